// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/case_folder.h"
#include "tests/admission/town.h"

#include "models/admission/checker.h"
#include "models/admission/displaced.h"
#include "models/admission/fairness.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

RandomTown anyTown(BatchMode mode)
{
    RandomTown town;
    town.seed = *rc::gen::arbitrary<std::uint32_t>();
    town.candidates = *rc::gen::inRange(0, 50);
    town.schools = *rc::gen::inRange(1, 6);
    town.districts = *rc::gen::inRange(1, 4);
    town.choices = *rc::gen::inRange(1, 5);
    town.ranking = *rc::gen::element(QStringLiteral("total,chinese+math,evaluation,lot"), QStringLiteral("lot"),
                                     QStringLiteral("interview,total,lot"), QStringLiteral("total,interview"));
    town.mode = mode;
    town.interviews = true;
    return town;
}

Cohort anyCohort()
{
    return randomCohort(anyTown(*rc::gen::element(BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred)));
}

Outcome matchedAs(Cohort cohort, BatchMode mode)
{
    cohort.mode = mode;
    return match(cohort);
}

/// Whether the engine itself says that somebody's choice was refused where another has a seat from behind.
bool isBehind(const Cohort &cohort, const Outcome &outcome, std::size_t wanting, std::size_t choice, std::size_t seated,
              Precedence precedence)
{
    const ChoiceResult result = outcome.results[choice][wanting];
    const bool wasRefused = result == ChoiceResult::Outranked || result == ChoiceResult::SeatsTaken;
    if (!wasRefused || outcome.bucket[seated] == none)
        return false;
    const std::int32_t school = cohort.choices[choice][wanting];
    if (outcome.bucket[seated] != cohort.bucketOf(cohort.district[wanting], school))
        return false;
    const bool isOfRun = precedence == Precedence::OfTheRun;
    const auto number = static_cast<std::int32_t>(choice) + 1;
    if (isOfRun && outcome.mode == BatchMode::ChoiceFirst && outcome.round[seated] != number)
        return outcome.round[seated] > number;
    return difference(cohort, static_cast<std::int32_t>(wanting), static_cast<std::int32_t>(seated), school,
                      !isOfRun || outcome.mode != BatchMode::ScoreFirst)
               .order < 0;
}

std::int64_t pairsOneByOne(const Cohort &cohort, const Outcome &outcome, Precedence precedence)
{
    std::int64_t pairs = 0;
    for (std::size_t wanting = 0; wanting < cohort.size(); ++wanting) {
        for (std::size_t k = 0; k < cohort.choiceCount(); ++k) {
            for (std::size_t seated = 0; seated < cohort.size(); ++seated)
                pairs += isBehind(cohort, outcome, wanting, k, seated, precedence) ? 1 : 0;
        }
    }
    return pairs;
}

} // namespace

/// What the fairness of a run is measured by.
class TestFairness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByTheOwnOrderOfChoices_data();
    void comparesByTheOwnOrderOfChoices();
    void worksOutTheCase();
    void displacesNobodyInAnyCase_data();
    void displacesNobodyInAnyCase();
    void findsWhoWasDisplaced();
    void countsOnlyThePool();
    void namesEveryFare();
    void nobodyFaresOtherwiseUnderTheSameMode();
    void everybodyOfThePoolIsCountedOnce();
    void pairsAreThoseFoundOneByOne();
    void noRunDisplacesAnybodyByItsOwnRule();
    void deferredLeavesNobodyPassedOver();
};

void TestFairness::comparesByTheOwnOrderOfChoices_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("then");
    QTest::addColumn<Fare>("fare");
    QTest::newRow("neither time") << 0 << 0 << Fare::Equal;
    QTest::newRow("the same choice") << 2 << 2 << Fare::Equal;
    QTest::newRow("the first instead of the second") << 2 << 1 << Fare::Higher;
    QTest::newRow("the second instead of the first") << 1 << 2 << Fare::Lower;
    QTest::newRow("a seat instead of none") << 0 << 2 << Fare::NewlyPlaced;
    QTest::newRow("none instead of a seat") << 2 << 0 << Fare::NoLongerPlaced;
}

void TestFairness::comparesByTheOwnOrderOfChoices()
{
    QFETCH(int, now);
    QFETCH(int, then);
    QFETCH(Fare, fare);
    QCOMPARE(fareOf(now, then), fare);
}

/// Worked by hand: by choices 002 has the only seat; by score it is 001's, and 002 has none.
void TestFairness::worksOutTheCase()
{
    const Cohort cohort = caseCohort(QStringLiteral("second-never-displaces"), BatchMode::ChoiceFirst);
    const Outcome run = match(cohort);
    for (const BatchMode mode : {BatchMode::ScoreFirst, BatchMode::Deferred}) {
        const FareCounts fares = compareFares(run, matchedAs(cohort, mode));
        QCOMPARE(fares.of(Fare::NewlyPlaced), 1);
        QCOMPARE(fares.of(Fare::NoLongerPlaced), 1);
        QCOMPARE(fares.of(Fare::Higher) + fares.of(Fare::Lower) + fares.of(Fare::Equal), 0);
    }
    QVERIFY(displacedWishes(cohort, run, Precedence::OfTheRun).empty());
    const std::vector<DisplacedWish> outscored = displacedWishes(cohort, run, Precedence::OfRank);
    QCOMPARE(outscored.size(), 1U);
    QCOMPARE(std::string(cohort.numbers[static_cast<std::size_t>(outscored[0].candidate)]), "001");
    QCOMPARE(outscored[0].choice, 2);
    QCOMPARE(pairsIn(outscored), 1);
}

