// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"
#include "models/domain/story.h"
#include "models/store/database.h"

namespace hengzhao::store
{

/// All that happened to a candidate's seat, in the order of the record.
[[nodiscard]] Result<Story> storyOf(Database &database, const CandidateNumber &number);

} // namespace hengzhao::store
