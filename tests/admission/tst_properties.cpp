// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include "models/admission/certificate.h"
#include "models/admission/checker.h"
#include "models/admission/reorder.h"
#include "models/admission/seating.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

const QStringList rankings = {QStringLiteral("total,chinese+math,evaluation,lot"),
                              QStringLiteral("total"),
                              QStringLiteral("lot"),
                              QStringLiteral("interview,total,lot"),
                              QStringLiteral("total,interview,chinese"),
                              QStringLiteral("interview")};

RandomTown anyTown(bool withInterview = true)
{
    RandomTown town;
    town.seed = *rc::gen::arbitrary<std::uint32_t>();
    town.candidates = *rc::gen::inRange(0, 60);
    town.schools = *rc::gen::inRange(1, 7);
    town.districts = *rc::gen::inRange(1, 5);
    town.choices = *rc::gen::inRange(1, 5);
    town.ranking = rankings[*rc::gen::inRange(0, withInterview ? 6 : 3)];
    town.mode = *rc::gen::element(BatchMode::ChoiceFirst, BatchMode::ScoreFirst, BatchMode::Deferred);
    town.interviews = withInterview;
    return town;
}

bool limitsHold(const Cohort &cohort, const Outcome &outcome)
{
    for (std::size_t b = 0; b < cohort.buckets.size(); ++b) {
        const auto taken = std::count(outcome.bucket.begin(), outcome.bucket.end(), static_cast<std::int32_t>(b));
        if (taken > 0 && taken + cohort.buckets[b].held > cohort.buckets[b].seats)
            return false;
    }
    return true;
}

/// Whether somebody was refused by a bucket that took, in the same round or a later one, somebody who stands behind.
bool isPassedOver(const Cohort &cohort, const Outcome &outcome, std::int32_t refused, std::int32_t taken)
{
    const auto seat = static_cast<std::size_t>(taken);
    for (std::size_t k = 0; k < cohort.choiceCount(); ++k) {
        if (outcome.results[k][static_cast<std::size_t>(refused)] != ChoiceResult::Outranked)
            continue;
        const std::int32_t school = cohort.choices[k][static_cast<std::size_t>(refused)];
        const std::int32_t bucket = cohort.bucketOf(cohort.district[static_cast<std::size_t>(refused)], school);
        const bool isLater =
            cohort.mode != BatchMode::ChoiceFirst || outcome.round[seat] >= static_cast<std::int32_t>(k + 1);
        if (outcome.bucket[seat] == bucket && isLater &&
            difference(cohort, refused, taken, school, cohort.mode != BatchMode::ScoreFirst).order < 0)
            return true;
    }
    return false;
}

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLimitIsExceeded();
    void nobodyIsPassedOver();
    void theOrderOfRowsDecidesNothing();
    void rowsInTheirOrderDecideTheSame();
    void seatsAloneAreTheSameSeats();
    void deferredIsScoreFirstUnderOneRanking();
    void theCheckerAgrees();
    void everybodyHasOneDecision();
    void aSeatMoreTakesNoSeatAway();
};

void TestProperties::noLimitIsExceeded()
{
    QVERIFY(rc::check("no bucket takes more than its limit", [] {
        const Cohort cohort = randomCohort(anyTown());
        RC_ASSERT(limitsHold(cohort, match(cohort)));
    }));
}

void TestProperties::nobodyIsPassedOver()
{
    QVERIFY(rc::check("whoever stands before one who was taken was not refused", [] {
        const Cohort cohort = randomCohort(anyTown());
        const Outcome outcome = match(cohort);
        const auto size = static_cast<std::int32_t>(cohort.size());
        for (std::int32_t refused = 0; refused < size; ++refused) {
            for (std::int32_t taken = 0; taken < size; ++taken)
                RC_ASSERT(!isPassedOver(cohort, outcome, refused, taken));
        }
    }));
}

void TestProperties::theOrderOfRowsDecidesNothing()
{
    QVERIFY(rc::check("any order of the input gives the same certificate", [] {
        const Cohort cohort = randomCohort(anyTown());
        const Cohort other = shuffled(cohort, *rc::gen::arbitrary<std::uint32_t>());
        const Outcome outcome = match(cohort);
        const Outcome same = match(other);
        RC_ASSERT(inputsDigest(cohort, outcome) == inputsDigest(other, same));
        RC_ASSERT(outcomeDigest(cohort, outcome) == outcomeDigest(other, same));
        RC_ASSERT(outcome.lotDecided == same.lotDecided);
        RC_ASSERT(outcome.byRound == same.byRound);
    }));
}

