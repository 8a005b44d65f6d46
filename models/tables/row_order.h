// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <memory>

namespace hengzhao::tables
{

/// One column to sort by.
struct SortKey {
    int column = 0;
    bool descending = false;

    friend bool operator==(const SortKey &, const SortKey &) = default;
};

/// Sorts row numbers by columns. Texts stand in the order of their pinyin; empty cells stand last either way. What a
/// column costs to compare is worked out once a table.
class RowOrder
{
public:
    explicit RowOrder(std::shared_ptr<const Table> table);

    /// Stable: rows that are equal in every key keep their order.
    void sort(std::vector<std::uint32_t> &rows, const QList<SortKey> &keys);

private:
    [[nodiscard]] const PackedNumbers &ranks(int column);

    std::shared_ptr<const Table> m_table;
    /// By column; of Text and Word columns places in pinyin order, of all others nothing: they are compared as they
    /// are.
    std::vector<PackedNumbers> m_ranks;
};

} // namespace hengzhao::tables
