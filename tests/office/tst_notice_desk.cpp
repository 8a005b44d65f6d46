// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/notice_desk.h"
#include "models/store/admission_life.h"
#include "tests/office/confirming_season.h"
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_admissions.h"

#include <QRegularExpression>

using namespace hengzhao;
using namespace hengzhao::office;

/// Notices from their ranges to their checks (R28).
class TestNoticeDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRangesOut();
    void refusesRanges_data();
    void refusesRanges();
    void takesNumbersInTurn();
    void aFullRangeIsRefused();
    void theTextReadsBack();
    void onlyTheConfirmed_data();
    void onlyTheConfirmed();
    void aReprintIsMarked();
    void anEndedAdmissionVoidsItsNotice();
    void aSpoiltNoticeIsReplaced();
    void aChangedProgramIsReplaced();
    void tellsTrueFromForged();
    void anotherSeasonsKeyProvesNothing();
    void anOpenSeasonProvesNothing();
    void theDatabaseKeepsTheRegister_data();
    void theDatabaseKeepsTheRegister();
    void aRefusedPageIssuesNothing();
    void aSchoolPrintsItsOwn();
    void showsTables();
    void showsPages();
};

namespace
{

Result<WrittenNotices> print(Office &office, const QString &path, const NoticeFilter &filter = {}, bool onlyNew = false)
{
    NoProgress progress;
    return NoticeDesk(office).write({path, filter, onlyNew}, progress);
}

/// The register, "number candidate" each.
QStringList registerOf(Office &office)
{
    QStringList rows;
    const Result<QList<AdmissionNotice>> notices = NoticeDesk(office).notices();
    for (const AdmissionNotice &notice : *notices)
        rows.append(notice.code.number + QLatin1Char(' ') + notice.code.candidate);
    return rows;
}

/// The codes on the pages of a PDF, by candidate; the text breaks them over lines.
QHash<QString, QString> codesOf(const QString &path)
{
    QHash<QString, QString> codes;
    const std::optional<QString> text = pdfText(path);
    for (const QString &page : text.value_or(QString()).split(QLatin1Char('\f'))) {
        for (const QString &one : NoticeCode::textsIn(page)) {
            if (const auto code = NoticeCode::parse(one))
                codes.insert(code->candidate, code->text());
        }
    }
    return codes;
}

QString verdictOf(const Result<QList<NoticeCheck>> &checks)
{
    return checks ? QString(codeName(checks->first().verdict)) : QString(codeName(checks.error().code));
}

Result<void> endAdmission(Office &office, const char *candidate, AdmissionAct act)
{
    Result<store::Transaction> transaction = office.begin();
    store::AdmissionLife life(*transaction, office.key());
    const auto holder = life.holder(*CandidateNumber::parse(QString::fromLatin1(candidate)));
    const Result<void> ended = life.end((*holder)->candidateId, *(*holder)->admission, act, {});
    return ended ? transaction->commit({QStringLiteral("test"), {}, {}}) : ended;
}

} // namespace

void TestNoticeDesk::givesRangesOut()
{
    ConfirmingSeason season;
    season.fillAndRun();
    NoticeDesk desk(*season.office);
    const Result<GivenRange> given =
        desk.giveRange({QStringLiteral("A"), QStringLiteral("001"), QStringLiteral("100"), QStringLiteral("H2021")});
    QVERIFY(given.has_value());
    QCOMPARE(given->schoolCode, QStringLiteral("A"));
    QCOMPARE(given->range.numberAt(given->next), QStringLiteral("H2021001"));
    QCOMPARE(given->range.count(), 100);
    QCOMPARE(given->actor, QStringLiteral("tester"));
    QCOMPARE(desk.ranges()->size(), 1);
}

