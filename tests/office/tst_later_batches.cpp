// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Closing a batch, and who competes for what in the next one (R3, R4, R17, R22).
class TestLaterBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void releasesWhoeverDidNotConfirm();
    void closesOnce();
    void letsReleasedCandidatesReturn_data();
    void letsReleasedCandidatesReturn();
    void keepsThemFromWhereTheyDeclined_data();
    void keepsThemFromWhereTheyDeclined();
    void goesByTheChoicesOfTheRuleBook_data();
    void goesByTheChoicesOfTheRuleBook();
    void keepsOutWhoeverHoldsAnAdmission();
    void mindsGivenUpPlaces_data();
    void mindsGivenUpPlaces();
    void takesInWhoeverCameLater();

private:
    static void proveAll(BatchSeason &season);
};

void TestLaterBatches::proveAll(BatchSeason &season)
{
    for (const int batch : {1, 2})
        QVERIFY(BatchDesk(*season.office).verify(batch)->checks.holds());
    const Result<SeasonCheckReport> checked = SeasonDesk(*season.office).check();
    for (const store::SeasonCheck &one : checked->checks)
        QVERIFY2(one.holds, qPrintable(one.name));
}

void TestLaterBatches::releasesWhoeverDidNotConfirm()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.confirm(1);
    season.end(2, "declined");
    const QStringList held =
        season.rows("SELECT candidate_id, run_id, batch, school_id, bucket_id, round, place, added FROM admission"
                    " WHERE candidate_id = 3",
                    8);
    const Result<CloseReport> closed = BatchDesk(*season.office).close(1);
    QVERIFY(closed.has_value());
    QCOMPARE(closed->batch, 1);
    QCOMPARE(closed->released, 1);
    QCOMPARE(season.seats(), QStringLiteral("1:A"));
    QCOMPARE(season.rows("SELECT candidate_id, state FROM former_admission ORDER BY candidate_id", 2),
             (QStringList{QStringLiteral("2|declined"), QStringLiteral("3|released")}));
    QCOMPARE(season.rows("SELECT candidate_id, run_id, batch, school_id, bucket_id, round, place, added FROM"
                         " former_admission WHERE candidate_id = 3",
                         8),
             held);
    QCOMPARE(season.count("SELECT sum(taken) FROM bucket"), 1);
    QCOMPARE(season.wrongCounters(), 0);
    QCOMPARE(season.rows("SELECT batch, released, actor FROM batch_close", 3),
             QStringList{QStringLiteral("1|1|tester")});
    QCOMPARE(season.rows("SELECT subject, detail FROM audit WHERE command = 'batch close'", 2),
             QStringList{QStringLiteral("1|{\"released\":1}")});
    QVERIFY(SeasonDesk(*season.office).check()->holds()); // the guards are up again
}

void TestLaterBatches::closesOnce()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QCOMPARE(BatchDesk(*season.office).close(1).error().code, ErrorCode::BatchClosed);
    QCOMPARE(season.runBatch(1, "too late").error().code, ErrorCode::BatchClosed);
    QCOMPARE(season.count("SELECT count(*) FROM former_admission"), 3);
    QCOMPARE(season.count("SELECT count(*) FROM run"), 1);
}

void TestLaterBatches::letsReleasedCandidatesReturn_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("seats");
    QTest::addColumn<QString>("ofFirst");
    QTest::newRow("they may, unless the rule book says otherwise")
        << QByteArray("{}") << QStringLiteral("1:A 2:B 3:B") << QStringLiteral("1:taken");
    QTest::newRow("they may not where they were released")
        << QByteArray(R"({"released_may_return": false})") << QStringLiteral("1:B 2:A")
        << QStringLiteral("1:void_barred 2:taken");
}

void TestLaterBatches::letsReleasedCandidatesReturn()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, seats);
    QFETCH(QString, ofFirst);
    BatchSeason season(bookWith(rules));
    season.fillTen();
    QVERIFY(season.run().has_value());
    QCOMPARE(BatchDesk(*season.office).close(1)->released, 3);
    QCOMPARE(season.count("SELECT sum(taken) FROM bucket"), 0);
    const Result<BatchReport> report = season.runBatch(2);
    QVERIFY(report.has_value());
    QCOMPARE(season.seats(), seats);
    QCOMPARE(resultsOf(season.decisionOf(1, 2)), ofFirst);
    QCOMPARE(season.wrongCounters(), 0);
    proveAll(season);
}

void TestLaterBatches::keepsThemFromWhereTheyDeclined_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"declined", "rejected", "withdrawn", "revoked"})
        QTest::newRow(state) << QByteArray(state);
}

void TestLaterBatches::keepsThemFromWhereTheyDeclined()
{
    QFETCH(QByteArray, state);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.end(1, state.constData());
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    // 1 has no way back to A, so 2 has it; B has a seat for 3, who wants it first, and one for 1.
    QCOMPARE(season.seats(), QStringLiteral("1:B 2:A 3:B"));
    QCOMPARE(resultsOf(season.decisionOf(1, 2)), QStringLiteral("1:void_barred 2:taken"));
    QCOMPARE(resultsOf(season.decisionOf(1, 1)), QStringLiteral("1:taken")); // what was decided then stands
    proveAll(season);
}

