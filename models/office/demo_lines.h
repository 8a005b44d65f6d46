// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// The demo city's lines of the years before, a little off this year's, to set the next ones beside.
[[nodiscard]] Result<void> addDemoLines(Office &office, int year);

} // namespace hengzhao::office