void TestNoticeDesk::refusesRanges_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *school, const char *first, const char *last, const char *prefix,
                        const char *code) {
        QTest::newRow(name) << QString::fromUtf8(school) << QString::fromUtf8(first) << QString::fromUtf8(last)
                            << QString::fromUtf8(prefix) << QString::fromUtf8(code);
    };
    row("overlapping", "A", "050", "150", "", "notice_range_taken");
    row("overlapping another school's", "B", "100", "100", "", "notice_range_taken");
    row("overlapping the office's own", "A", "000500", "000600", "ZS2021", "notice_range_taken");
    row("wrong form", "A", "1", "20", "", "notice_range_wrong");
    row("unknown school", "X", "500", "600", "", "unknown_school");
    row("no school", "", "500", "600", "", "unknown_school");
}

void TestNoticeDesk::refusesRanges()
{
    QFETCH(QString, school);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, prefix);
    ConfirmingSeason season;
    season.fillAndRun();
    NoticeDesk desk(*season.office);
    QVERIFY(desk.giveRange({QStringLiteral("A"), QStringLiteral("001"), QStringLiteral("100")}).has_value());
    const Result<GivenRange> given = desk.giveRange({school, first, last, prefix});
    QVERIFY(!given.has_value());
    QTEST(QString(codeName(given.error().code)), "code");
    QCOMPARE(desk.ranges()->size(), 1);
}

void TestNoticeDesk::takesNumbersInTurn()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    NoticeDesk desk(office);
    QVERIFY(desk.giveRange({QStringLiteral("A"), QStringLiteral("01"), QStringLiteral("02")}).has_value());
    QVERIFY(desk.giveRange({QStringLiteral("A"), QStringLiteral("11"), QStringLiteral("20")}).has_value());
    const Result<WrittenNotices> written = print(office, season.folder.filePath(QStringLiteral("a.pdf")));
    QVERIFY(written.has_value());
    QCOMPARE(written->issued, 4);
    QVERIFY(!written->isUnsigned);
    // The second range where the first is used up, the office's own where a school has none.
    QCOMPARE(registerOf(office), QStringList({QStringLiteral("01 1"), QStringLiteral("02 2"), QStringLiteral("11 3"),
                                              QStringLiteral("ZS2021000001 4")}));
    QCOMPARE(office.database().number("SELECT count(*) FROM admission WHERE notice_no <> ''").value(),
             std::optional<qint64>(4));
}

void TestNoticeDesk::aFullRangeIsRefused()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    QVERIFY(NoticeDesk(office).giveRange({QStringLiteral("A"), QStringLiteral("1"), QStringLiteral("2")}).has_value());
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    const Result<WrittenNotices> written = print(office, path);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::NoticeRangeMissing);
    QCOMPARE(written.error().args, QStringList(QStringLiteral("A")));
    QVERIFY(registerOf(office).isEmpty());
    QVERIFY(!QFile::exists(path));
}

void TestNoticeDesk::theTextReadsBack()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(print(office, path, {QStringLiteral("A")}).has_value());
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    const QStringList pages = text->split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), 3);
    for (const char *expected : {"录取通知书", "编号：ZS2021000003", "𠮷三同学", "甲职业学校", "学前教育（P2）", "五年",
                                 "西渡镇一号", "第1批", "招生学校", "（盖章）", "2021-07-20"})
        QVERIFY2(pages[2].contains(QString::fromUtf8(expected)), expected);
    QVERIFY(pages[0].contains(QStringLiteral("3年")));
    QVERIFY(!text->contains(QStringLiteral("补打")));
    // What stands below the code is the code, as it is copied from a viewer: no hyphen of it lost at the end of a line.
    for (const QString &code : codesOf(path)) {
        QProcess copied;
        copied.start(QStandardPaths::findExecutable(QStringLiteral("pdftotext")), {path, QStringLiteral("-")});
        QVERIFY(copied.waitForFinished());
        QVERIFY(QString::fromUtf8(copied.readAllStandardOutput()).contains(code.section(QLatin1Char(','), -1)));
    }
    // No identity number, whole or in part.
    QVERIFY(!text->contains(QStringLiteral("43049920")));
}

