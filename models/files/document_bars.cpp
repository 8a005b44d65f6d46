// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"
#include "models/files/text_lines.h"

#include <algorithm>
#include <array>

namespace hengzhao::files
{

namespace
{

/// So far apart that copies still tell them apart; a seventh kind has the first one's again.
constexpr std::array barGreys = {0.38, 0.76, 0.54, 0.88, 0.66, 0.95};
constexpr double edgeGrey = 0.3;
/// Parts of the page's width.
constexpr double roomOfNames = 0.26;
constexpr double roomOfTexts = 0.16;
/// Of a line.
constexpr double barHeight = 0.8;
constexpr double narrowBarHeight = 0.42;

double greyOf(qsizetype kind)
{
    return barGreys[static_cast<std::size_t>(kind) % barGreys.size()];
}

double lengthOf(const BarBlock &bars, const BarBlock::Row &row)
{
    double length = 0;
    for (const std::optional<double> &value : row.values)
        length = bars.isStacked ? length + value.value_or(0) : std::max(length, value.value_or(0));
    return length;
}

double longest(const BarBlock &bars)
{
    double length = 0;
    for (const BarBlock::Row &row : bars.rows)
        length = std::max(length, lengthOf(bars, row));
    for (const BarBlock::Mark &mark : bars.marks)
        length = std::max(length, mark.place);
    return length;
}

} // namespace

void DocumentLayout::add(const BarBlock &bars)
{
    const double names = roomOfNames * innerWidth();
    const double room = (1 - roomOfNames - roomOfTexts) * innerWidth();
    const double length = longest(bars);
    const double perUnit = length > 0 ? room / length : 0;
    addKinds(bars);
    QList<Interval> widths;
    for (const BarBlock::Mark &mark : bars.marks) {
        const double width = widthOf(m_plain, mark.name) + 1;
        widths.append({mark.place * perUnit - width / 2, mark.place * perUnit + width / 2});
    }
    const QList<int> lines = linesOf(widths);
    const int above = lineCount(lines);
    qsizetype row = 0;
    while (row < bars.rows.size()) {
        need((1 + above) * lineHeight() * 1.2);
        const double top = m_y;
        for (qsizetype i = 0; i < bars.marks.size(); ++i) {
            page().marks.push_back({left() + names + widths[i].from, m_y + lines[i] * lineHeight(),
                                    widths[i].to - widths[i].from, m_document.points, false, 0,
                                    bars.marks[i].name.toUtf8()});
        }
        m_y += above * lineHeight();
        do {
            addBarRow(bars, bars.rows[row++], left() + names, perUnit);
        } while (row < bars.rows.size() && m_y + 1.2 * lineHeight() <= m_bottom);
        for (const BarBlock::Mark &mark : bars.marks) {
            const double x = left() + names + mark.place * perUnit;
            page().strokes.push_back({x, top + above * lineHeight(), x, m_y, 0.8, 0, true});
        }
        if (row < bars.rows.size())
            newPage();
    }
    m_y += 0.4 * lineHeight();
}

/// What each grey stands for; one kind needs no telling.
void DocumentLayout::addKinds(const BarBlock &bars)
{
    if (bars.kinds.size() < 2)
        return;
    const double side = barHeight * lineHeight();
    addLegend(bars.kinds, side, [this, side](qsizetype kind, double x) {
        page().grounds.push_back({x, m_y, side, side, greyOf(kind)});
    });
}

void DocumentLayout::addBarRow(const BarBlock &bars, const BarBlock::Row &row, double x, double perUnit)
{
    const double names = roomOfNames * innerWidth();
    const double step = 1.2 * lineHeight();
    page().marks.push_back({left(), m_y, names - 6, m_document.points, false, 0, row.name.toUtf8()});
    const bool areNarrow = !bars.isStacked && row.values.size() > 1;
    const double height = (areNarrow ? narrowBarHeight : barHeight) * lineHeight();
    double at = x;
    double y = m_y;
    for (qsizetype kind = 0; kind < row.values.size(); ++kind) {
        const double width = row.values[kind].value_or(0) * perUnit;
        if (width > 0) {
            page().grounds.push_back({at, y, width, height, greyOf(kind)});
            page().strokes.push_back({at, y + height, at + width, y + height, 0.4, edgeGrey});
        }
        if (bars.isStacked)
            at += width;
        else
            y += height;
    }
    // In a column of their own, where no line of a mark stands.
    const double end = left() + (1 - roomOfTexts) * innerWidth() + 5;
    page().marks.push_back({end, m_y, left() + innerWidth() - end, m_document.points, false, 0, row.text.toUtf8()});
    m_y += step;
}

} // namespace hengzhao::files
