// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audit_store.h"

#include "models/store/rows.h"
#include "models/vault/audit_chain.h"

#include <QHash>

namespace hengzhao::store
{

namespace
{

struct StoredRecord {
    vault::AuditRecord record;
    QByteArray hash;
};

} // namespace

Result<QList<qint64>> AuditStore::brokenRecords() const
{
    const Result<QList<StoredRecord>> stored = readRows<StoredRecord>(
        m_database,
        "SELECT number, session_id, position, at, actor, command, subject, detail, previous, hash FROM audit"
        " ORDER BY number",
        [](Statement &row) {
            return StoredRecord{{row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5),
                                 row.text(6), row.text(7).toUtf8(), row.text(8).toLatin1()},
                                row.text(9).toLatin1()};
        });
    if (!stored)
        return failure(stored.error());
    QList<qint64> broken;
    QHash<qint64, const StoredRecord *> lastOfSession;
    qint64 expectedNumber = 1;
    for (const StoredRecord &one : *stored) {
        const StoredRecord *before = lastOfSession.value(one.record.session, nullptr);
        const bool follows = before == nullptr ? one.record.position == 1 && one.record.previous == vault::chainStart()
                                               : one.record.position == before->record.position + 1 &&
                                                     one.record.previous == before->hash;
        if (!follows || one.hash != vault::recordHash(one.record) || one.record.number != expectedNumber)
            broken.append(one.record.number);
        expectedNumber = one.record.number + 1;
        lastOfSession.insert(one.record.session, &one);
    }
    return broken;
}

Result<qint64> AuditStore::count() const
{
    return m_database.number("SELECT count(*) FROM audit").map([](std::optional<qint64> n) { return n.value_or(0); });
}

} // namespace hengzhao::store
