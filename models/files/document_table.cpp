// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

// In lines of the document's text.
constexpr double cellPadding = 0.35;
constexpr double rowPadding = 0.2;
constexpr double titleGroundGrey = 0.93;
constexpr double ruleGrey = 0.7;

} // namespace

DocumentLayout::TablePlan DocumentLayout::planOf(const TableBlock &table) const
{
    TablePlan plan{table, {}, {}, {}};
    double weights = 0;
    for (const TableBlock::Column &column : table.columns)
        weights += column.weight;
    double x = left();
    QStringList titles;
    for (const TableBlock::Column &column : table.columns) {
        const double width = innerWidth() * column.weight / weights;
        plan.lefts.append(x);
        plan.widths.append(width);
        titles.append(column.title);
        x += width;
    }
    plan.titles = broken(plan, titles, true);
    return plan;
}

DocumentLayout::BrokenRow DocumentLayout::broken(const TablePlan &plan, const QStringList &cells, bool isBold) const
{
    BrokenRow row{{}, 1};
    const double padding = 2 * cellPadding * lineHeight();
    for (qsizetype i = 0; i < plan.widths.size(); ++i) {
        row.cells.append(brokenLines(isBold ? m_bold : m_plain, cells.value(i), plan.widths[i] - padding));
        row.lines = std::max(row.lines, row.cells.last().size());
    }
    return row;
}

void DocumentLayout::add(const TableBlock &table)
{
    if (table.columns.isEmpty())
        return;
    const TablePlan plan = planOf(table);
    need((static_cast<double>(plan.titles.lines) + 1 + 4 * rowPadding) * lineHeight());
    addTitles(plan);
    for (const QStringList &cells : table.rows)
        addRow(plan, broken(plan, cells, false));
    m_y += 0.5 * lineHeight();
}

void DocumentLayout::addTitles(const TablePlan &plan)
{
    addLinesOfRow(plan, plan.titles, 0, plan.titles.lines, true);
}

/// A row stands on one page, unless it is higher than any page.
void DocumentLayout::addRow(const TablePlan &plan, const BrokenRow &row)
{
    const double around = 2 * rowPadding * lineHeight();
    const auto heightOf = [&](qsizetype lines) { return static_cast<double>(lines) * lineHeight() + around; };
    const double room = m_bottom - m_top - heightOf(plan.titles.lines) - around;
    const qsizetype most = std::max<qsizetype>(1, static_cast<qsizetype>(room / lineHeight()));
    for (qsizetype first = 0; first < row.lines; first += most) {
        const qsizetype count = std::min(most, row.lines - first);
        if (m_y + heightOf(count) > m_bottom) {
            newPage();
            addTitles(plan);
        }
        addLinesOfRow(plan, row, first, count, false);
    }
}

void DocumentLayout::addLinesOfRow(const TablePlan &plan, const BrokenRow &row, qsizetype first, qsizetype count,
                                   bool isTitle)
{
    const double height = (static_cast<double>(count) + 2 * rowPadding) * lineHeight();
    const double padding = cellPadding * lineHeight();
    if (isTitle) {
        page().grounds.push_back({left(), m_y, innerWidth(), height, titleGroundGrey});
        page().strokes.push_back({left(), m_y, left() + innerWidth(), m_y, 0.6, 0.3});
    }
    for (qsizetype i = 0; i < plan.widths.size(); ++i) {
        double y = m_y + rowPadding * lineHeight();
        for (const QString &line : row.cells[i].mid(first, count)) {
            page().marks.push_back({plan.lefts[i] + padding,
                                    y,
                                    plan.widths[i] - 2 * padding,
                                    m_document.points,
                                    isTitle,
                                    0,
                                    line.toUtf8(),
                                    {},
                                    plan.table.columns[i].align});
            y += lineHeight();
        }
    }
    m_y += height;
    page().strokes.push_back({left(), m_y, left() + innerWidth(), m_y, isTitle ? 0.6 : 0.3, isTitle ? 0.3 : ruleGrey});
}

} // namespace hengzhao::files
