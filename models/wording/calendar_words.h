// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/milestone.h"

namespace hengzhao::wording
{

/// What a milestone is: "Choices are filed", "First batch is run". A window that the program does not know keeps the
/// name the rule book gives it.
[[nodiscard]] QString word(const Milestone &milestone);
[[nodiscard]] QString word(MilestoneState state);
[[nodiscard]] QString word(DispatchState state);
/// "today", "in 3 days", "5 days ago".
[[nodiscard]] QString distanceWord(qint64 days);

} // namespace hengzhao::wording
