// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/queue_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Why a school's seats went where they went.
class TestQueueDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEverybodyWhoAsked();
    void saysWhatDecidedTheLastSeat_data();
    void saysWhatDecidedTheLastSeat();
    void asksWithoutSeatsForTheDistrict();
    void agreesWithTheKeptQueues_data();
    void agreesWithTheKeptQueues();
    void listsEverybodyOfABucket();
    void drawsWhatItCounts();
    void writesAFile_data();
    void writesAFile();
    void goesByTheRunInForce();
    void refuses();
};

namespace
{

SchoolQueues queuesOf(BatchSeason &season, const char *code)
{
    const Result<SchoolQueues> queues = QueueDesk(*season.office).school(1, QString::fromLatin1(code));
    if (!queues)
        qFatal("no queues of %s: %s", code, codeName(queues.error().code).data());
    return *queues;
}

ErrorCode errorOf(BatchSeason &season, int batch, const char *code)
{
    const Result<SchoolQueues> queues = QueueDesk(*season.office).school(batch, QString::fromUtf8(code));
    return queues ? ErrorCode::Cancelled : queues.error().code;
}

} // namespace

void TestQueueDesk::countsEverybodyWhoAsked()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const SchoolQueues queues = queuesOf(season, "A");
    QCOMPARE(queues.schoolName, QStringLiteral("甲校"));
    QCOMPARE(queues.buckets.size(), 1);
    const BucketQueue &queue = queues.buckets.constFirst();
    QCOMPARE(queue.seats, 1);
    QCOMPARE(queue.asked, 4); // 1, 2 and 8 by their first choice, 3 by the second
    QCOMPARE(queue.taken, 1);
    QCOMPARE(queue.outranked, 2);
    QCOMPARE(queue.placedEarlier, 1);
    QCOMPARE(queue.seatsTaken + queue.noSeats, 0);
    QCOMPARE(queue.round, 1);
    QCOMPARE(queue.lastTotal->text(), QStringLiteral("400.00"));
    QCOMPARE(queue.key, QStringLiteral("total"));
    QCOMPARE(queue.lastValue, QStringLiteral("400.00"));
    QCOMPARE(queue.firstRefusedValue, QStringLiteral("390.00"));
    QVERIFY(!queue.lotDecided);
    QCOMPARE(queues.voidChoices, 1); // 8 repeats it
    const BucketQueue other = queuesOf(season, "B").buckets.constFirst();
    QCOMPARE(other.taken, 2);
    QVERIFY(!other.lastTotal && other.key.isEmpty()); // nobody wanted a seat and got none
}

void TestQueueDesk::saysWhatDecidedTheLastSeat_data()
{
    QTest::addColumn<QByteArray>("better");
    QTest::addColumn<QByteArray>("worse");
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("values");
    QTest::addColumn<bool>("byLot");
    QTest::newRow("a subject") << QByteArray("400,110,90,90,") << QByteArray("400,100,100,90,") << QByteArray("{}")
                               << QStringLiteral("chinese") << QStringLiteral("110.00|100.00") << false;
    QTest::newRow("none against a score") << QByteArray("0,,,,") << QByteArray(",,,,") << QByteArray("{}")
                                          << QStringLiteral("total") << QStringLiteral("0.00|") << false;
    QTest::newRow("the lot") << QByteArray("400,,,,") << QByteArray("400,,,,") << QByteArray("{}")
                             << QStringLiteral("lot") << QStringLiteral("|") << true;
    QTest::newRow("the number, which is nobody's business")
        << QByteArray("400,,,,") << QByteArray("400,,,,") << QByteArray(R"({"ranking": ["total"]})")
        << QStringLiteral("candidate_no") << QStringLiteral("|") << false;
}

void TestQueueDesk::saysWhatDecidedTheLastSeat()
{
    QFETCH(QByteArray, better);
    QFETCH(QByteArray, worse);
    QFETCH(QByteArray, rules);
    QFETCH(QString, key);
    QFETCH(QString, values);
    QFETCH(bool, byLot);
    BatchSeason season(bookWith(rules));
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0," + better, "430421,current,1,0," + worse}),
                      BatchSeason::wishes({"A,", "A,"}));
    QVERIFY(season.run().has_value());
    const BucketQueue queue = queuesOf(season, "A").buckets.constFirst();
    QCOMPARE(queue.key, key);
    QCOMPARE(queue.lastValue + QLatin1Char('|') + queue.firstRefusedValue, values);
    QCOMPARE(queue.lotDecided, byLot);
    QVERIFY(!cutoffWords(queue).isEmpty());
    QVERIFY(!cutoffWords(queue).contains(QStringLiteral("21430421"))); // R10
}

void TestQueueDesk::asksWithoutSeatsForTheDistrict()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const SchoolQueues queues = queuesOf(season, "U");
    QCOMPARE(queues.withoutBucket, 1);
    QCOMPARE(queues.total().asked, 0);
    QCOMPARE(queues.buckets.constFirst().districtName, QStringLiteral("珠晖区"));
}

void TestQueueDesk::agreesWithTheKeptQueues_data()
{
    QTest::addColumn<BatchMode>("mode");
    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred})
        QTest::newRow(codeName(mode).data()) << mode;
}

