// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/share_cell.h"
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

/// What stood before a row; null where nothing did.
template <typename Row>
using RowBefore = std::function<const Row *(const Row &)>;

/// How differences to what stood before are shown: in columns of their own, as files have them, or small beside the
/// numbers, where nothing stands that has not changed.
enum class Differences { None, InColumns, Beside };

/// Appends a column of counts to a table that has its ids and names; and where it is read against what stood before,
/// the differences to that.
template <typename Row>
void addCounted(Table &table, const QList<Row> &rows, const CountedColumn<Row> &counted,
                const RowBefore<Row> &before = {}, Differences differences = Differences::None)
{
    TableColumn column{counted.key, counted.kind};
    TableColumn change{counted.key + QStringLiteral("_change"), ColumnKind::Number};
    const bool isBeside = differences == Differences::Beside && counted.hasChange;
    for (const Row &row : rows) {
        const std::int64_t number = counted.number(row);
        const Row *const earlier = before ? before(row) : nullptr;
        const std::int64_t moved = earlier == nullptr ? TableColumn::none : number - counted.number(*earlier);
        column.numbers.append(number);
        change.numbers.append(moved);
        if (isBeside)
            column.beside.append(moved == 0 ? TableColumn::none : moved);
    }
    table.columns.append(std::move(column));
    if (differences == Differences::InColumns && counted.hasChange)
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
