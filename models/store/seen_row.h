// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace hengzhao::store
{

/// Runs a change of one row that names the version somebody saw. RowChanged where no row is of that version any more.
template <typename... Values>
[[nodiscard]] Result<void> changeSeenRow(Database &database, QByteArrayView sql, const Values &...values)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return failure(statement.error());
    if (Result<void> done = statement->bind(values...).run(); !done)
        return done;
    return statement->changes() == 1 ? Result<void>() : failure(ErrorCode::RowChanged);
}

} // namespace hengzhao::store
