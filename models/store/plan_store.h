// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan.h"
#include "models/domain/school.h"
#include "models/store/transaction.h"

#include <QMap>

namespace hengzhao::store
{

/// A school beside its limit, its allotments and its programs' seats: what the checks before a run look at.
struct SchoolPlan {
    SchoolCode code;
    QString name;
    SchoolCategory category = SchoolCategory::Secondary;
    bool published = false;
    /// Its place lies in a district marked urban (R16).
    bool urban = false;
    std::optional<int> limit;
    int allotted = 0;
    int allotments = 0;
    /// Sum of its programs' seats; nothing where no program states any.
    std::optional<int> programSeats;
};

/// A school as a line of the plan matrix.
struct PlannedSchool {
    qint64 id = 0;
    SchoolCode code;
    QString name;
    std::optional<int> capacity;
    /// Admitted in the year before, where that is known.
    std::optional<int> lastYear;
};

/// Seats by the district column of plans: empty for the whole school, a code, or `*`.
using SeatsByDistrict = QMap<QString, int>;

/// Plans, and the seat counters made from them.
class PlanStore
{
public:
    explicit PlanStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<PlanRow>> rows() const;
    [[nodiscard]] Result<QList<SchoolPlan>> schoolPlans() const;

    [[nodiscard]] Result<QList<PlannedSchool>> schools() const;
    /// Plan rows in force, by the school's id.
    [[nodiscard]] Result<QMap<qint64, SeatsByDistrict>> seats() const;
    /// The districts of the season, by code.
    [[nodiscard]] Result<QMap<QString, QString>> districtNames() const;
    /// Ends the row in force and adds a new one, if there are seats.
    [[nodiscard]] Result<void> setSeats(qint64 school, const QString &district, std::optional<int> seats,
                                        Transaction &transaction);

    /// Makes buckets and school limits afresh from the plan rows (R16). Only while no run stands on them.
    [[nodiscard]] Result<void> layOut(Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
