// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migration.h"
#include "tests/store/small_season.h"

using namespace hengzhao;
using namespace hengzhao::store;

/// No SQL can exceed a limit or admit somebody twice (R4, R18).
class TestSeatGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesSeatsUpToTheLimit();
    void refusesTheSeatTooMany();
    void refusesTheSchoolsSeatTooMany();
    void refusesASecondAdmission();
    void refusesHostileSql_data();
    void refusesHostileSql();
    void freesTheSeatOfAnEndedAdmission();
    void holdsTheProgramsLimit();
    void countsARunWhenItIsAccepted();
    void refusesARunAboveALimit();
    void standsAgainAfterABulkWrite();
};

void TestSeatGuards::takesSeatsUpToTheLimit()
{
    SmallSeason season;
    QVERIFY(season.admit(1, 1).has_value());
    QVERIFY(season.admit(2, 2).has_value());
    QVERIFY(season.admit(3, 2).has_value());
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE id = 2"), 2);
    QCOMPARE(season.count("SELECT taken FROM school_limit WHERE school_id = 1"), 3);
}

void TestSeatGuards::refusesTheSeatTooMany()
{
    SmallSeason season;
    QVERIFY(season.admit(1, 1).has_value());
    const Result<void> refused = season.admit(2, 1);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    QCOMPARE(season.count("SELECT count(*) FROM admission"), 1);
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE id = 1"), 1);
}

void TestSeatGuards::refusesTheSchoolsSeatTooMany()
{
    SmallSeason season;
    QVERIFY(season.database->run("UPDATE school_limit SET seats = 1 WHERE school_id = 1").has_value());
    QVERIFY(season.admit(1, 1).has_value());
    const Result<void> refused = season.admit(2, 2);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
}

void TestSeatGuards::refusesASecondAdmission()
{
    SmallSeason season;
    QVERIFY(season.admit(1, 1).has_value());
    const Result<void> refused = season.admit(1, 2);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::AlreadyAdmitted);
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE id = 2"), 0);
}

void TestSeatGuards::refusesHostileSql_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("the counter of a bucket set to nought", "UPDATE bucket SET taken = 0 WHERE id = 1");
    row("the counter of a bucket lowered by one", "UPDATE bucket SET taken = taken - 1 WHERE id = 1");
    row("the counter of a school set to nought", "UPDATE school_limit SET taken = 0 WHERE school_id = 1");
    row("the counter of a program raised", "UPDATE program SET taken = 1 WHERE id = 1");
    row("a limit below what is taken", "UPDATE bucket SET seats = 0 WHERE id = 1");
    row("a school's limit below what is taken", "UPDATE school_limit SET seats = 0 WHERE school_id = 1");
    row("a cut of a taken seat", "UPDATE bucket SET cut = 1 WHERE id = 1");
    row("an admission moved to a free bucket", "UPDATE admission SET bucket_id = 2 WHERE candidate_id = 1");
    row("an admission moved to another candidate", "UPDATE admission SET candidate_id = 2 WHERE candidate_id = 1");
    row("an admission moved to another school", "UPDATE admission SET school_id = 2 WHERE candidate_id = 1");
    row("an admission erased without trace", "DELETE FROM admission WHERE candidate_id = 1");
    row("an admission replaced", "INSERT OR REPLACE INTO admission (candidate_id, run_id, batch, school_id, bucket_id, "
                                 "round, place, state, added)"
                                 " VALUES (1, 1, 1, 1, 2, 1, 1, 'pre_admitted', 3)");
    row("a state leapt over", "UPDATE admission SET state = 'approved' WHERE candidate_id = 1");
    row("a bucket with its counter made anew",
        "INSERT OR REPLACE INTO bucket (id, school_id, district, seats, taken) VALUES (1, 1, '430405', 1, 0)");
    row("a bucket in use erased", "DELETE FROM bucket WHERE id = 1");
    row("a bucket given to another school", "UPDATE bucket SET school_id = 2 WHERE id = 1");
    row("an admission at a bucket of another school",
        "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
        " VALUES (2, 1, 1, 2, 2, 1, 1, 'pre_admitted', 3)");
    row("an admission of nobody",
        "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
        " VALUES (99, 1, 1, 1, 2, 1, 1, 'pre_admitted', 3)");
    row("an admission of a run that is not",
        "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
        " VALUES (2, 9, 1, 1, 2, 1, 1, 'pre_admitted', 3)");
    row("a run in force put back to writing", "UPDATE run SET state = 'writing' WHERE id = 1");
    row("the figures of a run changed", "UPDATE run SET pre_admitted = 4 WHERE id = 1");
    row("a run erased", "DELETE FROM run WHERE id = 1");
    row("a decision changed", "UPDATE decision SET bucket_id = 2 WHERE candidate_id = 1");
    row("a decision erased", "DELETE FROM decision WHERE candidate_id = 1");
    row("an audit record changed", "UPDATE audit SET actor = 'somebody else'");
    row("an audit record erased", "DELETE FROM audit");
}

