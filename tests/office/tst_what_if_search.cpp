// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if_search.h"
#include "tests/office/what_if_trials.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Another order of candidates, what it would take, and the curves of a line, on the demo season.
class TestWhatIfSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsARunInAnotherOrder();
    void countsBucketsAsTheRunDoes();
    void bringsADistrictIntoTheBand_data();
    void bringsADistrictIntoTheBand();
    void movesNoFurtherThanNeeded();
    void saysWhereTheBandIsOutOfReach();
    void drawsTodaysPointAmongTheOthers();
    void readsAnOrder_data();
    void readsAnOrder();
    void refusesWhatThereIsNot();
    void cleanupTestCase();

private:
    std::unique_ptr<BatchSeason> m_season;
};

namespace
{

WhatIf openDesk(BatchSeason &season)
{
    Result<WhatIf> whatIf = WhatIf::open(*season.office);
    if (!whatIf)
        qFatal("what-if: %s", codeName(whatIf.error().code).data());
    return std::move(*whatIf);
}

figures::ShareRow shareIn(const WhatIfReport &report, const QString &district)
{
    for (const figures::ShareRow &row : report.after.districts) {
        if (row.key == district)
            return row;
    }
    return {};
}

} // namespace

void TestWhatIfSearch::initTestCase()
{
    DemoTables tables;
    m_season = std::make_unique<BatchSeason>(tables.book());
    tables.fill(*m_season);
}

void TestWhatIfSearch::cleanupTestCase()
{
    m_season.reset();
}

void TestWhatIfSearch::equalsARunInAnotherOrder()
{
    WhatIf whatIf = openDesk(*m_season);
    WhatIfRequest request;
    request.ranking = *parseRanking(QStringLiteral("math,evaluation,total,lot"));
    const Result<WhatIfReport> tried = whatIf.attempt(request);
    QVERIFY(tried.has_value());
    QVERIFY(tried->changed > 0);

    DemoTables tables;
    QJsonObject rules = tables.book().document();
    rules.insert(QStringLiteral("ranking"), QJsonArray{QStringLiteral("math"), QStringLiteral("evaluation"),
                                                       QStringLiteral("total"), QStringLiteral("lot")});
    const RuleBookReading reading = RuleBook::read(QJsonDocument(rules).toJson());
    QVERIFY(reading.book.has_value());
    BatchSeason real(*reading.book);
    tables.fill(real);
    const Result<BatchReport> run = real.run();
    QVERIFY(run.has_value());
    QCOMPARE(tried->after.preAdmitted, run->run.preAdmitted);
    QCOMPARE(tried->after.byRound, run->run.byRound);
    QCOMPARE(tried->after.lotDecided, run->run.lotDecided);
    QCOMPARE(whatIf.attempt({})->changed, 0); // the order of the season is back
    QCOMPARE(whatIf.attempt(request)->changed, tried->changed);
}

void TestWhatIfSearch::countsBucketsAsTheRunDoes()
{
    DemoTables tables;
    const WhatIfTrial &trial = whatIfTrials[0];
    const Result<WhatIfReport> tried = openDesk(*m_season).attempt(trial.request(tables));
    QVERIFY(tried.has_value());
    trial.change(tables);
    BatchSeason real(tables.book());
    tables.fill(real);
    QVERIFY(real.run().has_value());
    QHash<QString, qint64> placed;
    for (const QString &row : real.rows("SELECT s.code || ':' || b.district, count(*) FROM admission a JOIN bucket b ON"
                                        " b.id = a.bucket_id JOIN school s ON s.id = b.school_id GROUP BY b.id",
                                        2))
        placed.insert(row.section(QLatin1Char('|'), 0, 0), row.section(QLatin1Char('|'), 1).toLongLong());
    // The last one taken is whoever was furthest down in the last round that took anybody; some have no total.
    QHash<QString, QString> lastTotal;
    for (const QString &row :
         real.rows("SELECT s.code || ':' || b.district, coalesce(c.total, '') FROM admission a JOIN bucket b ON b.id ="
                   " a.bucket_id JOIN school s ON s.id = b.school_id JOIN candidate c ON c.id = a.candidate_id ORDER BY"
                   " a.round, a.place",
                   2))
        lastTotal.insert(row.section(QLatin1Char('|'), 0, 0), row.section(QLatin1Char('|'), 1));
    qint64 came = 0;
    qint64 left = 0;
    for (const BucketEffect &bucket : std::as_const(tried->buckets)) {
        QCOMPARE(bucket.placedAfter, placed.value(bucket.schoolCode + QLatin1Char(':') + bucket.districtText));
        QCOMPARE(bucket.placedAfter - bucket.placedBefore, bucket.came - bucket.left);
        const QString last = lastTotal.value(bucket.schoolCode + QLatin1Char(':') + bucket.districtText);
        QCOMPARE(bucket.cutoffAfter ? QString::number(bucket.cutoffAfter->hundredths()) : QString(), last);
        came += bucket.came;
        left += bucket.left;
    }
    QCOMPARE(came, tried->moves.placedAnew + tried->moves.elsewhere);
    QCOMPARE(left, tried->moves.placedNoMore + tried->moves.elsewhere);
    qint64 moved = 0;
    for (const Moves &district : std::as_const(tried->movesOf))
        moved += district.all();
    QCOMPARE(moved, tried->changed);
}

