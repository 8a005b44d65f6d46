// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/frozen_columns.h"

#include "ui/parts/filter_header.h"
#include "ui/parts/grid_view.h"
#include "ui/parts/tokens.h"

#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace hengzhao::ui
{

FrozenColumns::FrozenColumns(GridView &grid)
    : QTableView(&grid), m_grid(grid), m_filters(new FilterHeader), m_edge(new QWidget(this))
{
    setHorizontalHeader(m_filters);
    dressTable(*this);
    setModel(grid.model());
    QItemSelectionModel *own = selectionModel();
    setSelectionModel(grid.selectionModel());
    delete own;
    setAccessibleName(tr("Frozen columns"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoScroll(false);
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(&grid);
    m_edge->setAutoFillBackground(true);
    m_edge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_filters->setColumns(grid.filters().count());
    m_filters->mirror(grid.filters());
    keepRowsInStep();
    keepColumnsInStep();
}

void FrozenColumns::keepRowsInStep()
{
    connect(m_grid.verticalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::scrollInStep);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumns::scrollInStep);
    connect(m_grid.verticalHeader(), &QHeaderView::sectionResized, this,
            [this](int row, int, int height) { setRowHeight(row, height); });
}

void FrozenColumns::keepColumnsInStep()
{
    const FilterHeader *theirs = &m_grid.filters();
    connect(theirs, &QHeaderView::sectionResized, this, &FrozenColumns::follow);
    connect(theirs, &QHeaderView::sectionMoved, this, &FrozenColumns::follow);
    connect(m_filters, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isFollowing && width > 0)
            m_grid.setColumnWidth(column, width);
    });
    connect(m_filters, &QHeaderView::sectionMoved, this, [this](int, int from, int to) {
        if (!m_isFollowing)
            m_grid.filters().moveSection(from, to);
    });
}

void FrozenColumns::scrollInStep()
{
    verticalScrollBar()->setValue(m_grid.verticalScrollBar()->value());
    // The last row stands at the bottom, which is where the grid's bar is at its end, maybe not yet this one.
    verticalHeader()->setOffset(m_grid.verticalHeader()->offset());
    viewport()->update();
}

void FrozenColumns::follow()
{
    if (m_isFollowing)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const FilterHeader &theirs = m_grid.filters();
    for (int place = 0; place < theirs.count(); ++place) {
        const int column = theirs.logicalIndex(place);
        m_filters->moveSection(m_filters->visualIndex(column), place);
        const bool isHidden = place >= m_grid.frozenPlaces() || theirs.isSectionHidden(column);
        setColumnHidden(column, isHidden);
        if (!isHidden)
            setColumnWidth(column, theirs.sectionSize(column));
    }
    m_filters->setSortIndicatorShown(theirs.isSortIndicatorShown());
    m_filters->setSortIndicator(theirs.sortIndicatorSection(), theirs.sortIndicatorOrder());
    place();
}

int FrozenColumns::neededWidth() const
{
    int width = 0;
    for (int place = 0; place < m_grid.frozenPlaces(); ++place)
        width += m_grid.columnWidth(m_grid.filters().logicalIndex(place)); // 0 where hidden
    return width;
}

void FrozenColumns::place()
{
    constexpr double mostCovered = 0.8;
    const int width = neededWidth();
    const bool fits = width > 0 && width <= mostCovered * m_grid.viewport()->width();
    m_grid.filters().setCoveredPlaces(fits ? m_grid.frozenPlaces() : 0);
    setVisible(fits);
    if (!fits)
        return;
    const int headerHeight = m_grid.filters().height();
    m_filters->setFixedHeight(headerHeight);
    const QRect rows = m_grid.viewport()->geometry();
    setGeometry(rows.left(), rows.top() - headerHeight, width, headerHeight + rows.height());
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tokensOf(colours).neither);
    m_edge->setPalette(colours);
    m_edge->setGeometry(width - 1, 0, 1, height());
    m_edge->raise();
    raise();
    scrollInStep();
}

bool FrozenColumns::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::ToolTip:
        // A place in here is the same place in the grid.
        return m_grid.viewportEvent(event);
    default:
        return QTableView::viewportEvent(event);
    }
}

void FrozenColumns::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_grid.closeEditor(nullptr, hint); // the next cell may be one of its own
}

} // namespace hengzhao::ui
