// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/office/batch_season.h"

#include "models/wording/decision_words.h"

using namespace hengzhao;
using namespace hengzhao::office;

/// Why a candidate was placed or not (R20), and what an answer keeps to itself (R10).
class TestExplain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy_data();
    void saysWhy();
    void saysThatAnEarlierRoundTookTheSeats();
    void namesTheKeyThatParted_data();
    void namesTheKeyThatParted();
    void namesTheInterviewThatParted();
    void saysNothingPartedWhereSeatsWereLeft();
    void namesTheBucket();
    void namesNobodyElse_data();
    void namesNobodyElse();
    void notesEveryLookUp();
    void saysWhoCameAfterTheRun();
    void readsTheSeasonAsOfTheRun();
    void hasNothingToSayBeforeARun();
    void refusesAnUnknownCandidate_data();
    void refusesAnUnknownCandidate();
};

void TestExplain::saysWhy_data()
{
    QTest::addColumn<int>("candidate");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("results");
    const auto row = [](const char *name, int candidate, const char *reason, const char *results) {
        QTest::newRow(name) << candidate << QString::fromLatin1(reason) << QString::fromLatin1(results);
    };
    row("placed by the first choice", 1, "pre_admitted", "1:taken");
    row("placed by the second choice", 2, "pre_admitted", "1:outranked 2:taken");
    row("placed, the second choice never reached", 3, "pre_admitted", "1:taken");
    row("no seats for the district, and a school not published", 4, "no_seats", "1:no_seats 2:void_not_qualified");
    row("schools that are not in the directory", 5, "all_void", "1:void_unknown_school 2:void_unknown_school");
    row("no certificate", 6, "no_certificate", "");
    row("at a general school", 7, "admitted_general", "");
    row("outranked, and the same school again", 8, "outranked", "1:outranked 2:void_repeated");
    row("filed too late", 9, "all_void", "1:void_late");
    row("nothing filed", 10, "no_choice", "");
}

void TestExplain::saysWhy()
{
    QFETCH(int, candidate);
    QFETCH(QString, reason);
    QFETCH(QString, results);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const CandidateDecision decision = season.decisionOf(candidate);
    const QString found = decision.reason == Reason::NotInPool ? QString(codeName(decision.standing))
                                                               : QString(codeName(decision.reason));
    QCOMPARE(found, reason);
    QCOMPARE(resultsOf(decision), results);
    QCOMPARE(decision.candidate.text(), BatchSeason::numberOf(candidate));
    QCOMPARE(decision.run, 1);
    QVERIFY(!wording::sentences(decision).isEmpty());
}

void TestExplain::saysThatAnEarlierRoundTookTheSeats()
{
    BatchSeason season;
    season.fillPlaces("A,甲校,secondary,430421,1\nB,乙校,secondary,430421,1\n", "A,,1\nB,,1\n");
    season.fillPeople(
        BatchSeason::people({"430421,current,1,0,400,,,,", "430421,current,1,0,390,,,,", "430421,current,1,0,300,,,,"}),
        BatchSeason::wishes({"A,B", "A,B", "B,A"}));
    QVERIFY(season.run().has_value());
    const CandidateDecision decision = season.decisionOf(2);
    QCOMPARE(resultsOf(decision), QStringLiteral("1:outranked 2:seats_taken")); // R19: though 390 is above 300
    QCOMPARE(codeName(decision.reason), QLatin1String("outranked"));
    QCOMPARE(decision.choices[1].place, 0);
    QCOMPARE(decision.choices[1].key, QString());
}

void TestExplain::namesTheKeyThatParted_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QByteArray>("better");
    QTest::addColumn<QByteArray>("worse");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *better, const char *worse, const char *key, const char *own,
                        const char *last, const char *rules = "{}") {
        QTest::newRow(name) << QByteArray(rules) << QByteArray(better) << QByteArray(worse) << QString::fromLatin1(key)
                            << QString::fromLatin1(own) << QString::fromLatin1(last);
    };
    row("the total", "400,100,100,100,A", "399.5,110,110,110,A", "total", "399.50", "400.00");
    row("no total", "0,,,,", ",,,,", "total", "", "0.00");
    row("the sum of three subjects", "400,100,100,90,", "400,100,90,90,", "chinese+math+english", "280.00", "290.00");
    row("Chinese, the sums being equal", "400,110,90,90,", "400,100,100,90,", "chinese", "100.00", "110.00");
    row("mathematics, Chinese being equal", "400,100,100,80,", "400,100,90,90,", "math", "90.00", "100.00");
    row("the evaluation", "400,100,100,90,4A1B", "400,100,100,90,3A2B", "evaluation", "3A2B", "4A1B");
    row("an evaluation against none", "400,100,100,90,E", "400,100,100,90,", "evaluation", "", "E");
    row("the number, where no lot is drawn", "400,,,,", "400,,,,", "candidate_no", "21430421002", "",
        R"({"ranking": ["total"]})");
}

