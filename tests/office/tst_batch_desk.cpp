// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"
#include "tests/office/stopping.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Running a batch, running it again, and what stands in the way (R12, R21, R24).
class TestBatchDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsARun();
    void refusesWhatIsNotReady_data();
    void refusesWhatIsNotReady();
    void refusesABatchThatIsNoRun_data();
    void refusesABatchThatIsNoRun();
    void namesTheInputsThatAreMissing();
    void refusesARunWithoutTheGeneralResult();
    void asksForAReasonToRunAgain();
    void keepsTheEarlierRun();
    void comparesPersonByPerson();
    void refusesToCompareWithNoRun();
    void refusesARerunOnceAnAdmissionHasMoved_data();
    void refusesARerunOnceAnAdmissionHasMoved();
    void storesNothingInADryRun();
    void storesTheModeItWasGiven();
    void copiesTheSeasonBeforeARun();
    void leavesNothingWhenStopped();
};

namespace
{

/// What a run writes, and how often: it must all be as it was.
QString written(TrialSeason &season)
{
    QStringList counts;
    for (const char *table : {"run", "decision", "admission", "former_admission", "run_queue", "run_bucket", "audit"})
        counts.append(QString::number(season.count(QByteArray("SELECT count(*) FROM ") + table)));
    counts.append(QString::number(season.count("SELECT sum(taken) FROM bucket")));
    counts.append(QString::number(season.count("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'")));
    return counts.join(QLatin1Char(' '));
}

QStringList movesOf(const QList<RunDifference> &differences)
{
    QStringList moves;
    for (const RunDifference &one : differences)
        moves.append(QStringLiteral("%1 %2 %3->%4")
                         .arg(one.candidateNumber.right(2), one.name, one.beforeSchool, one.afterSchool));
    return moves;
}

} // namespace

void TestBatchDesk::reportsARun()
{
    BatchSeason season;
    season.fillTen();
    const Result<BatchReport> report = season.run();
    QVERIFY(report.has_value());
    QCOMPARE(report->run.id.value(), 1);
    QCOMPARE(report->run.batch, 1);
    QCOMPARE(report->run.mode, BatchMode::ChoiceFirst);
    QCOMPARE(report->run.pool, 8);
    QCOMPARE(report->run.preAdmitted, 3);
    QCOMPARE(report->unplaced(), 5);
    QCOMPARE(report->run.byRound, (QList<qint64>{2, 1}));
    QCOMPARE(report->run.voidChoices, 5); // 4's second, both of 5, 8's second, 9's first
    QCOMPARE(report->run.lotDecided, 0);
    QCOMPARE(report->run.inputsDigest.size(), 64);
    QCOMPARE(report->run.outcomeDigest.size(), 64);
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B 3:B"));
    QCOMPARE(season.wrongCounters(), 0);
    QCOMPARE(season.rows(
                 "SELECT subject, detail ->> 'pool', detail ->> 'outcome' FROM audit WHERE command = 'batch run'", 3),
             QStringList{QStringLiteral("1|8|") + report->run.outcomeDigest});
}

void TestBatchDesk::refusesWhatIsNotReady_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a batch the rule book has not") << 9 << ErrorCode::UnknownBatch;
    QTest::newRow("the supplement, which is entered one by one") << 3 << ErrorCode::BatchIsSupplement;
    QTest::newRow("the second batch before the first is closed") << 2 << ErrorCode::EarlierBatchOpen;
}

void TestBatchDesk::refusesWhatIsNotReady()
{
    QFETCH(int, batch);
    QFETCH(ErrorCode, code);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const QString before = written(season);
    const Result<BatchReport> refused = season.runBatch(batch, "all the same");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(written(season), before);
}

void TestBatchDesk::refusesABatchThatIsNoRun_data()
{
    QTest::addColumn<int>("batch");
    QTest::addColumn<bool>("isRun");
    QTest::newRow("the first batch before its run") << 1 << false;
    QTest::newRow("the second batch, the first being run") << 2 << true;
}

void TestBatchDesk::refusesABatchThatIsNoRun()
{
    QFETCH(int, batch);
    QFETCH(bool, isRun);
    BatchSeason season;
    season.fillTen();
    if (isRun)
        QVERIFY(season.run().has_value());
    BatchDesk desk(*season.office);
    QCOMPARE(desk.verify(batch).error().code, ErrorCode::BatchNotRun);
    QCOMPARE(desk.close(batch).error().code, ErrorCode::BatchNotRun);
}

