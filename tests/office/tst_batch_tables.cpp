// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/table_text.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// What the batch page shows: runs, queues, who stood around the last place, who fared otherwise.
class TestBatchTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheBuckets_data();
    void listsTheBuckets();
    void dryRunFillsBucketsAsTheRunDoes_data();
    void dryRunFillsBucketsAsTheRunDoes();
    void showsAQueue_data();
    void showsAQueue();
    void showsOneQueueForAllChoices();
    void keepsAllotmentsApart();
    void masksNames();
    void listsRuns();
    void listsWhoMoved();
    void countsMovesBySchool();
    void countsTheUnconfirmed();
    void refusesWithoutARun();
    void refusesWhatIsNotThere();
};

namespace
{

/// The id of a bucket of a batch's run, by school code.
BucketId bucketOf(BatchSeason &season, const QString &school)
{
    const Result<Table> table = BatchDesk(*season.office).buckets(1);
    for (size_t row = 0; table && row < table->rows(); ++row) {
        if (table->column(QStringLiteral("school_code")).text(row) == school)
            return BucketId(table->ids[row]);
    }
    return {};
}

} // namespace

void TestBatchTables::listsTheBuckets_data()
{
    QTest::addColumn<QString>("row");
    QTest::newRow("full by the first choice") << QStringLiteral("A|甲校|all districts|1|1|1|400.00|full");
    QTest::newRow("full by the second choice") << QStringLiteral("B|乙校|all districts|2|2|2|390.00|full");
    QTest::newRow("nobody came") << QStringLiteral("N|新校|all districts|5|0|||5 left");
    QTest::newRow("for one district") << QStringLiteral("U|城校|珠晖区|1|0|||1 left");
}

void TestBatchTables::listsTheBuckets()
{
    QFETCH(QString, row);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<Table> table = BatchDesk(*season.office).buckets(1);
    QVERIFY(table.has_value());
    const QStringList rows = textOf(*table, keys("school_code school_name bucket seats taken round last_total state"));
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows.contains(row), qPrintable(rows.join(QLatin1Char('\n'))));
}

void TestBatchTables::dryRunFillsBucketsAsTheRunDoes_data()
{
    QTest::addColumn<BatchMode>("mode");
    QTest::newRow("choice first") << BatchMode::ChoiceFirst;
    QTest::newRow("score first") << BatchMode::ScoreFirst;
    QTest::newRow("deferred") << BatchMode::Deferred;
}

void TestBatchTables::dryRunFillsBucketsAsTheRunDoes()
{
    QFETCH(BatchMode, mode);
    BatchSeason season;
    season.fillTen();
    BatchRequest request;
    request.mode = mode;
    request.dryRun = true;
    const Result<BatchReport> dry = season.run(request);
    QVERIFY(dry.has_value() && dry->buckets.has_value());
    request.dryRun = false;
    const Result<BatchReport> run = season.run(request);
    QVERIFY(run.has_value() && !run->buckets.has_value());
    const Result<Table> stored = BatchDesk(*season.office).buckets(1);
    QVERIFY(stored.has_value());
    const QStringList columns = keys("school_code school_name bucket seats taken round last_total state");
    QCOMPARE(textOf(*dry->buckets, columns), textOf(*stored, columns));
    QCOMPARE(dry->buckets->ids, stored->ids);
}

void TestBatchTables::showsAQueue_data()
{
    QTest::addColumn<QString>("school");
    QTest::addColumn<QList<qint64>>("byChoice");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("one taken, two behind")
        << QStringLiteral("A") << QList<qint64>{1}
        << QStringList{QStringLiteral("1|first choice|400.00|taken"), QStringLiteral("2|first choice|390.00|not taken"),
                       QStringLiteral("3|first choice|340.00|not taken")};
    QTest::newRow("the last seat by the second choice")
        << QStringLiteral("B") << QList<qint64>{1, 1} << QStringList{QStringLiteral("1|second choice|390.00|taken")};
    QTest::newRow("nobody came") << QStringLiteral("N") << QList<qint64>() << QStringList();
}

void TestBatchTables::showsAQueue()
{
    QFETCH(QString, school);
    QFETCH(QList<qint64>, byChoice);
    QFETCH(QStringList, places);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<BucketView> view = BatchDesk(*season.office).bucket(1, bucketOf(season, school));
    QVERIFY(view.has_value());
    QCOMPARE(view->filling.schoolCode, school);
    QCOMPARE(view->filling.byChoice, byChoice);
    QCOMPARE(textOf(view->places, keys("standing choice total result")), places);
    QCOMPARE(view->numbers.size(), places.size());
    QCOMPARE(view->filling.placed() + view->filling.free(), view->filling.seats);
}

void TestBatchTables::showsOneQueueForAllChoices()
{
    BatchSeason season;
    season.fillTen();
    BatchRequest request;
    request.mode = BatchMode::ScoreFirst;
    QVERIFY(season.run(request).has_value());
    const Result<BucketView> view = BatchDesk(*season.office).bucket(1, bucketOf(season, QStringLiteral("A")));
    QVERIFY(view.has_value());
    QCOMPARE(view->filling.round, 0);
    QCOMPARE(view->filling.lastTotal->text(), QStringLiteral("400.00"));
    QCOMPARE(textOf(view->places, keys("choice total result")).first(), QStringLiteral("first choice|400.00|taken"));
}

