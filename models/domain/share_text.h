// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace hengzhao
{

/// A share in ten-thousandths, as a column of a table keeps it: rounded, but not so far that rounding once more, to the
/// tenths of a percent that are shown, would change their digit.
[[nodiscard]] inline std::int64_t shareNumber(double share)
{
    const std::int64_t tenths = std::llround(std::abs(share) * 1'000);
    const std::int64_t near = std::llround(std::abs(share) * 10'000);
    const std::int64_t number = std::clamp<std::int64_t>(near, tenths * 10 - 5, tenths * 10 + 4);
    return share < 0 ? -number : number;
}

/// A share in tenths of a percent, such as "48.3 %", made of its ten-thousandths in whole numbers: wherever a share is
/// read, in a table, a sentence or a picture, its last digit is the same.
[[nodiscard]] inline QString shareText(std::int64_t tenThousandths)
{
    const bool isNegative = tenThousandths < 0;
    const std::int64_t tenths = ((isNegative ? -tenThousandths : tenThousandths) + 5) / 10;
    return QStringLiteral("%1%2.%3 %")
        .arg(isNegative && tenths > 0 ? QStringLiteral("-") : QString())
        .arg(tenths / 10)
        .arg(tenths % 10);
}

} // namespace hengzhao
