// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/office/plan_desk.h"

namespace hengzhao::cli
{

/// A season and the plans in it.
struct OpenPlans {
    office::Office season;
    office::PlanSheet sheet;
};

[[nodiscard]] Result<OpenPlans> openPlans(const Context &context);

/// The row of a sheet that shows a school, by its code.
[[nodiscard]] Result<size_t> rowOfSchool(const Table &sheet, const QString &code);

/// SCHOOL=N, SCHOOL:DISTRICT=N or SCHOOL:program:CODE=N as edits of the sheet; nothing after the sign takes the row
/// away.
[[nodiscard]] Result<QList<office::FieldEdit>> readPlaces(const QStringList &words, const Table &sheet);

} // namespace hengzhao::cli
