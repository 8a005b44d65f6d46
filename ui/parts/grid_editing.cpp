// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/copied_cells.h"
#include "models/wording/error_words.h"
#include "ui/parts/filter_header.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"
#include "ui/parts/paste_preview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace hengzhao::ui
{

using tables::CellChange;

namespace
{

QList<int> visibleColumns(const QTableView &view, const QItemSelection &selection)
{
    QList<int> columns;
    for (int place = 0; place < view.horizontalHeader()->count(); ++place) {
        const int column = view.horizontalHeader()->logicalIndex(place);
        const bool selected = std::any_of(selection.begin(), selection.end(), [column](const QItemSelectionRange &r) {
            return r.left() <= column && column <= r.right();
        });
        if (selected && !view.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

QList<int> rowsOf(const QItemSelection &selection)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

void Grid::copyBlock(bool withHeaders)
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    if (selection.isEmpty())
        return;
    const tables::CopiedCells copied =
        tables::copyCells(*m_table, rowsOf(selection), visibleColumns(*m_view, selection), withHeaders);
    auto *mime = new QMimeData;
    mime->setText(copied.text);
    mime->setHtml(copied.html);
    QGuiApplication::clipboard()->setMimeData(mime);
}

void Grid::copy()
{
    copyBlock(false);
}

void Grid::copyWithHeaders()
{
    copyBlock(true);
}

void Grid::paste()
{
    const QModelIndex at = m_view->currentIndex();
    QList<QStringList> cells = tables::pastedCells(QGuiApplication::clipboard()->text());
    if (!at.isValid() || cells.isEmpty())
        return;
    QList<int> columns;
    for (int place = m_header->visualIndex(at.column()); place < m_header->count(); ++place) {
        if (!m_header->isSectionHidden(m_header->logicalIndex(place)))
            columns.append(m_header->logicalIndex(place));
    }
    QList<PastedCell> pasted;
    for (qsizetype row = 0; row < cells.size() && at.row() + row < m_table->rowCount(); ++row) {
        for (qsizetype place = 0; place < cells[row].size() && place < columns.size(); ++place)
            pasted.append(judgePaste(*m_table, at.row() + static_cast<int>(row), columns[place], cells[row][place]));
    }
    const QList<CellChange> changes = confirmPaste(this, pasted);
    if (!changes.isEmpty()) {
        m_step = Step::Forward;
        Q_EMIT edited(changes);
    }
}

/// Every editable cell of the selection given the text that its column is to have.
QList<CellChange> Grid::changesOfSelection(const std::function<QString(int firstRow, int column)> &textOf) const
{
    QList<CellChange> changes;
    const QItemSelection selection = m_view->selectionModel()->selection();
    const QList<int> rows = rowsOf(selection);
    for (int column : visibleColumns(*m_view, selection)) {
        if (!m_table->isEditable(column))
            continue;
        const QString text = textOf(rows.first(), column);
        for (int row : rows)
            changes.append(m_table->change(row, column, text));
    }
    changes.removeIf([](const CellChange &change) { return change.text == change.before; });
    return changes;
}

void Grid::fillDown()
{
    tryChanges(changesOfSelection([this](int firstRow, int column) { return m_table->plainText(firstRow, column); }));
}

void Grid::clearCells()
{
    tryChanges(changesOfSelection([](int, int) { return QString(); }));
}

/// All, or none and the reason at the first that does not fit.
void Grid::tryChanges(const QList<CellChange> &changes)
{
    if (changes.isEmpty())
        return;
    for (const CellChange &change : changes) {
        if (const Result<void> fits = m_table->check(change); !fits) {
            showRefusal(change, wording::sentence(fits.error()));
            return;
        }
    }
    m_step = Step::Forward;
    Q_EMIT edited(changes);
}

void Grid::forgetHistory()
{
    m_undo.clear();
    m_redo.clear();
    m_step = Step::Forward;
    Q_EMIT historyChanged();
}

void Grid::undo()
{
    if (m_undo.isEmpty())
        return;
    QList<CellChange> changes;
    for (const CellChange &change : std::as_const(m_undo.last()))
        changes.prepend(change.reversed());
    m_step = Step::Back;
    Q_EMIT edited(changes);
}

void Grid::redo()
{
    if (m_redo.isEmpty())
        return;
    m_step = Step::Again;
    Q_EMIT edited(m_redo.last());
}

void Grid::noteKept(const QList<CellChange> &changes)
{
    switch (m_step) {
    case Step::Forward:
        m_undo.append(changes);
        m_redo.clear();
        break;
    case Step::Back:
        m_redo.append(m_undo.takeLast());
        break;
    case Step::Again:
        m_undo.append(m_redo.takeLast());
        break;
    }
    m_step = Step::Forward;
    Q_EMIT historyChanged();
}

} // namespace hengzhao::ui
