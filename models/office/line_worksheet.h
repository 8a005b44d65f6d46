// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/domain/table.h"
#include "models/figures/share.h"
#include "models/store/line_store.h"

namespace hengzhao::office
{

using store::LineArea;
using store::LineSeats;
using store::LineVersion;
using store::PastLine;
using store::TotalCount;

/// How many of the area stand at or above a line; with `appliedOnly` only who applied to general schools (R11).
[[nodiscard]] qint64 atOrAbove(const QList<TotalCount> &totals, Score line, bool appliedOnly);

/// What a line would do to an area's candidates.
struct LineEffect {
    Score line;
    /// At or above the line, having applied to general schools.
    qint64 generalPool = 0;
    /// As many of them as the general schools have seats for; all of them where no plan says how many.
    qint64 general = 0;
    /// Everybody else: those below the line, those who never applied, those who come back from the pool.
    qint64 vocational = 0;

    [[nodiscard]] qint64 comeBack() const { return generalPool - general; }
    /// Vocational against general, if everybody enters one or the other (R37).
    [[nodiscard]] figures::ShareRow share() const;
};

/// Everything that is looked at when the line of an area is set (R11).
struct LineWorksheet {
    QString area;
    int year = 0;
    std::optional<Score> line;
    qint64 candidates = 0;
    qint64 applied = 0;
    LineSeats seats;
    /// How many have each total, lowest first.
    QList<TotalCount> totals;
    /// The area's lines of years before, the latest first.
    QList<PastLine> past;
    Targets targets;

    /// Those of `totals` that are one, the highest first.
    [[nodiscard]] QList<TotalCount> ranked() const;
    [[nodiscard]] std::optional<Score> lastLine() const;
    [[nodiscard]] LineEffect effectOf(Score wanted) const;
    /// The highest line at which as many stand as the general schools have seats; nothing where fewer applied than
    /// that, or no plan says how many seats there are.
    [[nodiscard]] std::optional<Score> fillingLine() const;
};

/// A row a total, the highest first: how many have it, how many stand at or above it, and what it would do as a line.
[[nodiscard]] Table worksheetTable(const LineWorksheet &sheet);

} // namespace hengzhao::office
