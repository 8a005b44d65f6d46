// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/pdf_text.h"
#include "tests/office/sealed_season.h"

#include "models/office/discipline_desk.h"
#include "models/office/sanction_desk.h"

#include <QRegularExpression>

using namespace hengzhao;
using namespace hengzhao::office;

/// Reports of violations on their way, who may read what, and the suspicion list (R33, R36).
class TestDisciplineDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAReportToItsEnd();
    void asksForAReason();
    void seesWhatOthersDid();
    void refuses_data();
    void refuses();
    void sealsTheReporter();
    void letsOnlyTheirOfficeRead();
    void suspectsWhatIsNamedAndNotPublished();
    void showsFewChoicesOnlyAfterTheWindow();
    void writesTheLetter();
};

namespace
{

ViolationReport reportOf(const char *kind, const char *code)
{
    ViolationReport report;
    report.kind = QLatin1String(kind);
    report.code = QLatin1String(code);
    report.facts = QStringLiteral("leaflets at the gate");
    return report;
}

QString stepsOf(DisciplineDesk &desk, qint64 id)
{
    QStringList steps;
    const Result<QList<TakenViolationStep>> taken = desk.steps(id);
    for (const TakenViolationStep &step : *taken)
        steps.append(QStringList{QString(codeName(step.act)), QString(codeName(step.to)), step.reason, step.actor}.join(
            QLatin1Char('/')));
    return steps.join(QLatin1Char(' '));
}

} // namespace

void TestDisciplineDesk::takesAReportToItsEnd()
{
    BatchSeason season;
    season.fillTen();
    DisciplineDesk desk(*season.office);
    const qint64 id = desk.report(reportOf("false-promotion", "A")).value();
    QCOMPARE(desk.violation(id)->state, ViolationState::Reported);
    QCOMPARE(desk.violation(id)->subject.name, QStringLiteral("甲校"));
    QVERIFY(desk.violation(id)->isAnonymous);
    QVERIFY(desk.take(id, ViolationAct::Investigate, {}).has_value());
    QVERIFY(desk.take(id, ViolationAct::Establish, QStringLiteral("photographs")).has_value());
    QCOMPARE(stepsOf(desk, id),
             QStringLiteral("investigate/investigated//tester establish/established/photographs/tester"));
    const Result<void> again = desk.take(id, ViolationAct::Dismiss, QStringLiteral("after all not"));
    QCOMPARE(again.error().code, ErrorCode::ViolationStepRefused);
    QCOMPARE(again.error().args, (QStringList{QString::number(id), QStringLiteral("established")}));
    NewSanction criticism;
    criticism.kind = QStringLiteral("criticism");
    criticism.code = QStringLiteral("A");
    criticism.violation = id;
    criticism.order = QStringLiteral("No. 1");
    QVERIFY(SanctionDesk(*season.office).add(criticism).has_value());
    QCOMPARE(desk.violation(id)->sanctions, 1);
    QCOMPARE(desk.violationTable()->column(QStringLiteral("state")).tone(0), Tone::Bad);
    // The record names neither what was said nor who said it.
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%leaflets%'"), 0);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command LIKE 'violation %'"), 3);
}

void TestDisciplineDesk::asksForAReason()
{
    BatchSeason season;
    season.fillTen();
    DisciplineDesk desk(*season.office);
    const qint64 id = desk.report(reportOf("slander", "A")).value();
    QCOMPARE(desk.take(id, ViolationAct::Dismiss, QStringLiteral("x")).error().code, ErrorCode::ViolationStepRefused);
    QVERIFY(desk.take(id, ViolationAct::Investigate, {}).has_value());
    for (ViolationAct act : {ViolationAct::Establish, ViolationAct::Dismiss})
        QCOMPARE(desk.take(id, act, QStringLiteral(" ")).error().code, ErrorCode::ReasonMissing);
    QCOMPARE(desk.violation(id)->state, ViolationState::Investigated);
}

void TestDisciplineDesk::seesWhatOthersDid()
{
    BatchSeason season;
    season.fillTen();
    DisciplineDesk desk(*season.office);
    const qint64 id = desk.report(reportOf("slander", "A")).value();
    const int seen = desk.violation(id)->version;
    QVERIFY(desk.take(id, ViolationAct::Investigate, {}, seen).has_value());
    const Result<void> late = desk.take(id, ViolationAct::Dismiss, QStringLiteral("not true"), seen);
    QCOMPARE(late.error().code, ErrorCode::RowChanged);
    QCOMPARE(desk.violation(id)->state, ViolationState::Investigated);
}

