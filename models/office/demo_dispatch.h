// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Gives a demo season a few orders of the weekly dispatch: done, and still to be done.
[[nodiscard]] Result<void> addDemoOrders(Office &office, int year);

} // namespace hengzhao::office
