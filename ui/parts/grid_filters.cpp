// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/text_order.h"
#include "ui/parts/filter_header.h"
#include "ui/parts/frozen_columns.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_view.h"
#include "ui/parts/value_list.h"

#include <algorithm>

namespace hengzhao::ui
{

void Grid::setFilter(const QString &key, const QString &text)
{
    const int column = m_table->table().indexOf(key);
    if (column >= 0)
        m_header->setText(column, text);
    applyFilters();
}

QString Grid::filter(const QString &key) const
{
    const int column = m_table->table().indexOf(key);
    return column < 0 ? QString() : m_header->text(column);
}

void Grid::applyFilters()
{
    m_filterTimer.stop();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_header->setRight(column, m_table->setFilter(column, m_header->text(column)));
}

bool Grid::hasValueList(int column) const
{
    return m_table->columnAt(column).kind == ColumnKind::Word && !m_table->columnAt(column).words.isEmpty();
}

void Grid::offerValues(int column)
{
    if (!hasValueList(column))
        return;
    const QStringList words = m_table->columnAt(column).words;
    const std::vector<std::uint32_t> places = tables::placesOf(words);
    QStringList values(words.size());
    for (size_t word = 0; word < places.size(); ++word)
        values[places[word]] = words[static_cast<qsizetype>(word)];
    const auto &cells = m_table->columnAt(column).numbers;
    if (std::find(cells.begin(), cells.end(), TableColumn::none) != cells.end())
        values.prepend(QString());
    const QString key = m_table->columnAt(column).key;
    auto *list = new ValueList(values, tables::RowFilter::valuesOf(filter(key)), this);
    connect(list, &ValueList::agreed, this,
            [this, key](const QStringList &ticked) { setFilter(key, tables::RowFilter::textOf(ticked)); });
    const QPoint below(m_header->sectionViewportPosition(column), m_header->height());
    list->move(m_header->mapToGlobal(below));
    list->show();
}

void Grid::clearFilters()
{
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_header->setText(column, {});
    m_filterTimer.stop();
    m_table->clearFilters();
}

void Grid::sortBy(int column, Qt::KeyboardModifiers modifiers)
{
    QList<tables::SortKey> keys = m_table->sortKeys();
    const auto known =
        std::find_if(keys.begin(), keys.end(), [column](const tables::SortKey &key) { return key.column == column; });
    const bool descending = known != keys.end() && !known->descending;
    const bool ends = known != keys.end() && known->descending;
    if (!modifiers.testFlag(Qt::ShiftModifier)) {
        keys.clear();
        if (!ends)
            keys.append({column, descending});
    } else if (ends) {
        keys.erase(known);
    } else if (known != keys.end()) {
        known->descending = descending;
    } else {
        keys.append({column, false});
    }
    sortBy(keys);
}

void Grid::sortBy(const QList<tables::SortKey> &keys)
{
    const std::optional<std::int64_t> current = currentId();
    m_table->setSortKeys(keys);
    const tables::SortKey first = keys.value(0, {-1, false});
    const Qt::SortOrder order = first.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_header->setSortIndicator(first.column, order);
    if (m_view->frozen() != nullptr)
        m_view->frozen()->filters().setSortIndicator(first.column, order);
    if (current)
        selectId(*current);
}

QString Grid::filterWords() const
{
    QStringList words;
    for (int column : shownColumns()) {
        if (const QString text = m_header->text(column).trimmed(); !text.isEmpty())
            words.append(tr("%1: %2").arg(m_table->headerData(column, Qt::Horizontal).toString(), text));
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace hengzhao::ui
