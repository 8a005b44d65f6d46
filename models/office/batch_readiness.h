// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Whether a batch can be run now, and how: its rule, or the first thing that stands in the way (R12, R21, R22).
[[nodiscard]] Result<BatchRule> checkReadiness(store::Database &database, const RuleBook &book, int batch,
                                               const QString &reason, bool dryRun);

/// Refused where the batch before has not been closed yet (R22).
[[nodiscard]] Result<void> checkEarlierClosed(store::Database &database, const RuleBook &book, int batch);

/// What stands out in the plans before a run (R16, R17): notices only.
[[nodiscard]] Result<Findings> planNotices(store::Database &database);

} // namespace hengzhao::office
