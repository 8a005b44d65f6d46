// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/trial_season.h"

#include "models/wording/decision_words.h"

#include <QJsonDocument>

using namespace hengzhao;
using namespace hengzhao::office;

class TestBatchDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void namesTheKeyThatParted();
    void namesNobodyElse();
    void notesEveryLookUp();
    void saysWhoCameAfterTheRun();
    void keepsTheEarlierRun();
    void refusesARerunOnceAnAdmissionHasMoved();
    void storesNothingInADryRun();
    void findsTampering_data();
    void findsTampering();
    void letsReleasedCandidatesReturn_data();
    void letsReleasedCandidatesReturn();
};

namespace
{

/// Schools A (1 seat, county), B (2 seats, county), U (urban, 1 seat for 珠晖区), N (not published).
void fill(TrialSeason &season)
{
    season.fill(QStringLiteral("districts"),
                "district_code,name,line_area,urban\n430405,珠晖区,市城区,1\n430421,衡阳县,衡阳县,0\n");
    season.fill(QStringLiteral("schools"),
                "school_code,name,category,district_code,published\nA,甲校,secondary,430421,1\n"
                "B,乙校,technician,430421,1\nU,城校,secondary,430405,1\nN,新校,secondary,430421,0\n");
    season.fill(QStringLiteral("plans"), "school_code,district_code,seats\nA,,1\nB,,2\nU,,1\nU,430405,1\nN,,5\n");
    season.fill(QStringLiteral("candidates"),
                "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                "01,考生一,430499200601010002,430421,current,1,0,400\n"
                "02,考生二,430499200601010010,430421,current,1,0,390\n"
                "03,考生三,430499200601010029,430421,current,1,0,380\n"
                "04,考生四,430499200601010037,430421,current,1,0,370\n"
                "05,考生五,430499200601010045,430421,current,1,0,360\n"
                "06,考生六,430499200601010053,430421,current,0,0,350\n"
                "07,考生七,430499200601010061,430421,current,1,1,500\n"
                "08,考生八,43049920060101007X,430421,current,1,0,340\n"
                "09,考生九,430499200601010088,430421,current,1,0,330\n"
                "10,考生十,430499200601010096,430421,current,1,0,320\n");
    season.fill(QStringLiteral("choices"),
                "candidate_no,choice1,choice2,submitted_at\n01,A,B,\n02,A,B,\n03,B,A,\n04,U,N,\n05,X,X,\n06,A,,\n"
                "07,A,,\n08,A,A,\n09,B,,2021-06-09\n");
    season.fill(QStringLiteral("lines"), "line_area,score\n市城区,450\n衡阳县,450\n");
    season.fill(QStringLiteral("general"), "candidate_no,school_name\n07,县一中\n");
}

CandidateDecision decisionOf(TrialSeason &season, const char *number)
{
    const Result<QList<CandidateDecision>> decisions = BatchDesk(*season.office).explain(QLatin1String(number));
    if (!decisions || decisions->size() != 1)
        qFatal("no decision about %s", number);
    return decisions->first();
}

/// "1:taken 2:void_late": the number and result of each choice.
QString resultsOf(const CandidateDecision &decision)
{
    QStringList results;
    for (const ChoiceDecision &choice : decision.choices)
        results.append(QStringLiteral("%1:%2").arg(choice.number).arg(QString(codeName(choice.result))));
    return results.join(QLatin1Char(' '));
}

} // namespace

void TestBatchDesk::saysWhy_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("results");
    const auto row = [](const char *name, const char *number, const char *reason, const char *results) {
        QTest::newRow(name) << QByteArray(number) << QString::fromLatin1(reason) << QString::fromLatin1(results);
    };
    row("placed by the first choice", "01", "pre_admitted", "1:taken");
    row("placed by the second choice", "02", "pre_admitted", "1:outranked 2:taken");
    row("placed, the second choice never reached", "03", "pre_admitted", "1:taken");
    row("no seats for the district, and a school not published", "04", "no_seats", "1:no_seats 2:void_not_qualified");
    row("a school that is not in the directory, twice", "05", "all_void",
        "1:void_unknown_school 2:void_unknown_school");
    row("no certificate", "06", "no_certificate", "");
    row("at a general school", "07", "admitted_general", "");
    row("outranked, and the same school again", "08", "outranked", "1:outranked 2:void_repeated");
    row("filed too late", "09", "all_void", "1:void_late");
    row("nothing filed", "10", "no_choice", "");
}