void TestSeatGuards::refusesHostileSql()
{
    QFETCH(QByteArray, sql);
    SmallSeason season;
    QVERIFY(season.admit(1, 1).has_value());
    QVERIFY(season.database->run("INSERT INTO decision VALUES (4294967297, 1, 1, 1, 1, 1, 1, 't1')").has_value());
    QVERIFY(season.database->run("INSERT INTO login_session (id, client, started_at) VALUES (1, '', '')").has_value());
    QVERIFY(
        season.database
            ->run(
                "INSERT INTO audit (number, session_id, position, at, actor, command, subject, detail, previous, hash)"
                " VALUES (1, 1, 1, '', '', '', '', '{}', '', '')")
            .has_value());
    QVERIFY2(!season.database->run(sql).has_value(), sql.constData());
    QCOMPARE(season.count("SELECT bucket_id FROM admission WHERE candidate_id = 1"), 1);
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE id = 1"), 1);
    QCOMPARE(season.count("SELECT taken FROM school_limit WHERE school_id = 1"), 1);
}

void TestSeatGuards::freesTheSeatOfAnEndedAdmission()
{
    SmallSeason season;
    QVERIFY(season.admit(1, 1).has_value());
    QVERIFY(
        season.database
            ->run(
                "INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state,"
                " added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id, round, place, 'declined',"
                " added, 3 FROM admission WHERE candidate_id = 1")
            .has_value());
    QVERIFY(season.database->run("DELETE FROM admission WHERE candidate_id = 1").has_value());
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE id = 1"), 0);
    QVERIFY(season.admit(2, 1).has_value());
    QVERIFY(!season.database->run("DELETE FROM former_admission").has_value());
    QVERIFY(!season.database->run("UPDATE former_admission SET state = 'revoked'").has_value());
}

void TestSeatGuards::holdsTheProgramsLimit()
{
    SmallSeason season;
    QVERIFY(season.admit(1, 1).has_value());
    QVERIFY(season.admit(2, 2).has_value());
    QVERIFY(season.database->run("UPDATE admission SET program_id = 1 WHERE candidate_id = 1").has_value());
    QCOMPARE(season.count("SELECT taken FROM program WHERE id = 1"), 1);
    const Result<void> refused = season.database->run("UPDATE admission SET program_id = 1 WHERE candidate_id = 2");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    QVERIFY(season.database->run("UPDATE admission SET program_id = NULL WHERE candidate_id = 1").has_value());
    QVERIFY(season.database->run("UPDATE admission SET program_id = 1 WHERE candidate_id = 2").has_value());
}

void TestSeatGuards::countsARunWhenItIsAccepted()
{
    SmallSeason season;
    Database &database = *season.database;
    QVERIFY(database.run("BEGIN IMMEDIATE").has_value());
    QVERIFY(lowerRowGuards(database).has_value());
    QVERIFY(database.run("UPDATE run SET state = 'superseded' WHERE id = 1").has_value());
    QVERIFY(database
                .run("INSERT INTO run (id, batch, state, mode, token, inputs_number, at, actor, pool, pre_admitted,"
                     " void_choices, by_round, lot_decided, inputs_digest, outcome_digest)"
                     " VALUES (2, 1, 'writing', 'choice-first', 'u', 1, '', '', 5, 2, 0, '[]', 0, '', '')")
                .has_value());
    QVERIFY(
        database
            .run("INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
                 " VALUES (1, 2, 1, 1, 2, 1, 1, 'pre_admitted', 2), (2, 2, 1, 1, 2, 1, 2, 'pre_admitted', 2)")
            .has_value());
    QVERIFY(database.run("UPDATE run SET state = 'accepted' WHERE id = 2").has_value());
    QVERIFY(raiseRowGuards(database).has_value());
    QVERIFY(database.run("COMMIT").has_value());
    QCOMPARE(season.count("SELECT taken FROM bucket WHERE id = 2"), 2);
    QCOMPARE(season.count("SELECT taken FROM school_limit WHERE school_id = 1"), 2);
}

void TestSeatGuards::refusesARunAboveALimit()
{
    SmallSeason season;
    Database &database = *season.database;
    QVERIFY(lowerRowGuards(database).has_value());
    QVERIFY(database
                .run("INSERT INTO run (id, batch, state, mode, token, inputs_number, at, actor, pool, pre_admitted,"
                     " void_choices, by_round, lot_decided, inputs_digest, outcome_digest)"
                     " VALUES (2, 2, 'writing', 'choice-first', 'u', 1, '', '', 5, 2, 0, '[]', 0, '', '')")
                .has_value());
    QVERIFY(
        database
            .run("INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
                 " VALUES (1, 2, 2, 1, 1, 1, 1, 'pre_admitted', 2), (2, 2, 2, 1, 1, 1, 2, 'pre_admitted', 2)")
            .has_value());
    const Result<void> refused = database.run("UPDATE run SET state = 'accepted' WHERE id = 2");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
}

void TestSeatGuards::standsAgainAfterABulkWrite()
{
    SmallSeason season;
    Database &database = *season.database;
    const qint64 before = season.count("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'");
    QVERIFY(database.run("BEGIN IMMEDIATE").has_value());
    QVERIFY(lowerRowGuards(database).has_value());
    QVERIFY(season.count("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'") < before);
    QVERIFY(database.run("ROLLBACK").has_value());
    QCOMPARE(season.count("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'"), before);
    QVERIFY(season.admit(1, 1).has_value());
    QVERIFY(!season.admit(2, 1).has_value());
}

QTEST_GUILESS_MAIN(TestSeatGuards)
#include "tst_seat_guards.moc"
