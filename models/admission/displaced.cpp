// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/displaced.h"

#include "models/admission/check_facts.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::admission
{

namespace
{

/// One who has a seat in a bucket or would rather have one there.
struct Claim {
    std::int32_t candidate = none;
    std::int32_t choice = 0;
};

class DisplacedSearch
{
public:
    DisplacedSearch(const Cohort &cohort, const Outcome &outcome, Precedence precedence)
        : m_cohort(cohort), m_outcome(outcome), m_facts(cohort),
          m_order(cohort, precedence == Precedence::OfRank || outcome.mode != BatchMode::ScoreFirst),
          m_choicesCount(precedence == Precedence::OfTheRun && outcome.mode == BatchMode::ChoiceFirst),
          m_taken(cohort.buckets.size()), m_wanting(cohort.buckets.size())
    {
    }

    std::vector<DisplacedWish> search()
    {
        for (std::size_t row = 0; row < m_cohort.size(); ++row) {
            if (m_facts.standing(row) == Standing::InPool)
                enter(row);
        }
        for (std::size_t bucket = 0; bucket < m_taken.size(); ++bucket)
            searchBucket(bucket);
        return std::move(m_found);
    }

private:
    void enter(std::size_t row)
    {
        const std::int32_t round = m_outcome.round[row];
        const auto candidate = static_cast<std::int32_t>(row);
        if (round > 0)
            m_taken[static_cast<std::size_t>(m_outcome.bucket[row])].push_back({candidate, round});
        const std::size_t wanted = round > 0 ? static_cast<std::size_t>(round) - 1 : m_cohort.choiceCount();
        for (std::size_t k = 0; k < wanted; ++k) {
            const ChoiceFact fact = m_facts.choice(row, k);
            if (fact.kind == ChoiceFact::Kind::Valid)
                m_wanting[static_cast<std::size_t>(fact.bucket)].push_back(
                    {candidate, static_cast<std::int32_t>(k) + 1});
        }
    }

    [[nodiscard]] bool before(const Claim &left, const Claim &right, std::int32_t school)
    {
        if (m_choicesCount && left.choice != right.choice)
            return left.choice < right.choice;
        return m_order.before(left.candidate, right.candidate, school);
    }

    void searchBucket(std::size_t bucket)
    {
        std::vector<Claim> &taken = m_taken[bucket];
        if (taken.empty())
            return;
        const std::int32_t school = m_cohort.buckets[bucket].school;
        const auto isBefore = [this, school](const Claim &left, const Claim &right) {
            return before(left, right, school);
        };
        // Most wishes stand behind even the last one taken: only where one does not is the whole order needed.
        const Claim last = *std::max_element(taken.begin(), taken.end(), isBefore);
        bool isSorted = false;
        for (const Claim &wish : m_wanting[bucket]) {
            if (!isBefore(wish, last))
                continue;
            if (!isSorted)
                std::sort(taken.begin(), taken.end(), isBefore);
            isSorted = true;
            const auto firstBehind = std::upper_bound(taken.begin(), taken.end(), wish, isBefore);
            m_found.push_back({wish.candidate, wish.choice, static_cast<std::int32_t>(bucket),
                               static_cast<std::int64_t>(taken.end() - firstBehind)});
        }
    }

    const Cohort &m_cohort;
    const Outcome &m_outcome;
    CheckFacts m_facts;
    CheckOrder m_order;
    /// The number of the choice stands before the rank.
    bool m_choicesCount;
    std::vector<std::vector<Claim>> m_taken;
    std::vector<std::vector<Claim>> m_wanting;
    std::vector<DisplacedWish> m_found;
};

} // namespace

std::vector<DisplacedWish> displacedWishes(const Cohort &cohort, const Outcome &outcome, Precedence precedence)
{
    return DisplacedSearch(cohort, outcome, precedence).search();
}

std::int64_t pairsIn(const std::vector<DisplacedWish> &wishes)
{
    return std::accumulate(wishes.begin(), wishes.end(), std::int64_t{0},
                           [](std::int64_t sum, const DisplacedWish &wish) { return sum + wish.behind; });
}

} // namespace hengzhao::admission
