// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hengzhao::files
{

/// Whether a csv cell must get a leading ' so that no spreadsheet takes it for a formula (contract, section 2).
/// A cell that would lose a ' of its own when read back gets one too, so every text comes back as it was.
[[nodiscard]] bool needsGuard(QStringView cell);

/// The cell without the ' that a guard put before it.
[[nodiscard]] QStringView withoutGuard(QStringView cell);

} // namespace hengzhao::files
