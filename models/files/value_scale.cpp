// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/value_scale.h"

#include <algorithm>
#include <cmath>

namespace hengzhao::files
{

namespace
{

double readableStep(double length)
{
    constexpr double fewestSteps = 5;
    const double power = std::pow(10, std::floor(std::log10(length / fewestSteps)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (length / fewestSteps <= step * power)
            return step * power;
    }
    return 10 * power;
}

} // namespace

ValueScale valueScale(double lowest, double highest, bool isCloseUp, double smallestStep)
{
    highest = std::max(highest, 0.0);
    if (highest <= 0)
        return {};
    const bool beginsHigher = isCloseUp && lowest > highest / 2;
    ValueScale scale;
    const double length = beginsHigher && lowest < highest ? highest - lowest : highest;
    scale.step = std::max(smallestStep, readableStep(length));
    // Six tenths are six steps of a tenth, whatever the machine makes of tenths.
    constexpr double rounding = 1e-9;
    scale.low = beginsHigher ? std::max(0.0, std::floor(lowest / scale.step + rounding) - 1) * scale.step : 0;
    scale.high = std::ceil(highest / scale.step - rounding) * scale.step;
    // A value on the upper edge would have no room for its text.
    if (isCloseUp || scale.high <= highest + rounding)
        scale.high += scale.step;
    return scale;
}

} // namespace hengzhao::files
