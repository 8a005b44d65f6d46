// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// A few people the province found registered elsewhere too, so that a demo season has cases to settle.
[[nodiscard]] Result<void> addDemoRegistration(Office &office);

} // namespace hengzhao::office
