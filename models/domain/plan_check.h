// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "models/domain/plan.h"
#include "models/domain/role.h"
#include "models/domain/school.h"

#include <QMap>

namespace hengzhao
{

/// Seats by the district column of plans: empty for the whole school, a code, or `*`.
using SeatsByDistrict = QMap<QString, int>;

/// All that the rule check looks at of one school's plan.
struct PlanFacts {
    QString name;
    /// Its filing is published (R5).
    bool isPublished = false;
    /// Its place lies in a district marked urban (R16).
    bool isUrban = false;
    std::optional<int> capacity;
    SeatsByDistrict seats;
    /// Sum of its programs' seats; nothing where no program states any.
    std::optional<int> programSeats;
    /// Who sets its plan.
    Role authority = Role::MunicipalEducation;
    /// Who reviews its filings; empty where it has none.
    QList<Role> reviewers;
    /// The document it was issued under and by whom; empty while it is not.
    QString issuedUnder;
    std::optional<Role> issuedBy;

    /// The whole limit, or what the allotments sum to where there is none; nothing without any row.
    [[nodiscard]] std::optional<int> limit() const;
    [[nodiscard]] qint64 allotted() const;
    [[nodiscard]] qsizetype allotments() const;
};

/// What a remark of the rule check means for issuing.
enum class PlanWeight {
    /// Has to be put right.
    Blocks,
    /// Has to be put right, or accepted with a reason that is kept (R32).
    Acceptable,
    /// Is worth a look.
    Remark,
};

struct PlanRemark {
    Finding finding;
    PlanWeight weight = PlanWeight::Remark;
    /// The plan row it is best seen at, as its district column; nothing where it is the whole school's.
    std::optional<QString> district;

    /// Its name on the command line and in the database, such as "limit-above-capacity".
    [[nodiscard]] QLatin1String name() const;
    /// The figures it rests on: accepted with these, it is another remark with others.
    [[nodiscard]] QString facts() const;
};

/// Everything the rule check finds in one school's plan (R5, R16, R17, R32).
[[nodiscard]] QList<PlanRemark> checkPlan(const PlanFacts &plan);

} // namespace hengzhao
