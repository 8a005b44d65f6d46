// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hengzhao::files
{

/// A scale that people can read: it begins and ends at a step, and steps are 1, 2 or 5 times a power of ten.
struct ValueScale {
    double low = 0;
    double high = 1;
    double step = 1;

    /// From 0 at the lower end to 1 at the upper.
    [[nodiscard]] double partOf(double value) const { return (value - low) / (high - low); }
};

/// Around values that are not negative, in at most ten steps. It begins at 0, unless isCloseUp and the values lie near
/// each other: then a step below the lowest. No step is smaller than the one told.
[[nodiscard]] ValueScale valueScale(double lowest, double highest, bool isCloseUp, double smallestStep = 0);

} // namespace hengzhao::files
