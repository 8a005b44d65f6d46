// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/tables/radix_sort.h"

#include <optional>

class QCollator;

namespace hengzhao::tables
{

/// The order of a collator for texts of nothing but Chinese characters. But for a few pairs each of them has one weight
/// of its own in it, so that such texts compare as their characters do, one after the other: the collator is asked for
/// the keys of the few thousand characters that occur, not of the hundred thousands of names.
class CharacterOrder
{
public:
    /// For the texts of a column, whose characters are looked through.
    CharacterOrder(const PackedTexts &texts, const QCollator &collator);

    /// Keys stand as their texts do, and equal keys are equal texts. Nothing for a text that is long or has other
    /// characters: there the collator must see the whole.
    [[nodiscard]] std::optional<std::uint64_t> key(std::string_view text) const;

private:
    void look(const PackedTexts &texts);
    void putInOrder(const QCollator &collator);

    /// By character: 0 where it does not occur, before putInOrder() 1 where it does, then its place from 1 on.
    std::vector<std::uint16_t> m_places;
    int m_bits = 0;
    /// Characters of the longest text that has a key.
    size_t m_longest = 0;
};

/// Whether rows that were sorted by their keys stand as the collator has them: what a collator reads as one character
/// may differ from one release to the next, and to compare neighbours takes far less than to sort by it.
[[nodiscard]] bool standAsTheCollatorSays(const std::vector<Keyed> &rows, const PackedTexts &texts);

} // namespace hengzhao::tables
