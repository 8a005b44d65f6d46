// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulk_insert.h"

#include <algorithm>

namespace hengzhao::store
{

Result<BulkInsert> BulkInsert::prepare(Database &database, QByteArrayView head, QByteArrayView row, qint64 rows)
{
    const QByteArray first = head.toByteArray() + " VALUES " + row.toByteArray();
    QByteArray all = first;
    for (qint64 i = 1; i < rowsAtOnce; ++i)
        all += ", " + row.toByteArray();
    Result<Statement> one = database.prepare(first);
    if (!one)
        return failure(one.error());
    Result<Statement> many = database.prepare(all);
    if (!many)
        return failure(many.error());
    return BulkInsert(std::move(*one), std::move(*many), static_cast<int>(std::count(row.begin(), row.end(), '?')),
                      rows);
}

} // namespace hengzhao::store
