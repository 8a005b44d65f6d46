// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/printed_table.h"

#include "models/wording/figure_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace hengzhao::ui
{

namespace
{

/// In lines of the table's own text.
constexpr double titleLines = 1.8;
constexpr double remarkLines = 1.6;
constexpr double footLines = 1.8;
constexpr double rowLines = 1.35;
constexpr double titleScale = 1.4;
/// Beside a cell's text, in heights of a line.
constexpr double padding = 0.4;

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

/// Columns side by side, as many as the page takes; the first ones stand in every group.
QList<QList<qsizetype>> grouped(const QList<double> &widths, qsizetype repeated, double pageWidth)
{
    QList<qsizetype> first(repeated);
    std::iota(first.begin(), first.end(), qsizetype{0});
    const double firstWidth = std::accumulate(widths.begin(), widths.begin() + repeated, 0.0);
    QList<QList<qsizetype>> groups{first};
    double width = firstWidth;
    for (qsizetype place = repeated; place < widths.size(); ++place) {
        if (width + widths[place] > pageWidth && groups.last().size() > repeated) {
            groups.append(first);
            width = firstWidth;
        }
        groups.last().append(place);
        width += widths[place];
    }
    return groups;
}

/// Where the columns of a group stand: as wide as they need, spread a little where there is room.
QList<PrintedLayout::Column> placed(const QList<qsizetype> &group, const QList<double> &widths, double pageWidth)
{
    constexpr double widestSpread = 1.5;
    double needed = 0;
    for (qsizetype place : group)
        needed += widths[place];
    const double spread = needed > 0 ? std::min(widestSpread, pageWidth / needed) : 1.0;
    QList<PrintedLayout::Column> columns;
    double left = 0;
    for (qsizetype place : group) {
        columns.append({place, left, widths[place] * spread});
        left += columns.last().width;
    }
    return columns;
}

QList<double> scaled(QList<double> widths, double scale)
{
    for (double &width : widths)
        width *= scale;
    return widths;
}

} // namespace

qsizetype PrintedLayout::pages() const
{
    const qsizetype downward = std::max<qsizetype>(1, (rows + rowsPerPage - 1) / rowsPerPage);
    return downward * groups.size();
}

PrintedLayout::Page PrintedLayout::page(qsizetype number) const
{
    const qsizetype first = number / groups.size() * rowsPerPage;
    return {number % groups.size(), first, std::clamp<qsizetype>(rows - first, 0, rowsPerPage)};
}

QList<double> PrintedTable::naturalWidths(const QPaintDevice &device, double widest) const
{
    const QFontMetricsF metrics(fontOf(largestPoints), &device);
    const QFontMetricsF titleMetrics(boldFontOf(largestPoints), &device);
    QList<double> widths;
    for (qsizetype place = 0; place < m_shown.columns.size(); ++place) {
        double width = titleMetrics.horizontalAdvance(m_shown.titles[place]);
        for (std::uint32_t row : m_shown.rows)
            width = std::max(width, metrics.horizontalAdvance(m_shown.column(place).text(row)));
        widths.append(std::min(width + 2 * padding * metrics.height(), widest));
    }
    return widths;
}

PrintedLayout PrintedTable::layoutFor(const QPaintDevice &device) const
{
    constexpr double step = 0.25;
    constexpr double widestColumn = 0.4; // of the page
    constexpr double widestRepeated = 0.5;
    const double pageWidth = device.width();
    const QList<double> widths = naturalWidths(device, widestColumn * pageWidth);
    qsizetype repeated = std::min<qsizetype>(m_head.repeatedColumns, widths.size());
    while (repeated > 0 && std::accumulate(widths.begin(), widths.begin() + repeated, 0.0) > widestRepeated * pageWidth)
        --repeated;

    PrintedLayout layout;
    const auto groupsAt = [&](double points) {
        return grouped(scaled(widths, points / largestPoints), repeated, pageWidth);
    };
    // Small letters only where they save a page.
    const qsizetype fewest = groupsAt(smallestPoints).size();
    layout.points = largestPoints;
    while (layout.points > smallestPoints && groupsAt(layout.points).size() > fewest)
        layout.points = std::max(smallestPoints, layout.points - step);
    for (const QList<qsizetype> &group : groupsAt(layout.points))
        layout.groups.append(placed(group, scaled(widths, layout.points / largestPoints), pageWidth));

    const double line = lineHeight(layout.points, device);
    layout.rowHeight = rowLines * line;
    layout.rows = static_cast<qsizetype>(m_shown.rows.size());
    const double room = device.height() - (titleLines + remarkLines + footLines) * line - layout.rowHeight;
    layout.rowsPerPage = std::max<qsizetype>(1, static_cast<qsizetype>(room / layout.rowHeight));
    return layout;
}

void PrintedTable::drawHead(QPainter &painter, const PrintedLayout &layout, const QRectF &at) const
{
    painter.setFont(boldFontOf(layout.points * titleScale));
    const double titleHeight = at.height() * titleLines / (titleLines + remarkLines);
    painter.drawText(QRectF(at.left(), at.top(), at.width(), titleHeight),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, m_head.title);
    painter.setFont(fontOf(layout.points));
    const QString remark =
        painter.fontMetrics().elidedText(m_head.remark, Qt::ElideRight, static_cast<int>(at.width()));
    painter.drawText(QRectF(at.left(), at.top() + titleHeight, at.width(), at.height() - titleHeight),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextSingleLine, remark);
}

void PrintedTable::drawCells(QPainter &painter, const PrintedLayout &layout, const PrintedLayout::Page &page,
                             double top) const
{
    const double beside = padding * lineHeight(layout.points, *painter.device());
    const QList<PrintedLayout::Column> &columns = layout.groups[page.group];
    const double right = columns.isEmpty() ? 0 : columns.last().left + columns.last().width;
    const auto drawRow = [&](double y, auto textOf) {
        const QFontMetricsF metrics(painter.font(), painter.device());
        for (const PrintedLayout::Column &column : columns) {
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

void PrintedTable::drawPage(QPainter &painter, const PrintedLayout &layout, qsizetype number) const
{
    const QPaintDevice &device = *painter.device();
    const double line = lineHeight(layout.points, device);
    const double headHeight = (titleLines + remarkLines) * line;
    painter.setPen(Qt::black);
    drawHead(painter, layout, QRectF(0, 0, device.width(), headHeight));
    drawCells(painter, layout, layout.page(number), headHeight);
    const QRectF foot(0, device.height() - footLines * line, device.width(), footLines * line);
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
    const PrintedLayout layout = layoutFor(device);
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
