// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/wording/column_titles.h"

#include <cmath>
#include <functional>
#include <optional>

namespace hengzhao::office
{

/// One column of counts: its name in the field's terms, its kind, and what a row has in it.
template <typename Row>
struct CountedColumn {
    QString key;
    ColumnKind kind = ColumnKind::Number;
    std::function<std::int64_t(const Row &)> number;
    /// Whether it is read against what stood before.
    bool hasChange = false;
};

/// A part of one as a table has it; none where there is no whole.
[[nodiscard]] inline std::int64_t shareCell(const std::optional<double> &part)
{
    constexpr double tenThousandths = 10'000;
    return part ? std::llround(*part * tenThousandths) : TableColumn::none;
}

/// What stood before a row; null where nothing did.
template <typename Row>
using RowBefore = std::function<const Row *(const Row &)>;

/// Appends a column of counts to a table that has its ids and names; and where it is read against what stood before,
/// the difference to that as a column of its own.
template <typename Row>
void addCounted(Table &table, const QList<Row> &rows, const CountedColumn<Row> &counted, const RowBefore<Row> &before)
{
    TableColumn column{counted.key, counted.kind};
    TableColumn change{counted.key + QStringLiteral("_change"), ColumnKind::Number};
    for (const Row &row : rows) {
        const std::int64_t number = counted.number(row);
        const Row *const earlier = before ? before(row) : nullptr;
        column.numbers.append(number);
        change.numbers.append(earlier == nullptr ? TableColumn::none : number - counted.number(*earlier));
    }
    table.columns.append(std::move(column));
    if (counted.hasChange && before)
        table.columns.append(std::move(change));
}

/// A column of texts.
template <typename Row>
void addTexts(Table &table, const QList<Row> &rows, const QString &key, const std::function<QString(const Row &)> &text)
{
    TableColumn column{key, ColumnKind::Text};
    for (const Row &row : rows)
        column.texts.append(text(row));
    table.columns.append(std::move(column));
}

/// Ids that count the rows.
inline void numberRows(Table &table, qsizetype rows)
{
    for (qsizetype row = 0; row < rows; ++row)
        table.ids.push_back(row);
}

} // namespace hengzhao::office
