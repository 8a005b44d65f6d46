// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hengzhao::files
{

/// What a text takes of a line.
struct Interval {
    double from = 0;
    double to = 0;
};

/// The lines, counted from 0, on which texts stand so that none lies over another: the first with room for it.
[[nodiscard]] QList<int> linesOf(const QList<Interval> &texts);
/// How many lines those are.
[[nodiscard]] int lineCount(const QList<int> &lines);

} // namespace hengzhao::files
