// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/approval_season.h"
#include "tests/office/list_files.h"
#include "tests/office/pdf_text.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The approval form and the roster, as papers and as tables (R26).
class TestApprovalPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheForm();
    void writesTheRoster();
    void writesTheRosterAsATable();
    void masksIdentityNumbers();
    void leavesOutWhoWasReturned();
    void refuses();

private:
    static Result<WrittenPaper> write(Office &office, PaperKind kind, const QString &path, bool withIdentity = false,
                                      const QString &school = QStringLiteral("A"))
    {
        NoProgress progress;
        return ApprovalDesk(office).writePaper({kind, {school, 1}, path, withIdentity}, progress);
    }
};

void TestApprovalPapers::writesTheForm()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.approve("A").has_value());
    const QString path = season.folder.filePath(QStringLiteral("form.pdf"));
    const Result<WrittenPaper> written = write(*season.office, PaperKind::Form, path);
    QCOMPARE(written->rows, 2);
    QVERIFY(written->pages >= 1);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"甲校", "计算机应用", "No. 1", "signed off", "Opinion: county education bureau", "tester",
                             "Opinion: admissions", "signature, seal, date", "1 of 1"})
        QVERIFY2(text->contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + *text));
    QVERIFY(!text->contains(QStringLiteral("430499")));
}

void TestApprovalPapers::writesTheRoster()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    // Before it is submitted it lists those who have confirmed.
    const QString path = season.folder.filePath(QStringLiteral("roster.pdf"));
    QCOMPARE(write(*season.office, PaperKind::Roster, path)->rows, 2);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"张一", "王三", "300", "衡阳县", "计算机应用", "4304************02", "not submitted yet",
                             "Opinion: admissions", "Junior-high", "Evaluation"})
        QVERIFY2(text->contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + *text));
    QVERIFY(!text->contains(QStringLiteral("430499200601010002")));
    QVERIFY(!text->contains(QStringLiteral("李二")));
}

void TestApprovalPapers::writesTheRosterAsATable()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    for (const char *name : {"roster.xlsx", "roster.csv", "form.xlsx"}) {
        const PaperKind kind = name[0] == 'r' ? PaperKind::Roster : PaperKind::Form;
        QCOMPARE(write(*season.office, kind, season.folder.filePath(QLatin1String(name)))->rows, 2);
    }
    const QStringList rows = rowsOf(season.folder.filePath(QStringLiteral("roster.csv")));
    QVERIFY2(rows.join(QLatin1Char('\n')).contains(QStringLiteral("张一")), qPrintable(rows.join(QLatin1Char('\n'))));
    QVERIFY(rows.join(QLatin1Char('\n')).contains(QStringLiteral("4304************02")));
}

void TestApprovalPapers::masksIdentityNumbers()
{
    ApprovalSeason season;
    season.sealAndConfirm();
    season.addAccount(QStringLiteral("school.a"), {Role::School}, QStringLiteral("A"));
    season.addAccount(QStringLiteral("school.b"), {Role::School}, QStringLiteral("B"));
    Office own = season.as(QStringLiteral("school.a"));
    Office other = season.as(QStringLiteral("school.b"));
    const QString path = season.folder.filePath(QStringLiteral("roster.csv"));
    QCOMPARE(write(own, PaperKind::Roster, path)->rows, 2);
    QVERIFY(!contentOf(path).contains(QStringLiteral("430499200601010002")));
    QCOMPARE(write(own, PaperKind::Roster, path, true).error().code, ErrorCode::RoleNeeded);
    QCOMPARE(write(other, PaperKind::Roster, path).error().code, ErrorCode::OutsideSchool);
    QVERIFY(write(*season.office, PaperKind::Roster, path, true).has_value());
    QVERIFY(contentOf(path).contains(QStringLiteral("430499200601010002")));
    QCOMPARE(season.text("SELECT group_concat(json_extract(detail, '$.masked')) FROM audit WHERE command = 'export'"
                         " AND subject = 'roster' AND json_extract(detail, '$.school') = 'A'"),
             QStringLiteral("1,0"));
}

void TestApprovalPapers::leavesOutWhoWasReturned()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.giveBack("A", "certificate", {QStringLiteral("3")}).has_value());
    const QString path = season.folder.filePath(QStringLiteral("roster.csv"));
    QCOMPARE(write(*season.office, PaperKind::Roster, path)->rows, 1);
    QVERIFY(!contentOf(path).contains(QStringLiteral("王三")));
}

void TestApprovalPapers::refuses()
{
    ApprovalSeason season;
    season.fillAndRun();
    const QString path = season.folder.filePath(QStringLiteral("form.pdf"));
    QCOMPARE(write(*season.office, PaperKind::Form, path).error().code, ErrorCode::ListEmpty);
    QCOMPARE(write(*season.office, PaperKind::Form, path, false, QStringLiteral("X")).error().code,
             ErrorCode::UnknownSchool);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestApprovalPapers)
#include "tst_approval_papers.moc"