void TestBatchDesk::saysWhy()
{
    QFETCH(QByteArray, number);
    QFETCH(QString, reason);
    QFETCH(QString, results);
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    const CandidateDecision decision = decisionOf(season, number.constData());
    const QString found = decision.reason == Reason::NotInPool ? QString(codeName(decision.standing))
                                                               : QString(codeName(decision.reason));
    QCOMPARE(found, reason);
    QCOMPARE(resultsOf(decision), results);
    QVERIFY(!wording::sentences(decision).isEmpty());
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestBatchDesk::namesTheKeyThatParted()
{
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    const ChoiceDecision lost = decisionOf(season, "02").choices.first();
    QCOMPARE(lost.place, 2);
    QCOMPARE(lost.of, 3);
    QCOMPARE(lost.lastTaken, 1);
    QCOMPARE(lost.key, QStringLiteral("total"));
    QCOMPARE(lost.own, QStringLiteral("390.00"));
    QCOMPARE(lost.last, QStringLiteral("400.00"));
    const ChoiceDecision won = decisionOf(season, "02").choices.last();
    QCOMPARE(won.place, 1); // the second round's queue for the seat that was left
    QCOMPARE(won.of, 1);
}

void TestBatchDesk::namesNobodyElse()
{
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    const QString words = wording::sentences(decisionOf(season, "02"));
    QVERIFY(!words.contains(QStringLiteral("考生")) && !words.contains(QStringLiteral("01"))); // R10
}

void TestBatchDesk::notesEveryLookUp()
{
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    (void)decisionOf(season, "02");
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'explain' AND subject = '02'"), 1); // R10
}

void TestBatchDesk::saysWhoCameAfterTheRun()
{
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    ImportRequest adding;
    adding.add = true;
    QVERIFY(season
                .import(QStringLiteral("candidates"),
                        "candidate_no,name,id_number,district_code,category,graduated,applied_general,total\n"
                        "11,退役,430499200601010109,430421,veteran,,0,\n",
                        adding)
                .has_value());
    QCOMPARE(decisionOf(season, "11").standing, Standing::NotYetThere);
    QVERIFY(BatchDesk(*season.office).verify(1)->checks.holds());
}

void TestBatchDesk::keepsTheEarlierRun()
{
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    QCOMPARE(season.run().error().code, ErrorCode::ReasonMissing);
    BatchRequest again;
    again.reason = QStringLiteral("scores first, for comparison");
    again.mode = BatchMode::ScoreFirst;
    const Result<BatchReport> second = season.run(again);
    QVERIFY(second.has_value());
    QCOMPARE(second->run.id.value(), 2);
    QCOMPARE(season.count("SELECT count(*) FROM decision WHERE run_id = 1"), 8);
    QCOMPARE(season.count("SELECT count(*) FROM admission WHERE run_id = 1"), 0);
    QCOMPARE(season.count("SELECT sum(taken) FROM bucket"), season.count("SELECT count(*) FROM admission"));
    const Result<QList<RunDifference>> moved = BatchDesk(*season.office).compare(RunId(1), RunId(2));
    QVERIFY(moved.has_value());
    for (const RunDifference &one : *moved)
        QVERIFY(one.beforeSchool != one.afterSchool);
    const Result<VerifyReport> proved = BatchDesk(*season.office).verify(1);
    QCOMPARE(proved->run.id.value(), 2);
    QVERIFY(proved->checks.holds());
}

void TestBatchDesk::refusesARerunOnceAnAdmissionHasMoved()
{
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    QVERIFY(season.office->database()
                .run("UPDATE admission SET state = 'confirmed' WHERE candidate_id = (SELECT id FROM candidate WHERE"
                     " candidate_no = '01')")
                .has_value());
    BatchRequest again;
    again.reason = QStringLiteral("too late");
    const Result<BatchReport> refused = season.run(again);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::BatchMoved); // R21
    QCOMPARE(season.count("SELECT count(*) FROM run"), 1);
}

