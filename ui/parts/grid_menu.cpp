// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_header.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"

#include <QMenu>

namespace hengzhao::ui
{

void Grid::addColumnActions(QMenu &menu, int column)
{
    connect(menu.addAction(tr("Sort ascending")), &QAction::triggered, this, [this, column] {
        sortBy(QList<tables::SortKey>{{column, false}});
    });
    connect(menu.addAction(tr("Sort descending")), &QAction::triggered, this, [this, column] {
        sortBy(QList<tables::SortKey>{{column, true}});
    });
    if (hasValueList(column)) {
        const QString key = QKeySequence(Qt::ALT | Qt::Key_Down).toString(QKeySequence::NativeText);
        connect(menu.addAction(tr("Only these values …") + QLatin1Char('\t') + key), &QAction::triggered, this,
                [this, column] { offerValues(column); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Hide this column")), &QAction::triggered, this, [this, column] {
        m_view->setColumnHidden(column, true);
        saveLayout();
    });
}

void Grid::addLayoutActions(QMenu &menu, int column)
{
    const QString key = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText);
    if (column >= 0 && m_header->visualIndex(column) + 1 != m_view->frozenPlaces())
        connect(menu.addAction(tr("Freeze up to this column") + QLatin1Char('\t') + key), &QAction::triggered, this,
                [this, column] { freezeUpTo(column); });
    if (m_view->frozenPlaces() > 0)
        connect(menu.addAction(tr("Unfreeze") + QLatin1Char('\t') + key), &QAction::triggered, this, &Grid::unfreeze);
    QMenu *columns = menu.addMenu(tr("Columns"));
    for (int i = 0; i < m_table->columnCount(); ++i) {
        QAction *shown = columns->addAction(m_table->headerData(i, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_view->isColumnHidden(i));
        connect(shown, &QAction::toggled, this, [this, i](bool checked) {
            m_view->setColumnHidden(i, !checked);
            saveLayout();
        });
    }
    connect(menu.addAction(tr("Clear all filters")), &QAction::triggered, this, &Grid::clearFilters);
}

void Grid::addOutputActions(QMenu &menu)
{
    const auto add = [this, &menu](const QString &text, const QKeySequence &key, void (Grid::*slot)()) {
        const QString named = text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
        connect(menu.addAction(named), &QAction::triggered, this, slot);
    };
    add(tr("Copy"), QKeySequence::Copy, &Grid::copy);
    add(tr("Copy with headers"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &Grid::copyWithHeaders);
    if (offersExport())
        add(tr("Export what is shown …"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, &Grid::exportShown);
    add(tr("Print …"), QKeySequence::Print, &Grid::printShown);
}

void Grid::showMenu(int column, const QPoint &position, MenuOf part)
{
    QMenu menu(this);
    if (part == MenuOf::Header && column >= 0)
        addColumnActions(menu, column);
    addLayoutActions(menu, column);
    menu.addSeparator();
    addOutputActions(menu);
    menu.exec(position);
    saveLayout();
}

} // namespace hengzhao::ui
