// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan.h"
#include "models/domain/school.h"
#include "models/store/transaction.h"

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

/// Plans, and the seat counters made from them.
class PlanStore
{
public:
    explicit PlanStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<PlanRow>> rows() const;
    [[nodiscard]] Result<QList<SchoolPlan>> schoolPlans() const;

    /// Makes buckets and school limits afresh from the plan rows (R16). Only while no run stands on them.
    [[nodiscard]] Result<void> layOut(Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
