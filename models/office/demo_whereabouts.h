// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// What the junior-highs told of their graduates who entered no school here: most went to schools elsewhere, some work,
/// a few repeat the year, and of the rest nothing is known yet (R38). The same for the same season.
[[nodiscard]] Result<void> addDemoWhereabouts(Office &office);

} // namespace hengzhao::office
