// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/season_desk.h"

namespace hengzhao::office
{

/// What the demo's schools file: contacts, signers, last year's filings; in March also documents and filings at every
/// point of their way. The same for the same schools and clock.
[[nodiscard]] Result<void> addDemoFilings(Office &office, DemoStage stage);

} // namespace hengzhao::office
