// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan_check.h"
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
    SchoolCategory category = SchoolCategory::Secondary;
    /// Of its place; for a school outside the city a code no district has.
    QString districtCode;
    bool isPublished = false;
    bool isUrban = false;
    std::optional<int> capacity;
    std::optional<int> programSeats;
    /// Planned and admitted in the year before, where that is known.
    std::optional<int> lastPlan;
    std::optional<int> lastYear;
    /// The categories of its filings in force.
    QList<SchoolCategory> filings = {};
};

/// What stands in a bucket or against a school's whole limit: nobody can take these seats away.
struct HeldSeats {
    int taken = 0;
    int cut = 0;

    [[nodiscard]] int sum() const { return taken + cut; }
};

/// One school's program, as far as the plan goes.
struct PlannedProgram {
    qint64 id = 0;
    qint64 school = 0;
    QString code;
    QString name;
    std::optional<int> seats;
    int taken = 0;
};

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
    /// Ends the row in force and adds a new one, if there are seats. It keeps its document unless one is given.
    [[nodiscard]] Result<void> setSeats(qint64 school, const QString &district, std::optional<int> seats,
                                        Transaction &transaction, const QString &documentNo = {});
    /// The rows in force of a school have been issued under a document.
    [[nodiscard]] Result<void> setDocument(qint64 school, const QString &documentNo, Transaction &transaction);

    /// Makes buckets and school limits afresh from the plan rows (R16). Only while no run stands on them. What
    /// sanctions have cut stays cut.
    [[nodiscard]] Result<void> layOut(Transaction &transaction);
    /// Moves one school's counters to its plan rows as they stand, those who hold seats in them staying (R17). Refused
    /// by the database where there are more of them than seats.
    [[nodiscard]] Result<void> moveLimits(qint64 school, Transaction &transaction);
    /// What holds seats: the whole limit under an empty district, buckets under theirs. An open bucket is the limit's.
    [[nodiscard]] Result<QMap<QString, HeldSeats>> held(qint64 school) const;

    [[nodiscard]] Result<QList<PlannedProgram>> programs(qint64 school) const;
    [[nodiscard]] Result<void> setProgramSeats(qint64 program, int seats, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