void TestBatchDesk::namesTheInputsThatAreMissing()
{
    BatchSeason season;
    const Result<BatchReport> refused = season.run();
    QCOMPARE(refused.error().code, ErrorCode::InputsMissing);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("districts, schools, plans, candidates, choices")});
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fill(QStringLiteral("candidates"), BatchSeason::people({"430421,current,1,1,400,,,,"}));
    season.fill(QStringLiteral("choices"), BatchSeason::wishes({"A,"}));
    QCOMPARE(season.run().error().args, QStringList{QStringLiteral("lines")}); // R11: somebody applied
}

void TestBatchDesk::refusesARunWithoutTheGeneralResult()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fill(QStringLiteral("candidates"),
                BatchSeason::people({"430421,current,1,1,460,,,,", "430422,current,1,1,440,,,,"}));
    season.fill(QStringLiteral("choices"), BatchSeason::wishes({"A,", "A,"}));
    season.fill(QStringLiteral("lines"), "line_area,score\n市城区,450\n衡阳县,450\n衡南县,450\n");
    const Result<BatchReport> refused = season.run();
    QCOMPARE(refused.error().code, ErrorCode::GeneralResultMissing);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("衡阳县")}); // R12: nobody of 衡南县 is in that pool
    ImportRequest ofArea;
    ofArea.area = QStringLiteral("衡阳县");
    QVERIFY(season.import(QStringLiteral("general"), "candidate_no,school_name\n", ofArea).has_value());
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A"));
}

void TestBatchDesk::asksForAReasonToRunAgain()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const QString before = written(season);
    QCOMPARE(season.runBatch(1).error().code, ErrorCode::ReasonMissing);
    QCOMPARE(season.runBatch(1, "  \t ").error().code, ErrorCode::ReasonMissing);
    QCOMPARE(written(season), before);
    QVERIFY(season.runBatch(1, "  a certificate came late ").has_value());
    QCOMPARE(season.rows("SELECT id, state, reason FROM run ORDER BY id", 3),
             (QStringList{QStringLiteral("1|superseded|"), QStringLiteral("2|accepted|a certificate came late")}));
}

void TestBatchDesk::keepsTheEarlierRun()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const QByteArray ofFirst = "SELECT candidate_id, bucket_id, round, place, reason, choices FROM decision WHERE"
                               " run_id = 1 ORDER BY id";
    const QStringList decided = season.rows(ofFirst, 6);
    QCOMPARE(decided.size(), 8);
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n");
    QVERIFY(season.runBatch(1, "a certificate came late").has_value());
    QCOMPARE(season.rows(ofFirst, 6), decided);
    QCOMPARE(season.count("SELECT count(*) FROM admission WHERE run_id = 1"), 0);
    QCOMPARE(season.seats(), QStringLiteral("1:B 3:B 6:A"));
    QCOMPARE(season.wrongCounters(), 0);
    const Result<QList<RunFacts>> runs = BatchDesk(*season.office).runs();
    QVERIFY(runs.has_value());
    QCOMPARE(runs->size(), 2);
    QVERIFY(!runs->first().inForce && runs->last().inForce);
    QCOMPARE(runs->first().pool, 8);
    QCOMPARE(runs->last().pool, 9);
    const Result<VerifyReport> proved = BatchDesk(*season.office).verify(1);
    QCOMPARE(proved->run.id.value(), 2);
    QVERIFY(proved->checks.holds());
}

void TestBatchDesk::comparesPersonByPerson()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    // 6, who stands before 1, takes A; 1 then takes the place of 2 at B; 3 stays, and the others have nothing anyway.
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n");
    QVERIFY(season.runBatch(1, "a certificate came late").has_value());
    const Result<QList<RunDifference>> moved = BatchDesk(*season.office).compare(RunId(1), RunId(2));
    QVERIFY(moved.has_value());
    QCOMPARE(movesOf(*moved), (QStringList{QStringLiteral("01 考生1 A->B"), QStringLiteral("02 考生2 B->"),
                                           QStringLiteral("06 考生6 ->A")}));
    QCOMPARE(codeName(moved->at(1).before), QLatin1String("pre_admitted"));
    QCOMPARE(codeName(moved->at(1).after), QLatin1String("outranked"));
    QCOMPARE(codeName(moved->at(2).before), QLatin1String("not_in_pool"));
    const Result<QList<RunDifference>> back = BatchDesk(*season.office).compare(RunId(2), RunId(1));
    QCOMPARE(movesOf(*back), (QStringList{QStringLiteral("01 考生1 B->A"), QStringLiteral("02 考生2 ->B"),
                                          QStringLiteral("06 考生6 A->")}));
    QVERIFY(BatchDesk(*season.office).compare(RunId(2), RunId(2))->isEmpty());
}

