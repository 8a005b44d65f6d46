// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/list_files.h"

#include "models/domain/digest.h"
#include "models/office/line_desk.h"
#include "models/office/pool_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// The general pool on its way to the general schools and back (R12).
class TestPoolDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAFileForEachArea();
    void knowsWhatWasHandedOver();
    void keepsNoPartOfAnArea();
    void noticesAChangeAfterTheHandover();
    void countsWhoComesBack();
    void countsWhoWasTakenBelowTheLine();
    void tellsOfAreasThatStandStill();
    void handsOverOneArea();
    void refuses_data();
    void refuses();
};

namespace
{

/// Candidates 1 and 2 of 衡阳县 and 4 of 衡南县 stand at or above the line, 3 below it.
void fillPools(BatchSeason &season)
{
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,9\n");
    season.fill(QStringLiteral("candidates"),
                BatchSeason::people({"430421,current,1,1,500,,,,", "430421,current,1,1,460,,,,",
                                     "430421,current,1,1,440,,,,", "430422,current,1,1,470,,,,"}));
    season.fill(QStringLiteral("lines"), "line_area,score\n衡阳县,450\n衡南县,450\n");
}

ListRequest byArea(BatchSeason &season, const char *name = "pool.csv")
{
    ListRequest request = listOf("general-pool");
    request.path = season.folder.filePath(QStringLiteral("out/") + QLatin1String(name));
    request.split = SplitBy::LineArea;
    return request;
}

/// "衡阳县 settled 2" for each area: how it stands, and how many were handed over.
QStringList standings(BatchSeason &season)
{
    const Result<QList<AreaPool>> pools = PoolDesk(*season.office).pools();
    QStringList found;
    for (const AreaPool &pool : *pools)
        found.append(QStringLiteral("%1 %2 %3")
                         .arg(pool.area, codeName(pool.standing))
                         .arg(pool.handover ? pool.handover->candidates : -1));
    return found;
}

QString digestOfFile(const QString &path)
{
    QFile file(path);
    Digest digest;
    if (file.open(QIODevice::ReadOnly))
        digest.add(file.readAll());
    return QString::fromLatin1(toHex(digest.finish()));
}

} // namespace

void TestPoolDesk::writesAFileForEachArea()
{
    BatchSeason season;
    fillPools(season);
    for (const char *name : {"pool.csv", "pool.xlsx", "pool.dbf"}) {
        const Result<QList<WrittenList>> written = write(season, byArea(season, name));
        QVERIFY2(written.has_value(), name);
        QCOMPARE(written->size(), 2);
        QCOMPARE(written->last().of, QStringLiteral("衡阳县"));
        QCOMPARE(written->last().rows, 2);
        QVERIFY(QFile::exists(written->last().path));
    }
    const QString path = season.folder.filePath(QStringLiteral("out/pool-衡阳县.csv"));
    QCOMPARE(rowsOf(path).size(), 2);
    QVERIFY(rowsOf(path).first().endsWith(QStringLiteral("衡阳县,500.00,450.00")));
}

void TestPoolDesk::knowsWhatWasHandedOver()
{
    BatchSeason season;
    fillPools(season);
    QCOMPARE(standings(season),
             (QStringList{QStringLiteral("市城区 nobody -1"), QStringLiteral("衡阳县 not_handed_over -1"),
                          QStringLiteral("衡南县 not_handed_over -1")}));
    const Result<QList<WrittenList>> written = write(season, byArea(season));
    QVERIFY(written.has_value());
    QCOMPARE(standings(season).mid(1),
             (QStringList{QStringLiteral("衡阳县 awaiting_result 2"), QStringLiteral("衡南县 awaiting_result 1")}));
    const PoolHandover handover = *PoolDesk(*season.office).pools()->at(1).handover;
    QCOMPARE(handover.digest, digestOfFile(written->last().path));
    QCOMPARE(handover.file, QStringLiteral("pool-衡阳县.csv"));
    QCOMPARE(handover.actor, QStringLiteral("tester"));
    QCOMPARE(handover.at, season.clock.time);
    QCOMPARE(handover.line, *Score::parse(u"450"));
    // One file of the whole city hands every area over as well.
    ListRequest whole = listOf("general-pool");
    QVERIFY(write(season, whole).has_value());
    QCOMPARE(PoolDesk(*season.office).handovers()->size(), 4);
    // What went out stays on the record as it went.
    store::Database &database = season.office->database();
    QVERIFY(!database.run("UPDATE pool_handover SET candidates = candidates + 1").has_value());
    QVERIFY(!database.run("DELETE FROM pool_handover").has_value());
}

void TestPoolDesk::keepsNoPartOfAnArea()
{
    BatchSeason season;
    season.fill(QStringLiteral("districts"),
                "district_code,name,line_area,urban\n430421,衡阳县,衡阳县,0\n430422,衡南县,衡阳县,0\n");
    season.fill(QStringLiteral("candidates"),
                BatchSeason::people({"430421,current,1,1,500,,,,", "430422,current,1,1,460,,,,"}));
    season.fill(QStringLiteral("lines"), "line_area,score\n衡阳县,450\n");
    ListRequest masked = byArea(season);
    masked.masked = true;
    QVERIFY(write(season, masked).has_value());
    ListRequest district = listOf("general-pool");
    district.filter.districtCode = QStringLiteral("430421");
    QVERIFY(write(season, district).has_value());
    ListRequest split = listOf("general-pool");
    split.split = SplitBy::District;
    QVERIFY(write(season, split).has_value());
    QVERIFY(PoolDesk(*season.office).handovers()->isEmpty());
}

