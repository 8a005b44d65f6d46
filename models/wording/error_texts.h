// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

namespace hengzhao::wording
{

/// The sentence of an error before its args are put in, marked for translation in the context "errors". Every code has
/// one.
[[nodiscard]] const char *errorText(ErrorCode code);

} // namespace hengzhao::wording
