// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Whether choices can still be filed, so that nobody may see what was chosen, only that something was (R10). A season
/// without date gates hides nothing.
[[nodiscard]] Result<bool> areChoicesHidden(Office &office);

} // namespace hengzhao::office
