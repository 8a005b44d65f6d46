// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/table_columns.h"

namespace hengzhao::office
{

/// What may be shown of a cell of a column: personal data masked, and whatever else reads as an identity number.
[[nodiscard]] QString shownCell(const files::Column &column, const QString &text);

} // namespace hengzhao::office
