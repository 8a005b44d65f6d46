// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/score.h"
#include "models/store/statement.h"

#include <optional>

namespace hengzhao::store
{

/// The score of a column that holds hundredths, or nothing where the column is NULL.
[[nodiscard]] inline std::optional<Score> scoreFrom(Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : Score::fromHundredths(row.integer(column));
}

} // namespace hengzhao::store
