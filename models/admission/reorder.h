// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/match.h"

namespace hengzhao::admission
{

/// The same cohort with its rows as they stand in `order`, made from it: passes over it then go from one row to the
/// next, where they else go to and fro. The lot, the numbers and everything else stay with their candidates.
[[nodiscard]] Cohort inOrder(Cohort cohort, const Order &order);

} // namespace hengzhao::admission
