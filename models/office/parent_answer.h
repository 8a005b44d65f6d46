// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// One page for a parent: what was decided about their own child and why, in plain words, and nothing of anybody else
/// (R10). The look-up and the paper go to the audit log. UnknownCandidate where there is none; UnknownFileFormat where
/// the path does not end in pdf; RoleNeeded and OutsideDistrict by who asks.
[[nodiscard]] Result<void> writeParentAnswer(Office &office, const QString &candidateNumber, const QString &path);

} // namespace hengzhao::office
