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
constexpr double titleRuleGrey = 0.3;
constexpr double ruleGrey = 0.7;
constexpr double boxGrey = 0.4;

} // namespace

double DocumentLayout::besideText() const
{
    return 2 * cellPadding * lineHeight();
}

double DocumentLayout::aroundLines() const
{
    return 2 * rowPadding * lineHeight();
}

DocumentLayout::RowPlan DocumentLayout::planOf(const TableBlock &table) const
{
    RowPlan plan{{}, table.isBoxed};
    double weights = 0;
    for (const TableBlock::Column &column : table.columns)
        weights += column.weight;
    double x = left();
    QStringList titles;
    for (const TableBlock::Column &column : table.columns) {
        const double width = innerWidth() * column.weight / weights;
        plan.cells.append({x, width, column.align});
        titles.append(column.title);
        x += width;
    }
    plan.titles = broken(plan, titles, true);
    return plan;
}

DocumentLayout::BrokenRow DocumentLayout::broken(const RowPlan &plan, const QStringList &cells, bool isBold) const
{
    BrokenRow row{{}, 1};
    for (qsizetype i = 0; i < plan.cells.size(); ++i) {
        row.cells.append(brokenLines(isBold ? m_bold : m_plain, cells.value(i), plan.cells[i].width - besideText()));
        row.lines = std::max(row.lines, row.cells.last().size());
    }
    return row;
}

void DocumentLayout::add(const TableBlock &table)
{
    if (table.columns.isEmpty())
        return;
    const RowPlan plan = planOf(table);
    need((static_cast<double>(plan.titles.lines) + 1) * lineHeight() + 2 * aroundLines());
    addTitles(plan);
    for (const QStringList &cells : table.rows)
        addRow(plan, broken(plan, cells, false));
    m_y += 0.5 * lineHeight();
}

void DocumentLayout::addTitles(const RowPlan &plan)
{
    if (plan.titles.lines > 0)
        addLinesOfRow(plan, plan.titles, 0, plan.titles.lines, true);
}

/// A row stands on one page, unless it is higher than any page.
void DocumentLayout::addRow(const RowPlan &plan, const BrokenRow &row)
{
    const auto heightOf = [&](qsizetype lines) { return static_cast<double>(lines) * lineHeight() + aroundLines(); };
    const double room = m_bottom - m_top - heightOf(plan.titles.lines) - aroundLines();
    const qsizetype most = std::max<qsizetype>(1, static_cast<qsizetype>(room / lineHeight()));
    for (qsizetype first = 0; first < row.lines; first += most) {
        const qsizetype count = std::min(most, row.lines - first);
        if (m_y + heightOf(count) > m_bottom && !isAtTop()) {
            newPage();
            addTitles(plan);
        }
        addLinesOfRow(plan, row, first, count, false);
    }
}

void DocumentLayout::addLinesOfRow(const RowPlan &plan, const BrokenRow &row, qsizetype first, qsizetype count,
                                   bool isTitle)
{
    const double height = static_cast<double>(count) * lineHeight() + aroundLines();
    addBoxes(plan, height, isTitle);
    for (qsizetype i = 0; i < plan.cells.size(); ++i) {
        const RowPlan::Cell &cell = plan.cells[i];
        const double x = cell.left + besideText() / 2;
        double y = m_y + aroundLines() / 2;
        for (const QString &line : row.cells[i].mid(first, count)) {
            page().marks.push_back(
                {x, y, cell.width - besideText(), m_document.points, isTitle, 0, line.toUtf8(), {}, cell.align});
            y += lineHeight();
        }
    }
    m_y += height;
}

/// The grounds and rules of a row that begins here.
void DocumentLayout::addBoxes(const RowPlan &plan, double height, bool isTitle)
{
    const double right = left() + innerWidth();
    const double end = m_y + height;
    for (const RowPlan::Cell &cell : plan.cells) {
        if (isTitle || cell.isName)
            page().grounds.push_back({cell.left, m_y, cell.width, height, titleGroundGrey});
    }
    if (plan.isBoxed) {
        page().strokes.push_back({left(), m_y, right, m_y, 0.5, boxGrey});
        page().strokes.push_back({left(), end, right, end, 0.5, boxGrey});
        page().strokes.push_back({right, m_y, right, end, 0.5, boxGrey});
        for (const RowPlan::Cell &cell : plan.cells)
            page().strokes.push_back({cell.left, m_y, cell.left, end, 0.5, boxGrey});
        return;
    }
    if (isTitle)
        page().strokes.push_back({left(), m_y, right, m_y, 0.6, titleRuleGrey});
    page().strokes.push_back({left(), end, right, end, isTitle ? 0.6 : 0.3, isTitle ? titleRuleGrey : ruleGrey});
}

} // namespace hengzhao::files
