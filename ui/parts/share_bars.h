// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/figures/share.h"
#include "ui/parts/tokens.h"

#include <QSet>

class QCustomPlot;

namespace hengzhao::ui
{

/// What a picture of vocational against general shows (R37).
struct ShareBars {
    QList<figures::ShareRow> rows;
    Targets targets;
    /// The share of the whole city, where the rows are parts of it.
    std::optional<double> mean = {};
    /// Places of the rows that stand out.
    QSet<qsizetype> marked = {};
};

/// Draws one pile a row, vocational below and general above, in percent of both, with the band of "roughly equal" and
/// the city's mean across. What is not known yet is drawn as missing, not as nought. The plot has no other drawing.
void drawShares(QCustomPlot &plot, const ShareBars &bars, const Tokens &tokens);

} // namespace hengzhao::ui