void TestPoolDesk::noticesAChangeAfterTheHandover()
{
    BatchSeason season;
    fillPools(season);
    QVERIFY(write(season, byArea(season)).has_value());
    LineDesk lines(*season.office);
    QVERIFY(lines.set(QStringLiteral("衡阳县"), QStringLiteral("430"), QStringLiteral("seats were left")).has_value());
    QCOMPARE(standings(season).at(1), QStringLiteral("衡阳县 outdated 2"));
    QCOMPARE(standings(season).at(2), QStringLiteral("衡南县 awaiting_result 1"));
    QVERIFY(write(season, byArea(season)).has_value());
    QCOMPARE(standings(season).at(1), QStringLiteral("衡阳县 awaiting_result 3"));
}

void TestPoolDesk::countsWhoComesBack()
{
    BatchSeason season;
    fillPools(season);
    ImportRequest ofArea;
    ofArea.area = QStringLiteral("衡阳县");
    QVERIFY(season
                .import(QStringLiteral("general"),
                        "candidate_no,school_name\n" + BatchSeason::numberOf(1).toUtf8() + ",县一中\n", ofArea)
                .has_value());
    const QList<AreaPool> pools = *PoolDesk(*season.office).pools();
    QCOMPARE(pools[1].standing, PoolStanding::Settled);
    QCOMPARE(pools[1].taken, 1);
    QCOMPARE(pools[1].comeBack(), std::optional<qint64>(1));
    QVERIFY(!pools[2].comeBack()); // nobody knows yet
    // The run names the area whose result is missing.
    season.fill(QStringLiteral("choices"), BatchSeason::wishes({"A,", "A,", "A,", "A,"}));
    QCOMPARE(season.run().error().args.join(QLatin1Char(' ')), QStringLiteral("衡南县"));
}

void TestPoolDesk::countsWhoWasTakenBelowTheLine()
{
    BatchSeason season;
    fillPools(season);
    const Result<ImportReport> report =
        season.import(QStringLiteral("general"), "candidate_no,school_name\n" + BatchSeason::numberOf(1).toUtf8() +
                                                     ",县一中\n" + BatchSeason::numberOf(3).toUtf8() + ",县一中\n");
    QVERIFY(report.has_value());
    QCOMPARE(report->findings.size(), 1);
    QCOMPARE(report->findings.first().code, FindingCode::GeneralBelowLine);
    QCOMPARE(report->findings.first().severity, Severity::Notice);
    const AreaPool pool = PoolDesk(*season.office).pools()->at(1);
    QCOMPARE(pool.taken, 2);
    QCOMPARE(pool.outsidePool, 1);
    QCOMPARE(pool.comeBack(), std::optional<qint64>(1)); // two in the pool, one of them taken
}

void TestPoolDesk::tellsOfAreasThatStandStill()
{
    BatchSeason season;
    fillPools(season);
    QVERIFY(LineDesk(*season.office)
                .set(QStringLiteral("衡南县"), QStringLiteral("480"), QStringLiteral("announced"))
                .has_value());
    season.fill(QStringLiteral("lines"), "line_area,score\n衡南县,480\n");
    season.change("UPDATE cutoff_line SET ended = 99 WHERE line_area = '衡阳县' AND ended IS NULL");
    QCOMPARE(standings(season), (QStringList{QStringLiteral("市城区 nobody -1"), QStringLiteral("衡阳县 no_line -1"),
                                             QStringLiteral("衡南县 nobody -1")}));
}

void TestPoolDesk::handsOverOneArea()
{
    BatchSeason season;
    fillPools(season);
    ListRequest request = listOf("general-pool");
    request.filter.lineArea = QStringLiteral("衡南县");
    QCOMPARE(write(season, request)->first().rows, 1);
    QCOMPARE(standings(season).at(2), QStringLiteral("衡南县 awaiting_result 1"));
    QCOMPARE(standings(season).at(1), QStringLiteral("衡阳县 not_handed_over -1"));
}

void TestPoolDesk::refuses_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QString>("area");
    QTest::addColumn<SplitBy>("split");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("an area there is not")
        << QByteArray("general-pool") << QStringLiteral("月球") << SplitBy::Nothing << ErrorCode::UnknownLineArea;
    QTest::newRow("another list by areas")
        << QByteArray("admissions") << QString() << SplitBy::LineArea << ErrorCode::WrongUsage;
    QTest::newRow("another list of an area")
        << QByteArray("vacancies") << QStringLiteral("衡南县") << SplitBy::Nothing << ErrorCode::WrongUsage;
}

void TestPoolDesk::refuses()
{
    QFETCH(QByteArray, what);
    QFETCH(QString, area);
    QFETCH(SplitBy, split);
    QFETCH(ErrorCode, code);
    BatchSeason season;
    fillPools(season);
    ListRequest request = listOf(what.constData());
    request.filter.lineArea = area;
    request.split = split;
    const Result<QList<WrittenList>> written = write(season, request);
    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, code);
    QVERIFY(PoolDesk(*season.office).handovers()->isEmpty());
}

QTEST_GUILESS_MAIN(TestPoolDesk)
#include "tst_pool_desk.moc"
