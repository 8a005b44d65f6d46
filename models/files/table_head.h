// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hengzhao::files
{

/// How a workbook holds the cells of a column; every other format has their texts.
enum class ColumnForm {
    Text,
    /// A whole number.
    Number,
    /// A percentage: "48.3 %" is 0.483, shown as a percentage.
    Share,
};

/// A chart beside a table, where the format has charts. Columns count from 0.
struct TableChart {
    enum class Form {
        SideBySide,
        Stacked,
        /// Without a gap, as the steps of a scale stand.
        Touching,
        /// No bars: all columns are lines, parted where a cell is empty.
        Lines,
        /// No chart: the cells of its columns are the darker the higher their figures, as the program that opens the
        /// workbook sees them.
        Shades,
    };

    QString title;
    /// The column whose texts stand under the bars.
    int names = 0;
    /// Columns shown as bars, and those shown as lines across them, such as the limits of a band.
    QList<int> bars = {};
    QList<int> lines = {};
    Form form = Form::SideBySide;
    /// The first rows only: a total says nothing beside its parts.
    qsizetype rows = 0;
};

/// What stands over a table where the format has room for it.
struct TableHead {
    /// Where a workbook has it. Whoever reads a workbook by program looks for the header in the first row.
    enum class Place { AboveHeader, OnPaperOnly };

    QString title;
    /// How many rows there are, in words; %1 stands for the number.
    QString count;
    /// When it was written.
    QString time;
    /// What the table was narrowed to, in words; empty where nothing was left out.
    QString filters = {};
    Place place = Place::AboveHeader;
    /// One a column; columns beyond them are texts.
    QList<ColumnForm> forms = {};
    std::optional<TableChart> chart = {};
};

} // namespace hengzhao::files
