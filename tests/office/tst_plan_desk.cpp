// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/plan_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The plan matrix: what it shows, and what may be changed in it (R16, R32).
class TestPlanDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverySchoolByDistrict();
    void tellsHowAllotmentsStand_data();
    void tellsHowAllotmentsStand();
    void keepsOldVersionsAndLaysOutSeats();
    void keepsAllEditsOrNone();
    void letsALimitAndItsAllotmentsGrowTogether();
    void takesTypedPlansForARun();
    void refuses_data();
    void refuses();
    void refusesOnceARunStands();
};

namespace
{

const QString zhuhui = QStringLiteral("district:430405");
const QString county = QStringLiteral("district:430421");
const QString others = QStringLiteral("district:*");
const QString limit = QStringLiteral("limit");

/// A: limit of 10, open to all. U: 5 of 8 allotted. N: no plan.
void fill(BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\nN,新校,secondary,430421,1\n",
                      "A,,10\nU,,8\nU,430405,3\nU,*,2\n");
}

qint64 idOf(BatchSeason &season, const char *code)
{
    return season.count(QByteArray("SELECT id FROM school WHERE ended IS NULL AND code = '") + code + "'");
}

QString cell(BatchSeason &season, const char *code, const QString &column)
{
    const Result<PlanSheet> sheet = PlanDesk(*season.office).sheet();
    const auto &ids = sheet->table.ids;
    const auto row = std::find(ids.begin(), ids.end(), idOf(season, code)) - ids.begin();
    return sheet->table.column(column).text(static_cast<size_t>(row));
}

Result<void> set(BatchSeason &season, const char *code, const QString &column, const char *before, const char *after)
{
    return PlanDesk(*season.office)
        .setSeats({{idOf(season, code), column, QString::fromUtf8(after), QString::fromUtf8(before)}});
}

} // namespace

void TestPlanDesk::showsEverySchoolByDistrict()
{
    BatchSeason season;
    fill(season);
    season.change("UPDATE school SET capacity = 12 WHERE code = 'U'");
    season.change("INSERT INTO past_figure (year, level, code, name, vocational, added) VALUES"
                  " (2020, 'school', 'U', '城校', 7, 1), (2019, 'school', 'U', '城校', 99, 1)");
    const Result<PlanSheet> sheet = PlanDesk(*season.office).sheet();
    QCOMPARE(sheet->table.rows(), size_t(3));
    QCOMPARE(sheet->table.column(zhuhui).title, QStringLiteral("珠晖区"));
    QCOMPARE(PlanDesk::editable(sheet->table),
             (QStringList{limit, zhuhui, county, QStringLiteral("district:430422"), others}));
    QCOMPARE(cell(season, "U", limit), QStringLiteral("8"));
    QCOMPARE(cell(season, "U", zhuhui), QStringLiteral("3"));
    QCOMPARE(cell(season, "U", county), QString());
    QCOMPARE(cell(season, "U", others), QStringLiteral("2"));
    QCOMPARE(cell(season, "U", QStringLiteral("allotted")), QStringLiteral("5"));
    QCOMPARE(cell(season, "U", QStringLiteral("difference")), QStringLiteral("3"));
    QCOMPARE(cell(season, "U", QStringLiteral("capacity")), QStringLiteral("12"));
    QCOMPARE(cell(season, "U", QStringLiteral("last_year")), QStringLiteral("7"));
    QCOMPARE(cell(season, "N", QStringLiteral("allotted")), QString());
    QStringList remarks;
    for (const SchoolRemark &remark : sheet->remarks)
        remarks.append(remark.remark.finding.value + QLatin1Char(' ') + remark.remark.name());
    QCOMPARE(remarks, (QStringList{QStringLiteral("N no-plan"), QStringLiteral("U seats-not-allotted")}));
}

void TestPlanDesk::tellsHowAllotmentsStand_data()
{
    QTest::addColumn<std::optional<int>>("seats");
    QTest::addColumn<qint64>("allotted");
    QTest::addColumn<qsizetype>("allotments");
    QTest::addColumn<PlanBalance>("balance");
    const auto row = [](const char *name, std::optional<int> seats, qint64 allotted, qsizetype allotments,
                        PlanBalance balance) { QTest::newRow(name) << seats << allotted << allotments << balance; };
    row("neither limit nor allotment", std::nullopt, 0, 0, PlanBalance::NoPlan);
    row("a limit alone is open to all", 5, 0, 0, PlanBalance::OpenToAll);
    row("all allotted", 5, 5, 2, PlanBalance::Balanced);
    row("some left", 5, 4, 2, PlanBalance::Rest);
    row("too many", 5, 6, 2, PlanBalance::Over);
    row("allotments alone", std::nullopt, 6, 2, PlanBalance::NoLimit);
    row("an allotment of nought is one", 5, 0, 1, PlanBalance::Rest);
}

void TestPlanDesk::tellsHowAllotmentsStand()
{
    QFETCH(std::optional<int>, seats);
    QFETCH(qint64, allotted);
    QFETCH(qsizetype, allotments);
    QTEST(balanceOf(seats, allotted, allotments), "balance");
}

