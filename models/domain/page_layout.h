// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace hengzhao
{

/// Paper as a table sees it, less its margins. Lengths in one unit, whichever it is.
struct Paper {
    double width = 0;
    double height = 0;
    /// Of a line in letters of PageLayout::largestPoints.
    double lineHeight = 0;
};

/// How a table fits on pages: by smaller letters as long as they can be read, else its columns are split over pages.
struct PageLayout {
    static constexpr double largestPoints = 9.5;
    static constexpr double smallestPoints = 6.5;
    // In lines of the table's own text.
    static constexpr double titleLines = 1.8;
    static constexpr double remarkLines = 1.6;
    static constexpr double footLines = 1.8;
    static constexpr double rowLines = 1.35;
    /// Beside a cell's text.
    static constexpr double padding = 0.4;
    static constexpr double titleScale = 1.4;

    struct Column {
        /// Among the shown columns.
        qsizetype place = 0;
        double left = 0;
        double width = 0;
    };
    struct Page {
        /// Among the groups.
        qsizetype group = 0;
        qsizetype firstRow = 0;
        qsizetype rows = 0;
    };

    double points = 0;
    double lineHeight = 0;
    double rowHeight = 0;
    /// Columns that stand side by side on one page.
    QList<QList<Column>> groups;
    qsizetype rows = 0;
    qsizetype rowsPerPage = 1;

    [[nodiscard]] qsizetype pages() const;
    /// Pages count from 0; those of the same rows follow one another.
    [[nodiscard]] Page page(qsizetype number) const;
};

/// `widths`: what each column's widest text takes in letters of the largest size. The first `repeated` columns stand on
/// every page where the others are split, as long as they leave room.
[[nodiscard]] PageLayout layOutPages(const QList<double> &widths, qsizetype rows, qsizetype repeated,
                                     const Paper &paper);

} // namespace hengzhao
