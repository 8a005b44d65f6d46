// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <QString>

namespace hengzhao::wording
{

/// Why a candidate was placed or not, for a parent to read: what was decided, then one line a choice (R20). Says
/// nothing of another candidate but where the last one taken stood and with what value of the key that decided (R10).
[[nodiscard]] QString sentences(const CandidateDecision &decision);

/// Whether and why a candidate was in no pool.
[[nodiscard]] QString standingSentence(Standing standing);

} // namespace hengzhao::wording
