// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page_layout.h"
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

/// A table on paper: its columns fitted by a smaller font as long as that can be read, else split over pages.
class PrintedTable
{
public:
    PrintedTable(ShownTable shown, PrintHead head) : m_shown(std::move(shown)), m_head(std::move(head)) {}

    [[nodiscard]] PageLayout layoutFor(const QPaintDevice &device) const;
    void drawPage(QPainter &painter, const PageLayout &layout, qsizetype number) const;
    /// All pages, or those that the device is set to. False where it takes no page.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;

private:
    [[nodiscard]] QList<double> textWidths(const QPaintDevice &device) const;
    void drawHead(QPainter &painter, const PageLayout &layout, const QRectF &at) const;
    void drawCells(QPainter &painter, const PageLayout &layout, const PageLayout::Page &page, double top) const;

    ShownTable m_shown;
    PrintHead m_head;
};

} // namespace hengzhao::ui