void TestDisciplineDesk::refuses_data()
{
    QTest::addColumn<ViolationReport>("report");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const ViolationReport &report, ErrorCode code) {
        QTest::newRow(name) << report << code;
    };
    row("an unknown kind", reportOf("gossip", "A"), ErrorCode::UnknownViolationKind);
    row("an unknown school", reportOf("slander", "X"), ErrorCode::UnknownSchool);
    ViolationReport report = reportOf("no-poster", "J9");
    report.offender = Offender::JuniorSchool;
    row("an unknown junior-high", report, ErrorCode::UnknownJuniorSchool);
    report = reportOf("unfiled-recruiting", "");
    report.offender = Offender::Unlisted;
    row("a school without a name", report, ErrorCode::FactsMissing);
    report = reportOf("slander", "A");
    report.facts = QStringLiteral(" \n");
    row("nothing said", report, ErrorCode::FactsMissing);
    report = reportOf("slander", "A");
    report.happenedOn = QStringLiteral("yesterday");
    row("a day that is none", report, ErrorCode::DayWrong);
}

void TestDisciplineDesk::refuses()
{
    QFETCH(ViolationReport, report);
    QFETCH(ErrorCode, code);
    BatchSeason season;
    season.fillTen();
    DisciplineDesk desk(*season.office);
    const Result<qint64> refused = desk.report(report);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(season.count("SELECT count(*) FROM violation"), 0);
    QCOMPARE(desk.violation(7).error().code, ErrorCode::UnknownViolation);
}

void TestDisciplineDesk::sealsTheReporter()
{
    SealedSeason season;
    ViolationReport report = reportOf("unfiled-recruiting", "X");
    report.offender = Offender::Unlisted;
    report.reporter = {QStringLiteral("周小川"), QStringLiteral("13900000099")};
    {
        Office office = season.as(Role::Discipline);
        DisciplineDesk desk(office);
        const qint64 id = desk.report(report).value();
        QVERIFY(!desk.violation(id)->isAnonymous);
        QCOMPARE(desk.reporter(id)->name, report.reporter.name);
        QCOMPARE(desk.reporter(id)->contact, report.reporter.contact);
        QCOMPARE(
            office.database().number("SELECT count(*) FROM audit WHERE command = 'violation reporter read'").value(),
            std::optional<qint64>(2)); // every look goes on the record
        // What is sealed for one report opens for no other.
        QVERIFY(desk.report(report).has_value());
        QVERIFY(office.database()
                    .run("UPDATE violation SET sealed = (SELECT sealed FROM violation WHERE id = 1) WHERE id = 2")
                    .has_value());
        QCOMPARE(desk.reporter(2).error().code, ErrorCode::SeasonDamaged);
    }
    for (const QString &ending : {QString(), QStringLiteral("-wal")}) {
        QFile file(season.path() + ending);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(report.reporter.name.toUtf8()));
        QVERIFY(!bytes.contains(report.reporter.contact.toUtf8()));
    }
}

void TestDisciplineDesk::letsOnlyTheirOfficeRead()
{
    SealedSeason season;
    ViolationReport report = reportOf("unfiled-recruiting", "X");
    report.offender = Offender::Unlisted;
    report.reporter = {QStringLiteral("周小川"), {}};
    qint64 id = 0;
    {
        Office school = season.as(Role::School); // anyone may report
        DisciplineDesk desk(school);
        id = desk.report(report).value();
        QCOMPARE(desk.violationTable().error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.violation(id).error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.steps(id).error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.suspects().error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.take(id, ViolationAct::Investigate, {}).error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.writeLetter(id, season.folder.filePath(QStringLiteral("x.pdf"))).error().code,
                 ErrorCode::RoleNeeded);
    }
    {
        Office office = season.as(Role::Office);
        DisciplineDesk desk(office);
        QVERIFY(desk.violation(id).has_value());
        QCOMPARE(desk.reporter(id).error().code, ErrorCode::RoleNeeded);
        QCOMPARE(desk.take(id, ViolationAct::Investigate, {}).error().code, ErrorCode::RoleNeeded);
    }
    Office discipline = season.as(Role::Discipline);
    QVERIFY(DisciplineDesk(discipline).reporter(id).has_value());
    QVERIFY(DisciplineDesk(discipline).take(id, ViolationAct::Investigate, {}).has_value());
}