void TestWhatIfSearch::bringsADistrictIntoTheBand_data()
{
    QTest::addColumn<ReachBy>("by");
    QTest::newRow("line") << ReachBy::Line;
    QTest::newRow("seats") << ReachBy::Seats;
}

void TestWhatIfSearch::bringsADistrictIntoTheBand()
{
    QFETCH(ReachBy, by);
    WhatIf whatIf = openDesk(*m_season);
    int reached = 0;
    const QList<figures::ShareRow> districts = whatIf.before().districts;
    for (const figures::ShareRow &district : districts) {
        // From far away on either side: a line that nobody, and one that everybody reaches.
        for (const char *from : {"1", "9999"}) {
            const QString area = *whatIf.areaOf(district.key);
            const WhatIfRequest base = withLine({}, area, *Score::parse(QString::fromLatin1(from)));
            const Result<Reach> reach = reachBand(whatIf, district.key, by, base);
            QVERIFY(reach.has_value());
            const figures::ShareRow after = shareIn(*whatIf.attempt(reach->request), district.key);
            QCOMPARE(after, reach->after);
            QCOMPARE(after.band(whatIf.targets()) == figures::Band::Within, reach->isReached);
            reached += reach->isReached ? 1 : 0;
        }
    }
    QVERIFY(reached > 0);
}

void TestWhatIfSearch::movesNoFurtherThanNeeded()
{
    WhatIf whatIf = openDesk(*m_season);
    const QString district = whatIf.before().districts.last().key;
    const QString area = *whatIf.areaOf(district);
    const WhatIfRequest base = withLine({}, area, *Score::parse(u"1"));
    const Result<Reach> reach = reachBand(whatIf, district, ReachBy::Line, base);
    QVERIFY(reach.has_value() && reach->isReached && reach->line);
    // Every total below the line found leaves the district outside.
    const std::vector<std::int32_t> totals = *whatIf.totalsOf(area);
    int tried = 0;
    for (const std::int32_t total : totals) {
        if (total >= reach->line->hundredths())
            break;
        const Result<WhatIfReport> report = whatIf.attempt(withLine(base, area, Score::fromHundredths(total).value()));
        QVERIFY(shareIn(*report, district).band(whatIf.targets()) == figures::Band::Below);
        ++tried;
    }
    QVERIFY(tried > 0);
}

void TestWhatIfSearch::saysWhereTheBandIsOutOfReach()
{
    BatchSeason season;
    season.fillTen(); // one of 430421 is at a general school, three seats there are filled
    WhatIf whatIf = openDesk(season);
    const Result<Reach> alone = reachBand(whatIf, QStringLiteral("430422"), ReachBy::Line);
    QVERIFY(alone.has_value());
    QVERIFY(!alone->isReached && !alone->isThere && !alone->line); // nobody lives there
    const Result<Reach> fewer = reachBand(whatIf, QStringLiteral("430421"), ReachBy::Seats);
    QVERIFY(fewer.has_value());
    QVERIFY(fewer->isReached); // one seat beside the one at a general school
    QCOMPARE(fewer->seats, 1);
    QCOMPARE(fewer->seatsBefore, 3); // those of N, which is not published, would move nothing
    const Result<Reach> none = reachBand(whatIf, QStringLiteral("430422"), ReachBy::Seats);
    QVERIFY(none.has_value());
    QVERIFY(!none->isReached);
}

void TestWhatIfSearch::drawsTodaysPointAmongTheOthers()
{
    WhatIf whatIf = openDesk(*m_season);
    const TriedArea area = whatIf.areas().first();
    QVERIFY(area.line);
    const Result<QList<CurvePoint>> points = curveOf(whatIf, area.name);
    QVERIFY(points.has_value());
    QVERIFY(points->size() > 5);
    bool hasToday = false;
    for (const CurvePoint &point : *points) {
        const Result<WhatIfReport> report = whatIf.attempt(withLine({}, area.name, point.line));
        QCOMPARE(point.city.share(), report->after.city().share());
        QCOMPARE(point.unplaced, report->after.unplaced());
        if (point.line == *area.line) {
            hasToday = true;
            QCOMPARE(point.preAdmitted, whatIf.before().preAdmitted);
        }
    }
    QVERIFY(hasToday);
}

void TestWhatIfSearch::readsAnOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOrder");
    QTest::newRow("keys") << "total,chinese+math, evaluation ,lot" << true;
    QTest::newRow("no lot") << "total" << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("no key") << "total,luck" << false;
    QTest::newRow("a key twice") << "total,total" << false;
    QTest::newRow("behind the lot") << "lot,total" << false;
}

void TestWhatIfSearch::readsAnOrder()
{
    QFETCH(QString, text);
    QFETCH(bool, isOrder);
    const Result<QList<RankingKey>> ranking = parseRanking(text);
    QCOMPARE(ranking.has_value(), isOrder);
    if (!isOrder)
        QCOMPARE(ranking.error().code, ErrorCode::RankingWrong);
}

void TestWhatIfSearch::refusesWhatThereIsNot()
{
    WhatIf whatIf = openDesk(*m_season);
    QCOMPARE(reachBand(whatIf, QStringLiteral("nowhere"), ReachBy::Line).error().code, ErrorCode::UnknownDistrict);
    QCOMPARE(curveOf(whatIf, QStringLiteral("月球")).error().code, ErrorCode::UnknownLineArea);
    QVERIFY(!parseReachBy(u"luck"));
}

QTEST_GUILESS_MAIN(TestWhatIfSearch)
#include "tst_what_if_search.moc"
