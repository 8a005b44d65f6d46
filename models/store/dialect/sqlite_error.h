// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace hengzhao::store
{

/// What an SQLite result code and message mean for us. Messages that our own triggers raise begin with "hengzhao:".
[[nodiscard]] Error sqliteError(int extendedCode, const QString &message, const QString &path);

} // namespace hengzhao::store
