// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>

namespace hengzhao::store
{

/// Steps through a bound statement and makes a value of each row.
template <typename T, typename Make>
[[nodiscard]] Result<QList<T>> collectRows(Statement &statement, Make make)
{
    QList<T> rows;
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return rows;
        rows.append(make(statement));
    }
}

/// Prepares, binds and reads a query whole. For tables a screen could hold; bulk reads step for themselves.
template <typename T, typename Make, typename... Values>
[[nodiscard]] Result<QList<T>> readRows(Database &database, QByteArrayView sql, Make make, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    statement->bind(values...);
    return collectRows<T>(*statement, make);
}

/// Prepares a query, binds it, and hands on every row of it, which holds until the next: for tables no screen could
/// hold.
template <typename Use, typename... Values>
[[nodiscard]] Result<void> forEachRow(Database &database, QByteArrayView sql, Use use, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    statement->bind(values...);
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return {};
        use(*statement);
    }
}

} // namespace hengzhao::store
