// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/radix_sort.h"

#include <array>

namespace hengzhao::tables
{

void radixSort(std::vector<Keyed> &rows)
{
    constexpr int bits = 11;
    constexpr std::uint64_t mask = (std::uint64_t{1} << bits) - 1;
    if (rows.size() < 2)
        return;
    std::uint64_t differing = 0;
    for (const Keyed &each : rows)
        differing |= each.key ^ rows.front().key;
    std::vector<Keyed> other(rows.size());
    for (int shift = 0; shift < 64; shift += bits) {
        if (((differing >> shift) & mask) == 0)
            continue;
        std::array<size_t, mask + 1> next{};
        for (const Keyed &each : rows)
            ++next[(each.key >> shift) & mask];
        size_t begin = 0;
        for (size_t &count : next) {
            const size_t end = begin + count;
            count = begin;
            begin = end;
        }
        for (const Keyed &each : rows)
            other[next[(each.key >> shift) & mask]++] = each;
        rows.swap(other);
    }
}

} // namespace hengzhao::tables
