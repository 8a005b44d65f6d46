// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/outliers.h"

#include <algorithm>
#include <cmath>

namespace hengzhao::figures
{

namespace
{

constexpr qsizetype fewestValues = 8;
constexpr double beyondTheMiddle = 1.5;

/// Between the two values that a part of the whole falls between, in proportion.
double quantile(const QList<double> &sorted, double part)
{
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<qsizetype>(std::floor(place));
    const qsizetype above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - static_cast<double>(below));
}

} // namespace

std::optional<Fences> fencesOf(QList<double> values)
{
    if (values.size() < fewestValues)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double first = quantile(values, 0.25);
    const double third = quantile(values, 0.75);
    const double beyond = beyondTheMiddle * (third - first);
    return Fences{first - beyond, third + beyond};
}

} // namespace hengzhao::figures
