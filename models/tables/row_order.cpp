// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_order.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace hengzhao::tables
{

namespace
{

/// The place of each text among all of them. Equal texts share one.
std::vector<std::int64_t> placesOf(const QStringList &texts)
{
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(texts.size()));
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&keys](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::int64_t> places(keys.size());
    for (size_t place = 0; place < order.size(); ++place)
        places[order[place]] = static_cast<std::int64_t>(place);
    return places;
}

std::vector<std::int64_t> ranksOfTexts(const PackedTexts &texts)
{
    std::unordered_map<std::string_view, size_t> known;
    QStringList distinct;
    std::vector<size_t> which(texts.size());
    for (size_t row = 0; row < texts.size(); ++row) {
        const auto [place, isNew] = known.try_emplace(texts[row], static_cast<size_t>(distinct.size()));
        if (isNew)
            distinct.append(texts.text(row));
        which[row] = place->second;
    }
    const std::vector<std::int64_t> places = placesOf(distinct);
    std::vector<std::int64_t> ranks(texts.size());
    for (size_t row = 0; row < texts.size(); ++row)
        ranks[row] = texts[row].empty() ? TableColumn::none : places[which[row]];
    return ranks;
}

std::vector<std::int64_t> ranksOfWords(const TableColumn &column)
{
    const std::vector<std::int64_t> places = placesOf(column.words);
    std::vector<std::int64_t> ranks(column.numbers.size(), TableColumn::none);
    for (size_t row = 0; row < ranks.size(); ++row) {
        if (column.numbers[row] != TableColumn::none)
            ranks[row] = places[static_cast<size_t>(column.numbers[row])];
    }
    return ranks;
}

} // namespace

RowOrder::RowOrder(std::shared_ptr<const Table> table)
    : m_table(std::move(table)), m_ranks(static_cast<size_t>(m_table->columns.size()))
{
}

const std::vector<std::int64_t> &RowOrder::ranks(int column)
{
    const TableColumn &cells = m_table->columns[column];
    if (cells.isNumeric())
        return cells.numbers;
    std::vector<std::int64_t> &ranks = m_ranks[static_cast<size_t>(column)];
    if (ranks.empty() && m_table->rows() > 0)
        ranks = cells.kind == ColumnKind::Text ? ranksOfTexts(cells.texts) : ranksOfWords(cells);
    return ranks;
}

void RowOrder::sort(std::vector<std::uint32_t> &rows, const QList<SortKey> &keys)
{
    // The last key first: each stable pass keeps what the one before it did.
    for (auto key = keys.crbegin(); key != keys.crend(); ++key) {
        const std::vector<std::int64_t> &values = ranks(key->column);
        const bool descending = key->descending;
        std::stable_sort(rows.begin(), rows.end(), [&values, descending](std::uint32_t a, std::uint32_t b) {
            const std::int64_t left = values[a];
            const std::int64_t right = values[b];
            if (left == TableColumn::none || right == TableColumn::none)
                return left != TableColumn::none && right == TableColumn::none;
            return descending ? right < left : left < right;
        });
    }
}

} // namespace hengzhao::tables
