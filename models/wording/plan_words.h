// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/plan_check.h"
#include "models/domain/plan_order.h"

namespace hengzhao::wording
{

[[nodiscard]] QString word(PlanWeight weight);
[[nodiscard]] QString word(PlanOrderKind kind);
/// What stands where a remark was accepted with a reason.
[[nodiscard]] QString acceptedWord();
/// Where a share stands to the band of the rule book: below, within or above it.
[[nodiscard]] QString bandWord(const QString &band);
/// Seats that no single district has: open ones outside the counties, and those for districts not named.
[[nodiscard]] QString undividedWord();
[[nodiscard]] QString wholeCityWord();
/// What stands over an order's table.
[[nodiscard]] QString planOrderTitle(PlanOrderKind kind, const QString &documentNo, Role authority);

} // namespace hengzhao::wording
