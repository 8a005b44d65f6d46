// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/approval_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// No SQL changes what the office has approved, or what a level has said (R27).
class TestApprovalGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezesWhatIsApproved_data();
    void freezesWhatIsApproved();
    void letsARevocationThrough();
};

void TestApprovalGuards::freezesWhatIsApproved_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("the program", "UPDATE admission SET program_id = 2 WHERE state = 'approved'");
    row("back to confirmed", "UPDATE admission SET state = 'confirmed' WHERE state = 'approved'");
    row("the place", "UPDATE admission SET place = place + 1 WHERE state = 'approved'");
    row("the school", "UPDATE admission SET school_id = 2 WHERE state = 'approved'");
    row("erased", "DELETE FROM admission WHERE state = 'approved'");
    row("replaced", "INSERT OR REPLACE INTO admission SELECT * FROM admission WHERE state = 'approved'");
    row("replaced by an update",
        "UPDATE OR REPLACE admission SET candidate_id = candidate_id + 1 WHERE state = 'approved'");
    row("the list's state", "UPDATE list_submission SET state = 'returned', level = 1");
    row("the list's chain", "UPDATE list_submission SET chain = 'office'");
    row("the list", "DELETE FROM list_submission");
    row("the list replaced", "INSERT OR REPLACE INTO list_submission SELECT * FROM list_submission");
    row("an entry", "UPDATE list_entry SET ended = 99, reason = 'x'");
    row("an entry erased", "DELETE FROM list_entry");
    row("an entry more",
        "INSERT INTO list_entry (submission_id, candidate_id, run_id) SELECT 1, 5, run_id FROM list_entry LIMIT 1");
    row("an entry replaced",
        "INSERT OR REPLACE INTO list_entry SELECT submission_id, candidate_id, run_id, 'x', 9 FROM list_entry");
    row("who approved", "UPDATE list_act SET actor = 'nobody'");
    row("the acts", "DELETE FROM list_act");
    row("the acts replaced", "INSERT OR REPLACE INTO list_act SELECT * FROM list_act");
    row("a step", "UPDATE admission_step SET reason = 'x'");
    row("the steps", "DELETE FROM admission_step");
    row("the answer", "DELETE FROM list_answer");
}

void TestApprovalGuards::freezesWhatIsApproved()
{
    QFETCH(QByteArray, sql);
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    QVERIFY(season.approve("A").has_value());
    QVERIFY(season.approve("A").has_value());
    const auto state = [&] {
        return season.text(
            "SELECT (SELECT group_concat(candidate_id || state || program_id || place) FROM admission) ||"
            " (SELECT group_concat(state || level || chain) FROM list_submission) ||"
            " (SELECT group_concat(candidate_id || coalesce(ended, '')) FROM list_entry) ||"
            " (SELECT group_concat(act || actor) FROM list_act) || (SELECT count(*) FROM list_answer)");
    };
    const QString before = state();
    QVERIFY(!season.office->database().run(sql).has_value());
    QCOMPARE(state(), before);
    season.checkAll();
}

/// Only a revocation with its order takes an approved admission away; and what is on its way not even that.
void TestApprovalGuards::letsARevocationThrough()
{
    ApprovalSeason season;
    season.fillAndConfirm();
    QVERIFY(season.submit("A").has_value());
    store::Database &database = season.office->database();
    const auto former = [&](const char *state, const char *reason) {
        return database.run(
            "INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, program_id,"
            " round, place, state, reason, added, ended) SELECT candidate_id, run_id, batch, school_id,"
            " bucket_id, program_id, round, place, ?, ?, added, added + 1 FROM admission"
            " WHERE state IN ('submitted', 'approved')",
            QString::fromLatin1(state), QString::fromLatin1(reason));
    };
    QVERIFY(former("revoked", "No. 1").has_value());
    QVERIFY(!database.run("DELETE FROM admission WHERE state = 'submitted'").has_value());
    QVERIFY(season.approve("A").has_value());
    QVERIFY(season.approve("A").has_value());
    QVERIFY(database.run("DELETE FROM admission WHERE state = 'approved'").has_value());

    ApprovalSeason other;
    other.fillAndConfirm();
    QVERIFY(other.submit("A").has_value());
    QVERIFY(other.approve("A").has_value());
    QVERIFY(other.approve("A").has_value());
    QVERIFY(
        other.office->database()
            .run("INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, program_id, round,"
                 " place, state, added, ended) SELECT candidate_id, run_id, batch, school_id, bucket_id, program_id,"
                 " round, place, 'withdrawn', added, added + 1 FROM admission WHERE state = 'approved'")
            .has_value());
    QVERIFY(!other.office->database().run("DELETE FROM admission WHERE state = 'approved'").has_value());
}

QTEST_GUILESS_MAIN(TestApprovalGuards)
#include "tst_approval_guards.moc"
