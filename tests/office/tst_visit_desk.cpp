// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/publicity_season.h"

#include "models/office/visit_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The calendar of school visits: one team is in one place at one time (R34).
class TestVisitDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesATeamInTwoPlaces_data();
    void refusesATeamInTwoPlaces();
    void isGuardedInTheDatabaseToo();
    void marksJointVisits();
    void movesAndSaysWhatStandsInTheWay();
    void showsWhatSomebodyElseMoved();
    void cancelsWithAReason();
    void filters();
    void refusesBadInput_data();
    void refusesBadInput();
    void reportsWhatIsNotOnTheCalendar();
    void sealsTheReporter();
    void lets_data();
    void lets();
    void importsTheCalendar();
    void importRefuses_data();
    void importRefuses();
    void keepsSchoolsThatVisit();

private:
    static Visit visit(PublicitySeason &season, const char *school, const char *junior, const char *day,
                       const char *part = "morning", const char *team = "")
    {
        VisitDesk desk(*season.office);
        const Result<qint64> id = desk.add({QLatin1String(school),
                                            QLatin1String(junior),
                                            QLatin1String(day),
                                            QLatin1String(part),
                                            QLatin1String(team),
                                            {}});
        if (!id)
            qFatal("no visit: %s", codeName(id.error().code).data());
        return desk.byId(*id).value();
    }
};

namespace
{

template <typename T>
QString refusalOf(const Result<T> &result)
{
    return result ? QString() : QString(codeName(result.error().code));
}

HalfDay at(int month, int day, DayPart part)
{
    return {QDate(2021, month, day), part};
}

} // namespace

void TestVisitDesk::refusesATeamInTwoPlaces_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("junior");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("team");
    QTest::addColumn<bool>("isFree");
    QTest::newRow("elsewhere") << "A"
                               << "J2"
                               << "2021-05-10"
                               << "morning"
                               << "" << false;
    QTest::newRow("the same place twice") << "A"
                                          << "J1"
                                          << "2021-05-10"
                                          << "morning"
                                          << "1" << false;
    QTest::newRow("in Chinese") << "A"
                                << "J2"
                                << "2021-05-10"
                                << "上午"
                                << "1" << false;
    QTest::newRow("half a day later") << "A"
                                      << "J2"
                                      << "2021-05-10"
                                      << "afternoon"
                                      << "" << true;
    QTest::newRow("a day later") << "A"
                                 << "J2"
                                 << "2021-05-11"
                                 << "morning"
                                 << "" << true;
    QTest::newRow("another team") << "A"
                                  << "J2"
                                  << "2021-05-10"
                                  << "morning"
                                  << "2" << true;
    QTest::newRow("another school") << "U"
                                    << "J1"
                                    << "2021-05-10"
                                    << "morning"
                                    << "" << true;
}

void TestVisitDesk::refusesATeamInTwoPlaces()
{
    QFETCH(QString, school);
    QFETCH(QString, junior);
    QFETCH(QString, day);
    QFETCH(QString, part);
    QFETCH(QString, team);
    QFETCH(bool, isFree);
    PublicitySeason season;
    (void)visit(season, "A", "J1", "2021-05-10");
    const Result<qint64> added = VisitDesk(*season.office).add({school, junior, day, part, team, {}});
    QCOMPARE(refusalOf(added), isFree ? QString() : QStringLiteral("team_busy"));
    if (!isFree)
        QCOMPARE(added.error().args,
                 (QStringList{QStringLiteral("1"), QStringLiteral("甲校"), QStringLiteral("2021-05-10"),
                              QStringLiteral("morning"), QStringLiteral("一中")}));
    QCOMPARE(season.count("SELECT count(*) FROM visit"), isFree ? 2 : 1);
}

void TestVisitDesk::isGuardedInTheDatabaseToo()
{
    PublicitySeason season;
    (void)visit(season, "A", "J1", "2021-05-10");
    QVERIFY(!season.office->database().run(
        "INSERT INTO visit (school_id, junior_school_id, day, part, team, added) SELECT school_id,"
        " (SELECT id FROM junior_school WHERE code = 'J2'), day, part, team, added FROM visit"));
    QVERIFY(!season.office->database().run("UPDATE visit SET day = '2021-02-30'"));
}

