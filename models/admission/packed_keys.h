// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/admission/key_sort.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hengzhao::admission
{

/// Numeric keys of all candidates packed into as few 64-bit words as their values need: of two candidates the one with
/// the lower words stands first.
class PackedKeys
{
public:
    PackedKeys(const Cohort &cohort, const std::vector<RankingKey> &keys);

    /// All rows in the order of the words; those equal in all beside each other.
    [[nodiscard]] std::vector<Ranked> sortedRows() const;
    /// Whether two sorted rows are equal in all words.
    [[nodiscard]] bool areEqual(const Ranked &left, const Ranked &right) const
    {
        // Nearly all differ in their leads, which are at hand; the words lie anywhere.
        return left.lead == right.lead && areEqualInWords(left.item, right.item);
    }

private:
    struct Word {
        std::vector<std::uint64_t> ofRow;
        int bits = 0;
    };

    [[nodiscard]] bool areEqualInWords(std::uint32_t left, std::uint32_t right) const;
    [[nodiscard]] bool isBeforeInLaterWords(std::uint32_t left, std::uint32_t right) const;

    /// The most significant first; at least one.
    std::vector<Word> m_words;
};

} // namespace hengzhao::admission
