// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace hengzhao::wording
{

/// As errorText(), for what can fail from the pre-admission on.
[[nodiscard]] const char *admissionErrorText(ErrorCode code);

} // namespace hengzhao::wording
