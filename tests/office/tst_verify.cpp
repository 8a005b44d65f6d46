// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/office/line_desk.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// A run is proved again from what is kept: tampering is found, and what happened lawfully later changes nothing.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAfterARun_data();
    void holdsAfterARun();
    void findsTampering_data();
    void findsTampering();
    void saysWhoseAdmissionWentAstray();
    void stillHoldsAfterwards_data();
    void stillHoldsAfterwards();
};

namespace
{

void fill(BatchSeason &season)
{
    season.fillTen();
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score\n21430421001,A,70\n21430421002,A,60\n");
}

bool holds(BatchSeason &season, int batch = 1)
{
    const Result<VerifyReport> report = BatchDesk(*season.office).verify(batch);
    if (!report)
        qFatal("verify failed: %s", codeName(report.error().code).data());
    return report->checks.holds();
}

/// Whoever tampers with the file itself has no guards to mind.
void dropEveryGuard(BatchSeason &season)
{
    for (const QString &name : season.rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'", 1))
        season.change("DROP TRIGGER " + name.toUtf8());
}

ImportRequest adding()
{
    ImportRequest request;
    request.add = true;
    return request;
}

/// Something that may lawfully happen once a run is there.
struct Later {
    const char *name;
    void (*happen)(BatchSeason &season);
};

const Later laterChanges[] = {
    {"other interview scores",
     [](BatchSeason &season) {
         season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score\n21430421002,A,99\n");
     }},
    {"certificates given and taken",
     [](BatchSeason &season) {
         season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n21430421001,0\n");
     }},
    {"another general result",
     [](BatchSeason &season) {
         season.fill(QStringLiteral("general"), "candidate_no,school_name\n21430421010,县一中\n");
     }},
    {"a give-up of a general school's place",
     [](BatchSeason &season) {
         season.change("INSERT INTO general_give_up (candidate_id, proof, added) SELECT id, '放弃', (SELECT max(number)"
                       " FROM audit) + 1 FROM candidate WHERE candidate_no = '21430421007'");
     }},
    {"supplementary choices",
     [](BatchSeason &season) {
         season.fill(QStringLiteral("choices"), "candidate_no,choice1,supplementary\n21430421004,B,1\n");
     }},
    {"candidates added",
     [](BatchSeason &season) {
         QVERIFY(
             season.import(QStringLiteral("candidates"), BatchSeason::people({"430421,veteran,,0,,,,,"}, 11), adding())
                 .has_value());
     }},
    {"a new version of a line",
     [](BatchSeason &season) {
         QVERIFY(LineDesk(*season.office)
                     .set(QStringLiteral("衡阳县"), QStringLiteral("300"), QStringLiteral("put right"))
                     .has_value());
     }},
    {"a date to come moved",
     [](BatchSeason &season) {
         QJsonObject rules = season.office->ruleBook()->document();
         QJsonArray batches = rules[QStringLiteral("batches")].toArray();
         QJsonObject second = batches[1].toObject();
         second.insert(QStringLiteral("confirm_by"), QStringLiteral("2021-08-20"));
         batches[1] = second;
         rules.insert(QStringLiteral("batches"), batches);
         QVERIFY(SeasonDesk(*season.office).setRules(QJsonDocument(rules).toJson()).has_value());
     }},
    {"a confirmation and a refusal",
     [](BatchSeason &season) {
         season.confirm(1);
         season.end(2, "declined");
     }},
    {"the batch closed", [](BatchSeason &season) { QVERIFY(BatchDesk(*season.office).close(1).has_value()); }},
    {"the second batch run",
     [](BatchSeason &season) {
         season.confirm(1);
         QVERIFY(BatchDesk(*season.office).close(1).has_value());
         QVERIFY(season.runBatch(2).has_value());
         QVERIFY(holds(season, 2));
         season.end(1, "withdrawn");
         QVERIFY(holds(season, 2)); // R4 as of that run
     }},
};

} // namespace

void TestVerify::holdsAfterARun_data()
{
    QTest::addColumn<BatchMode>("mode");
    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred})
        QTest::newRow(codeName(mode).data()) << mode;
}

void TestVerify::holdsAfterARun()
{
    QFETCH(BatchMode, mode);
    BatchSeason season;
    fill(season);
    BatchRequest request;
    request.mode = mode;
    QVERIFY(season.run(request).has_value());
    const Result<VerifyReport> report = BatchDesk(*season.office).verify(1);
    QVERIFY(report.has_value());
    QVERIFY(report->checks.holds());
    QCOMPARE(report->checks.limits, 4); // buckets
    QCOMPARE(report->checks.eligibility, 8);
    QCOMPARE(report->checks.complete, 10);
    QCOMPARE(report->checks.certificate, 2);
}

