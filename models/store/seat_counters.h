// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace hengzhao::store
{

/// Every counter of seats afresh from the admissions there are: one pass over them. For bulk work, between
/// lowerRowGuards() and raiseRowGuards().
[[nodiscard]] Result<void> recountSeats(Database &database);

} // namespace hengzhao::store