void TestNoticeDesk::onlyTheConfirmed_data()
{
    QTest::addColumn<NoticeFilter>("filter");
    QTest::addColumn<QString>("code");
    QTest::newRow("pre-admitted") << NoticeFilter{{}, {}, QStringLiteral("5")} << QStringLiteral("notice_too_early");
    QTest::newRow("nobody") << NoticeFilter{{}, {}, QStringLiteral("99")} << QStringLiteral("unknown_candidate");
    QTest::newRow("no code") << NoticeFilter{{}, {}, QStringLiteral("a b")} << QStringLiteral("unknown_candidate");
    QTest::newRow("unknown school") << NoticeFilter{QStringLiteral("X")} << QStringLiteral("unknown_school");
    QTest::newRow("another batch") << NoticeFilter{{}, 2} << QStringLiteral("no_notices");
    QTest::newRow("elsewhere") << NoticeFilter{QStringLiteral("B"), {}, QStringLiteral("1")}
                               << QStringLiteral("not_admitted");
}

void TestNoticeDesk::onlyTheConfirmed()
{
    QFETCH(NoticeFilter, filter);
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    const Result<WrittenNotices> written = print(office, season.folder.filePath(QStringLiteral("a.pdf")), filter);
    QVERIFY(!written.has_value());
    QTEST(QString(codeName(written.error().code)), "code");
    QVERIFY(registerOf(office).isEmpty());
}

void TestNoticeDesk::aReprintIsMarked()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(print(office, path, {{}, {}, QStringLiteral("1")}).has_value());
    const QHash<QString, QString> first = codesOf(path);
    const Result<WrittenNotices> again = print(office, path, {QStringLiteral("A")});
    QCOMPARE(again->issued, 2);
    QCOMPARE(again->reprinted, 1);
    const Result<AdmissionNotice> notice = NoticeDesk(office).notice(QStringLiteral("ZS2021000001"));
    QCOMPARE(notice->copies, 2);
    QVERIFY(!notice->printedAt.isEmpty());
    QCOMPARE(notice->issuedBy, QStringLiteral("wang.fang"));
    if (const std::optional<QString> text = pdfText(path)) {
        QCOMPARE(text->count(QStringLiteral("补打")), 1);
        QVERIFY(text->contains(QStringLiteral("第2次打印")));
        QCOMPARE(codesOf(path).value(QStringLiteral("1")), first.value(QStringLiteral("1")));
    }
    // Those that are not to be printed twice.
    QCOMPARE(print(office, path, {QStringLiteral("A")}, true).error().code, ErrorCode::NoNotices);
    QCOMPARE(print(office, path, {}, true)->issued, 1);
}

void TestNoticeDesk::anEndedAdmissionVoidsItsNotice()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(print(office, path).has_value());
    QVERIFY(endAdmission(office, "2", AdmissionAct::Withdraw).has_value());
    const Result<AdmissionNotice> notice = NoticeDesk(office).notice(QStringLiteral("ZS2021000002"));
    QVERIFY(notice->isVoid);
    QCOMPARE(notice->voidReason, QStringLiteral("withdrawn"));
    QVERIFY(!notice->voidAt.isEmpty());
    QCOMPARE(notice->voidBy, QStringLiteral("wang.fang"));
    QCOMPARE(NoticeDesk(office).voidNotice(QStringLiteral("ZS2021000002"), QStringLiteral("x")).error().code,
             ErrorCode::NoticeVoid);
    if (const QHash<QString, QString> codes = codesOf(path); !codes.isEmpty()) {
        QCOMPARE(verdictOf(NoticeDesk(office).check(codes.value(QStringLiteral("2")))), QStringLiteral("void"));
        QCOMPARE(verdictOf(NoticeDesk(office).check(codes.value(QStringLiteral("1")))), QStringLiteral("valid"));
    }
    // The number stays with who had it.
    QCOMPARE(office.database().number("SELECT count(*) FROM former_admission WHERE notice_no = 'ZS2021000002'").value(),
             std::optional<qint64>(1));
}

