// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/snapshot.h"

#include "models/store/cohort_store.h"

#include <utility>

namespace hengzhao::store
{

Result<Snapshot> Snapshot::take(Database &database)
{
    if (const Result<void> begun = database.run("BEGIN"); !begun)
        return failure(begun.error());
    Snapshot snapshot(database);
    // SQLite takes the picture with the first read, which this is.
    const Result<AuditNumber> number = CohortStore(database).lastNumber();
    if (!number)
        return failure(number.error());
    snapshot.m_number = *number;
    return snapshot;
}

Snapshot::Snapshot(Snapshot &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_number(other.m_number)
{
}

Snapshot::~Snapshot()
{
    if (m_database == nullptr)
        return;
    // Nothing was written, and closing the connection ends it as well.
    const Result<void> ended = m_database->run("ROLLBACK");
    Q_UNUSED(ended)
}

} // namespace hengzhao::store
