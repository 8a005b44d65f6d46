// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/shared_reading.h"
#include "tests/store/small_season.h"

#include <mutex>

namespace hengzhao::store
{

/// Reading with several connections that all see one season.
class TestSharedReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepSeesOneSeason_data();
    void everyStepSeesOneSeason();
    void aSnapshotShowsNoLaterWrite();
    void aFailureEndsTheReading();
};

namespace
{

/// Somebody else's write, as every write is made: with its audit record.
void writeElsewhere(const SmallSeason &season)
{
    Result<Database> other = Database::open(season.path());
    QVERIFY(other.has_value());
    Writer writer{0, QStringLiteral("tester"), QStringLiteral("test"), QDateTime::currentDateTimeUtc()};
    Result<Transaction> transaction = Transaction::begin(*other, writer);
    QVERIFY(transaction.has_value());
    QVERIFY(other->run("UPDATE candidate SET ended = 2 WHERE id > 2").has_value());
    QVERIFY(transaction->commit({QStringLiteral("test"), QString(), {}}).has_value());
}

constexpr const char *countCandidates = "SELECT count(*) FROM candidate WHERE ended IS NULL";

} // namespace

void TestSharedReading::everyStepSeesOneSeason_data()
{
    QTest::addColumn<bool>("isWritten");
    QTest::addColumn<Database::Interface>("interface");
    QTest::addColumn<int>("steps");
    QTest::addColumn<bool>("isBeside");
    using enum Database::Interface;
    QTest::newRow("nobody writes") << false << Native << 40 << true;
    QTest::newRow("a write comes before the others look") << true << Native << 40 << false;
    QTest::newRow("through Qt's interface, which has no other connection") << false << Qt << 40 << false;
    QTest::newRow("one step needs no other connection") << false << Native << 1 << false;
    QTest::newRow("nothing to read") << false << Native << 0 << false;
}

void TestSharedReading::everyStepSeesOneSeason()
{
    QFETCH(const bool, isWritten);
    QFETCH(const Database::Interface, interface);
    QFETCH(const int, steps);
    QFETCH(const bool, isBeside);
    SmallSeason season;
    season.database->setInterface(interface);
    if (season.database->interface() != interface)
        QSKIP("this build goes through Qt's own SQLite");
    const Result<Snapshot> snapshot = Snapshot::take(*season.database);
    QVERIFY(snapshot.has_value());
    if (isWritten)
        writeElsewhere(season);
    std::mutex mutex;
    QList<qint64> counts;
    int besideSteps = 0;
    SharedReading reading;
    for (int step = 0; step < steps; ++step) {
        reading.add([&](Database &database) -> Result<void> {
            const Result<std::optional<qint64>> count = database.number(countCandidates);
            const std::lock_guard lock(mutex);
            counts.append(count ? count->value_or(-1) : -1);
            besideSteps += &database == &*season.database ? 0 : 1;
            return {};
        });
    }
    QVERIFY(reading.read(*season.database).has_value());
    QCOMPARE(counts, QList<qint64>(steps, 5));
    QCOMPARE(besideSteps, isBeside ? steps : 0);
}

void TestSharedReading::aSnapshotShowsNoLaterWrite()
{
    SmallSeason season;
    AuditNumber before;
    {
        const Result<Snapshot> snapshot = Snapshot::take(*season.database);
        QVERIFY(snapshot.has_value());
        before = snapshot->number();
        writeElsewhere(season);
        QCOMPARE(season.count(countCandidates), qint64(5));
        QVERIFY(!Snapshot::take(*season.database).has_value()); // one at a time
    }
    QCOMPARE(season.count(countCandidates), qint64(2));
    const Result<Snapshot> later = Snapshot::take(*season.database);
    QVERIFY(later.has_value());
    QVERIFY(later->number() > before);
}

void TestSharedReading::aFailureEndsTheReading()
{
    SmallSeason season;
    int done = 0;
    SharedReading reading;
    for (const char *sql : {countCandidates, "SELECT nothing FROM nowhere", countCandidates}) {
        reading.add([&done, sql](Database &database) -> Result<void> {
            const Result<std::optional<qint64>> count = database.number(sql);
            done += count ? 1 : 0;
            return count ? Result<void>() : failure(count.error());
        });
    }
    QVERIFY(!reading.readAlone(*season.database).has_value());
    QCOMPARE(done, 1);
}

} // namespace hengzhao::store

QTEST_GUILESS_MAIN(hengzhao::store::TestSharedReading)
#include "tst_shared_reading.moc"
