// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan_division.h"
#include "models/office/field_edit.h"
#include "models/office/plan_sheet.h"
#include "models/office/plan_supply.h"

namespace hengzhao::office
{

/// The plans of all schools side by side.
struct PlanSheet {
    /// See planTable().
    Table table;
    /// What the rule check finds.
    QList<SchoolRemark> remarks;
    /// Beside it: the districts, whom they bring and what is planned for them; see supplyTable().
    Table supply;
    DistrictPlans districts;
    /// The schools whose plan is issued, and so locked.
    QSet<qint64> issued;
    /// How many plans each authority could issue, and how many of them the rule check holds back.
    QMap<Role, int> openPlans = {};
    QMap<Role, int> blockedPlans = {};
};

/// Divides the schools' limits over the districts (R16, R32).
class PlanDesk
{
public:
    explicit PlanDesk(Office &office) : m_office(office) {}

    /// As it would stand with these edits, which are neither checked nor kept: for a preview.
    [[nodiscard]] Result<PlanSheet> sheet(const QList<FieldEdit> &proposed = {});
    /// Columns of the sheet that may be edited.
    [[nodiscard]] static QStringList editable(const Table &sheet);
    /// Whether a text could be seats: a whole number, or nothing for no such row.
    [[nodiscard]] static Result<void> check(const FieldEdit &edit) { return checkEdit(edit); }
    /// All edits or none; never while a run stands on the plans, nor where a plan is issued.
    [[nodiscard]] Result<void> setSeats(const QList<FieldEdit> &edits);
    /// Seats and interview minimums of programs (R25); what SchoolDesk says of fields holds. Seats of an issued plan
    /// stay.
    [[nodiscard]] Result<void> setPrograms(const QList<FieldEdit> &edits);
    /// See proposePlans(); schools by their codes.
    [[nodiscard]] Result<QList<FieldEdit>> propose(DivideBy by, const QStringList &schools = {});
    /// Lets a remark stand as it is, for a reason that is kept (R32).
    [[nodiscard]] Result<void> accept(qint64 school, const QString &remark, const QString &reason);

private:
    [[nodiscard]] static Result<void> checkEdit(const FieldEdit &edit);

    Office &m_office;
};

/// Refused is whoever does not set this school's plan (R32).
[[nodiscard]] Result<void> requirePlanAuthority(const Office &office, const PlanBasis &basis,
                                                const store::PlannedSchool &school);
/// Refused where any plan is issued: an import would replace it.
[[nodiscard]] Result<void> requireNoIssuedPlan(Office &office);

} // namespace hengzhao::office
