// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Corrections that wait for a second person: a score checked again, and a name. Of a season whose first batch has been
/// run.
[[nodiscard]] Result<void> addDemoCorrections(Office &office);

} // namespace hengzhao::office