void TestNoticeDesk::aSpoiltNoticeIsReplaced()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    NoticeDesk desk(office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    const NoticeFilter first{{}, {}, QStringLiteral("1")};
    QVERIFY(print(office, path, first).has_value());
    QCOMPARE(desk.voidNotice(QStringLiteral("ZS2021000001"), QStringLiteral("  ")).error().code,
             ErrorCode::ReasonMissing);
    QCOMPARE(desk.voidNotice(QStringLiteral("7"), QStringLiteral("x")).error().code, ErrorCode::UnknownNotice);
    QVERIFY(desk.voidNotice(QStringLiteral("ZS2021000001"), QStringLiteral("wet")).has_value());
    QCOMPARE(desk.notice(QStringLiteral("ZS2021000001"))->voidReason, QStringLiteral("wet"));
    QCOMPARE(print(office, path, first)->issued, 1);
    QCOMPARE(registerOf(office), QStringList({QStringLiteral("ZS2021000001 1"), QStringLiteral("ZS2021000002 1")}));
}

void TestNoticeDesk::aChangedProgramIsReplaced()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    const NoticeFilter first{{}, {}, QStringLiteral("1")};
    QVERIFY(print(office, path, first).has_value());
    QVERIFY(office.database()
                .run("UPDATE admission SET program_id = (SELECT id FROM program WHERE code = 'P2')"
                     " WHERE notice_no = 'ZS2021000001'")
                .has_value());
    const Result<WrittenNotices> again = print(office, path, first);
    QCOMPARE(again->replaced, 1);
    QCOMPARE(again->issued, 1);
    QCOMPARE(again->reprinted, 0);
    QCOMPARE(NoticeDesk(office).notice(QStringLiteral("ZS2021000001"))->voidReason, QStringLiteral("data_changed"));
    QCOMPARE(NoticeDesk(office).notice(QStringLiteral("ZS2021000002"))->code.program, QStringLiteral("P2"));
}

void TestNoticeDesk::tellsTrueFromForged()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    NoticeDesk desk(office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    const QString key = season.folder.filePath(QStringLiteral("key.txt"));
    QVERIFY(print(office, path).has_value());
    QVERIFY(desk.writeKey(key).has_value());
    const QString text = codesOf(path).value(QStringLiteral("1"));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(verdictOf(desk.check(text)), QStringLiteral("valid"));
    QCOMPARE(verdictOf(NoticeDesk::checkByKey(text, key)), QStringLiteral("valid"));
    NoticeCode other = *NoticeCode::parse(text);
    other.program = QStringLiteral("P2");
    QCOMPARE(verdictOf(desk.check(other.text())), QStringLiteral("forged"));
    QCOMPARE(verdictOf(NoticeDesk::checkByKey(other.text(), key)), QStringLiteral("forged"));
    other = *NoticeCode::parse(text);
    other.signature[5] = static_cast<char>(other.signature[5] ^ 1);
    QCOMPARE(verdictOf(desk.check(other.text())), QStringLiteral("forged"));
    other.signature.clear();
    QCOMPARE(verdictOf(desk.check(other.text())), QStringLiteral("forged"));
    QCOMPARE(verdictOf(NoticeDesk::checkByKey(other.text(), key)), QStringLiteral("unproved"));
    QCOMPARE(verdictOf(desk.check(text.chopped(4))), QStringLiteral("forged"));
    QCOMPARE(verdictOf(desk.check(text.left(20))), QStringLiteral("notice_unreadable"));
    QCOMPARE(verdictOf(desk.check(QStringLiteral("hello"))), QStringLiteral("notice_unreadable"));
    QCOMPARE(verdictOf(NoticeDesk::checkByKey(text, path)), QStringLiteral("signing_key_missing"));
    QCOMPARE(verdictOf(NoticeDesk::checkByKey(text, season.folder.filePath(QStringLiteral("none")))),
             QStringLiteral("file_missing"));
    // All in one text, one after another.
    QString all;
    for (const QString &one : codesOf(path))
        all += one + QLatin1Char('\n');
    QCOMPARE(desk.check(all)->size(), 4);
}