void TestBatchDesk::refusesToCompareWithNoRun()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<QList<RunDifference>> refused = BatchDesk(*season.office).compare(RunId(1), RunId(7));
    QCOMPARE(refused.error().code, ErrorCode::UnknownRun);
    QCOMPARE(refused.error().args, QStringList{QStringLiteral("7")});
}

void TestBatchDesk::refusesARerunOnceAnAdmissionHasMoved_data()
{
    QTest::addColumn<QByteArray>("state");
    for (const char *state : {"confirmed", "declined", "rejected", "withdrawn", "revoked"})
        QTest::newRow(state) << QByteArray(state);
}

void TestBatchDesk::refusesARerunOnceAnAdmissionHasMoved()
{
    QFETCH(QByteArray, state);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    if (state == "confirmed")
        season.confirm(1);
    else
        season.end(1, state.constData());
    const QString before = written(season);
    const Result<BatchReport> refused = season.runBatch(1, "too late");
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::BatchMoved); // R21
    QCOMPARE(written(season), before);
}

void TestBatchDesk::storesNothingInADryRun()
{
    BatchSeason season;
    season.fillTen();
    const QString before = written(season);
    BatchRequest dry;
    dry.dryRun = true;
    const Result<BatchReport> report = season.run(dry);
    QVERIFY(report.has_value());
    QVERIFY(!report->run.id.isValid());
    QCOMPARE(report->run.preAdmitted, 3);
    QVERIFY(report->backupPath.isEmpty());
    QCOMPARE(written(season), before);
    const Result<BatchReport> real = season.run();
    QCOMPARE(real->run.outcomeDigest, report->run.outcomeDigest);
    QCOMPARE(real->run.inputsDigest, report->run.inputsDigest);

    const QString afterwards = written(season);
    const Result<BatchReport> again = season.run(dry); // needs no reason, for it changes nothing
    QVERIFY(again.has_value());
    QCOMPARE(again->run.outcomeDigest, real->run.outcomeDigest);
    QCOMPARE(written(season), afterwards);
}

void TestBatchDesk::storesTheModeItWasGiven()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\n", "A,,1\nB,,1\n");
    season.fillPeople(
        BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,", "430421,current,1,0,300,,,,"}),
        BatchSeason::wishes({"A,B", "A,B", "B,A"}));
    BatchRequest request;
    request.mode = BatchMode::ScoreFirst;
    QVERIFY(season.run(request).has_value()); // a mode of its own is no reason to ask for one
    QCOMPARE(season.rows("SELECT mode FROM run", 1), QStringList{QStringLiteral("score-first")});
    QCOMPARE(season.seats(), QStringLiteral("1:A 2:B"));
    const ChoiceDecision lost = season.decisionOf(3).choices.constFirst();
    QCOMPARE(codeName(lost.result), QLatin1String("outranked"));
    QCOMPARE(lost.own, QStringLiteral("300.00"));
    QCOMPARE(lost.last, QStringLiteral("390.00"));
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());

    request.mode.reset();
    request.reason = QStringLiteral("back to the rule book");
    QVERIFY(season.run(request).has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A 3:B"));
    request.mode = BatchMode::Supplement;
    QCOMPARE(season.run(request).error().code, ErrorCode::ModeUnknown);
}

void TestBatchDesk::copiesTheSeasonBeforeARun()
{
    BatchSeason season;
    season.fillTen();
    NoProgress progress;
    BatchRequest request;
    const Result<BatchReport> first = BatchDesk(*season.office).run(request, progress);
    QVERIFY(first.has_value());
    QCOMPARE(first->backupPath, season.folder.filePath(QStringLiteral("season.before-batch-1-1.hzs")));
    request.reason = QStringLiteral("again");
    const Result<BatchReport> second = BatchDesk(*season.office).run(request, progress);
    QCOMPARE(second->backupPath, season.folder.filePath(QStringLiteral("season.before-batch-1-2.hzs")));
    const auto runsIn = [&season](const QString &path) {
        Result<Office> copy = Office::open(path, season.office->officer(), season.clock);
        return copy ? copy->database().number("SELECT count(*) FROM run").value().value_or(-1) : -1;
    };
    QCOMPARE(runsIn(first->backupPath), 0);
    QCOMPARE(runsIn(second->backupPath), 1);
}

void TestBatchDesk::leavesNothingWhenStopped()
{
    BatchSeason season;
    season.fillTen();
    const QString before = written(season);
    for (const double at : {0.0, 0.4}) {
        test::Stopping progress(at);
        BatchRequest request;
        request.backup = false;
        const Result<BatchReport> stopped = BatchDesk(*season.office).run(request, progress);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(written(season), before);
    }
    QVERIFY(season.run().has_value());
}

QTEST_GUILESS_MAIN(TestBatchDesk)
#include "tst_batch_desk.moc"
