// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan_division.h"
#include "models/office/field_edit.h"
#include "models/office/plan_sheet.h"

namespace hengzhao::office
{

/// What would divide the limits of schools over districts, as edits of the sheet: nothing is changed by it (R32).
/// Without schools, all whose plan is not issued, that have a limit, and that lie in the urban area or have allotments
/// already (R16). A school keeps the places it names, `*` with the weight of those it does not; one that names none
/// gets every district. By last year's admissions counts whom the school itself took in; where nothing is known of it,
/// its districts' entrants to vocational schools.
[[nodiscard]] Result<QList<FieldEdit>> proposePlans(const PlanBasis &basis, DivideBy by, const QList<qint64> &schools);

} // namespace hengzhao::office