void TestBatchTables::keepsAllotmentsApart()
{
    BatchSeason season;
    season.fillPlaces("U,城校,secondary,430405,1\n", "U,,3\nU,430421,1\nU,*,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,",
                                           "430422,current,1,0,380,,,,", "430422,current,1,0,370,,,,"}),
                      BatchSeason::wishes({"U,", "U,", "U,", "U,"}));
    QVERIFY(season.run().has_value());
    const Result<Table> table = BatchDesk(*season.office).buckets(1);
    QVERIFY(table.has_value());
    QStringList totals;
    for (const std::int64_t id : table->ids) {
        const Result<BucketView> view = BatchDesk(*season.office).bucket(1, BucketId(id));
        QVERIFY(view.has_value());
        totals.append(textOf(view->places, keys("total result")).join(QLatin1Char(' ')));
    }
    QCOMPARE(totals, QStringList({QStringLiteral("400.00|taken 390.00|not taken"),
                                  QStringLiteral("380.00|taken 370.00|not taken")}));
}

void TestBatchTables::masksNames()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<BucketView> view = BatchDesk(*season.office).bucket(1, bucketOf(season, QStringLiteral("A")));
    QVERIFY(view.has_value());
    QCOMPARE(textOf(view->places, keys("name")).first(), maskedName(u"考生1"));
    QCOMPARE(view->numbers.first(), BatchSeason::numberOf(1));
}

void TestBatchTables::listsRuns()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(season.runBatch(1, "again").has_value());
    const Result<Table> table = BatchDesk(*season.office).runTable();
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("run batch pool pre_admitted in_force reason")),
             QStringList(
                 {QStringLiteral("2|first batch|8|3|in force|again"), QStringLiteral("1|first batch|8|3|replaced|")}));
}

void TestBatchTables::listsWhoMoved()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    BatchRequest request;
    request.mode = BatchMode::ScoreFirst;
    request.reason = QStringLiteral("to compare");
    QVERIFY(season.run(request).has_value());
    BatchDesk desk(*season.office);
    const Result<QList<RunDifference>> found = desk.compare(RunId(1), RunId(2));
    const Result<Table> table = desk.differences(RunId(1), RunId(2));
    QVERIFY(found.has_value() && table.has_value());
    QCOMPARE(qsizetype(table->rows()), found->size());
    const Result<Table> none = desk.differences(RunId(1), RunId(1));
    QVERIFY(none.has_value());
    QCOMPARE(none->rows(), size_t(0));
    const Result<Table> unknown = desk.differences(RunId(1), RunId(7));
    QVERIFY(!unknown.has_value());
    QCOMPARE(codeName(unknown.error().code), codeName(ErrorCode::UnknownRun));
}

void TestBatchTables::countsMovesBySchool()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\nC,丙校,secondary,430421,1\n",
                      "A,,1\nB,,1\nC,,1\n");
    // By choices A takes the first and B the third; by scores B takes the second, who had A before it.
    season.fillPeople(
        BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,", "430421,current,1,0,300,,,,"}),
        BatchSeason::wishes({"A,B", "A,B", "B,C"}));
    QVERIFY(season.run().has_value());
    BatchRequest request;
    request.mode = BatchMode::ScoreFirst;
    request.reason = QStringLiteral("to compare");
    QVERIFY(season.run(request).has_value());
    BatchDesk desk(*season.office);
    const Result<Table> table = desk.differencesBySchool(RunId(1), RunId(2));
    QVERIFY(table.has_value());
    QCOMPARE(textOf(*table, keys("school_code school_name came left net")),
             QStringList({QStringLiteral("B|乙校|1|1|0"), QStringLiteral("C|丙校|1|0|1")}));
    QVERIFY(!desk.differencesBySchool(RunId(1), RunId(7)).has_value());
}

void TestBatchTables::countsTheUnconfirmed()
{
    BatchSeason season;
    season.fillTen();
    BatchDesk desk(*season.office);
    QCOMPARE(desk.unconfirmed(1).value(), 0);
    QVERIFY(season.run().has_value());
    QCOMPARE(desk.unconfirmed(1).value(), 3);
    season.confirm(1);
    QCOMPARE(desk.unconfirmed(1).value(), 2);
    QCOMPARE(desk.close(1)->released, 2);
    QCOMPARE(desk.unconfirmed(1).value(), 0);
}

void TestBatchTables::refusesWithoutARun()
{
    BatchSeason season;
    season.fillTen();
    const Result<Table> buckets = BatchDesk(*season.office).buckets(1);
    QVERIFY(!buckets.has_value());
    QCOMPARE(codeName(buckets.error().code), codeName(ErrorCode::BatchNotRun));
    const Result<BucketView> bucket = BatchDesk(*season.office).bucket(2, BucketId(1));
    QVERIFY(!bucket.has_value());
    QCOMPARE(codeName(bucket.error().code), codeName(ErrorCode::BatchNotRun));
    QCOMPARE(BatchDesk(*season.office).runTable()->rows(), size_t(0));
}

void TestBatchTables::refusesWhatIsNotThere()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<BucketView> bucket = BatchDesk(*season.office).bucket(1, BucketId(999));
    QVERIFY(!bucket.has_value());
    QCOMPARE(codeName(bucket.error().code), codeName(ErrorCode::RowChanged));
}

QTEST_GUILESS_MAIN(TestBatchTables)
#include "tst_batch_tables.moc"
