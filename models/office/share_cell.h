// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <cmath>
#include <optional>

namespace hengzhao::office
{

/// A part of one as a table has it; none where there is no whole.
[[nodiscard]] inline std::int64_t shareCell(const std::optional<double> &part)
{
    constexpr double tenThousandths = 10'000;
    return part ? std::llround(*part * tenThousandths) : TableColumn::none;
}

} // namespace hengzhao::office
