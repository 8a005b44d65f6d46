// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// The first days of confirmation: most of those pre-admitted in batch 1 took their place, a few gave it up, and at
/// every tenth school hardly anybody has come yet. The same for the same season.
[[nodiscard]] Result<void> addDemoConfirmations(Office &office);

} // namespace hengzhao::office