void TestFairness::displacesNobodyInAnyCase_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : caseNames())
        QTest::newRow(qPrintable(name)) << name;
}

void TestFairness::displacesNobodyInAnyCase()
{
    QFETCH(QString, name);
    for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred}) {
        const Cohort cohort = caseCohort(name, mode);
        const Outcome run = match(cohort);
        QVERIFY(displacedWishes(cohort, run, Precedence::OfTheRun).empty());
        QCOMPARE(compareFares(run, run).of(Fare::Equal), run.pool);
        // No case has interviews: by rank alone only choice-first passes anybody over.
        if (mode != BatchMode::ChoiceFirst)
            QVERIFY(displacedWishes(cohort, run, Precedence::OfRank).empty());
    }
}

/// An outcome that no rule would give: 002 has the seat that is 001's by any rule.
void TestFairness::findsWhoWasDisplaced()
{
    const Cohort cohort = Town()
                              .ranking(QStringLiteral("total"))
                              .buckets(QStringLiteral("A 2 | B 5"))
                              .candidates(QStringLiteral("001 300 A B | 002 200 A B | 003 100 A B | 004 50 B A"))
                              .cohort;
    Outcome wrong = match(cohort);
    std::swap(wrong.bucket[0], wrong.bucket[2]);
    std::swap(wrong.round[0], wrong.round[2]);
    for (const Precedence precedence : {Precedence::OfTheRun, Precedence::OfRank}) {
        const std::vector<DisplacedWish> found = displacedWishes(cohort, wrong, precedence);
        QCOMPARE(found, (std::vector<DisplacedWish>{{0, 1, wrong.bucket[1], 2}}));
    }
    QVERIFY(!check(cohort, wrong).holds());
}

void TestFairness::countsOnlyThePool()
{
    Town town = Town().buckets(QStringLiteral("A 1")).candidates(QStringLiteral("001 300 A | 002 200 A"));
    town.flags("001", AdmittedGeneral);
    const Outcome run = match(town.cohort);
    QCOMPARE(run.pool, 1);
    QCOMPARE(compareFares(run, run).of(Fare::Equal), 1);
}

void TestFairness::namesEveryFare()
{
    for (const Fare fare : allFares)
        QCOMPARE(parseFare(QString(codeName(fare))), std::optional(fare));
    QVERIFY(!parseFare(u"better"));
    QVERIFY(!parseFare(u""));
}

void TestFairness::nobodyFaresOtherwiseUnderTheSameMode()
{
    QVERIFY(rc::check("the run's own mode places nobody higher or lower", [] {
        const Cohort cohort = anyCohort();
        const Outcome run = match(cohort);
        const FareCounts fares = compareFares(run, matchedAs(cohort, cohort.mode));
        RC_ASSERT(fares.of(Fare::Equal) == run.pool);
    }));
}

void TestFairness::everybodyOfThePoolIsCountedOnce()
{
    QVERIFY(rc::check("the fares add up to the pool, and to what the other mode places", [] {
        const Cohort cohort = anyCohort();
        const Outcome run = match(cohort);
        for (const BatchMode mode : {BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred}) {
            const Outcome other = matchedAs(cohort, mode);
            const FareCounts fares = compareFares(run, other);
            std::int64_t sum = 0;
            for (const Fare fare : allFares)
                sum += fares.of(fare);
            RC_ASSERT(sum == run.pool);
            RC_ASSERT(other.preAdmitted ==
                      run.preAdmitted + fares.of(Fare::NewlyPlaced) - fares.of(Fare::NoLongerPlaced));
            // What is higher one way is lower the other.
            const FareCounts back = compareFares(other, run);
            RC_ASSERT(back.of(Fare::Higher) == fares.of(Fare::Lower));
            RC_ASSERT(back.of(Fare::NewlyPlaced) == fares.of(Fare::NoLongerPlaced));
        }
    }));
}

void TestFairness::pairsAreThoseFoundOneByOne()
{
    QVERIFY(rc::check("the pairs are those that the engine's own order gives, one by one", [] {
        const Cohort cohort = anyCohort();
        const Outcome run = match(cohort);
        const std::int64_t byRank = pairsIn(displacedWishes(cohort, run, Precedence::OfRank));
        RC_CLASSIFY(byRank > 0, "somebody is passed over by rank");
        RC_ASSERT(byRank == pairsOneByOne(cohort, run, Precedence::OfRank));
        RC_ASSERT(pairsIn(displacedWishes(cohort, run, Precedence::OfTheRun)) ==
                  pairsOneByOne(cohort, run, Precedence::OfTheRun));
    }));
}

void TestFairness::noRunDisplacesAnybodyByItsOwnRule()
{
    QVERIFY(rc::check("no run displaces anybody by its own rule", [] {
        const Cohort cohort = anyCohort();
        RC_ASSERT(displacedWishes(cohort, match(cohort), Precedence::OfTheRun).empty());
    }));
}

void TestFairness::deferredLeavesNobodyPassedOver()
{
    QVERIFY(rc::check("deferred acceptance passes nobody over, by rank alone", [] {
        const Cohort cohort = randomCohort(anyTown(BatchMode::Deferred));
        RC_ASSERT(displacedWishes(cohort, match(cohort), Precedence::OfRank).empty());
    }));
}

QTEST_GUILESS_MAIN(TestFairness)
#include "tst_fairness.moc"
