// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"
#include "models/domain/table.h"
#include "models/store/cohort_store.h"

namespace hengzhao::office
{

/// How a run that is not stored would fill its buckets, as BatchDesk::buckets() shows one that is.
[[nodiscard]] Result<Table> expectedBuckets(store::Database &database, const store::CohortReading &reading,
                                            const admission::Outcome &outcome);

} // namespace hengzhao::office