void TestBatchDesk::storesNothingInADryRun()
{
    TrialSeason season;
    fill(season);
    BatchRequest dry;
    dry.dryRun = true;
    const Result<BatchReport> report = season.run(dry);
    QVERIFY(report.has_value());
    QCOMPARE(report->run.preAdmitted, 3);
    for (const char *table : {"run", "decision", "admission", "run_queue", "run_bucket"})
        QCOMPARE(season.count(QByteArray("SELECT count(*) FROM ") + table), 0);
    QCOMPARE(season.run()->run.outcomeDigest, report->run.outcomeDigest);
}

void TestBatchDesk::findsTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a total raised after the run", "UPDATE candidate SET total = 39900 WHERE candidate_no = '02'");
    row("a choice changed", "UPDATE choice_form SET choices = 'B' WHERE choices = 'A,B'");
    row("a certificate granted in the list", "UPDATE candidate SET graduated = 1 WHERE candidate_no = '06'");
    row("a decision given to another bucket",
        "UPDATE decision SET bucket_id = bucket_id + 1 WHERE bucket_id IS NOT NULL");
    row("a place exchanged", "UPDATE decision SET place = place + 1 WHERE bucket_id IS NOT NULL");
    row("a reason changed", "UPDATE decision SET reason = 3 WHERE bucket_id IS NULL");
    row("a decision erased", "DELETE FROM decision WHERE bucket_id IS NULL");
    row("a limit of the run changed", "UPDATE run_bucket SET seats = seats + 1");
    row("a queue's last one changed", "UPDATE run_queue SET competed = competed + 1 WHERE taken > 0");
    row("the certificate of the inputs", "UPDATE run SET inputs_digest = outcome_digest");
    row("the certificate of the outcome", "UPDATE run SET outcome_digest = inputs_digest");
    row("a figure of the run", "UPDATE run SET void_choices = void_choices + 1");
    row("the mode of the run", "UPDATE run SET mode = 'score-first'");
}

void TestBatchDesk::findsTampering()
{
    QFETCH(QByteArray, sql);
    TrialSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    for (const char *trigger : {"decision_is_never_changed", "decision_is_never_erased", "run_is_never_changed"})
        QVERIFY(season.office->database().run(QByteArray("DROP TRIGGER ") + trigger).has_value());
    QVERIFY(season.office->database().run(sql).has_value());
    const Result<VerifyReport> report = BatchDesk(*season.office).verify(1);
    if (report)
        QVERIFY(!report->checks.holds());
    else // what is kept no longer fits together
        QCOMPARE(report.error().code, ErrorCode::SeasonDamaged);
}

void TestBatchDesk::letsReleasedCandidatesReturn_data()
{
    QTest::addColumn<bool>("mayReturn");
    QTest::addColumn<qint64>("placed");
    QTest::newRow("they may") << true << qint64(3);
    QTest::newRow("they may not, where they were released") << false << qint64(2);
}

void TestBatchDesk::letsReleasedCandidatesReturn()
{
    QFETCH(bool, mayReturn);
    QFETCH(qint64, placed);
    QJsonObject rules = RuleBook::standard(2021).document();
    rules.insert(QStringLiteral("released_may_return"), mayReturn);
    TrialSeason season(*RuleBook::read(QJsonDocument(rules).toJson()).book);
    fill(season);
    QVERIFY(season.run().has_value());
    const Result<CloseReport> closed = BatchDesk(*season.office).close(1);
    QVERIFY(closed.has_value());
    QCOMPARE(closed->released, 3);
    QCOMPARE(season.count("SELECT sum(taken) FROM bucket"), 0);
    BatchRequest second;
    second.batch = 2;
    const Result<BatchReport> report = season.run(second);
    QVERIFY(report.has_value());
    QCOMPARE(report->run.preAdmitted, placed); // R22
    QVERIFY(BatchDesk(*season.office).verify(2)->checks.holds());
    QVERIFY(SeasonDesk(*season.office).check()->holds());
}

QTEST_GUILESS_MAIN(TestBatchDesk)
#include "tst_batch_desk.moc"
