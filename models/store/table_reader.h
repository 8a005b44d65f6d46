// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/store/codes.h"

#include <functional>

namespace hengzhao::store
{

/// Turns the text of a cell, such as a state's code, into the word that is shown.
using WordOf = std::function<QString(const QString &)>;

/// How one column of a query becomes a column of a table.
struct ReadColumn {
    QString key;
    ColumnKind kind = ColumnKind::Text;
    /// Of a Word column; without one words are shown as they stand.
    WordOf word = {};
    std::function<Tone(const QString &)> tone = {};
};

/// A word column of codes, one a row, -1 where there is none: its words stand in the order in which rows first say
/// them.
class WordColumn
{
public:
    WordColumn(const ReadColumn &column, const Codes &codes);

    void append(std::int32_t code);
    [[nodiscard]] TableColumn take() { return std::move(m_cells); }

private:
    const ReadColumn &m_column;
    const Codes &m_codes;
    std::vector<std::int64_t> m_places;
    TableColumn m_cells;
};

/// Steps through a bound query whose first column is the row's id, the others as named. NULL is an empty cell.
[[nodiscard]] Result<Table> readTable(Statement &statement, const QList<ReadColumn> &columns);

template <typename... Values>
[[nodiscard]] Result<Table> readTable(Database &database, QByteArrayView sql, const QList<ReadColumn> &columns,
                                      const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    statement->bind(values...);
    return readTable(*statement, columns);
}

} // namespace hengzhao::store
