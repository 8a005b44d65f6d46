// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_order.h"

#include "models/tables/radix_sort.h"
#include "models/tables/text_order.h"

#include <algorithm>

namespace hengzhao::tables
{

namespace
{

PackedNumbers ranksOfWords(const TableColumn &column)
{
    const std::vector<std::uint32_t> places = placesOf(column.words);
    PackedNumbers ranks;
    ranks.reserve(column.numbers.size());
    for (const std::int64_t word : column.numbers)
        ranks.append(word == TableColumn::none ? TableColumn::none : places[static_cast<size_t>(word)]);
    return ranks;
}

/// One pass of a sort: by the distance from whatever stands first, so that empty cells may stand last either way.
template <typename T>
void sortBy(std::span<const T> values, bool descending, std::vector<std::uint32_t> &rows)
{
    T least = std::numeric_limits<T>::max();
    T most = PackedNumbers::noneOf<T>;
    for (const std::uint32_t row : rows) {
        if (values[row] == PackedNumbers::noneOf<T>)
            continue;
        least = std::min(least, values[row]);
        most = std::max(most, values[row]);
    }
    // NOLINTNEXTLINE(bugprone-signed-char-misuse): a number that fits a byte, no character
    const std::int64_t from = descending ? most : least;
    const auto distance = [from, descending](T value) {
        // Without signs, since from one end of the numbers to the other is further than a signed number reaches.
        const auto start = static_cast<std::uint64_t>(from);
        const auto end = static_cast<std::uint64_t>(std::int64_t{value});
        return descending ? start - end : end - start;
    };
    const std::uint64_t last = most < least ? 0 : distance(descending ? least : most) + 1;
    std::vector<Keyed> keyed(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const T value = values[rows[i]];
        keyed[i] = {value == PackedNumbers::noneOf<T> ? last : distance(value), rows[i]};
    }
    radixSort(keyed);
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
}

} // namespace

RowOrder::RowOrder(std::shared_ptr<const Table> table)
    : m_table(std::move(table)), m_ranks(static_cast<size_t>(m_table->columns.size()))
{
}

const PackedNumbers &RowOrder::ranks(int column)
{
    const TableColumn &cells = m_table->columns[column];
    if (cells.isNumeric())
        return cells.numbers;
    PackedNumbers &ranks = m_ranks[static_cast<size_t>(column)];
    if (ranks.empty() && m_table->rows() > 0)
        ranks = cells.kind == ColumnKind::Text ? ranksOf(cells.texts) : ranksOfWords(cells);
    return ranks;
}

void RowOrder::sort(std::vector<std::uint32_t> &rows, const QList<SortKey> &keys)
{
    // The last key first: each stable pass keeps what the one before it did.
    for (qsizetype i = keys.size() - 1; i >= 0; --i)
        ranks(keys[i].column).visit([&](auto values) { sortBy(values, keys[i].descending, rows); });
}

} // namespace hengzhao::tables
