// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Ranges of notice numbers for the first schools; the first has printed its notices, one of them twice, and one was
/// spoilt.
[[nodiscard]] Result<void> addDemoNotices(Office &office);

} // namespace hengzhao::office
