// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/page_layout.h"

#include <algorithm>
#include <numeric>

namespace hengzhao
{

namespace
{

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
QList<PageLayout::Column> placed(const QList<qsizetype> &group, const QList<double> &widths, double pageWidth)
{
    constexpr double widestSpread = 1.5;
    double needed = 0;
    for (qsizetype place : group)
        needed += widths[place];
    const double spread = needed > 0 ? std::min(widestSpread, pageWidth / needed) : 1.0;
    QList<PageLayout::Column> columns;
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

/// What the columns take with the room beside their texts; none may have the page for itself.
QList<double> padded(const QList<double> &widths, const Paper &paper)
{
    constexpr double widestColumn = 0.4; // of the page
    QList<double> padded;
    for (const double width : widths)
        padded.append(std::min(width + 2 * PageLayout::padding * paper.lineHeight, widestColumn * paper.width));
    return padded;
}

} // namespace

qsizetype PageLayout::pages() const
{
    const qsizetype downward = std::max<qsizetype>(1, (rows + rowsPerPage - 1) / rowsPerPage);
    return downward * groups.size();
}

PageLayout::Page PageLayout::page(qsizetype number) const
{
    const qsizetype first = number / groups.size() * rowsPerPage;
    return {number % groups.size(), first, std::clamp<qsizetype>(rows - first, 0, rowsPerPage)};
}

PageLayout layOutPages(const QList<double> &widths, qsizetype rows, qsizetype repeated, const Paper &paper)
{
    constexpr double step = 0.25;
    constexpr double widestRepeated = 0.5;
    const QList<double> needed = padded(widths, paper);
    repeated = std::min(repeated, needed.size());
    while (repeated > 0 &&
           std::accumulate(needed.begin(), needed.begin() + repeated, 0.0) > widestRepeated * paper.width)
        --repeated;

    PageLayout layout;
    const auto groupsAt = [&](double points) {
        return grouped(scaled(needed, points / PageLayout::largestPoints), repeated, paper.width);
    };
    // Small letters only where they save a page.
    const qsizetype fewest = groupsAt(PageLayout::smallestPoints).size();
    layout.points = PageLayout::largestPoints;
    while (layout.points > PageLayout::smallestPoints && groupsAt(layout.points).size() > fewest)
        layout.points = std::max(PageLayout::smallestPoints, layout.points - step);
    const double scale = layout.points / PageLayout::largestPoints;
    for (const QList<qsizetype> &group : groupsAt(layout.points))
        layout.groups.append(placed(group, scaled(needed, scale), paper.width));

    layout.lineHeight = paper.lineHeight * scale;
    layout.rowHeight = PageLayout::rowLines * layout.lineHeight;
    layout.rows = rows;
    const double around = PageLayout::titleLines + PageLayout::remarkLines + PageLayout::footLines;
    const double room = paper.height - around * layout.lineHeight - layout.rowHeight;
    layout.rowsPerPage = std::max<qsizetype>(1, static_cast<qsizetype>(room / layout.rowHeight));
    return layout;
}

} // namespace hengzhao
