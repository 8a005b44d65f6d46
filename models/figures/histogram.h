// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/score.h"

#include <QList>

#include <map>
#include <optional>

namespace hengzhao::figures
{

/// Totals from `from` up to, but not including, `to`, in whole points.
struct Bin {
    int from = 0;
    int to = 0;
    qint64 count = 0;
    /// How many stand in this bin or a higher one.
    qint64 fromTop = 0;

    friend bool operator==(const Bin &, const Bin &) = default;
};

/// Counts totals by bins of whole points.
class Histogram
{
public:
    /// `width` is at least 1; with 1 it is the table of scores point by point (一分段表).
    explicit Histogram(int width);

    void add(std::optional<Score> total, qint64 count = 1);

    /// From the lowest bin anyone stands in to the highest, empty ones between included.
    [[nodiscard]] QList<Bin> bins() const;
    /// Those without a total; they stand in no bin.
    [[nodiscard]] qint64 missing() const { return m_missing; }

private:
    int m_width;
    qint64 m_missing = 0;
    std::map<int, qint64> m_counts;
};

} // namespace hengzhao::figures
