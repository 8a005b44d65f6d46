// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/check_facts.h"

namespace hengzhao::admission
{

/// The number of the choice (0 is the first) at which every candidate comes to rest when the cut-offs have closed;
/// choiceCount() where all choices are used up or the candidate is not in the pool.
[[nodiscard]] std::vector<std::size_t> restingChoices(const Cohort &cohort, const CheckFacts &facts, CheckOrder &order);

} // namespace hengzhao::admission
