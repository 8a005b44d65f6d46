// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "models/store/plan_store.h"

namespace hengzhao::office
{

/// The plans of all schools side by side.
struct PlanSheet {
    /// A row a school: limit, allotments by district ("district:CODE", "district:*"), what they add up to.
    Table table;
    /// What a run would remark on.
    Findings notices;
};

/// Divides the schools' limits over the districts (R16, R32).
class PlanDesk
{
public:
    explicit PlanDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<PlanSheet> sheet();
    /// Columns of the sheet that may be edited.
    [[nodiscard]] static QStringList editable(const Table &sheet);
    /// Whether a text could be seats: a whole number, or nothing for no such row.
    [[nodiscard]] static Result<void> check(const FieldEdit &edit);
    /// All edits or none; never while a run stands on the plans.
    [[nodiscard]] Result<void> setSeats(const QList<FieldEdit> &edits);

private:
    Office &m_office;
};

} // namespace hengzhao::office
