// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grid_view.h"

#include "ui/parts/cell_delegate.h"
#include "ui/parts/filter_header.h"
#include "ui/parts/frozen_columns.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace hengzhao::ui
{

void dressTable(QTableView &view)
{
    constexpr int rowHeight = 26;
    view.setItemDelegate(new CellDelegate(&view));
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setAlternatingRowColors(false);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setTabKeyNavigation(false);
    view.setFrameShape(QFrame::NoFrame);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(std::max(rowHeight, view.fontMetrics().height() + 8));
    view.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                         QAbstractItemView::AnyKeyPressed);
}

GridView::GridView(QWidget *parent) : QTableView(parent), m_filters(new FilterHeader)
{
    setHorizontalHeader(m_filters);
    dressTable(*this);
    connect(m_filters, &FilterHeader::entered, this, &GridView::reveal);
}

void GridView::setFrozenPlaces(int places)
{
    m_frozenPlaces = std::clamp(places, 0, m_filters->count());
    if (m_frozenPlaces > 0) {
        if (m_frozen == nullptr) {
            m_frozen = new FrozenColumns(*this);
            Q_EMIT frozenHeaderMade(&m_frozen->filters());
        }
        m_frozen->follow();
    } else if (m_frozen != nullptr) {
        m_frozen->hide();
        m_frozen->deleteLater(); // whoever asked may be one of its own menus
        m_frozen = nullptr;
        m_filters->setCoveredPlaces(0);
    }
    viewport()->update();
}

int GridView::frozenWidth() const
{
    return m_frozen != nullptr && !m_frozen->isHidden() ? m_frozen->width() : 0;
}

bool GridView::stays(int column) const
{
    return frozenWidth() > 0 && column >= 0 && m_filters->visualIndex(column) < m_frozenPlaces;
}

void GridView::reveal(int column)
{
    if (stays(column) || isColumnHidden(column))
        return;
    const int left = columnViewportPosition(column);
    const int hiddenAtLeft = frozenWidth() - left;
    const int hiddenAtRight = std::min(left + columnWidth(column) - viewport()->width(), -hiddenAtLeft);
    if (hiddenAtLeft > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hiddenAtLeft);
    else if (hiddenAtRight > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + hiddenAtRight);
}

QModelIndex GridView::indexAt(const QPoint &position) const
{
    return position.x() < frozenWidth() ? m_frozen->indexAt(position) : QTableView::indexAt(position);
}

QRect GridView::visualRect(const QModelIndex &index) const
{
    return stays(index.column()) ? m_frozen->visualRect(index) : QTableView::visualRect(index);
}

void GridView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (stays(index.column()))
        horizontalScrollBar()->setValue(before); // it is seen wherever the others stand
    else if (index.isValid())
        reveal(index.column());
}

bool GridView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return stays(index.column()) ? m_frozen->edit(index, trigger, event) : QTableView::edit(index, trigger, event);
}

/// A composition that begins on a cell goes on in its editor; whoever shows the editor has to know of it from the
/// beginning, lest the composition end as the focus moves.
void GridView::inputMethodEvent(QInputMethodEvent *event)
{
    if (stays(currentIndex().column()))
        m_frozen->inputMethodEvent(event);
    else
        QTableView::inputMethodEvent(event);
}

QVariant GridView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return stays(currentIndex().column()) ? m_frozen->inputMethodQuery(query) : QTableView::inputMethodQuery(query);
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozen != nullptr)
        m_frozen->place();
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_frozen != nullptr)
        m_frozen->place();
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (m_frozen != nullptr)
        m_frozen->viewport()->update();
}

void GridView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (m_frozen != nullptr)
        m_frozen->viewport()->update();
}

} // namespace hengzhao::ui