void TestDisciplineDesk::suspectsWhatIsNamedAndNotPublished()
{
    BatchSeason season;
    season.fillTen(); // N is not published, X and Z are in no directory; A twice by candidate 8
    DisciplineDesk desk(*season.office);
    season.change("INSERT INTO material (school_id, title, state, added) SELECT id, 'leaflet', 'draft', 1 FROM school"
                  " WHERE code IN ('A', 'N')");
    season.fill(QStringLiteral("interviews"),
                "candidate_no,school_code,score,program_code\n" + BatchSeason::numberOf(1).toUtf8() + ",A,80,GONE\n");
    QStringList found;
    const Result<QList<Suspect>> suspects = desk.suspects();
    for (const Suspect &one : *suspects)
        found.append(
            QStringLiteral("%1:%2:%3:%4").arg(one.code, one.program, QString(codeName(one.source))).arg(one.named));
    QCOMPARE(found, (QStringList{QStringLiteral("A:GONE:interview:1"), QStringLiteral("N::choice:1"),
                                 QStringLiteral("N::material:1"), QStringLiteral("X::choice:1"),
                                 QStringLiteral("Z::choice:1")}));
    QCOMPARE(desk.suspectTable()->column(QStringLiteral("school_name")).text(1), QStringLiteral("新校"));
}

void TestDisciplineDesk::showsFewChoicesOnlyAfterTheWindow()
{
    BatchSeason season;
    season.fillTen();
    season.clock.isChosen = true;
    season.clock.time = QDateTime(QDate(2021, 6, 3), QTime(2, 0), Qt::UTC);
    DisciplineDesk desk(*season.office);
    QVERIFY(desk.suspects()->isEmpty()); // R10: nobody sees what one candidate chose
    season.clock.time = QDateTime(QDate(2021, 6, 6), QTime(2, 0), Qt::UTC);
    QCOMPARE(desk.suspects()->size(), 3);
    ViolationReport report = reportOf("unfiled-recruiting", "X");
    report.offender = Offender::Unlisted;
    report.source = QStringLiteral("suspicion");
    const qint64 id = desk.report(report).value();
    const Result<QList<Suspect>> suspects = desk.suspects();
    for (const Suspect &one : *suspects)
        QCOMPARE(one.violation, one.code == QLatin1String("X") ? std::optional(id) : std::nullopt);
}

void TestDisciplineDesk::writesTheLetter()
{
    BatchSeason season;
    season.fillTen();
    DisciplineDesk desk(*season.office);
    ViolationReport report = reportOf("unfiled-recruiting", "X77");
    report.offender = Offender::Unlisted;
    report.name = QStringLiteral("外省某技工学校");
    report.facts = QStringLiteral("在班级群里发布招生信息。").repeated(80);
    const qint64 id = desk.report(report).value();
    const QString path = season.folder.filePath(QStringLiteral("letter.pdf"));
    QCOMPARE(desk.writeLetter(id, path).error().code, ErrorCode::ViolationNotEstablished);
    QVERIFY(!QFile::exists(path));
    QVERIFY(desk.take(id, ViolationAct::Investigate, {}).has_value());
    QVERIFY(desk.take(id, ViolationAct::Establish, QStringLiteral("seen")).has_value());
    QVERIFY(desk.writeLetter(id, path).has_value());
    const qint64 other = desk.report(reportOf("false-promotion", "A")).value();
    QVERIFY(desk.take(other, ViolationAct::Investigate, {}).has_value());
    QVERIFY(desk.take(other, ViolationAct::Establish, QStringLiteral("seen")).has_value());
    QCOMPARE(desk.writeLetter(other, path).error().code, ErrorCode::ViolationOfOtherKind);
    const std::optional<QString> text = pdfText(path);
    if (!text)
        QSKIP("pdftotext is not installed");
    for (const char *part : {"外省某技工学校", "X77", "衡阳市", "page 1 of 1", "2021-07-20"})
        QVERIFY2(text->contains(QString::fromUtf8(part)), part);
    QString squeezed = *text;
    squeezed.remove(QRegularExpression(QStringLiteral("\\s")));
    QCOMPARE(squeezed.count(QStringLiteral("班级群")) > 70, true); // long facts are broken into lines, not cut
}

QTEST_GUILESS_MAIN(TestDisciplineDesk)
#include "tst_discipline_desk.moc"
