// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/carry_over.h"
#include "models/office/plan_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What seats are divided by, and what stands beside them while they are (R32, R37).
class TestPlanProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void divides_data();
    void divides();
    void keepsTheNamedPlaces();
    void isForUrbanSchoolsUnlessNamed();
    void refuses();
    void canBeKeptAsItIs();
    void previewsWithoutKeeping();
    void showsLastYearBesideEachNumber();
    void takesWhomThereIsToCome();
    void showsThePlannedRatio();
    void carriesTheDivisionToTheNextYear();
};

namespace
{

const QString zhuhui = QStringLiteral("district:430405");
const QString hengyang = QStringLiteral("district:430421");

/// U: urban, 10 seats, open as yet. W: urban, 6 of 12 at 430405, 6 for the others. C: county, 5 seats.
void fill(BatchSeason &season)
{
    season.fillPlaces("C,县校,secondary,430421,1\nU,城校,secondary,430405,1\nW,分校,secondary,430405,1\n",
                      "C,,5\nU,,10\nW,,12\nW,430405,6\nW,*,6\n");
}

void addCandidates(BatchSeason &season)
{
    QList<QByteArray> rows;
    for (const char *district : {"430405", "430405", "430405", "430421", "430422"})
        rows.append(QByteArray(district) + ",current,1,0,400,,,,");
    season.fill(QStringLiteral("candidates"), BatchSeason::people(rows));
}

void addLastYear(BatchSeason &season)
{
    season.change("INSERT INTO past_allotment (year, school_code, district_code, planned, admitted, added) VALUES"
                  " (2020, 'U', '430405', 5, 1, 1), (2020, 'U', '430421', 5, 4, 1), (2019, 'U', '430422', 9, 9, 1)");
    season.change("INSERT INTO past_figure (year, level, code, name, graduates, vocational, general, added) VALUES"
                  " (2020, 'district', '430405', '珠晖区', 90, 20, 30, 1),"
                  " (2020, 'district', '430421', '衡阳县', 60, 10, 20, 1)");
}

/// "U 430405=4 430421=6": what a proposal would set.
QString worded(BatchSeason &season, const Result<QList<FieldEdit>> &edits)
{
    if (!edits)
        return QString(codeName(edits.error().code));
    QStringList words;
    QString last;
    for (const FieldEdit &edit : *edits) {
        const QString school =
            season.rows("SELECT code FROM school WHERE id = " + QByteArray::number(edit.id), 1).value(0);
        if (school != last)
            words.append(school);
        last = school;
        words.append(districtOfField(edit.field).value_or(QString()) + QLatin1Char('=') + edit.text);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace

void TestPlanProposal::divides_data()
{
    QTest::addColumn<DivideBy>("by");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("evenly") << DivideBy::Evenly << QStringLiteral("U 430405=4 430421=3 430422=3");
    QTest::newRow("by candidates") << DivideBy::Candidates << QStringLiteral("U 430405=6 430421=2 430422=2");
    QTest::newRow("by the school's own last year")
        << DivideBy::LastYear << QStringLiteral("U 430405=2 430421=8 430422=0");
}

void TestPlanProposal::divides()
{
    QFETCH(DivideBy, by);
    BatchSeason season;
    fill(season);
    addCandidates(season);
    addLastYear(season);
    QTEST(worded(season, PlanDesk(*season.office).propose(by, {QStringLiteral("U")})), "proposal");
    QCOMPARE(season.count("SELECT count(*) FROM plan_row"), 5);
}

// `*` stands for the districts a school does not name, with their weight.
void TestPlanProposal::keepsTheNamedPlaces()
{
    BatchSeason season;
    fill(season);
    addCandidates(season);
    addLastYear(season);
    PlanDesk desk(*season.office);
    const QStringList school = {QStringLiteral("W")};
    QCOMPARE(worded(season, desk.propose(DivideBy::Evenly, school)), QStringLiteral("W *=8 430405=4"));
    QCOMPARE(worded(season, desk.propose(DivideBy::Candidates, school)), QStringLiteral("W *=5 430405=7"));
    // Nothing is known of its own last year: the districts' entrants stand in.
    QCOMPARE(worded(season, desk.propose(DivideBy::LastYear, school)), QStringLiteral("W *=4 430405=8"));
}

void TestPlanProposal::isForUrbanSchoolsUnlessNamed()
{
    BatchSeason season;
    fill(season);
    PlanDesk desk(*season.office);
    QCOMPARE(worded(season, desk.propose(DivideBy::Evenly)),
             QStringLiteral("U 430405=4 430421=3 430422=3 W *=8 430405=4"));
    QCOMPARE(worded(season, desk.propose(DivideBy::Evenly, {QStringLiteral("C")})),
             QStringLiteral("C 430405=2 430421=2 430422=1"));
}

void TestPlanProposal::refuses()
{
    BatchSeason season;
    fill(season);
    PlanDesk desk(*season.office);
    const auto why = [&desk](DivideBy by, const char *school) {
        return desk.propose(by, {QString::fromUtf8(school)}).error().code;
    };
    QCOMPARE(why(DivideBy::Evenly, "X"), ErrorCode::UnknownSchool);
    QCOMPARE(why(DivideBy::Candidates, "U"), ErrorCode::PlanWithoutShares);
    QCOMPARE(why(DivideBy::LastYear, "U"), ErrorCode::PlanWithoutShares);
    season.change("DELETE FROM plan_row WHERE school_id = (SELECT id FROM school WHERE code = 'U')");
    QCOMPARE(why(DivideBy::Evenly, "U"), ErrorCode::PlanNotDivided);
}

void TestPlanProposal::canBeKeptAsItIs()
{
    BatchSeason season;
    fill(season);
    PlanDesk desk(*season.office);
    const auto edits = desk.propose(DivideBy::Evenly);
    QVERIFY(edits && desk.setSeats(*edits));
    QCOMPARE(season.rows("SELECT district, seats FROM bucket b JOIN school s ON s.id = b.school_id WHERE s.code = 'U'"
                         " ORDER BY 1",
                         2),
             (QStringList{QStringLiteral("430405|4"), QStringLiteral("430421|3"), QStringLiteral("430422|3")}));
    QVERIFY(desk.propose(DivideBy::Evenly)->isEmpty());
}

void TestPlanProposal::previewsWithoutKeeping()
{
    BatchSeason season;
    fill(season);
    const qint64 id = season.count("SELECT id FROM school WHERE code = 'U'");
    PlanDesk desk(*season.office);
    const auto sheet = desk.sheet(
        {{id, zhuhui, QStringLiteral("11"), QString()}, {id, hengyang, QStringLiteral("no seats"), QString()}});
    const auto row = std::find(sheet->table.ids.begin(), sheet->table.ids.end(), id) - sheet->table.ids.begin();
    const auto cell = [&sheet, row](const QString &key) {
        return sheet->table.column(key).text(static_cast<size_t>(row));
    };
    QCOMPARE(cell(zhuhui), QStringLiteral("11"));
    QCOMPARE(cell(hengyang), QString());
    QCOMPARE(cell(QStringLiteral("difference")), QStringLiteral("-1"));
    QVERIFY(std::any_of(sheet->remarks.begin(), sheet->remarks.end(), [](const SchoolRemark &remark) {
        return remark.remark.finding.code == FindingCode::AllotmentsAboveLimit && remark.blocks();
    }));
    QCOMPARE(season.count("SELECT count(*) FROM plan_row WHERE seats = 11"), 0);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'plans set'"), 0);
}

void TestPlanProposal::showsLastYearBesideEachNumber()
{
    BatchSeason season;
    fill(season);
    addLastYear(season);
    season.change("INSERT INTO past_allotment (year, school_code, district_code, admitted, added) VALUES"
                  " (2020, 'W', '430405', 3, 1), (2020, 'W', '430421', 4, 1), (2020, 'W', '430422', 2, 1)");
    const Table table = PlanDesk(*season.office).sheet()->table;
    const auto beside = [&](const char *school, const QString &key) {
        for (size_t row = 0; row < table.rows(); ++row) {
            if (table.column(QStringLiteral("school_code")).text(row) == QLatin1String(school))
                return table.column(key).besideText(row);
        }
        return QStringLiteral("no such school");
    };
    QCOMPARE(beside("U", zhuhui), QStringLiteral("1"));
    QCOMPARE(beside("U", hengyang), QStringLiteral("4"));
    QCOMPARE(beside("U", QStringLiteral("district:430422")), QString());
    QCOMPARE(beside("W", QStringLiteral("district:*")), QStringLiteral("6"));
    QCOMPARE(beside("C", zhuhui), QString());
}

void TestPlanProposal::takesWhomThereIsToCome()
{
    BatchSeason season;
    fill(season);
    const auto source = [&season] { return PlanDesk(*season.office).sheet()->districts.source; };
    QCOMPARE(source(), SupplySource::LastYear);
    season.fill(QStringLiteral("junior-schools"), "junior_school_code,name,district_code\nJ,一中,430421\n");
    season.fill(QStringLiteral("graduates"), "junior_school_code,on_roll\nJ,7\n");
    QCOMPARE(source(), SupplySource::OnRoll);
    QCOMPARE(worded(season, PlanDesk(*season.office).propose(DivideBy::Candidates, {QStringLiteral("U")})),
             QStringLiteral("U 430405=0 430421=10 430422=0"));
    addCandidates(season);
    QCOMPARE(source(), SupplySource::Candidates);
    const Table supply = PlanDesk(*season.office).sheet()->supply;
    QCOMPARE(supply.column(QStringLiteral("candidates")).text(0), QStringLiteral("3"));
    QCOMPARE(supply.column(QStringLiteral("supply_share")).text(0), QStringLiteral("60.0 %"));
}

void TestPlanProposal::showsThePlannedRatio()
{
    BatchSeason season;
    fill(season);
    season.fill(QStringLiteral("general-plans"), "district_code,school_name,seats\n430405,一中,6\n430421,二中,20\n");
    const auto sheet = PlanDesk(*season.office).sheet();
    const DistrictPlans &plans = sheet->districts;
    // 430405 has 6 by name, 430421 the county school's 5; 10 of U and 6 for others are no single district's.
    QCOMPARE(plans.districts[0].planned().ratio(), QStringLiteral("1 : 1.0"));
    QCOMPARE(plans.districts[1].openHere, 5);
    QCOMPARE(plans.districts[1].planned().ratio(), QStringLiteral("1 : 4.0"));
    QCOMPARE(plans.undivided, 16);
    QCOMPARE(plans.city().vocational, 27);
    QCOMPARE(plans.city().general, 26);
    const Table &table = sheet->supply;
    QCOMPARE(table.rows(), size_t(5));
    const auto cell = [&table](const char *key, size_t row) { return table.column(QLatin1String(key)).text(row); };
    QCOMPARE(cell("share", 0), QStringLiteral("50.0 %"));
    QCOMPARE(cell("band", 0), QStringLiteral("within"));
    QCOMPARE(cell("band", 1), QStringLiteral("below"));
    QCOMPARE(cell("ratio", 2), QString());
    QCOMPARE(cell("open_here", 3), QStringLiteral("16"));
    QCOMPARE(cell("general_seats", 4), QStringLiteral("26"));
    QCOMPARE(cell("band", 4), QStringLiteral("within"));
}

void TestPlanProposal::carriesTheDivisionToTheNextYear()
{
    BatchSeason season;
    fill(season);
    season.fillPeople(BatchSeason::people({"430405,current,1,0,400,,,,", "430422,current,1,0,390,,,,"}),
                      BatchSeason::wishes({"W,", "W,"}));
    QVERIFY(season.run().has_value());
    BatchSeason next{RuleBook::standard(2022)};
    NoProgress progress;
    QVERIFY(carryOver(*season.office, *next.office, progress));
    QCOMPARE(next.rows("SELECT school_code, district_code, coalesce(planned, '-'), admitted FROM past_allotment WHERE"
                       " year = 2021 ORDER BY 1, 2",
                       4),
             (QStringList{QStringLiteral("W|*|6|0"), QStringLiteral("W|430405|6|1"), QStringLiteral("W|430422|-|1")}));
}

QTEST_GUILESS_MAIN(TestPlanProposal)

#include "tst_plan_proposal.moc"
