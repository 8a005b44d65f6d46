// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown_table.h"

namespace hengzhao::office
{

/// A table with all its rows and columns, under the columns' titles: as it leaves the office where nobody has narrowed
/// it on a screen.
[[nodiscard]] ShownTable wholeOf(const Table &table);

} // namespace hengzhao::office