void TestPlanDesk::keepsOldVersionsAndLaysOutSeats()
{
    BatchSeason season;
    fill(season);
    season.change("UPDATE plan_row SET document_no = '衡教2021-5'");
    QVERIFY(set(season, "U", zhuhui, "3", "4").has_value());
    QVERIFY(set(season, "U", county, "", "1").has_value());
    QVERIFY(set(season, "U", others, "2", "").has_value());
    QCOMPARE(season.rows("SELECT district, seats, document_no, ended IS NULL FROM plan_row WHERE school_id = (SELECT id"
                         " FROM school WHERE code = 'U') AND district <> '' ORDER BY district, id",
                         4),
             (QStringList{QStringLiteral("*|2|衡教2021-5|0"), QStringLiteral("430405|3|衡教2021-5|0"),
                          QStringLiteral("430405|4|衡教2021-5|1"), QStringLiteral("430421|1||1")}));
    QCOMPARE(season.rows("SELECT b.district, b.seats FROM bucket b JOIN school s ON s.id = b.school_id WHERE"
                         " s.code = 'U' ORDER BY 1",
                         2),
             (QStringList{QStringLiteral("430405|4"), QStringLiteral("430421|1")}));
    QCOMPARE(
        season.rows("SELECT subject, detail ->> '$.changes[0].district', detail ->> '$.changes[0].before',"
                    " coalesce(detail ->> '$.changes[0].after', 'none') FROM audit WHERE command = 'plans set'"
                    " ORDER BY number",
                    4),
        (QStringList{QStringLiteral("U|430405|3|4"), QStringLiteral("U|430421||1"), QStringLiteral("U|*|2|none")}));
    QVERIFY(set(season, "U", limit, "8", "5").has_value());
    QCOMPARE(cell(season, "U", QStringLiteral("difference")), QStringLiteral("0"));
}

void TestPlanDesk::keepsAllEditsOrNone()
{
    BatchSeason season;
    fill(season);
    PlanDesk desk(*season.office);
    const qint64 a = idOf(season, "A");
    const qint64 u = idOf(season, "U");
    const QList<FieldEdit> edits = {{a, limit, QStringLiteral("11"), QStringLiteral("10")},
                                    {u, zhuhui, QStringLiteral("7"), QStringLiteral("3")}};
    const Result<void> refused = desk.setSeats(edits);
    QCOMPARE(refused.error().code, ErrorCode::ProblemsFound);
    QCOMPARE(refused.error().findings.first().code, FindingCode::AllotmentsAboveLimit);
    QCOMPARE(refused.error().findings.first().args, (QStringList{QStringLiteral("9"), QStringLiteral("8")}));
    QCOMPARE(cell(season, "A", limit), QStringLiteral("10"));
    QVERIFY(desk.setSeats({edits.first(), {u, zhuhui, QStringLiteral("6"), QStringLiteral("3")}}).has_value());
    QCOMPARE(cell(season, "A", limit), QStringLiteral("11"));
    QCOMPARE(cell(season, "U", zhuhui), QStringLiteral("6"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 1);
}

void TestPlanDesk::letsALimitAndItsAllotmentsGrowTogether()
{
    BatchSeason season;
    fill(season);
    const qint64 u = idOf(season, "U");
    QVERIFY(PlanDesk(*season.office)
                .setSeats({{u, zhuhui, QStringLiteral("18"), QStringLiteral("3")},
                           {u, limit, QStringLiteral("20"), QStringLiteral("8")}})
                .has_value());
    QCOMPARE(cell(season, "U", QStringLiteral("allotted")), QStringLiteral("20"));
}

void TestPlanDesk::takesTypedPlansForARun()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "");
    season.change("DELETE FROM import_record WHERE kind = 'plans'");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,"}), BatchSeason::wishes({"A,"}));
    QCOMPARE(season.run().error().code, ErrorCode::InputsMissing);
    QVERIFY(set(season, "A", limit, "", "1").has_value());
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A"));
}

void TestPlanDesk::refuses_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &column, const char *before, const char *after,
                        ErrorCode code) {
        QTest::newRow(name) << column << QString::fromUtf8(before) << QString::fromUtf8(after) << code;
    };
    row("half a seat", zhuhui, "3", "2.5", ErrorCode::ProblemsFound);
    row("less than none", zhuhui, "3", "-1", ErrorCode::ProblemsFound);
    row("a word", zhuhui, "3", "many", ErrorCode::ProblemsFound);
    row("a limit below its allotments", limit, "8", "4", ErrorCode::ProblemsFound);
    row("a district there is not", QStringLiteral("district:999999"), "", "1", ErrorCode::UnknownDistrict);
    row("a column that is no plan", QStringLiteral("capacity"), "", "1", ErrorCode::UnknownDistrict);
    row("changed by somebody else", zhuhui, "2", "1", ErrorCode::RowChanged);
    row("added by somebody else", zhuhui, "", "1", ErrorCode::RowChanged);
}

void TestPlanDesk::refuses()
{
    QFETCH(QString, column);
    QFETCH(QString, before);
    QFETCH(QString, after);
    BatchSeason season;
    fill(season);
    const Result<void> done = PlanDesk(*season.office).setSeats({{idOf(season, "U"), column, after, before}});
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QCOMPARE(cell(season, "U", QStringLiteral("allotted")), QStringLiteral("5"));
    QCOMPARE(season.count("SELECT count(*) FROM plan_row WHERE ended IS NOT NULL"), 0);
    QCOMPARE(PlanDesk(*season.office).setSeats({{4711, zhuhui, QStringLiteral("1"), QString()}}).error().code,
             ErrorCode::UnknownSchool);
}

void TestPlanDesk::refusesOnceARunStands()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<void> done = set(season, "A", limit, "1", "2");
    QCOMPARE(done.error().code, ErrorCode::RunsExist);
    QCOMPARE(cell(season, "A", limit), QStringLiteral("1"));
}

QTEST_GUILESS_MAIN(TestPlanDesk)

#include "tst_plan_desk.moc"
