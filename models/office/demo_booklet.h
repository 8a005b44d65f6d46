// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Gives a demo season a register of booklets handed out, reports to the provincial platform, and a comparison with its
/// list in which a few things differ.
[[nodiscard]] Result<void> addDemoBooklets(Office &office, int year);

} // namespace hengzhao::office
