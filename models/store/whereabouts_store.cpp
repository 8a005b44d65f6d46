// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/whereabouts_store.h"

#include "models/store/bulk_insert.h"
#include "models/store/database.h"

namespace hengzhao::store
{

Result<void> WhereaboutsStore::note(qint64 candidate, std::optional<Whereabouts> place, const QString &remark,
                                    Transaction &transaction) const
{
    const qint64 number = transaction.number().value();
    if (Result<void> ended = m_database.run("UPDATE whereabouts SET ended = ? WHERE candidate_id = ? AND ended IS NULL",
                                            number, candidate);
        !ended || !place)
        return ended;
    return m_database.run("INSERT INTO whereabouts (candidate_id, place, remark, added) VALUES (?, ?, ?, ?)", candidate,
                          codeName(*place), remark, number);
}

Result<void> WhereaboutsStore::addAll(const QList<NotedWhereabouts> &noted, Transaction &transaction)
{
    Result<BulkInsert> rows =
        BulkInsert::prepare(transaction.database(), "INSERT INTO whereabouts (candidate_id, place, remark, added)",
                            "(?, ?, '', ?)", noted.size());
    if (!rows)
        return failure(rows.error());
    for (const NotedWhereabouts &one : noted) {
        if (Result<void> added = rows->add(one.candidate, codeName(one.place), transaction.number().value()); !added)
            return added;
    }
    return rows->finish();
}

} // namespace hengzhao::store
