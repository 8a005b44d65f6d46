// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hengzhao
{

/// How the figures of a chart stand.
enum class ChartForm {
    Bars,
    /// Bars that touch each other, one a step of a scale.
    Steps,
    /// Each column a line from row to row, parted where a row has no figure.
    Lines,
    /// No bars: each figure on a ground that is the darker the higher it is.
    Shades,
};

/// A chart of a table, for where it is shown or written with one; columns go by their names in the field's terms. One
/// whose columns are not all there is left out.
struct ShownChart {
    /// What stands under the bars.
    QString names = {};
    /// The figures themselves, whatever form they have.
    QStringList bars = {};
    /// Lines across the bars, such as the limits of a band; beside lines, more of them.
    QStringList lines = {};
    /// Bars that make a whole stand one on the other.
    bool isStacked = false;
    /// The first rows only: a total says nothing beside its parts.
    qsizetype rows = 0;
    ChartForm form = ChartForm::Bars;
};

} // namespace hengzhao