void TestVerify::findsTampering_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("a total raised after the run", "UPDATE candidate SET total = 41000 WHERE candidate_no = '21430421002'");
    row("a total that changes no place", "UPDATE candidate SET total = total + 1 WHERE candidate_no = '21430421001'");
    row("a candidate of another district", "UPDATE candidate SET district_id = 1 WHERE candidate_no = '21430421004'");
    row("a candidate erased", "UPDATE candidate SET ended = added + 1 WHERE candidate_no = '21430421003'");
    row("a choice changed", "UPDATE choice_form SET choices = 'B,' WHERE choices = 'A,B'");
    row("a late choice let in", "UPDATE choice_form SET late = 0");
    row("a certificate granted in the list", "UPDATE candidate SET graduated = 1 WHERE candidate_no = '21430421006'");
    row("an interview score", "UPDATE interview SET score = 9900");
    row("a school published", "UPDATE filing SET state = 'published'");
    row("the general result of a county erased", "DELETE FROM general_result");
    row("the rule book", R"(UPDATE rule_book SET document = replace(document, '"refill":false', '"refill":true'))");
    row("a decision given to another bucket",
        "UPDATE decision SET bucket_id = bucket_id + 1 WHERE bucket_id IS NOT NULL");
    row("places exchanged", "UPDATE decision SET place = place + 1 WHERE bucket_id IS NOT NULL");
    row("a reason changed", "UPDATE decision SET reason = 3 WHERE candidate_id = 8");
    row("what became of a choice",
        "UPDATE decision SET choices = (SELECT choices FROM decision WHERE candidate_id = 10)"
        " WHERE candidate_id = 8");
    row("what became of a choice, illegibly", "UPDATE decision SET choices = '?!' WHERE candidate_id = 8");
    row("a decision erased", "DELETE FROM decision WHERE candidate_id = 10");
    row("a decision about nobody",
        "INSERT INTO decision (id, run_id, candidate_id, round, place, reason, choices) VALUES"
        " ((1 << 32) + 99, 1, 99, 0, 0, 2, '')");
    row("a limit of the run changed", "UPDATE run_bucket SET seats = seats + 1 WHERE bucket_id = 1");
    row("seats of the run said to be held", "UPDATE run_bucket SET held = held + 1 WHERE seats > 1");
    row("a bucket of the run erased", "DELETE FROM run_bucket WHERE bucket_id = 1");
    row("a queue's length changed", "UPDATE run_queue SET competed = competed + 1 WHERE taken > 0");
    row("a queue's last one changed", "UPDATE run_queue SET last_taken = 2 WHERE last_taken = 1");
    row("a queue's first refused one changed", "UPDATE run_queue SET first_refused = 8 WHERE first_refused = 2");
    row("a lot said to have decided", "UPDATE run_queue SET lot_decided = 1 WHERE first_refused = 2");
    row("the certificate of the inputs", "UPDATE run SET inputs_digest = outcome_digest");
    row("the certificate of the outcome", "UPDATE run SET outcome_digest = inputs_digest");
    row("the pool of the run", "UPDATE run SET pool = pool + 1");
    row("the number pre-admitted", "UPDATE run SET pre_admitted = pre_admitted + 1");
    row("the void choices", "UPDATE run SET void_choices = void_choices + 1");
    row("the rounds", "UPDATE run SET by_round = '[1,2]'");
    row("the lots", "UPDATE run SET lot_decided = 1");
    row("the mode of the run", "UPDATE run SET mode = 'score-first'");
    row("an admission moved to another school",
        "UPDATE admission SET school_id = 1, bucket_id = 1 WHERE candidate_id = 3");
    row("an admission counted at another school", "UPDATE admission SET school_id = 1 WHERE candidate_id = 3");
    row("an admission's round and place", "UPDATE admission SET round = 2, place = 7 WHERE candidate_id = 3");
    row("an admission erased", "DELETE FROM admission WHERE candidate_id = 3");
    row("an admission nobody decided",
        "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round,"
        " place, state, added) SELECT 8, run_id, batch, school_id, bucket_id, 1, 2, state,"
        " added FROM admission WHERE candidate_id = 1");
}

void TestVerify::findsTampering()
{
    QFETCH(QByteArray, sql);
    BatchSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    QVERIFY(holds(season));
    dropEveryGuard(season);
    season.change(sql);
    QVERIFY2(season.count("SELECT changes()") > 0, "nothing was tampered with");
    QVERIFY(!holds(season));
}

void TestVerify::saysWhoseAdmissionWentAstray()
{
    BatchSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    dropEveryGuard(season);
    season.change("DELETE FROM admission WHERE candidate_id = 3");
    const Result<VerifyReport> report = BatchDesk(*season.office).verify(1);
    QCOMPARE(report->checks.faults.size(), size_t(1));
    QCOMPARE(QString::fromStdString(report->checks.faults.front().where), BatchSeason::numberOf(3));
}

void TestVerify::stillHoldsAfterwards_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < int(std::size(laterChanges)); ++i)
        QTest::newRow(laterChanges[i].name) << i;
}

void TestVerify::stillHoldsAfterwards()
{
    QFETCH(int, which);
    BatchSeason season;
    fill(season);
    QVERIFY(season.run().has_value());
    laterChanges[which].happen(season);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(holds(season));
    const Result<SeasonCheckReport> checked = SeasonDesk(*season.office).check();
    QVERIFY(checked.has_value());
    for (const store::SeasonCheck &one : checked->checks)
        QVERIFY2(one.holds, qPrintable(one.name));
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
