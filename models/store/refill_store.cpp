// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/refill_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

Result<std::optional<RefillBucket>> RefillStore::bucket(RunId run, const QString &schoolCode,
                                                        const QString &district) const
{
    const auto found = readRows<RefillBucket>(
        m_database,
        "SELECT b.id, b.school_id, min(b.seats - b.taken - b.cut, l.seats - l.taken - l.cut),"
        " (SELECT count(*) FROM former_admission f WHERE f.run_id = ?1 AND f.bucket_id = b.id),"
        " (SELECT count(*) FROM refill_call x WHERE x.run_id = ?1 AND x.bucket_id = b.id),"
        " EXISTS (SELECT 1 FROM sanction x WHERE x.school_id = s.id AND x.effect = 'stop' AND x.ended IS NULL)"
        " FROM bucket b JOIN school s ON s.id = b.school_id JOIN school_limit l ON l.school_id = s.id"
        " WHERE s.code = ?2 AND b.district = ?3",
        [](Statement &row) {
            return RefillBucket{row.integer(0), row.integer(1), row.integer(2),
                                row.integer(3), row.integer(4), row.integer(5) == 1};
        },
        run.value(), schoolCode, district);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<bool> RefillStore::canBeCalled(const RunFacts &run, qint64 candidate) const
{
    // Who gave a place of this batch up goes on to the next one.
    return m_database
        .number("SELECT count(*) FROM candidate c WHERE c.id = ?1 AND c.ended IS NULL"
                " AND NOT EXISTS (SELECT 1 FROM admission a WHERE a.candidate_id = ?1)"
                " AND NOT EXISTS (SELECT 1 FROM former_admission f WHERE f.candidate_id = ?1 AND f.batch = ?2)"
                " AND NOT EXISTS (SELECT 1 FROM general_result g WHERE g.candidate_id = ?1 AND g.ended IS NULL"
                "  AND NOT EXISTS (SELECT 1 FROM general_give_up u WHERE u.candidate_id = ?1 AND u.ended IS NULL))",
                candidate, run.batch)
        .map([](std::optional<qint64> count) { return count.value_or(0) > 0; });
}

Result<std::optional<QueuePlace>> RefillStore::next(const RunFacts &run, const RefillBucket &bucket) const
{
    const QueueStore queues(m_database);
    const Result<std::optional<BucketFilling>> filling = queues.filling(run.id, bucket.bucketId);
    if (!filling)
        return failure(filling.error());
    if (!*filling)
        return std::optional<QueuePlace>();
    const Result<QList<QueuePlace>> behind =
        queues.places(run, bucket.bucketId, **filling, (*filling)->taken + 1, (*filling)->competed);
    if (!behind)
        return failure(behind.error());
    for (const QueuePlace &one : *behind) {
        const Result<bool> can = canBeCalled(run, one.candidate);
        if (!can)
            return failure(can.error());
        if (!one.taken && *can)
            return one;
    }
    return std::optional<QueuePlace>();
}

Result<void> RefillStore::call(const RunFacts &run, const RefillBucket &bucket, const QueuePlace &next,
                               Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    if (Result<void> noted =
            m_database.run("INSERT INTO refill_call (run_id, candidate_id, bucket_id, round, place,"
                           " added) VALUES (?, ?, ?, ?, ?, ?)",
                           run.id.value(), next.candidate, bucket.bucketId, next.choice, next.place, number);
        !noted)
        return noted;
    return m_database.run("INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place,"
                          " state, added) VALUES (?, ?, ?, ?, ?, ?, ?, 'pre_admitted', ?)",
                          next.candidate, run.id.value(), run.batch, bucket.schoolId, bucket.bucketId, next.choice,
                          next.place, number);
}

} // namespace hengzhao::store
