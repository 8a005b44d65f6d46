// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/plan_desk.h"
#include "models/office/scenario_desk.h"
#include "tests/office/batch_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Scenarios kept by name, compared, and proposed; lines and plans stay.
class TestScenarioDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasTried();
    void refusesNames_data();
    void refusesNames();
    void proposesOneAtATime();
    void proposesPlansAsEdits();
    void comparesWithWhatStands();
    void comparesWithTheRunInForce();
    void listsWhoFaresDifferently();
};

namespace
{

WhatIfRequest everything()
{
    WhatIfRequest request;
    request.lines = {{QStringLiteral("衡阳县"), *Score::parse(u"412.5")}};
    request.seats = {{QStringLiteral("U"), std::nullopt, 4}, {QStringLiteral("A"), QString(), 0}};
    request.mode = BatchMode::Deferred;
    request.ranking = *parseRanking(QStringLiteral("evaluation,total,lot"));
    return request;
}

} // namespace

void TestScenarioDesk::keepsWhatWasTried()
{
    BatchSeason season;
    season.fillTen();
    ScenarioDesk desk(*season.office);
    QVERIFY(desk.save(QStringLiteral(" autumn "), everything()).has_value());
    const Result<Scenario> kept = desk.byName(QStringLiteral("autumn"));
    QVERIFY(kept.has_value());
    QVERIFY(kept->request == everything());
    QCOMPARE(kept->actor, QStringLiteral("tester"));
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'whatif save'"), 1);
    QVERIFY(desk.remove(QStringLiteral("autumn")).has_value());
    QVERIFY(desk.all()->isEmpty());
    QCOMPARE(season.count("SELECT count(*) FROM scenario"), 1); // nothing is erased
    QVERIFY(desk.save(QStringLiteral("autumn"), {}).has_value());
    QCOMPARE(desk.remove(QStringLiteral("winter")).error().code, ErrorCode::UnknownScenario);
}

void TestScenarioDesk::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("taken") << "autumn" << ErrorCode::ScenarioTaken;
    QTest::newRow("empty") << "  " << ErrorCode::ScenarioNameWrong;
    QTest::newRow("too long") << QString(longestScenarioName + 1, QLatin1Char('a')) << ErrorCode::ScenarioNameWrong;
    QTest::newRow("two lines") << "one\ntwo" << ErrorCode::ScenarioNameWrong;
}

void TestScenarioDesk::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    BatchSeason season;
    ScenarioDesk desk(*season.office);
    QVERIFY(desk.save(QStringLiteral("autumn"), {}).has_value());
    QCOMPARE(desk.save(name, everything()).error().code, code);
    QCOMPARE(desk.all()->size(), 1);
    QVERIFY(desk.all()->first().request.isEmpty());
}

void TestScenarioDesk::proposesOneAtATime()
{
    BatchSeason season;
    season.fillTen();
    ScenarioDesk desk(*season.office);
    QCOMPARE(desk.withdraw().error().code, ErrorCode::NoProposal);
    QVERIFY(desk.save(QStringLiteral("one"), everything()).has_value());
    QVERIFY(desk.save(QStringLiteral("two"), {}).has_value());
    QCOMPARE(desk.propose(QStringLiteral("one"), QStringLiteral(" ")).error().code, ErrorCode::ReasonMissing);
    QCOMPARE(desk.propose(QStringLiteral("three"), QStringLiteral("why")).error().code, ErrorCode::UnknownScenario);
    QVERIFY(desk.propose(QStringLiteral("one"), QStringLiteral("the ratio")).has_value());
    QCOMPARE(ScenarioDesk::lineOf(*desk.proposal(), QStringLiteral("衡阳县")), Score::parse(u"412.5"));
    QVERIFY(desk.propose(QStringLiteral("two"), QStringLiteral("the ratio")).has_value());
    QCOMPARE((*desk.proposal())->name, QStringLiteral("two"));
    QVERIFY(!ScenarioDesk::lineOf(*desk.proposal(), QStringLiteral("衡阳县")));
    QVERIFY(desk.remove(QStringLiteral("two")).has_value());
    QVERIFY(!*desk.proposal()); // with what was proposed
    QCOMPARE(season.count("SELECT count(*) FROM cutoff_line WHERE score <> 45000"), 0);
}

void TestScenarioDesk::proposesPlansAsEdits()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nU,城校,secondary,430405,1\n",
                      "A,,3\nU,,4\nU,430405,1\nU,430421,2\nU,*,1\n");
    ScenarioDesk desk(*season.office);
    const auto edits = [&desk](const QList<SeatsChange> &seats) {
        QStringList found;
        Scenario scenario;
        scenario.request.seats = seats;
        const Result<QList<FieldEdit>> proposed = desk.planEdits(scenario);
        if (!proposed)
            return QString(codeName(proposed.error().code));
        for (const FieldEdit &edit : *proposed)
            found.append(QStringLiteral("%1 %2>%3").arg(edit.field, edit.before, edit.text));
        found.sort();
        return found.join(QLatin1Char(' '));
    };
    QCOMPARE(edits({{QStringLiteral("A"), QString(), 5}}), QStringLiteral("limit 3>5"));
    QCOMPARE(edits({{QStringLiteral("U"), QStringLiteral("430405"), 3}}),
             QStringLiteral("district:430405 1>3 limit 4>6"));
    QCOMPARE(edits({{QStringLiteral("U"), std::nullopt, 8}}),
             QStringLiteral("district:* 1>2 district:430405 1>2 district:430421 2>4 limit 4>8"));
    QCOMPARE(edits({{QStringLiteral("X"), std::nullopt, 8}}), QStringLiteral("unknown_school"));
    // The plan desk takes them as they are.
    Scenario scenario;
    scenario.request.seats = {{QStringLiteral("U"), std::nullopt, 8}};
    QVERIFY(PlanDesk(*season.office).setSeats(*desk.planEdits(scenario)).has_value());
    QCOMPARE(season.count("SELECT sum(seats) FROM plan_row WHERE ended IS NULL AND district <> ''"), 8);
}