void TestExplain::namesTheKeyThatParted()
{
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, better);
    QFETCH(QByteArray, worse);
    QFETCH(QString, key);
    QFETCH(QString, own);
    QFETCH(QString, last);
    BatchSeason season(bookWith(rules));
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0," + better, "430421,current,1,0," + worse}),
                      BatchSeason::wishes({"A,", "A,"}));
    QVERIFY(season.run().has_value());
    const ChoiceDecision lost = season.decisionOf(2).choices.constFirst();
    QCOMPARE(codeName(lost.result), QLatin1String("outranked"));
    QCOMPARE(lost.place, 2);
    QCOMPARE(lost.of, 2);
    QCOMPARE(lost.lastTaken, 1);
    QCOMPARE(lost.key, key);
    QCOMPARE(lost.own, own);
    QCOMPARE(lost.last, last);
    const CandidateDecision winner = season.decisionOf(1);
    QCOMPARE(winner.place, 1);
    QCOMPARE(winner.of, 2);
    QCOMPARE(winner.choices.constFirst().key, key); // the last seat, and what decided it
}

void TestExplain::namesTheInterviewThatParted()
{
    BatchSeason season(bookWith(R"({"ranking": ["interview", "lot"]})"));
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,300,,,,", "430421,current,1,0,400,,,,"}),
                      BatchSeason::wishes({"A,", "A,"}));
    season.fill(QStringLiteral("interviews"), "candidate_no,school_code,score,program_code\n21430421001,A,70,P\n"
                                              "21430421001,A,80,Q\n21430421002,A,79,P\n");
    QVERIFY(season.run().has_value());
    QCOMPARE(season.seats(), QStringLiteral("1:A"));
    const ChoiceDecision lost = season.decisionOf(2).choices.constFirst();
    QCOMPARE(lost.key, QStringLiteral("interview"));
    QCOMPARE(lost.own, QStringLiteral("79.00"));
    QCOMPARE(lost.last, QStringLiteral("80.00")); // R24: the best of the two
}

void TestExplain::saysNothingPartedWhereSeatsWereLeft()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const CandidateDecision decision = season.decisionOf(3);
    QCOMPARE(decision.schoolCode, QStringLiteral("B"));
    QCOMPARE(decision.schoolName, QStringLiteral("乙校"));
    QCOMPARE(decision.round, 1);
    QCOMPARE(decision.place, 1);
    QCOMPARE(decision.of, 1);
    QCOMPARE(decision.choices.constFirst().key, QString());
}

void TestExplain::namesTheBucket()
{
    BatchSeason season;
    season.fillPlaces("U,城校,secondary,430405,1\n", "U,,3\nU,430421,1\nU,*,2\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,,,,", "430422,current,1,0,390,,,,"}),
                      BatchSeason::wishes({"U,", "U,"}));
    QVERIFY(season.run().has_value());
    QCOMPARE(season.decisionOf(1).bucketDistrict, QStringLiteral("430421"));
    QCOMPARE(season.decisionOf(1).bucketDistrictName, QStringLiteral("衡阳县"));
    QCOMPARE(season.decisionOf(2).bucketDistrict, QStringLiteral("*"));
    QCOMPARE(season.decisionOf(2).bucketDistrictName, QString());
}

void TestExplain::namesNobodyElse_data()
{
    QTest::addColumn<QByteArray>("ranking");
    QTest::addColumn<QString>("key");
    QTest::newRow("parted by a score") << QByteArray(R"({"ranking": ["chinese", "lot"]})") << QStringLiteral("chinese");
    QTest::newRow("parted by the lot") << QByteArray(R"({"ranking": ["total", "lot"]})") << QStringLiteral("lot");
    QTest::newRow("parted by the number") << QByteArray(R"({"ranking": ["total"]})") << QStringLiteral("candidate_no");
}

