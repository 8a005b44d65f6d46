// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::wording
{

/// in-use, must-change, locked, disabled.
[[nodiscard]] QString accountStateWord(const QString &state);

} // namespace hengzhao::wording
