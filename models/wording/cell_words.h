// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::wording
{

/// Yes or no, for a cell.
[[nodiscard]] QString yesNoWord(bool holds);
/// How many seats of a bucket are free: "full", or "12 left".
[[nodiscard]] QString freeSeatsWord(qint64 free);
/// Whether a run counts: "in force", or "replaced".
[[nodiscard]] QString inForceWord(bool inForce);
/// Whether one who competed got a seat: "taken", or "not taken".
[[nodiscard]] QString takenWord(bool taken);

/// Stands for a choice that nobody may see yet.
[[nodiscard]] QString filedWord();

} // namespace hengzhao::wording