/// The same counts from the tables of the season, by SQL.
void TestQueueDesk::agreesWithTheKeptQueues()
{
    QFETCH(BatchMode, mode);
    BatchSeason season;
    season.fillTen();
    BatchRequest request;
    request.mode = mode;
    QVERIFY(season.run(request).has_value());
    for (const char *code : {"A", "B", "U"}) {
        const BucketQueue total = queuesOf(season, code).total();
        const QByteArray ofSchool = " FROM run_queue q JOIN bucket b ON b.id = q.bucket_id JOIN school s ON s.id ="
                                    " b.school_id WHERE s.code = '" +
                                    QByteArray(code) + "'";
        QCOMPARE(total.taken, season.count("SELECT coalesce(sum(q.taken), 0)" + ofSchool));
        QCOMPARE(total.outranked, season.count("SELECT coalesce(sum(q.competed - q.taken), 0)" + ofSchool));
        QCOMPARE(total.asked, total.taken + total.waiting() + total.placedEarlier);
    }
}

void TestQueueDesk::listsEverybodyOfABucket()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const SchoolQueues queues = queuesOf(season, "A");
    const Result<BucketView> view = QueueDesk(*season.office).bucket(1, queues.buckets.constFirst().bucket);
    QVERIFY(view.has_value());
    QCOMPARE(qint64(view->places.rows()), queues.buckets.constFirst().asked);
    QStringList numbers;
    for (size_t row = 0; row < view->places.rows(); ++row)
        numbers.append(view->places.column(QStringLiteral("candidate_no")).text(row));
    QCOMPARE(numbers, view->numbers);
    QCOMPARE(numbers, (QStringList{BatchSeason::numberOf(1), BatchSeason::numberOf(2), BatchSeason::numberOf(8),
                                   BatchSeason::numberOf(3)}));
    QCOMPARE(view->places.column(QStringLiteral("standing")).text(1), QStringLiteral("2"));
    QVERIFY(view->places.column(QStringLiteral("standing")).isEmpty(3));
    QCOMPARE(view->places.column(QStringLiteral("name")).text(0), QStringLiteral("考生1")); // an open season
    const Result<BucketView> none = QueueDesk(*season.office).bucket(1, BucketId(999));
    QVERIFY(!none.has_value());
    QCOMPARE(none.error().code, ErrorCode::RowChanged);
}

void TestQueueDesk::drawsWhatItCounts()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const FigurePanel panel = QueueDesk::panel(queuesOf(season, "A"));
    QCOMPARE(panel.form, PanelForm::Queues);
    QCOMPARE(panel.rows(), 1);
    QCOMPARE(panel.table().column(QStringLiteral("got_none")).text(0), QStringLiteral("2"));
    QCOMPARE(panel.table().column(QStringLiteral("last_total")).text(0), QStringLiteral("400.00"));
    QVERIFY(panel.title.contains(QStringLiteral("甲校")));
    QVERIFY(!panel.source.isEmpty() && !panel.reading.isEmpty() && !panel.rule.isEmpty());
}

void TestQueueDesk::writesAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("a workbook") << QStringLiteral("queues.xlsx") << QByteArray("PK");
    QTest::newRow("pages") << QStringLiteral("queues.pdf") << QByteArray("%PDF");
    QTest::newRow("no format") << QStringLiteral("queues.doc") << QByteArray();
}

void TestQueueDesk::writesAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const QString path = season.folder.filePath(name);
    const Result<void> written = QueueDesk(*season.office).write(queuesOf(season, "A"), path);
    QCOMPARE(written.has_value(), !begins.isEmpty());
    QFile file(path);
    QCOMPARE(file.open(QIODevice::ReadOnly), !begins.isEmpty());
    QVERIFY(begins.isEmpty() || file.readAll().startsWith(begins));
}

void TestQueueDesk::goesByTheRunInForce()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(season.runBatch(1, "again").has_value());
    QCOMPARE(queuesOf(season, "A").run.id, RunId(2));
}

void TestQueueDesk::refuses()
{
    BatchSeason season;
    season.fillTen();
    QCOMPARE(errorOf(season, 1, "A"), ErrorCode::BatchNotRun);
    QVERIFY(season.run().has_value());
    QCOMPARE(errorOf(season, 1, "nowhere"), ErrorCode::UnknownSchool);
    QCOMPARE(errorOf(season, 1, ""), ErrorCode::UnknownSchool);
    QCOMPARE(errorOf(season, 1, "' OR 1=1 --"), ErrorCode::UnknownSchool);
    QCOMPARE(errorOf(season, 2, "A"), ErrorCode::BatchNotRun);
    QCOMPARE(errorOf(season, 99, "A"), ErrorCode::BatchNotRun);
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    QVERIFY(BatchDesk(*season.office).close(2).has_value());
    QVERIFY(BatchDesk(*season.office).close(3).has_value());
    QCOMPARE(errorOf(season, 3, "A"), ErrorCode::BatchIsSupplement);
}

QTEST_GUILESS_MAIN(TestQueueDesk)
#include "tst_queue_desk.moc"
