// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/check_queues.h"

#include "models/admission/closing_cutoffs.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

/// One who must have stood in a queue, and the number of the choice that brought them there.
struct Contestant {
    std::size_t candidate = 0;
    std::size_t choice = 0;
};

class QueueCheck
{
public:
    QueueCheck(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults)
        : m_cohort(cohort), m_outcome(outcome), m_facts(facts), m_faults(faults),
          m_order(cohort, cohort.mode != BatchMode::ScoreFirst), m_contestants(cohort.buckets.size())
    {
        for (std::size_t b = 0; b < cohort.buckets.size(); ++b)
            m_free.push_back(facts.freeSeats(b));
    }

    std::int64_t run()
    {
        if (m_cohort.mode == BatchMode::ChoiceFirst)
            checkRounds();
        else if (m_cohort.mode == BatchMode::ScoreFirst || m_cohort.mode == BatchMode::Deferred)
            checkCutoffs();
        else
            checkNobodyTaken();
        if (m_outcome.lotDecided != m_lotDecided)
            m_faults.run(Fault::Check::Order, "lot_decided");
        return m_compared;
    }

private:
    [[nodiscard]] bool isInPool(std::size_t row) const { return m_facts.standing(row) == Standing::InPool; }

    void checkRounds()
    {
        for (std::size_t k = 0; k < m_cohort.choiceCount(); ++k) {
            for (std::size_t row = 0; row < m_cohort.size(); ++row) {
                const auto round = static_cast<std::size_t>(m_outcome.round[row]);
                const bool isWaiting = round == 0 || round > k;
                if (isInPool(row))
                    enter(row, k, isWaiting);
            }
            checkQueues(k * m_cohort.buckets.size());
        }
    }

    void checkCutoffs()
    {
        const std::vector<std::size_t> resting = restingChoices(m_cohort, m_facts, m_order);
        for (std::size_t row = 0; row < m_cohort.size(); ++row) {
            if (!isInPool(row))
                continue;
            const std::size_t rests = resting[row] == m_cohort.choiceCount() ? 0 : resting[row] + 1;
            if (static_cast<std::size_t>(m_outcome.round[row]) != rests)
                m_faults.candidate(Fault::Check::Order, row);
            for (std::size_t k = 0; k < m_cohort.choiceCount(); ++k)
                enter(row, k, k <= resting[row]);
        }
        checkQueues(0);
    }

    void checkNobodyTaken()
    {
        for (std::size_t row = 0; row < m_cohort.size(); ++row) {
            if (m_outcome.round[row] != 0)
                m_faults.candidate(Fault::Check::Order, row);
        }
    }

    /// Puts a candidate into the queue of a choice, or proves that there is no place to claim.
    void enter(std::size_t row, std::size_t choice, bool comesThere)
    {
        const ChoiceFact fact = m_facts.choice(row, choice);
        const bool competes =
            comesThere && fact.kind == ChoiceFact::Kind::Valid && m_free[static_cast<std::size_t>(fact.bucket)] > 0;
        if (competes) {
            m_contestants[static_cast<std::size_t>(fact.bucket)].push_back({row, choice});
            return;
        }
        const ChoiceResult result = m_outcome.results[choice][row];
        const bool foundFull = comesThere && fact.kind == ChoiceFact::Kind::Valid;
        const bool claimsSeatsTaken = result == ChoiceResult::SeatsTaken;
        const bool claimsPlace =
            result == ChoiceResult::Taken || result == ChoiceResult::Outranked || m_outcome.places[choice][row] != 0;
        if (claimsPlace || claimsSeatsTaken != foundFull)
            m_faults.candidate(Fault::Check::Order, row);
    }

    /// The queues of one round, and what is free after it.
    void checkQueues(std::size_t firstQueue)
    {
        for (std::size_t b = 0; b < m_contestants.size(); ++b) {
            const auto competed = static_cast<std::int32_t>(m_contestants[b].size());
            checkQueue(b, m_outcome.queues[firstQueue + b]);
            m_free[b] -= std::min(m_free[b], competed);
            m_contestants[b].clear();
        }
    }

    void checkQueue(std::size_t bucket, const Queue &claimed)
    {
        const std::vector<Contestant> &contestants = m_contestants[bucket];
        const auto competed = static_cast<std::int32_t>(contestants.size());
        const std::int32_t taken = std::min(m_free[bucket], competed);
        const std::int32_t school = m_cohort.buckets[bucket].school;
        const std::vector<std::int32_t> line = lineUp(contestants, taken);
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (line[i - 1] == none || line[i] == none)
                continue;
            ++m_compared;
            if (!m_order.before(line[i - 1], line[i], school))
                m_faults.candidate(Fault::Check::Order, static_cast<std::size_t>(line[i]));
        }
        Queue own;
        own.competed = competed;
        own.taken = taken;
        own.free = m_free[bucket];
        own.lastTaken = taken == 0 ? none : line[static_cast<std::size_t>(taken) - 1];
        own.firstRefused = taken == competed ? none : line[static_cast<std::size_t>(taken)];
        own.lotDecided = own.lastTaken != none && own.firstRefused != none &&
                         m_order.isLotNeeded(own.lastTaken, own.firstRefused, school);
        m_lotDecided += own.lotDecided ? 1 : 0;
        if (!areSame(own, claimed))
            m_faults.bucket(Fault::Check::Order, bucket);
    }

    static bool areSame(const Queue &own, const Queue &claimed)
    {
        return own.competed == claimed.competed && own.taken == claimed.taken && own.free == claimed.free &&
               own.lastTaken == claimed.lastTaken && own.firstRefused == claimed.firstRefused &&
               own.lotDecided == claimed.lotDecided;
    }

    /// The contestants by the places they are said to have; none where a place is nobody's.
    std::vector<std::int32_t> lineUp(const std::vector<Contestant> &contestants, std::int32_t taken)
    {
        std::vector<std::int32_t> line(contestants.size(), none);
        for (const Contestant &contestant : contestants) {
            const std::int32_t place = m_outcome.places[contestant.choice][contestant.candidate];
            const bool isFree = place >= 1 && place <= static_cast<std::int32_t>(contestants.size()) &&
                                line[static_cast<std::size_t>(place) - 1] == none;
            const ChoiceResult result = place <= taken ? ChoiceResult::Taken : ChoiceResult::Outranked;
            if (!isFree || m_outcome.results[contestant.choice][contestant.candidate] != result)
                m_faults.candidate(Fault::Check::Order, contestant.candidate);
            if (isFree)
                line[static_cast<std::size_t>(place) - 1] = static_cast<std::int32_t>(contestant.candidate);
        }
        return line;
    }

    const Cohort &m_cohort;
    const Outcome &m_outcome;
    const CheckFacts &m_facts;
    FaultList &m_faults;
    CheckOrder m_order;
    std::vector<std::int32_t> m_free;
    std::vector<std::vector<Contestant>> m_contestants;
    std::int64_t m_compared = 0;
    std::int64_t m_lotDecided = 0;
};

} // namespace

std::int64_t checkOrder(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults)
{
    return QueueCheck(cohort, outcome, facts, faults).run();
}

} // namespace hengzhao::admission
