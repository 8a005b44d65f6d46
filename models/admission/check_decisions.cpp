// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/check_decisions.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

template <typename Column>
bool haveLength(const std::vector<Column> &columns, std::size_t length)
{
    return std::all_of(columns.begin(), columns.end(),
                       [length](const Column &column) { return column.size() == length; });
}

bool hasLengths(const Cohort &cohort, const Outcome &outcome)
{
    const std::size_t size = cohort.size();
    const std::size_t choices = cohort.choiceCount();
    const std::size_t rounds = cohort.mode == BatchMode::ChoiceFirst ? choices : 1;
    return outcome.mode == cohort.mode && outcome.candidates == size && outcome.rounds == choices &&
           outcome.buckets == cohort.buckets.size() && outcome.standing.size() == size &&
           outcome.reason.size() == size && outcome.bucket.size() == size && outcome.round.size() == size &&
           outcome.place.size() == size && outcome.results.size() == choices && outcome.places.size() == choices &&
           haveLength(outcome.results, size) && haveLength(outcome.places, size) &&
           outcome.queues.size() == rounds * cohort.buckets.size() && outcome.byRound.size() == choices;
}

/// The figures of a run, counted again while its decisions are looked at.
struct Figures {
    std::int64_t pool = 0;
    std::int64_t preAdmitted = 0;
    std::int64_t voidChoices = 0;
    std::vector<std::int64_t> byRound;
};

class DecisionCheck
{
public:
    DecisionCheck(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults)
        : m_cohort(cohort), m_outcome(outcome), m_facts(facts), m_faults(faults)
    {
        m_figures.byRound.assign(cohort.choiceCount(), 0);
    }

    void run()
    {
        for (std::size_t row = 0; row < m_cohort.size(); ++row) {
            const Standing standing = m_facts.standing(row);
            if (m_outcome.standing[row] != standing)
                m_faults.candidate(Fault::Check::Eligibility, row);
            if (standing == Standing::InPool)
                checkInPool(row);
            else
                checkOutOfPool(row);
        }
        checkFigures();
    }

private:
    void checkOutOfPool(std::size_t row)
    {
        if (m_outcome.bucket[row] != none)
            m_faults.candidate(Fault::Check::Eligibility, row);
        if (m_outcome.reason[row] != Reason::NotInPool || m_outcome.round[row] != 0 || m_outcome.place[row] != 0)
            m_faults.candidate(Fault::Check::Complete, row);
    }

    void checkInPool(std::size_t row)
    {
        ++m_figures.pool;
        const auto round = static_cast<std::size_t>(m_outcome.round[row]);
        if (round > 0)
            checkSeat(row, round - 1);
        const bool isWhole = round > 0 ? m_outcome.bucket[row] != none && m_outcome.place[row] > 0
                                       : m_outcome.bucket[row] == none && m_outcome.place[row] == 0;
        if (!isWhole)
            m_faults.candidate(Fault::Check::Complete, row);
        for (std::size_t k = 0; k < m_cohort.choiceCount(); ++k)
            checkChoice(row, k, round);
        if (m_outcome.reason[row] != reasonOf(row))
            m_faults.candidate(Fault::Check::Complete, row);
    }

    /// A seat stands in the bucket of that choice, and the choice was good.
    void checkSeat(std::size_t row, std::size_t choice)
    {
        ++m_figures.preAdmitted;
        ++m_figures.byRound[choice];
        const ChoiceFact fact = m_facts.choice(row, choice);
        if (fact.kind != ChoiceFact::Kind::Valid || fact.bucket != m_outcome.bucket[row])
            m_faults.candidate(Fault::Check::Eligibility, row);
        if (m_outcome.places[choice][row] != m_outcome.place[row])
            m_faults.candidate(Fault::Check::Complete, row);
    }

