// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"

#include <QList>

#include <optional>

namespace hengzhao
{

/// One row of a plan: a school's whole limit, or its allotment to a district, or to all districts not named (R16).
struct PlanRow {
    enum class Scope { Whole, District, Remaining };

    SchoolCode school;
    Scope scope = Scope::Whole;
    /// Set where the scope is a district.
    std::optional<DistrictCode> district;
    int seats = 0;

    /// The district column as files and the database hold it: empty, a code, or `*`.
    [[nodiscard]] QString districtText() const;

    friend bool operator==(const PlanRow &, const PlanRow &) = default;
};

/// 计划桶: the smallest unit seats are counted in. One open to all districts has an empty district text.
struct BucketPlan {
    QString districtText;
    int seats = 0;

    friend bool operator==(const BucketPlan &, const BucketPlan &) = default;
};

/// A school's buckets (R16): its allotments where it has any, in the order of their district codes with `*` last; else
/// one bucket of its whole limit, open to all districts. None where the school has no plan.
[[nodiscard]] QList<BucketPlan> bucketsOf(const QList<PlanRow> &rowsOfOneSchool);

/// How a school's allotments stand against its limit.
enum class PlanBalance {
    /// Neither a limit nor an allotment.
    NoPlan,
    /// A limit without allotments: open to all districts (R16).
    OpenToAll,
    Balanced,
    /// Seats of the limit are allotted to nobody yet.
    Rest,
    Over,
    /// Allotments without a limit, which is then what they sum to.
    NoLimit,
};

[[nodiscard]] PlanBalance balanceOf(std::optional<int> limit, qint64 allotted, qsizetype allotments);

} // namespace hengzhao
