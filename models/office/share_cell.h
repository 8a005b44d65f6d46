// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/share_text.h"
#include "models/domain/table.h"

#include <optional>

namespace hengzhao::office
{

/// A part of one as a table has it; none where there is no whole.
[[nodiscard]] inline std::int64_t shareCell(const std::optional<double> &part)
{
    return part ? shareNumber(*part) : TableColumn::none;
}

} // namespace hengzhao::office
