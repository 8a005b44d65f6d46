// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/shared_reading.h"

#include "models/store/cohort_store.h"

#include <future>

namespace hengzhao::store
{

Result<void> SharedReading::read(Database &database)
{
    if (m_steps.size() < 2)
        return takeSteps(database);
    const Result<AuditNumber> number = CohortStore(database).lastNumber();
    if (!number)
        return failure(number.error());
    std::future<Result<void>> other = std::async(std::launch::async, [&] { return readBeside(database, *number); });
    Result<void> done = readBeside(database, *number);
    if (const Result<void> beside = other.get(); done && !beside)
        done = beside;
    // What is left: all of it where no second connection was to be had.
    return done ? takeSteps(database) : done;
}

Result<void> SharedReading::readBeside(const Database &database, AuditNumber number)
{
    Result<std::optional<Database>> other = database.beside();
    if (!other || !*other)
        return {};
    const Result<Snapshot> snapshot = Snapshot::take(**other);
    // A write that came in between would tear the picture.
    if (!snapshot || snapshot->number() != number)
        return {};
    return takeSteps(**other);
}

Result<void> SharedReading::takeSteps(Database &database)
{
    for (size_t next = m_next++; next < m_steps.size(); next = m_next++) {
        if (Result<void> done = m_steps[next](database); !done) {
            m_next = m_steps.size(); // the others need not be read either
            return done;
        }
    }
    return {};
}

} // namespace hengzhao::store
