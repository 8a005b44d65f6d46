// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/queue_store.h"

namespace hengzhao::store
{

/// A bucket in which somebody may have given up a place of a run.
struct RefillBucket {
    qint64 bucketId = 0;
    qint64 schoolId = 0;
    /// Neither taken nor cut, as the bucket and its school have room.
    qint64 free = 0;
    /// Places of the run that were given up there, and those of them to which somebody was called.
    qint64 givenUp = 0;
    qint64 called = 0;
    bool isStopped = false;

    /// A place to which the next can be called: an open claim takes what falls free first (R17).
    [[nodiscard]] bool hasPlace() const { return free > 0 && givenUp > called; }
};

/// Calls the next of a run's queue to a place that was given up (R25, refill).
class RefillStore
{
public:
    explicit RefillStore(Database &database) : m_database(database) {}

    /// Nothing where the school has no bucket of that district text.
    [[nodiscard]] Result<std::optional<RefillBucket>> bucket(RunId run, const QString &schoolCode,
                                                             const QString &district) const;
    /// The first of the queue who was not taken, holds no seat, gave none up in this batch, and was not admitted by a
    /// general high school since; nothing where the queue has ended.
    [[nodiscard]] Result<std::optional<QueuePlace>> next(const RunFacts &run, const RefillBucket &bucket) const;
    /// Pre-admits whoever is next, on the record of the call.
    [[nodiscard]] Result<void> call(const RunFacts &run, const RefillBucket &bucket, const QueuePlace &next,
                                    Transaction &transaction);

private:
    [[nodiscard]] Result<bool> canBeCalled(const RunFacts &run, qint64 candidate) const;

    Database &m_database;
};

} // namespace hengzhao::store
