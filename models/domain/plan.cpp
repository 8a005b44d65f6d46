// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/plan.h"

#include <algorithm>

namespace hengzhao
{

QString PlanRow::districtText() const
{
    switch (scope) {
    case Scope::Whole:
        return {};
    case Scope::District:
        return district->text();
    case Scope::Remaining:
        return QStringLiteral("*");
    }
    Q_UNREACHABLE();
}

QList<BucketPlan> bucketsOf(const QList<PlanRow> &rowsOfOneSchool)
{
    QList<BucketPlan> allotments;
    std::optional<int> whole;
    for (const PlanRow &row : rowsOfOneSchool) {
        if (row.scope == PlanRow::Scope::Whole)
            whole = row.seats;
        else
            allotments.append({row.districtText(), row.seats});
    }
    if (allotments.isEmpty())
        return whole ? QList<BucketPlan>{{QString(), *whole}} : QList<BucketPlan>{};
    const QString remaining = QStringLiteral("*");
    std::sort(allotments.begin(), allotments.end(), [&remaining](const BucketPlan &left, const BucketPlan &right) {
        if ((left.districtText == remaining) != (right.districtText == remaining))
            return right.districtText == remaining;
        return left.districtText < right.districtText;
    });
    return allotments;
}

PlanBalance balanceOf(std::optional<int> limit, qint64 allotted, qsizetype allotments)
{
    if (!limit)
        return allotments == 0 ? PlanBalance::NoPlan : PlanBalance::NoLimit;
    if (allotments == 0)
        return PlanBalance::OpenToAll;
    if (allotted == *limit)
        return PlanBalance::Balanced;
    return allotted < *limit ? PlanBalance::Rest : PlanBalance::Over;
}

} // namespace hengzhao
