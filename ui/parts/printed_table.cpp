// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/printed_table.h"

#include "models/wording/figure_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

QFont fontOf(double points)
{
    QFont font;
    font.setPointSizeF(points);
    return font;
}

/// Titles, of the page and of the columns.
QFont boldFontOf(double points)
{
    QFont font = fontOf(points);
    font.setWeight(QFont::DemiBold);
    return font;
}

double lineHeight(double points, const QPaintDevice &device)
{
    return QFontMetricsF(fontOf(points), &device).height();
}

} // namespace

QList<double> PrintedTable::textWidths(const QPaintDevice &device) const
{
    const QFontMetricsF metrics(fontOf(PageLayout::largestPoints), &device);
    const QFontMetricsF titleMetrics(boldFontOf(PageLayout::largestPoints), &device);
    QList<double> widths;
    for (qsizetype place = 0; place < m_shown.columns.size(); ++place) {
        double width = titleMetrics.horizontalAdvance(m_shown.titles[place]);
        for (std::uint32_t row : m_shown.rows)
            width = std::max(width, metrics.horizontalAdvance(m_shown.column(place).text(row)));
        widths.append(width);
    }
    return widths;
}

PageLayout PrintedTable::layoutFor(const QPaintDevice &device) const
{
    const Paper paper{static_cast<double>(device.width()), static_cast<double>(device.height()),
                      lineHeight(PageLayout::largestPoints, device)};
    return layOutPages(textWidths(device), static_cast<qsizetype>(m_shown.rows.size()), m_head.repeatedColumns, paper);
}

void PrintedTable::drawHead(QPainter &painter, const PageLayout &layout, const QRectF &at) const
{
    painter.setFont(boldFontOf(layout.points * PageLayout::titleScale));
    const double titleHeight =
        at.height() * PageLayout::titleLines / (PageLayout::titleLines + PageLayout::remarkLines);
    painter.drawText(QRectF(at.left(), at.top(), at.width(), titleHeight),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, m_head.title);
    painter.setFont(fontOf(layout.points));
    const QString remark =
        painter.fontMetrics().elidedText(m_head.remark, Qt::ElideRight, static_cast<int>(at.width()));
    painter.drawText(QRectF(at.left(), at.top() + titleHeight, at.width(), at.height() - titleHeight),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, remark);
}

void PrintedTable::drawCells(QPainter &painter, const PageLayout &layout, const PageLayout::Page &page,
                             double top) const
{
    const double beside = PageLayout::padding * layout.lineHeight;
    const QList<PageLayout::Column> &columns = layout.groups[page.group];
    const double right = columns.isEmpty() ? 0 : columns.last().left + columns.last().width;
    const auto drawRow = [&](double y, auto textOf) {
        const QFontMetricsF metrics(painter.font(), painter.device());
        for (const PageLayout::Column &column : columns) {
            const QRectF cell(column.left + beside, y, column.width - 2 * beside, layout.rowHeight);
            const bool isNumeric = m_shown.column(column.place).isNumeric();
            const auto flags = static_cast<int>((isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            // Half a dot more: what was measured as fitting fits.
            const QString text = metrics.elidedText(textOf(column.place), Qt::ElideRight, cell.width() + 0.5);
            painter.drawText(cell, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
        }
    };
    const auto rule = [&](double y, const QColor &colour, double points) {
        painter.setPen(QPen(colour, points * painter.device()->logicalDpiY() / 72.0));
        painter.drawLine(QPointF(0, y), QPointF(right, y));
        painter.setPen(Qt::black);
    };
    painter.setFont(boldFontOf(layout.points));
    drawRow(top, [this](qsizetype place) { return m_shown.titles[place]; });
    painter.setFont(fontOf(layout.points));
    rule(top + layout.rowHeight, Qt::black, 0.8);
    for (qsizetype i = 0; i < page.rows; ++i) {
        const std::uint32_t row = m_shown.rows[static_cast<size_t>(page.firstRow + i)];
        const double y = top + static_cast<double>(i + 1) * layout.rowHeight;
        drawRow(y, [this, row](qsizetype place) {
            const TableColumn &column = m_shown.column(place);
            return column.isNumeric() && column.isEmpty(row) ? wording::dash() : column.text(row);
        });
        rule(y + layout.rowHeight, Qt::lightGray, 0.3);
    }
}

void PrintedTable::drawPage(QPainter &painter, const PageLayout &layout, qsizetype number) const
{
    const QPaintDevice &device = *painter.device();
    const double line = layout.lineHeight;
    const double headHeight = (PageLayout::titleLines + PageLayout::remarkLines) * line;
    painter.setPen(Qt::black);
    drawHead(painter, layout, QRectF(0, 0, device.width(), headHeight));
    drawCells(painter, layout, layout.page(number), headHeight);
    const QRectF foot(0, device.height() - PageLayout::footLines * line, device.width(), PageLayout::footLines * line);
    const int bottom = static_cast<int>(Qt::AlignBottom) | Qt::TextSingleLine;
    painter.drawText(foot, bottom | Qt::AlignLeft, m_head.time);
    const QString page = QCoreApplication::translate("PrintedTable", "Page %L1 of %L2");
    painter.drawText(foot, bottom | Qt::AlignRight, page.arg(number + 1).arg(layout.pages()));
}

bool PrintedTable::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const PageLayout layout = layoutFor(device);
    const QPageRanges wanted = device.pageRanges();
    bool isFirst = true;
    for (qsizetype number = 0; number < layout.pages(); ++number) {
        if (!wanted.isEmpty() && !wanted.contains(static_cast<int>(number) + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        drawPage(painter, layout, number);
        isFirst = false;
    }
    return painter.end();
}

} // namespace hengzhao::ui