void TestVisitDesk::marksJointVisits()
{
    PublicitySeason season;
    (void)visit(season, "A", "J1", "2021-05-10");
    (void)visit(season, "A", "J1", "2021-05-10", "morning", "2");
    QVERIFY(!VisitDesk(*season.office).visits({})->first().isJoint); // two teams of one school are one school
    (void)visit(season, "U", "J1", "2021-05-10");
    const Result<QList<Visit>> visits = VisitDesk(*season.office).visits({});
    for (const Visit &one : *visits)
        QVERIFY(one.isJoint);
    QCOMPARE(VisitDesk::table(*visits).column(QStringLiteral("joint")).text(0), QStringLiteral("joint"));
}

void TestVisitDesk::movesAndSaysWhatStandsInTheWay()
{
    PublicitySeason season;
    VisitDesk desk(*season.office);
    const Visit first = visit(season, "A", "J1", "2021-05-10");
    const Visit second = visit(season, "A", "J2", "2021-05-11");
    const Result<void> refused = desk.move(second, first.when);
    QCOMPARE(refusalOf(refused), QStringLiteral("team_busy"));
    QCOMPARE(refused.error().args.last(), QStringLiteral("一中"));
    QVERIFY(desk.move(second, at(5, 12, DayPart::Afternoon), QStringLiteral("J3")));
    const Visit now = desk.byId(second.id).value();
    QVERIFY(now.when == at(5, 12, DayPart::Afternoon));
    QCOMPARE(now.juniorCode, QStringLiteral("J3"));
    QCOMPARE(now.version, second.version + 1);
    QVERIFY(desk.move(now, now.when)); // to where it is: nothing is written
    QCOMPARE(desk.byId(second.id)->version, now.version);
    QCOMPARE(refusalOf(desk.move(now, {QDate(2022, 5, 1), DayPart::Morning})), QStringLiteral("day_outside_year"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'visit move'"), 1);
}

void TestVisitDesk::showsWhatSomebodyElseMoved()
{
    PublicitySeason season;
    VisitDesk desk(*season.office);
    const Visit seen = visit(season, "A", "J1", "2021-05-10");
    QVERIFY(desk.move(seen, at(5, 17, DayPart::Morning)));
    const Result<void> late = desk.move(seen, at(5, 18, DayPart::Morning));
    QCOMPARE(refusalOf(late), QStringLiteral("row_changed"));
    QCOMPARE(late.error().findings.size(), 1);
    QCOMPARE(late.error().findings.first().value, QStringLiteral("2021-05-17"));
    QVERIFY(desk.byId(seen.id)->when == at(5, 17, DayPart::Morning));
}

void TestVisitDesk::cancelsWithAReason()
{
    PublicitySeason season;
    VisitDesk desk(*season.office);
    const Visit seen = visit(season, "A", "J1", "2021-05-10");
    QCOMPARE(refusalOf(desk.cancel(seen, {})), QStringLiteral("reason_missing"));
    QVERIFY(desk.cancel(seen, QStringLiteral("暴雨")));
    QVERIFY(desk.visits({})->isEmpty());
    QCOMPARE(refusalOf(desk.cancel(seen, QStringLiteral("暴雨"))), QStringLiteral("unknown_visit"));
    QCOMPARE(season.noted("visit cancel", "reason"), QStringLiteral("暴雨"));
    (void)visit(season, "A", "J2", "2021-05-10"); // the time is free again
}

void TestVisitDesk::filters()
{
    PublicitySeason season;
    VisitDesk desk(*season.office);
    (void)visit(season, "A", "J1", "2021-05-11");
    (void)visit(season, "A", "J3", "2021-05-10", "afternoon");
    (void)visit(season, "U", "J1", "2021-05-10", "morning");
    const auto found = [&desk](const VisitFilter &filter) {
        QStringList codes;
        const Result<QList<Visit>> visits = desk.visits(filter);
        for (const Visit &one : *visits)
            codes.append(one.schoolCode + one.juniorCode);
        return codes.join(QLatin1Char(' '));
    };
    QCOMPARE(found({}), QStringLiteral("UJ1 AJ3 AJ1"));
    QCOMPARE(found({QDate(2021, 5, 11), {}, {}, {}, {}}), QStringLiteral("AJ1"));
    QCOMPARE(found({{}, QDate(2021, 5, 10), {}, {}, {}}), QStringLiteral("UJ1 AJ3"));
    QCOMPARE(found({{}, {}, QStringLiteral("430405"), {}, {}}), QStringLiteral("AJ3"));
    QCOMPARE(found({{}, {}, {}, QStringLiteral("A"), {}}), QStringLiteral("AJ3 AJ1"));
    QCOMPARE(found({{}, {}, {}, {}, QStringLiteral("J1")}), QStringLiteral("UJ1 AJ1"));
}

void TestVisitDesk::refusesBadInput_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("junior");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("code");
    QTest::newRow("no school") << "X"
                               << "J1"
                               << "2021-05-10"
                               << ""
                               << "unknown_school";
    QTest::newRow("no junior-high") << "A"
                                    << "J9"
                                    << "2021-05-10"
                                    << ""
                                    << "unknown_junior_school";
    QTest::newRow("no date") << "A"
                             << "J1"
                             << "May 10"
                             << ""
                             << "not_date";
    QTest::newRow("no such day") << "A"
                                 << "J1"
                                 << "2021-02-30"
                                 << ""
                                 << "not_date";
    QTest::newRow("another year") << "A"
                                  << "J1"
                                  << "2201-05-10"
                                  << ""
                                  << "day_outside_year";
    QTest::newRow("no part of a day") << "A"
                                      << "J1"
                                      << "2021-05-10"
                                      << "night"
                                      << "not_day_part";
}

void TestVisitDesk::refusesBadInput()
{
    QFETCH(QString, school);
    QFETCH(QString, junior);
    QFETCH(QString, day);
    QFETCH(QString, part);
    QFETCH(QString, code);
    PublicitySeason season;
    QCOMPARE(refusalOf(VisitDesk(*season.office).add({school, junior, day, part, {}, {}})), code);
}

void TestVisitDesk::reportsWhatIsNotOnTheCalendar()
{
    PublicitySeason season;
    VisitDesk desk(*season.office);
    (void)visit(season, "A", "J1", "2021-05-10");
    const ReportEntry planned{
        QStringLiteral("J1"), QStringLiteral("2021-05-10"), QStringLiteral("A"), QStringLiteral("发传单"), {}};
    QCOMPARE(refusalOf(desk.report(planned)), QStringLiteral("visit_planned"));
    ReportEntry entry = planned;
    entry.day = QStringLiteral("2021-05-11");
    entry.reportedBy = QStringLiteral("王老师");
    QVERIFY(desk.report(entry));
    entry.school = QStringLiteral("外市某校");
    QVERIFY(desk.report(entry));
    entry.seen.clear();
    QCOMPARE(refusalOf(desk.report(entry)), QStringLiteral("field_missing"));
    const Result<QList<VisitReport>> reports = desk.reports();
    QCOMPARE(reports->size(), 2);
    QCOMPARE(reports->first().schoolName, QStringLiteral("甲校"));
    QCOMPARE(reports->first().reportedBy, QStringLiteral("王老师"));
    QCOMPARE(reports->last().schoolCode, QString());
    QCOMPARE(reports->last().schoolName, QStringLiteral("外市某校"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE detail LIKE '%王老师%' OR detail LIKE '%发传单%'"), 0);
}

void TestVisitDesk::sealsTheReporter()
{
    PostedOffice posted({QStringLiteral("inspector")}, QStringLiteral("430421"), {});
    VisitDesk desk(posted.seat());
    QVERIFY(desk.report({QStringLiteral("J1"), QStringLiteral("2021-05-11"), QStringLiteral("A"),
                         QStringLiteral("发传单"), QStringLiteral("王老师")}));
    QCOMPARE(posted.seat().database().number("SELECT count(*) FROM visit_report WHERE reported_by <> ''").value(), 0);
    QCOMPARE(desk.reports()->first().reportedBy, QStringLiteral("王老师"));
    // Laid into another row it does not open.
    QVERIFY(posted.seat().database().run("UPDATE visit_report SET day = '2021-05-12'"));
    QCOMPARE(refusalOf(desk.reports()), QStringLiteral("season_damaged"));
}

void TestVisitDesk::lets_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("district");
    QTest::addColumn<QString>("school");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("the school itself") << "school"
                                       << ""
                                       << "A"
                                       << "";
    QTest::newRow("another school") << "school"
                                    << ""
                                    << "U"
                                    << "outside_school";
    QTest::newRow("the county") << "county-education"
                                << "430421"
                                << ""
                                << "";
    QTest::newRow("another county") << "county-education"
                                    << "430405"
                                    << ""
                                    << "outside_district";
    QTest::newRow("an inspector of the county") << "inspector"
                                                << "430421"
                                                << ""
                                                << "role_needed";
    QTest::newRow("one of the whole city, who only looks") << "inspector"
                                                           << ""
                                                           << ""
                                                           << "inspection_only";
}

void TestVisitDesk::lets()
{
    QFETCH(QString, role);
    QFETCH(QString, district);
    QFETCH(QString, school);
    QFETCH(QString, refusal);
    PostedOffice posted({role}, district, school);
    const Result<qint64> added =
        VisitDesk(posted.seat())
            .add({QStringLiteral("A"), QStringLiteral("J1"), QStringLiteral("2021-05-10"), {}, {}, {}});
    QCOMPARE(refusalOf(added), refusal);
}

void TestVisitDesk::importsTheCalendar()
{
    PublicitySeason season;
    (void)visit(season, "A", "J1", "2021-05-10");
    season.fill(QStringLiteral("visits"), "学校代码,初中代码,日期,时段,小组,备注\nA,J2,2021-05-12,下午,,带设备\n"
                                          "U,J2,2021-05-12,下午,二组,\n");
    QCOMPARE(season.rows("SELECT s.code, v.day, v.part, v.team, v.remark FROM visit v JOIN school s ON s.id ="
                         " v.school_id WHERE v.ended IS NULL ORDER BY s.code",
                         5),
             (QStringList{QStringLiteral("A|2021-05-12|afternoon|1|带设备"),
                          QStringLiteral("U|2021-05-12|afternoon|二组|")}));
    ImportRequest more;
    more.add = true;
    QVERIFY(season.import(QStringLiteral("visits"), "school_code,junior_school_code,day\nA,J1,2021-05-12\n", more));
    QCOMPARE(season.count("SELECT count(*) FROM visit WHERE ended IS NULL"), 3);
}

void TestVisitDesk::importRefuses_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<FindingCode>("code");
    QTest::newRow("no school") << QByteArray("X,J1,2021-05-10,,") << FindingCode::UnknownSchool;
    QTest::newRow("no junior-high") << QByteArray("A,J9,2021-05-10,,") << FindingCode::UnknownJuniorSchool;
    QTest::newRow("no date") << QByteArray("A,J1,soon,,") << FindingCode::NotDate;
    QTest::newRow("no day") << QByteArray("A,J1,,,") << FindingCode::Empty;
    QTest::newRow("another year") << QByteArray("A,J1,2020-05-10,,") << FindingCode::DayOutsideYear;
    QTest::newRow("no part of a day") << QByteArray("A,J1,2021-05-10,night,") << FindingCode::NotDayPart;
    QTest::newRow("team elsewhere") << QByteArray("A,J1,2021-05-12,,") << FindingCode::TeamBusy;
}

void TestVisitDesk::importRefuses()
{
    QFETCH(QByteArray, row);
    QFETCH(FindingCode, code);
    PublicitySeason season;
    (void)visit(season, "U", "J1", "2021-05-10");
    const Result<ImportReport> report = season.import(
        QStringLiteral("visits"), "school_code,junior_school_code,day,part,team\nA,J2,2021-05-12,,\n" + row + '\n');
    QVERIFY(!report);
    QCOMPARE(report.error().findings.size(), 1);
    QCOMPARE(report.error().findings.first().code, code);
    QCOMPARE(report.error().findings.first().row, 3);
    QCOMPARE(season.count("SELECT count(*) FROM visit WHERE ended IS NULL"), 1); // the old calendar stands
}

/// A list of schools that leaves out one with visits would take the record of them along.
void TestVisitDesk::keepsSchoolsThatVisit()
{
    PublicitySeason season;
    const Visit seen = visit(season, "U", "J1", "2021-05-10");
    QVERIFY(VisitDesk(*season.office).cancel(seen, QStringLiteral("暴雨")));
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nA,,1\n");
    const Result<ImportReport> report =
        season.import(QStringLiteral("schools"), "school_code,name,category,district_code\nA,甲校,technician,430421\n");
    QVERIFY(!report);
    QCOMPARE(report.error().findings.first().code, FindingCode::StillReferenced);
    QCOMPARE(report.error().findings.first().value, QStringLiteral("U"));
}

QTEST_GUILESS_MAIN(TestVisitDesk)
#include "tst_visit_desk.moc"
