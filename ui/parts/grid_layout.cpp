// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filter_header.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

/// What the first rows need; a million are not measured.
int widthOf(const tables::GridTable &table, int column, const QTableView &view)
{
    constexpr int mostMeasured = 200;
    constexpr int padding = 32;
    const QFontMetrics metrics = view.fontMetrics();
    int width = 0;
    // Of a few words any may come yet: by a filter, by a change, by the table of another.
    const TableColumn &cells = table.columnAt(column);
    if (cells.kind == ColumnKind::Word && cells.words.size() <= mostMeasured) {
        for (const QString &word : cells.words)
            width = std::max(width, metrics.horizontalAdvance(word));
        return width + padding;
    }
    for (int row = 0; row < std::min(mostMeasured, table.rowCount()); ++row) {
        const QModelIndex cell = table.index(row, column);
        const QString texts = cell.data().toString() + cell.data(tables::BesideRole).toString();
        width = std::max(width, metrics.horizontalAdvance(texts));
    }
    return width + padding;
}

} // namespace

void Grid::fitColumns()
{
    constexpr int widest = 320;
    constexpr int narrowest = 76;
    constexpr int titlePadding = 30;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const QString title = m_table->headerData(column, Qt::Horizontal).toString();
        const int titleWidth = m_isTight ? m_header->fontMetrics().horizontalAdvance(title) + titlePadding
                                         : m_header->sectionSizeHint(column) + 12;
        const int width = std::max(widthOf(*m_table, column, *m_view), titleWidth);
        m_view->setColumnWidth(column, std::clamp(width, m_isTight ? narrowest * 3 / 4 : narrowest, widest));
    }
}

void Grid::saveLayout() const
{
    if (m_name.isEmpty() || m_keys.isEmpty())
        return;
    QSettings settings;
    settings.setValue(layoutKey(), m_header->saveState());
    settings.setValue(frozenKey(), m_view->frozenPlaces());
}

void Grid::restoreLayout()
{
    if (m_name.isEmpty())
        return;
    const QSettings settings;
    const QByteArray state = settings.value(layoutKey()).toByteArray();
    if (!state.isEmpty())
        m_header->restoreLayout(state);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setFrozenPlaces(settings.value(frozenKey()).toInt());
}

/// Of these columns with these titles: in another language they need other widths.
QString Grid::columnsKey() const
{
    QStringList titles;
    for (int column = 0; column < m_table->columnCount(); ++column)
        titles.append(m_table->headerData(column, Qt::Horizontal).toString());
    const QByteArray titled =
        QCryptographicHash::hash(titles.join(QLatin1Char(',')).toUtf8(), QCryptographicHash::Sha256);
    return m_keys.join(QLatin1Char(',')) + QLatin1Char('@') + QString::fromLatin1(titled.toHex().first(8));
}

QString Grid::layoutKey() const
{
    return QStringLiteral("grids/%1/%2").arg(m_name, columnsKey());
}

QString Grid::frozenKey() const
{
    return QStringLiteral("grids/%1/frozen/%2").arg(m_name, columnsKey());
}

QList<int> Grid::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        if (const int column = m_header->logicalIndex(place); !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void Grid::freezeUpTo(int column)
{
    m_view->setFrozenPlaces(m_header->visualIndex(column) + 1);
    saveLayout();
}

void Grid::unfreeze()
{
    m_view->setFrozenPlaces(0);
    saveLayout();
}

void Grid::freezeOrUnfreeze()
{
    const int column = m_view->currentIndex().column();
    if (m_view->frozenPlaces() > 0)
        unfreeze();
    else if (column >= 0)
        freezeUpTo(column);
}

} // namespace hengzhao::ui
