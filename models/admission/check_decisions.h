// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/check_facts.h"

namespace hengzhao::admission
{

/// Whether the columns of an outcome are as long as the cohort asks, and every number in them stands for something. An
/// outcome that is not of the right shape is not looked at further.
[[nodiscard]] bool hasShape(const Cohort &cohort, const Outcome &outcome, FaultList &faults);

/// Limits (R16 to R18): no bucket takes more than is free.
void checkLimits(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults);

/// Eligibility (R2 to R7, R16, R22) and completeness (R20): one candidate after the other.
void checkDecisions(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults);

} // namespace hengzhao::admission