void TestLaterBatches::goesByTheChoicesOfTheRuleBook_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("seats");
    QTest::addColumn<QString>("unplaced");
    const auto row = [](const char *source, const char *seats, const char *unplaced) {
        QTest::newRow(source) << QByteArray(source) << QString::fromLatin1(seats) << QString::fromLatin1(unplaced);
    };
    row("supplementary-or-first", "1:B 2:A 3:D", "4:outranked");
    row("supplementary", "3:D", "1:no_choice 2:no_choice 4:outranked");
    row("second", "1:B 2:C", "3:no_choice 4:no_choice");
}

void TestLaterBatches::goesByTheChoicesOfTheRuleBook()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, seats);
    QFETCH(QString, unplaced);
    BatchSeason season(bookWith(R"({"batches": [{"batch": 1, "mode": "choice-first"},
                                    {"batch": 2, "mode": "choice-first", "choices": ")" +
                                source + "\"}]}"));
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\nC,丙校,secondary,430421,1\n"
                      "D,丁校,secondary,430421,1\n",
                      "A,,1\nB,,1\nC,,1\nD,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,",
                                           "430421,current,1,0,380,,,,", "430421,current,1,0,370,,,,"}),
                      BatchSeason::wishes({"A,B", "A,C", "A,", nullptr}));
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:C"));
    season.end(1, "declined");
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    season.fill(QStringLiteral("choices"),
                "candidate_no,choice1,choice2,supplementary\n21430421003,D,,1\n21430421004,D,,1\n");
    QVERIFY(season.runBatch(2).has_value());
    QCOMPARE(season.seats(), seats);
    QStringList left;
    for (const int n : {1, 2, 3, 4}) {
        const CandidateDecision decision = season.decisionOf(n, 2);
        if (decision.reason != Reason::PreAdmitted)
            left.append(QStringLiteral("%1:%2").arg(n).arg(QString(codeName(decision.reason))));
    }
    QCOMPARE(left.join(QLatin1Char(' ')), unplaced);
    proveAll(season);
}

void TestLaterBatches::keepsOutWhoeverHoldsAnAdmission()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.confirm(1);
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    const Result<BatchReport> report = season.runBatch(2);
    QVERIFY(report.has_value());
    QCOMPARE(report->run.pool, 7);
    QCOMPARE(season.decisionOf(1, 2).standing, Standing::HoldsAdmission); // R4
    QCOMPARE(season.decisionOf(1, 1).reason, Reason::PreAdmitted);
    QCOMPARE(resultsOf(season.decisionOf(2, 2)), QStringLiteral("1:seats_taken 2:taken")); // R17: A's seat is held
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 3:B"));
    QCOMPARE(season.rows("SELECT ltrim(substr(candidate_no, 9), '0'), batch, state FROM admission JOIN candidate ON"
                         " id = candidate_id ORDER BY candidate_no",
                         3),
             (QStringList{QStringLiteral("1|1|confirmed"), QStringLiteral("2|2|pre_admitted"),
                          QStringLiteral("3|2|pre_admitted")}));
    proveAll(season);
}

void TestLaterBatches::mindsGivenUpPlaces_data()
{
    QTest::addColumn<bool>("beforeFirst");
    QTest::addColumn<bool>("beforeSecond");
    QTest::addColumn<Standing>("inSecond");
    QTest::newRow("never given up") << false << false << Standing::AdmittedGeneral;
    QTest::newRow("given up before the first batch") << true << false << Standing::InPool;
    QTest::newRow("given up between the two") << false << true << Standing::InPool;
}

void TestLaterBatches::mindsGivenUpPlaces()
{
    QFETCH(bool, beforeFirst);
    QFETCH(bool, beforeSecond);
    QFETCH(Standing, inSecond);
    const QByteArray giveUp = "INSERT INTO general_give_up (candidate_id, proof, added) SELECT id, '放弃', (SELECT"
                              " max(number) FROM audit) FROM candidate WHERE candidate_no = '21430421007'";
    BatchSeason season;
    season.fillTen();
    if (beforeFirst)
        season.change(giveUp);
    QVERIFY(season.run().has_value());
    QCOMPARE(season.decisionOf(7).standing, Standing::AdmittedGeneral); // R3: counts from batch 2 on
    if (beforeSecond)
        season.change(giveUp);
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    QVERIFY(season.runBatch(2).has_value());
    QCOMPARE(season.decisionOf(7, 2).standing, inSecond);
    QCOMPARE(season.seats(),
             inSecond == Standing::InPool ? QStringLiteral("1:B 3:B 7:A") : QStringLiteral("1:A 2:B 3:B"));
    proveAll(season);
}

void TestLaterBatches::takesInWhoeverCameLater()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    QVERIFY(BatchDesk(*season.office).close(1).has_value());
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n");
    ImportRequest adding;
    adding.add = true;
    QVERIFY(season.import(QStringLiteral("candidates"), BatchSeason::people({"430422,veteran,,0,,,,,"}, 11), adding)
                .has_value());
    season.fill(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n21430421011,B,1\n");
    const Result<BatchReport> report = season.runBatch(2);
    QVERIFY(report.has_value());
    QCOMPARE(report->run.pool, 10);
    QCOMPARE(season.seats(), QStringLiteral("3:B 6:A 11:B")); // R19: 11 wants B first, though without a score
    proveAll(season);
}

QTEST_GUILESS_MAIN(TestLaterBatches)
#include "tst_later_batches.moc"