    void checkChoice(std::size_t row, std::size_t choice, std::size_t round)
    {
        const ChoiceFact fact = m_facts.choice(row, choice);
        const ChoiceResult result = m_outcome.results[choice][row];
        const bool isOfItself = fact.kind == ChoiceFact::Kind::Void || fact.kind == ChoiceFact::Kind::Empty;
        m_figures.voidChoices += fact.kind == ChoiceFact::Kind::Void ? 1 : 0;
        if (isOfItself || isVoid(result) || result == ChoiceResult::Empty) {
            if (!isOfItself || result != fact.fault)
                m_faults.candidate(Fault::Check::Eligibility, row);
            return;
        }
        const bool isReached = round == 0 || choice < round;
        if (isReached && choice + 1 != round && fact.kind == ChoiceFact::Kind::NoSeats) {
            if (result != ChoiceResult::NoSeats)
                m_faults.candidate(Fault::Check::Eligibility, row);
            return;
        }
        if (!mayBe(result, choice + 1, round))
            m_faults.candidate(Fault::Check::Complete, row);
    }

    /// What a valid choice may come to, by where it stands beside the one that was taken (`round`, or 0).
    static bool mayBe(ChoiceResult result, std::size_t number, std::size_t round)
    {
        if (round != 0 && number > round)
            return result == ChoiceResult::NotReached;
        if (number == round)
            return result == ChoiceResult::Taken;
        return result == ChoiceResult::SeatsTaken || result == ChoiceResult::Outranked;
    }

    /// R20, in words: taken; or else what came nearest.
    [[nodiscard]] Reason reasonOf(std::size_t row) const
    {
        if (m_outcome.round[row] > 0)
            return Reason::PreAdmitted;
        Reason nearest = Reason::NoChoice;
        for (std::size_t k = 0; k < m_cohort.choiceCount(); ++k) {
            const ChoiceFact fact = m_facts.choice(row, k);
            Reason reason = Reason::NoChoice;
            if (fact.kind == ChoiceFact::Kind::Void)
                reason = Reason::AllVoid;
            else if (fact.kind == ChoiceFact::Kind::NoSeats)
                reason = Reason::NoSeats;
            else if (fact.kind == ChoiceFact::Kind::Valid)
                reason = m_outcome.results[k][row] == ChoiceResult::Outranked ? Reason::Outranked : Reason::SeatsTaken;
            nearest = std::max(nearest, reason);
        }
        return nearest;
    }

    void checkFigures()
    {
        if (m_outcome.pool != m_figures.pool)
            m_faults.run(Fault::Check::Complete, "pool");
        if (m_outcome.preAdmitted != m_figures.preAdmitted)
            m_faults.run(Fault::Check::Complete, "pre_admitted");
        if (m_outcome.voidChoices != m_figures.voidChoices)
            m_faults.run(Fault::Check::Complete, "void_choices");
        if (m_outcome.byRound != m_figures.byRound)
            m_faults.run(Fault::Check::Complete, "by_round");
    }

    const Cohort &m_cohort;
    const Outcome &m_outcome;
    const CheckFacts &m_facts;
    FaultList &m_faults;
    Figures m_figures;
};

} // namespace

bool hasShape(const Cohort &cohort, const Outcome &outcome, FaultList &faults)
{
    if (!hasLengths(cohort, outcome)) {
        faults.run(Fault::Check::Complete, "shape");
        return false;
    }
    bool isRight = true;
    for (std::size_t row = 0; row < cohort.size(); ++row) {
        const bool bucketIsThere =
            outcome.bucket[row] >= none && outcome.bucket[row] < static_cast<std::int32_t>(cohort.buckets.size());
        const bool roundIsThere =
            outcome.round[row] >= 0 && outcome.round[row] <= static_cast<std::int32_t>(cohort.choiceCount());
        if (bucketIsThere && roundIsThere)
            continue;
        faults.candidate(Fault::Check::Complete, row);
        isRight = false;
    }
    return isRight;
}

void checkLimits(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults)
{
    std::vector<std::int32_t> taken(cohort.buckets.size(), 0);
    for (std::int32_t bucket : outcome.bucket) {
        if (bucket != none)
            ++taken[static_cast<std::size_t>(bucket)];
    }
    for (std::size_t b = 0; b < taken.size(); ++b) {
        if (taken[b] > facts.freeSeats(b))
            faults.bucket(Fault::Check::Limits, b);
    }
}

void checkDecisions(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults)
{
    DecisionCheck(cohort, outcome, facts, faults).run();
}

} // namespace hengzhao::admission
