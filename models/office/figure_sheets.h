// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown_chart.h"
#include "models/domain/shown_table.h"
#include "models/figures/completion.h"
#include "models/figures/entry.h"
#include "models/figures/share.h"
#include "models/figures/split.h"

namespace hengzhao::office
{

/// Figures as a table to be written, and a chart of them.
struct FigureSheet {
    ShownTable shown;
    ShownChart chart;
};

/// More bars than this say nothing.
constexpr qsizetype mostCharted = 60;
/// More steps or points of a line than this neither.
constexpr qsizetype mostOnAScale = 400;

/// The last `totals` rows are sums of the others.
[[nodiscard]] FigureSheet shareSheet(const QList<figures::ShareRow> &rows, qsizetype totals, const Targets &targets,
                                     std::optional<double> mean);
[[nodiscard]] FigureSheet splitSheet(const QList<figures::SplitRow> &rows, qsizetype totals);
[[nodiscard]] FigureSheet entrySheet(const QList<figures::EntryRow> &rows, qsizetype totals, const Targets &targets);
[[nodiscard]] FigureSheet completionSheet(const QList<figures::CompletionRow> &rows, qsizetype totals);

/// The share's band as two more columns, so that a chart has it as lines.
void addBand(ShownTable &shown, const Targets &targets);
/// A chart of the shares in a table: vocational and general parts on each other, the band and, where there is one, the
/// city's mean as lines. What it needs besides the shares is added as columns.
[[nodiscard]] ShownChart addShareChart(ShownTable &shown, const Targets &targets, std::optional<double> mean);

} // namespace hengzhao::office
