// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace hengzhao::tables
{

/// A row and what it is sorted by.
struct Keyed {
    std::uint64_t key = 0;
    std::uint32_t row = 0;
};

/// Sorts by key, rows of equal keys in their order; passes only over the bits in which keys differ.
void radixSort(std::vector<Keyed> &rows);

} // namespace hengzhao::tables
