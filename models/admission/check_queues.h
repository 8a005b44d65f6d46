// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/check_facts.h"

namespace hengzhao::admission
{

/// Order (R13 to R15, R19, R24): builds every queue again from who must have stood in it, and proves places, who was
/// taken and the queue's figures by comparing neighbours. Returns how many were compared.
///
/// Choice-first: who must have stood in a queue follows from the decisions of earlier rounds. Score-first and deferred:
/// it follows from cut-offs, which begin open and close, place by place, until no bucket is asked by more than it can
/// take; where they come to rest is the best outcome any candidate can have without justified envy.
std::int64_t checkOrder(const Cohort &cohort, const Outcome &outcome, const CheckFacts &facts, FaultList &faults);

} // namespace hengzhao::admission