void TestNoticeDesk::anotherSeasonsKeyProvesNothing()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    SealedAdmissions other;
    other.fillAndConfirm();
    Office office = season.as(Role::Office);
    Office elsewhere = other.as(Role::Office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    const QString key = season.folder.filePath(QStringLiteral("key.txt"));
    QVERIFY(print(office, path).has_value());
    QVERIFY(print(elsewhere, other.folder.filePath(QStringLiteral("a.pdf"))).has_value());
    QVERIFY(NoticeDesk(elsewhere).writeKey(key).has_value());
    const QString text = codesOf(path).value(QStringLiteral("1"));
    if (text.isEmpty())
        QSKIP("pdftotext is not installed");
    QCOMPARE(verdictOf(NoticeDesk(elsewhere).check(text)), QStringLiteral("forged"));
    QCOMPARE(verdictOf(NoticeDesk::checkByKey(text, key)), QStringLiteral("forged"));
}

void TestNoticeDesk::anOpenSeasonProvesNothing()
{
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,\n").has_value());
    NoticeDesk desk(*season.office);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(print(*season.office, path)->isUnsigned);
    QCOMPARE(desk.writeKey(season.folder.filePath(QStringLiteral("key"))).error().code, ErrorCode::SigningKeyMissing);
    NoticeCode code = desk.notice(QStringLiteral("ZS2021000001"))->code;
    QCOMPARE(verdictOf(desk.check(code.text())), QStringLiteral("unproved"));
    QVERIFY(desk.check(code.text())->first().entry.has_value());
    code.signature = QByteArray(64, 'x');
    QCOMPARE(verdictOf(desk.check(code.text())), QStringLiteral("forged"));
    code.signature.clear();
    code.program = QStringLiteral("P2");
    QCOMPARE(verdictOf(desk.check(code.text())), QStringLiteral("forged"));
    // The lines are broken where the page has them broken.
    if (std::optional<QString> text = pdfText(path))
        QVERIFY(text->remove(QRegularExpression(QStringLiteral("\\s"))).contains(QStringLiteral("不含电子签名")));
    season.checkAll();
}

void TestNoticeDesk::theDatabaseKeepsTheRegister_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("guard");
    const auto row = [](const char *name, const char *sql, const char *guard) {
        QTest::newRow(name) << QByteArray(sql) << QString::fromLatin1(guard);
    };
    row("erasing", "DELETE FROM notice", "notice_frozen");
    row("another number", "UPDATE notice SET number = '7'", "notice_frozen");
    row("another candidate", "UPDATE notice SET candidate_no = '7', void_reason = 'x', ended = added", "notice_frozen");
    row("a range erased", "DELETE FROM notice_range", "notice_frozen");
    row("a range made longer", "UPDATE notice_range SET last = last + 1", "notice_frozen");
    row("an overlapping range",
        "INSERT INTO notice_range (prefix, digits, first, last, added) SELECT prefix, digits, last, last, added FROM"
        " notice_range",
        "notice_range_taken");
    row("a print unmade", "DELETE FROM notice_print", "notice_frozen");
    row("somebody not confirmed",
        "INSERT INTO notice (range_id, position, number, candidate_id, run_id, batch, school_id, program_id,"
        " candidate_no, school_code, program_code, added) SELECT range_id, position + 1, 'ZS2021000002',"
        " (SELECT id FROM candidate WHERE candidate_no = '2'), run_id, batch, school_id, program_id, '2', 'A', 'P1',"
        " added FROM notice",
        "notice_too_early");
    row("a number of no range",
        "INSERT INTO notice (range_id, position, number, candidate_id, run_id, batch, school_id, program_id,"
        " candidate_no, school_code, program_code, added) SELECT range_id, position + 1, '7', candidate_id, run_id,"
        " batch, school_id, program_id, '1', 'A', 'P1', added FROM notice",
        "notice_outside_range");
}

void TestNoticeDesk::theDatabaseKeepsTheRegister()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, guard);
    ConfirmingSeason season;
    season.fillAndRun();
    QVERIFY(season.confirm("1,430499200601010002,A,P1,,\n").has_value());
    QVERIFY(print(*season.office, season.folder.filePath(QStringLiteral("a.pdf"))).has_value());
    const Result<void> done = season.office->database().run(sql);
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().args, QStringList(guard));
}

