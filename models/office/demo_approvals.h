// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// The first schools' lists on their way (R26): one signed off, one objected to, some submitted, some a level further,
/// some approved. The others have not submitted anything yet.
[[nodiscard]] Result<void> addDemoApprovals(Office &office);

} // namespace hengzhao::office
