// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_header.h"
#include "ui/parts/grid.h"

#include <QMenu>

#include <algorithm>

namespace hengzhao::ui
{

/// Only for columns of few words: a list longer than a screen is no list.
void Grid::addWordList(QMenu &menu, int column)
{
    constexpr qsizetype longest = 40;
    const QStringList words = m_table->columnAt(column).words;
    if (m_table->columnAt(column).kind != ColumnKind::Word || words.isEmpty() || words.size() > longest)
        return;
    QMenu *list = menu.addMenu(tr("Only these values"));
    QStringList sorted = words;
    std::sort(sorted.begin(), sorted.end(),
              [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    for (const QString &word : std::as_const(sorted)) {
        connect(list->addAction(word), &QAction::triggered, this, [this, column, word, words] {
            QList<bool> allowed;
            for (const QString &each : words)
                allowed.append(each == word);
            m_table->setWordFilter(column, allowed);
        });
    }
}

void Grid::showHeaderMenu(const QPoint &position)
{
    const int column = m_header->logicalIndexAt(position);
    QMenu menu(this);
    if (column >= 0) {
        connect(menu.addAction(tr("Sort ascending")), &QAction::triggered, this,
                [this, column] { m_table->sort(column, Qt::AscendingOrder); });
        connect(menu.addAction(tr("Sort descending")), &QAction::triggered, this,
                [this, column] { m_table->sort(column, Qt::DescendingOrder); });
        addWordList(menu, column);
        menu.addSeparator();
        connect(menu.addAction(tr("Hide this column")), &QAction::triggered, this, [this, column] {
            m_view->setColumnHidden(column, true);
            saveLayout();
        });
    }
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
    menu.addSeparator();
    connect(menu.addAction(tr("Copy with headers")), &QAction::triggered, this, &Grid::copyWithHeaders);
    menu.exec(m_header->mapToGlobal(position));
    saveLayout();
}

} // namespace hengzhao::ui