void TestNoticeDesk::aRefusedPageIssuesNothing()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    const Result<WrittenNotices> nowhere = print(office, season.folder.filePath(QStringLiteral("none/a.pdf")));
    QVERIFY(!nowhere.has_value());
    QCOMPARE(print(office, season.folder.filePath(QStringLiteral("a.xlsx"))).error().code,
             ErrorCode::UnknownFileFormat);
    QVERIFY(registerOf(office).isEmpty());
    QCOMPARE(office.database().number("SELECT count(*) FROM admission WHERE notice_no <> ''").value(),
             std::optional<qint64>(0));
}

void TestNoticeDesk::aSchoolPrintsItsOwn()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    QVERIFY(season.as(Role::Office).database().run("UPDATE account SET school_code = 'A'").has_value());
    Office school = season.as(Role::School);
    const QString path = season.folder.filePath(QStringLiteral("a.pdf"));
    QCOMPARE(print(school, path).error().code, ErrorCode::OutsideSchool);
    QCOMPARE(print(school, path, {QStringLiteral("B")}).error().code, ErrorCode::OutsideSchool);
    QCOMPARE(print(school, path, {QStringLiteral("A")})->issued, 3);
    NoticeDesk desk(school);
    QCOMPARE(desk.giveRange({QStringLiteral("A"), QStringLiteral("1"), QStringLiteral("2")}).error().code,
             ErrorCode::RoleNeeded);
    QCOMPARE(desk.voidNotice(QStringLiteral("ZS2021000001"), QStringLiteral("x")).error().code, ErrorCode::RoleNeeded);
}

void TestNoticeDesk::showsTables()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    NoticeDesk desk(office);
    QVERIFY(desk.giveRange({QStringLiteral("A"), QStringLiteral("01"), QStringLiteral("09")}).has_value());
    QVERIFY(print(office, season.folder.filePath(QStringLiteral("a.pdf")), {QStringLiteral("A")}).has_value());
    const Result<Table> standing = desk.standingTable();
    QCOMPARE(standing->rows(), size_t(2));
    QCOMPARE(standing->column(QStringLiteral("without_notice")).text(0), QStringLiteral("0"));
    QCOMPARE(standing->column(QStringLiteral("numbers_left")).text(0), QStringLiteral("6"));
    QCOMPARE(standing->column(QStringLiteral("without_notice")).text(1), QStringLiteral("1"));
    QCOMPARE(standing->column(QStringLiteral("numbers_left")).text(1), QString());
    const Result<Table> ranges = desk.rangeTable();
    QCOMPARE(ranges->rows(), size_t(2));
    QCOMPARE(ranges->column(QStringLiteral("school_name")).text(0), QStringLiteral("the office's own"));
    QCOMPARE(ranges->column(QStringLiteral("issued")).text(1), QStringLiteral("3"));
    const Result<Table> notices = desk.registerTable();
    QCOMPARE(notices->column(QStringLiteral("name")).text(2), QStringLiteral("𠮷三"));
    NoProgress progress;
    const QString list = season.folder.filePath(QStringLiteral("register.csv"));
    QCOMPARE(desk.writeRegister(list, QStringLiteral("A"), progress), Result<qint64>(3));
    QFile file(list);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("𠮷三"));
    QCOMPARE(desk.writeRegister(list, QStringLiteral("X"), progress).error().code, ErrorCode::UnknownSchool);
}

void TestNoticeDesk::showsPages()
{
    SealedAdmissions season;
    season.fillAndConfirm();
    Office office = season.as(Role::Office);
    NoticeDesk desk(office);
    QCOMPARE((*desk.preview(QStringLiteral("1")))->pages(), 1);
    QVERIFY(registerOf(office).isEmpty());
    QVERIFY(print(office, season.folder.filePath(QStringLiteral("a.pdf"))).has_value());
    QCOMPARE((*desk.preview(QStringLiteral("1")))->pages(), 1);
    QCOMPARE((*desk.previewOfSchool(QStringLiteral("B")))->pages(), 1);
    QCOMPARE(desk.preview(QStringLiteral("5")).error().code, ErrorCode::NoticeTooEarly);
}

QTEST_GUILESS_MAIN(TestNoticeDesk)
#include "tst_notice_desk.moc"
