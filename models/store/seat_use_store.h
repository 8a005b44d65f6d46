// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/store/database.h"

#include <QList>

namespace hengzhao::store
{

/// One bucket of one school: its limit and the live admissions in it (R40).
struct BucketUse {
    QString schoolCode;
    QString schoolName;
    /// A code, "*" for districts not named, or empty for the whole school.
    QString districtCode;
    QString districtName;
    qint64 limit = 0;
    qint64 live = 0;
};

/// How many chose a school first, in time, against its seats.
struct Demand {
    QString code;
    QString name;
    qint64 firstChoices = 0;
    qint64 seats = 0;
};

/// How many from one district hold places at schools of another.
struct Flow {
    QString fromCode;
    QString fromName;
    QString toCode;
    QString toName;
    qint64 admitted = 0;
};

/// What happened in one hour, as it stands in the record: "2021-07-20T02" of world time.
struct HourOfActs {
    QString hour;
    int batch = 0;
    qint64 confirmed = 0;
    qint64 declined = 0;
};

/// The same of one school.
struct SchoolHour {
    QString hour;
    QString code;
    QString name;
    qint64 confirmed = 0;
    qint64 declined = 0;
};

/// How the seats are asked for, given out and confirmed, counted over the whole season.
class SeatUseStore
{
public:
    explicit SeatUseStore(Database &database) : m_database(database) {}

    /// By school, the buckets of unnamed districts last.
    [[nodiscard]] Result<QList<BucketUse>> buckets() const;
    /// By code; every school that may be chosen, also one that nobody chose.
    [[nodiscard]] Result<QList<Demand>> demand() const;
    /// By codes; live admissions in `from` or a later state. A school outside the city stands under the code of its
    /// place.
    [[nodiscard]] Result<QList<Flow>> flow(AdmissionState from) const;
    /// By hour and batch.
    [[nodiscard]] Result<QList<HourOfActs>> hours() const;
    /// By school and hour.
    [[nodiscard]] Result<QList<SchoolHour>> schoolHours() const;

private:
    Database &m_database;
};

} // namespace hengzhao::store
