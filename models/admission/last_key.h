// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/key_sort.h"
#include "models/admission/ranking.h"

#include <algorithm>
#include <span>
#include <vector>

namespace hengzhao::admission
{

/// Parts those whom all numbers leave equal by the last key of the ranking, so that nobody is equal.
class LastKey
{
public:
    LastKey(const Cohort &cohort, RankingKey::Kind kind) : m_cohort(cohort), m_kind(kind), m_lots(cohort.lotSeed) {}

    /// `candidateOf(item)` is the row of an item's candidate.
    template <typename CandidateOf>
    void part(std::span<Ranked> run, CandidateOf candidateOf)
    {
        const auto numberOfItem = [&](const Ranked &ranked) { return m_cohort.numbers[candidateOf(ranked.item)]; };
        if (m_kind != RankingKey::Kind::Lot) {
            std::sort(run.begin(), run.end(), [&](const Ranked &left, const Ranked &right) {
                return numberOfItem(left) < numberOfItem(right);
            });
            return;
        }
        // R14: lots are drawn only where they are needed, each once.
        m_heads.clear();
        for (const Ranked &ranked : run)
            m_heads.push_back(Lots::head(m_lots.of(numberOfItem(ranked))));
        std::vector<Ranked> order = sortedByKey(m_heads, 64);
        const std::vector<Ranked> before(run.begin(), run.end());
        forEachTie(std::span(order), m_heads, [&](std::span<Ranked> same) {
            std::sort(same.begin(), same.end(), [&](const Ranked &left, const Ranked &right) {
                return isFirstByWholeLot(numberOfItem(before[left.item]), numberOfItem(before[right.item]));
            });
        });
        for (std::size_t i = 0; i < run.size(); ++i)
            run[i] = before[order[i].item];
    }

private:
    [[nodiscard]] bool isFirstByWholeLot(std::string_view left, std::string_view right)
    {
        const DigestBytes leftLot = m_lots.of(left);
        const DigestBytes rightLot = m_lots.of(right);
        return leftLot != rightLot ? leftLot < rightLot : left < right;
    }

    const Cohort &m_cohort;
    RankingKey::Kind m_kind;
    Lots m_lots;
    std::vector<std::uint64_t> m_heads;
};

} // namespace hengzhao::admission
