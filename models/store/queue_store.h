// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/run_store.h"
#include "models/store/table_reader.h"

namespace hengzhao::store
{

/// How a bucket was filled in one run, and which of its queues its last seat went by.
struct BucketFilling {
    QString schoolCode;
    QString schoolName;
    QString district;
    QString districtName;
    /// What the run had to give there.
    qint64 seats = 0;
    /// Taken, by the number of the choice; the first choice stands first.
    QList<qint64> byChoice;
    /// Of the queue that the last seat went by; round 0 where there is one queue for all choices.
    int round = 0;
    qint64 competed = 0;
    qint64 taken = 0;
    bool lotDecided = false;
    /// Of the last one taken.
    std::optional<Score> lastTotal;

    [[nodiscard]] qint64 placed() const;
    [[nodiscard]] qint64 free() const { return seats - placed(); }
    [[nodiscard]] qint64 refused() const { return competed - taken; }
};

/// One who competed in a queue.
struct QueuePlace {
    qint64 candidate = 0;
    QString number;
    QString name;
    int choice = 0;
    int place = 0;
    std::optional<Score> total;
    bool taken = false;
};

/// The queues of a run, to be looked at.
class QueueStore
{
public:
    explicit QueueStore(Database &database) : m_database(database) {}

    /// One row a bucket, by school: school code, school, district text, seats, taken, the round of the last seat,
    /// the total of the last one taken where the bucket is full, seats left.
    [[nodiscard]] Result<Table> buckets(RunId run, const QList<ReadColumn> &columns) const;
    [[nodiscard]] Result<std::optional<BucketFilling>> filling(RunId run, qint64 bucket) const;
    /// Who stood in the places `from` to `to` of the queue that the bucket's last seat went by, in that order.
    [[nodiscard]] Result<QList<QueuePlace>> places(const RunFacts &run, qint64 bucket, const BucketFilling &filling,
                                                   qint64 from, qint64 to) const;
    /// Who is still only pre-admitted in a batch: those whom closing it would release (R22).
    [[nodiscard]] Result<qint64> unconfirmed(int batch) const;

private:
    [[nodiscard]] Result<QList<QueuePlace>> takenPlaces(RunId run, qint64 bucket, int round, qint64 from,
                                                        qint64 to) const;
    [[nodiscard]] Result<QList<QueuePlace>> refusedPlaces(const RunFacts &run, qint64 bucket,
                                                          const BucketFilling &filling, qint64 to) const;

    Database &m_database;
};

} // namespace hengzhao::store
