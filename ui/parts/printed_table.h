// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/shown_table.h"

class QPagedPaintDevice;
class QPaintDevice;
class QPainter;
class QRectF;

namespace hengzhao::ui
{

/// What stands over and under a printed table, on each page.
struct PrintHead {
    QString title;
    /// The filters in words, the number of rows.
    QString remark;
    /// When it was printed.
    QString time;
    /// So many columns stand on every page, where the others are split.
    int repeatedColumns = 1;
};

/// How a table fits on pages; lengths in dots of the device.
struct PrintedLayout {
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
    double rowHeight = 0;
    /// Columns that stand side by side on one page.
    QList<QList<Column>> groups;
    qsizetype rows = 0;
    qsizetype rowsPerPage = 1;

    [[nodiscard]] qsizetype pages() const;
    /// Pages count from 0; those of the same rows follow one another.
    [[nodiscard]] Page page(qsizetype number) const;
};

/// A table on paper: its columns fitted by a smaller font as long as that can be read, else split over pages.
class PrintedTable
{
public:
    static constexpr double largestPoints = 9.5;
    static constexpr double smallestPoints = 6.5;

    PrintedTable(ShownTable shown, PrintHead head) : m_shown(std::move(shown)), m_head(std::move(head)) {}

    [[nodiscard]] PrintedLayout layoutFor(const QPaintDevice &device) const;
    void drawPage(QPainter &painter, const PrintedLayout &layout, qsizetype number) const;
    /// All pages, or those that the device is set to. False where it takes no page.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] QList<double> naturalWidths(const QPaintDevice &device, double widest) const;
    void drawHead(QPainter &painter, const PrintedLayout &layout, const QRectF &at) const;
    void drawCells(QPainter &painter, const PrintedLayout &layout, const PrintedLayout::Page &page, double top) const;

    ShownTable m_shown;
    PrintHead m_head;
};

} // namespace hengzhao::ui
