// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/match.h"

namespace hengzhao::admission
{

struct Ordered {
    Cohort cohort;
    Order order;
};

/// The same cohort with its rows as they stand in `order`, which was made from it, and that order over them: passes
/// then go from one row to the next, where they else go to and fro. The lot, the numbers and everything else stay with
/// their candidates.
[[nodiscard]] Ordered inOrder(Cohort cohort, Order order);

} // namespace hengzhao::admission