void TestScenarioDesk::comparesWithWhatStands()
{
    BatchSeason season;
    season.fillTen();
    ScenarioDesk desk(*season.office);
    WhatIfRequest fewer;
    fewer.seats = {{QStringLiteral("B"), std::nullopt, 1}};
    QVERIFY(desk.save(QStringLiteral("fewer"), fewer).has_value());
    Result<WhatIf> whatIf = WhatIf::open(*season.office);
    QVERIFY(whatIf.has_value());
    const QList<Scenario> scenarios = *desk.all();
    const Result<QList<WhatIfReport>> reports = tryScenarios(*whatIf, scenarios);
    QVERIFY(reports.has_value());
    QVERIFY(!WhatIf::inForce(*season.office, 1)->has_value());
    const Table table = comparisonTable(*whatIf, scenarios, *reports, {});
    QCOMPARE(table.rows(), size_t(2));
    QCOMPARE(table.column(QStringLiteral("pre_admitted")).text(0), QStringLiteral("3"));
    QCOMPARE(table.column(QStringLiteral("pre_admitted")).text(1), QStringLiteral("2"));
    QCOMPARE(table.column(QStringLiteral("moved")).text(1), QStringLiteral("1"));
    const Table districts = districtEffects(reports->first());
    const TableColumn &share = districts.column(QStringLiteral("share"));
    const TableColumn cutoff = bucketEffects(reports->first()).column(QStringLiteral("last_total"));
    QCOMPARE(share.besideText(1), QStringLiteral("75.0 %")); // three seats beside one at a general school
    QCOMPARE(share.text(1), QStringLiteral("66.7 %"));
    QCOMPARE(cutoff.besideText(1), QStringLiteral("390.00")); // the last one taken came in the second round
    Scenario stale;
    stale.request.seats = {{QStringLiteral("gone"), std::nullopt, 1}};
    QCOMPARE(tryScenarios(*whatIf, {stale}).error().code, ErrorCode::UnknownSchool);
}

/// What was changed since the run is in what stands, and not in the run.
void TestScenarioDesk::comparesWithTheRunInForce()
{
    BatchSeason season;
    season.fillTen();
    const Result<BatchReport> run = season.runBatch(1);
    QVERIFY(run.has_value());
    // Whoever a general school takes is no longer in the pool (R12).
    season.fill(QStringLiteral("general"), "candidate_no,school_name\n" + BatchSeason::numberOf(1).toUtf8() +
                                               ",县一中\n" + BatchSeason::numberOf(7).toUtf8() + ",县一中\n");
    Result<WhatIf> whatIf = WhatIf::open(*season.office);
    QVERIFY(whatIf.has_value());
    QCOMPARE(whatIf->before().pool, run->run.pool - 1);
    const auto inForce = WhatIf::inForce(*season.office, whatIf->batch());
    QVERIFY(inForce.has_value() && inForce->has_value());
    QCOMPARE((*inForce)->figures.preAdmitted, run->run.preAdmitted);
    QCOMPARE((*inForce)->figures.pool, run->run.pool);
    const Table table = comparisonTable(*whatIf, {}, {}, *inForce);
    QCOMPARE(table.ids, (std::vector<std::int64_t>{-1, 0}));
    QVERIFY(table.column(QStringLiteral("scenario")).text(0).contains(QLatin1Char('1')));
    QVERIFY(table.column(QStringLiteral("moved")).isEmpty(0));
}

void TestScenarioDesk::listsWhoFaresDifferently()
{
    BatchSeason season;
    season.fillTen();
    Result<WhatIf> whatIf = WhatIf::open(*season.office);
    WhatIfRequest fewer;
    fewer.seats = {{QStringLiteral("B"), std::nullopt, 1}};
    const Result<Table> moved = movedTable(*season.office, *whatIf, fewer, 10);
    QVERIFY(moved.has_value());
    QCOMPARE(moved->rows(), size_t(1)); // an open season lets everyone see everything
    QVERIFY(!moved->column(QStringLiteral("name")).text(0).contains(QLatin1Char('*')));
    QCOMPARE(moved->column(QStringLiteral("candidate_no")).text(0).size(), BatchSeason::numberOf(1).size());
    QVERIFY(movedTable(*season.office, *whatIf, {}, 10)->rows() == 0);
}

QTEST_GUILESS_MAIN(TestScenarioDesk)
#include "tst_scenario_desk.moc"