void TestProperties::rowsInTheirOrderDecideTheSame()
{
    QVERIFY(rc::check("a cohort put in the order in which it stands gives the same certificate", [] {
        const Cohort cohort = randomCohort(anyTown());
        const auto [ordered, order] = inOrder(cohort, Order(cohort));
        const Outcome outcome = match(cohort);
        Outcome same;
        match(ordered, order, same);
        RC_ASSERT(inputsDigest(cohort, outcome) == inputsDigest(ordered, same));
        RC_ASSERT(outcomeDigest(cohort, outcome) == outcomeDigest(ordered, same));
        RC_ASSERT(outcome.lotDecided == same.lotDecided);
    }));
}

void TestProperties::seatsAloneAreTheSameSeats()
{
    QVERIFY(rc::check("a run without reasons gives the same seats, queues and figures", [] {
        const Cohort cohort = randomCohort(anyTown());
        const Outcome outcome = match(cohort);
        Seating seats;
        seat(cohort, Order(cohort), seats);
        RC_ASSERT(seats.bucket == outcome.bucket);
        RC_ASSERT(seats.queues == outcome.queues);
        RC_ASSERT(seats.preAdmitted == outcome.preAdmitted);
        RC_ASSERT(seats.byRound == outcome.byRound);
        RC_ASSERT(seats.pool == outcome.pool);
        RC_ASSERT(seats.voidChoices == outcome.voidChoices);
        RC_ASSERT(seats.lotDecided == outcome.lotDecided);
        // The rows in their order, and the memory of a run used again.
        const auto [ordered, order] = inOrder(cohort, Order(cohort));
        seat(ordered, order, seats);
        const Outcome same = match(ordered);
        RC_ASSERT(seats.bucket == same.bucket);
        RC_ASSERT(seats.queues == same.queues);
        RC_ASSERT(seats.byRound == same.byRound);
        RC_ASSERT(seats.voidChoices == same.voidChoices);
    }));
}

void TestProperties::deferredIsScoreFirstUnderOneRanking()
{
    QVERIFY(rc::check("with one ranking for all schools deferred and score-first are the same", [] {
        Cohort cohort = randomCohort(anyTown(false));
        // An interview everybody passed alike makes the engine go the way of applications.
        cohort.ranking.prepend(RankingKey{RankingKey::Kind::Interview});
        for (std::int32_t i = 0; i < static_cast<std::int32_t>(cohort.size()); ++i) {
            for (std::int32_t s = 0; s < static_cast<std::int32_t>(cohort.schools.size()); ++s)
                cohort.interviews.push_back({i, s, 100});
        }
        cohort.mode = BatchMode::ScoreFirst;
        const Outcome scoreFirst = match(cohort);
        cohort.mode = BatchMode::Deferred;
        RC_ASSERT(described(cohort, match(cohort)) == described(cohort, scoreFirst));
        cohort.interviews.clear();
        RC_ASSERT(described(cohort, match(cohort)) == described(cohort, scoreFirst));
    }));
}

void TestProperties::theCheckerAgrees()
{
    QVERIFY(rc::check("the checker agrees with the engine", [] {
        const Cohort cohort = randomCohort(anyTown());
        RC_ASSERT(check(cohort, match(cohort)).holds());
    }));
}

void TestProperties::everybodyHasOneDecision()
{
    QVERIFY(rc::check("pool = pre-admitted + unplaced, each with a reason", [] {
        const Cohort cohort = randomCohort(anyTown());
        const Outcome outcome = match(cohort);
        const auto in = [&](Reason reason) { return std::count(outcome.reason.begin(), outcome.reason.end(), reason); };
        RC_ASSERT(in(Reason::PreAdmitted) == outcome.preAdmitted);
        RC_ASSERT(static_cast<std::int64_t>(cohort.size()) - in(Reason::NotInPool) == outcome.pool);
        RC_ASSERT(in(Reason::PreAdmitted) == static_cast<std::int64_t>(cohort.size()) -
                                                 std::count(outcome.bucket.begin(), outcome.bucket.end(), none));
    }));
}

void TestProperties::aSeatMoreTakesNoSeatAway()
{
    QVERIFY(rc::check("deferred: with one seat more nobody is worse off", [] {
        RandomTown town = anyTown();
        town.mode = BatchMode::Deferred;
        Cohort cohort = randomCohort(town);
        RC_PRE(!cohort.buckets.empty());
        const Outcome before = match(cohort);
        ++cohort.buckets[*rc::gen::inRange(std::size_t{0}, cohort.buckets.size())].seats;
        const Outcome after = match(cohort);
        for (std::size_t i = 0; i < cohort.size(); ++i) {
            if (before.round[i] != 0)
                RC_ASSERT(after.round[i] != 0 && after.round[i] <= before.round[i]);
        }
    }));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
