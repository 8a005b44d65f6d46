// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pool_standing.h"

#include <QString>

namespace hengzhao::wording
{

/// What is remarkable about a total of a worksheet.
enum class LineMark { None, InForce, LastYear, FillsSeats };

[[nodiscard]] QString word(PoolStanding standing);
/// Empty where there is nothing remarkable.
[[nodiscard]] QString word(LineMark mark);

} // namespace hengzhao::wording
