// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/batch_desk.h"
#include "models/office/figure_panel.h"
#include "models/office/kept_run.h"

namespace hengzhao::office
{

/// What a run made of one bucket of a school, and of everybody who asked for it.
struct BucketQueue {
    BucketId bucket;
    QString district;
    QString districtName;
    /// What the run had to give there (R17).
    qint64 seats = 0;
    /// Of the pool, with a choice that is not void.
    qint64 asked = 0;
    qint64 taken = 0;
    /// Of those not taken: outranked; come when the seats were gone; come where there was no seat at all.
    qint64 outranked = 0;
    qint64 seatsTaken = 0;
    qint64 noSeats = 0;
    /// Placed by an earlier choice, and so in no queue here.
    qint64 placedEarlier = 0;
    /// The queue that the last seat went by: the number of its choice, 0 where there is one queue for all choices.
    int round = 0;
    /// Of the last one taken, where somebody wanted a seat and got none.
    std::optional<Score> lastTotal;
    /// The ranking key that parted the last one taken from the first one not taken, and what each of them has; no
    /// values where it was the lot or the number, which say who somebody is (R10).
    QString key;
    QString lastValue;
    QString firstRefusedValue;
    bool lotDecided = false;

    [[nodiscard]] qint64 waiting() const { return outranked + seatsTaken + noSeats; }
    [[nodiscard]] qint64 free() const { return std::max<qint64>(0, seats - taken); }
};

/// Why a school's seats went where they went.
struct SchoolQueues {
    RunFacts run;
    QString schoolCode;
    QString schoolName;
    /// The bucket for all other districts last.
    QList<BucketQueue> buckets;
    /// Choices of the school that are void, and those from districts for which it has no bucket (R16).
    qint64 voidChoices = 0;
    qint64 withoutBucket = 0;

    [[nodiscard]] BucketQueue total() const;
};

/// Says of a school why its seats went where they went, from the run in force of a batch.
class QueueDesk
{
public:
    explicit QueueDesk(Office &office) : m_office(office) {}

    /// UnknownSchool, BatchNotRun; BatchIsSupplement for a batch without queues.
    [[nodiscard]] Result<SchoolQueues> school(int batch, const QString &schoolCode);
    /// The school that a bucket is of.
    [[nodiscard]] Result<SchoolQueues> schoolOf(int batch, BucketId bucket);
    /// Everybody who asked for a bucket, those taken first, with what became of the choice. Names are whole for those
    /// who run the admission of the whole city, else masked (R10).
    [[nodiscard]] Result<BucketView> bucket(int batch, BucketId bucket);

    /// As a picture and a table; the total last.
    [[nodiscard]] static FigurePanel panel(const SchoolQueues &queues);
    /// As xlsx or pdf by the ending of the path.
    [[nodiscard]] Result<void> write(const SchoolQueues &queues, const QString &path);

private:
    [[nodiscard]] Result<SchoolQueues> schoolAt(const KeptRun &kept, std::int32_t school);

    Office &m_office;
};

/// "Chinese 100.00, the first not taken 98.00", "the public lot"; empty where nothing had to be parted.
[[nodiscard]] QString cutoffWords(const BucketQueue &queue);

} // namespace hengzhao::office