void TestExplain::namesNobodyElse()
{
    QFETCH(QByteArray, ranking);
    QFETCH(QString, key);
    BatchSeason season(bookWith(ranking));
    season.fillPlaces("A,甲校,secondary,430421,1\n", "A,,1\n");
    season.fillPeople(BatchSeason::people({"430421,current,1,0,400,91,,,", "430421,current,1,0,400,92,,,"}),
                      BatchSeason::wishes({"A,", "A,"}));
    const Result<BatchReport> report = season.run();
    QVERIFY(report.has_value());
    QCOMPARE(report->run.lotDecided, key == QLatin1String("lot") ? 1 : 0);
    for (const int one : {1, 2}) {
        const int other = 3 - one;
        const CandidateDecision decision = season.decisionOf(one);
        const ChoiceDecision &choice = decision.choices.constFirst();
        QCOMPARE(choice.key, key);
        QVERIFY(!choice.own.isEmpty());
        // What a lot or a number would give away is who the other one is; the first one refused is nobody's business.
        QCOMPARE(choice.last.isEmpty(), key != QLatin1String("chinese") || choice.result == ChoiceResult::Taken);
        const QString everything = wording::sentences(decision) + choice.own + choice.last + decision.schoolName;
        QVERIFY(!everything.contains(BatchSeason::numberOf(other)));
        QVERIFY(!everything.contains(QStringLiteral("考生%1").arg(other)));
    }
}

void TestExplain::notesEveryLookUp()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    (void)season.decisionOf(2);
    (void)season.decisionOf(2);
    (void)season.decisionOf(10);
    QCOMPARE(
        season.rows("SELECT subject, count(*), min(actor) FROM audit WHERE command = 'explain' GROUP BY subject", 3),
        (QStringList{QStringLiteral("21430421002|2|tester"), QStringLiteral("21430421010|1|tester")}));
}

void TestExplain::saysWhoCameAfterTheRun()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    ImportRequest adding;
    adding.add = true;
    QVERIFY(season.import(QStringLiteral("candidates"), BatchSeason::people({"430421,veteran,,0,,,,,"}, 11), adding)
                .has_value());
    QCOMPARE(season.decisionOf(11).standing, Standing::NotYetThere);
    QCOMPARE(codeName(season.decisionOf(11).reason), QLatin1String("not_in_pool"));
}

void TestExplain::readsTheSeasonAsOfTheRun()
{
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    season.fill(QStringLiteral("certificates"), "candidate_no,graduated\n21430421006,1\n21430421001,0\n");
    season.fill(QStringLiteral("general"), "candidate_no,school_name\n");
    QCOMPARE(season.decisionOf(6).standing, Standing::NoCertificate);
    QCOMPARE(season.decisionOf(7).standing, Standing::AdmittedGeneral);
    QCOMPARE(resultsOf(season.decisionOf(1)), QStringLiteral("1:taken"));
}

void TestExplain::hasNothingToSayBeforeARun()
{
    BatchSeason season;
    season.fillTen();
    const Result<QList<CandidateDecision>> decisions = BatchDesk(*season.office).explain(BatchSeason::numberOf(1));
    QVERIFY(decisions.has_value());
    QVERIFY(decisions->isEmpty());
}

void TestExplain::refusesAnUnknownCandidate_data()
{
    QTest::addColumn<QString>("number");
    QTest::newRow("nobody has the number") << QStringLiteral("21430421099");
    QTest::newRow("not a number anyone could have") << QStringLiteral("' OR 1=1 --");
    QTest::newRow("no number") << QString();
}

void TestExplain::refusesAnUnknownCandidate()
{
    QFETCH(QString, number);
    BatchSeason season;
    season.fillTen();
    QVERIFY(season.run().has_value());
    const Result<QList<CandidateDecision>> decisions = BatchDesk(*season.office).explain(number);
    QVERIFY(!decisions.has_value());
    QCOMPARE(decisions.error().code, ErrorCode::UnknownCandidate);
    QCOMPARE(season.count("SELECT count(*) FROM audit WHERE command = 'explain'"), 0);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
