// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/office/office.h"

namespace hengzhao::office
{

/// Fills a new season from the one before it: districts, junior-highs, schools and programs come in as an import would
/// bring them, the schools unpublished; figures of past years are kept for comparison. The years must follow on one
/// another, gaps allowed.
[[nodiscard]] Result<void> carryOver(Office &last, Office &season, Progress &progress);

} // namespace hengzhao::office
