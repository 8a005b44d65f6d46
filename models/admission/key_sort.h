// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace hengzhao::admission
{

/// One of the things being sorted: its index, and as much of its key as told it from the others. Two with equal keys
/// have equal leads.
struct Ranked {
    std::uint32_t lead;
    std::uint32_t item;
};

/// The indices of the keys, the lowest key first; equals keep their order. `bits` says how many of the lowest bits may
/// differ.
[[nodiscard]] std::vector<Ranked> sortedByKey(std::span<const std::uint64_t> keys, int bits);

/// Calls `visit(run)` for every run of more than one neighbour that `equal` calls equal.
template <typename Item, typename Equal, typename Visit>
void forEachRun(std::span<Item> items, Equal equal, Visit visit)
{
    for (std::size_t begin = 0; begin < items.size();) {
        std::size_t end = begin + 1;
        while (end < items.size() && equal(items[begin], items[end]))
            ++end;
        if (end - begin > 1)
            visit(items.subspan(begin, end - begin));
        begin = end;
    }
}

/// Calls `visit(run)` for every run of more than one item with the same key.
template <typename Visit>
void forEachTie(std::span<Ranked> items, std::span<const std::uint64_t> keys, Visit visit)
{
    forEachRun(
        items,
        [keys](const Ranked &left, const Ranked &right) {
            return left.lead == right.lead && keys[left.item] == keys[right.item];
        },
        visit);
}

} // namespace hengzhao::admission
