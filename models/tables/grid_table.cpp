// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/grid_table.h"

#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::tables
{

GridTable::GridTable(QObject *parent) : QAbstractTableModel(parent), m_table(std::make_shared<Table>())
{
    m_order = std::make_unique<RowOrder>(m_table);
}

void GridTable::setTable(std::shared_ptr<const Table> table)
{
    beginResetModel();
    QList<SortKey> keys;
    for (const SortKey &key : std::as_const(m_sortKeys)) {
        const int column = table->indexOf(columnAt(key.column).key);
        if (column >= 0)
            keys.append({column, key.descending});
    }
    m_table = std::move(table);
    m_sortKeys = keys;
    m_order = std::make_unique<RowOrder>(m_table);
    m_filters.removeIf([this](const auto &filter) { return m_table->indexOf(filter.key()) < 0; });
    arrange();
    endResetModel();
}

void GridTable::setEditable(const QStringList &keys, CellCheck check)
{
    m_editableKeys = keys;
    m_check = std::move(check);
}

bool GridTable::setFilter(int column, const QString &text)
{
    const std::optional<RowFilter> filter = RowFilter::parse(columnAt(column).kind, text);
    if (!filter)
        return false;
    const QString key = columnAt(column).key;
    if (filter->isEverything() && !m_filters.contains(key))
        return true;
    if (filter->isEverything())
        m_filters.remove(key);
    else
        m_filters.insert(key, *filter);
    rearrange();
    return true;
}

void GridTable::clearFilters()
{
    if (m_filters.isEmpty())
        return;
    m_filters.clear();
    rearrange();
}

void GridTable::setSortKeys(const QList<SortKey> &keys)
{
    if (keys == m_sortKeys)
        return;
    m_sortKeys = keys;
    rearrange();
}

void GridTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        setSortKeys({});
    else
        setSortKeys({{column, order == Qt::DescendingOrder}});
}

/// Filters, then sorts what is left.
void GridTable::arrange()
{
    m_rows.resize(m_table->rows());
    std::iota(m_rows.begin(), m_rows.end(), std::uint32_t{0});
    for (auto filter = m_filters.cbegin(); filter != m_filters.cend(); ++filter)
        filter->keep(m_table->column(filter.key()), m_rows);
    m_order->sort(m_rows, m_sortKeys);
}

void GridTable::rearrange()
{
    beginResetModel();
    arrange();
    endResetModel();
}

std::int64_t GridTable::idOf(int row) const
{
    return m_table->ids[m_rows[static_cast<size_t>(row)]];
}

int GridTable::rowOf(std::int64_t id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [this, id](std::uint32_t row) { return m_table->ids[row] == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

ShownTable GridTable::shown(const QList<int> &columns) const
{
    ShownTable shown{m_table, m_rows, columns, {}};
    for (int column : columns)
        shown.titles.append(headerData(column, Qt::Horizontal).toString());
    return shown;
}

int GridTable::find(const QString &text, int after) const
{
    const int rows = rowCount();
    if (text.isEmpty())
        return -1;
    for (int step = 1; step <= rows; ++step) {
        const int row = (after + step) % rows;
        for (int column = 0; column < columnCount(); ++column) {
            if (columnAt(column).text(m_rows[static_cast<size_t>(row)]).contains(text, Qt::CaseInsensitive))
                return row;
        }
    }
    return -1;
}

QString GridTable::plainText(int row, int column) const
{
    return columnAt(column).plainText(m_rows[static_cast<size_t>(row)]);
}

void GridTable::addTo(Totals &totals, int row, int column) const
{
    ++totals.cells;
    const TableColumn &cells = columnAt(column);
    const size_t at = m_rows[static_cast<size_t>(row)];
    if (!cells.isNumeric() || cells.isEmpty(at))
        return;
    ++totals.numbers;
    totals.sum += static_cast<double>(cells.numbers[at]) / (cells.kind == ColumnKind::Number ? 1.0 : 100.0);
}

void GridTable::setChanged(const QList<CellChange> &changes)
{
    m_before.clear();
    for (const CellChange &change : changes) {
        if (change.text != change.before)
            m_before.insert({change.id, change.key}, change.before);
    }
}

std::optional<QString> GridTable::before(size_t row, int column) const
{
    if (m_before.isEmpty())
        return std::nullopt;
    const auto found = m_before.constFind({m_table->ids[row], columnAt(column).key});
    return found == m_before.cend() ? std::nullopt : std::optional(*found);
}

bool GridTable::isEditable(int column) const
{
    return m_editableKeys.contains(columnAt(column).key);
}

CellChange GridTable::change(int row, int column, const QString &text) const
{
    return {idOf(row), columnAt(column).key, text.trimmed(), plainText(row, column)};
}

Result<void> GridTable::check(const CellChange &change) const
{
    return m_check ? m_check(change) : Result<void>();
}

int GridTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int GridTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table->columns.size());
}

QVariant GridTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TableColumn &cells = columnAt(index.column());
    const size_t row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return cells.text(row);
    case Qt::EditRole:
        return cells.plainText(row);
    case Qt::TextAlignmentRole:
        return QVariant((cells.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ToneRole:
        return static_cast<int>(cells.tone(row));
    case IsNumericRole:
        return cells.isNumeric();
    case BesideRole: {
        const std::optional<QString> was = before(row, index.column());
        return was ? wording::movedFrom(*was, cells.plainText(row)) : cells.besideText(row);
    }
    case IsChangedRole:
        return before(row, index.column()).has_value();
    case Qt::ToolTipRole: {
        const std::optional<QString> was = before(row, index.column());
        return was ? QVariant(wording::wasBefore(*was)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant GridTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const TableColumn &cells = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return cells.title.isEmpty() ? wording::columnTitle(cells.key) : cells.title;
    case Qt::TextAlignmentRole:
        return QVariant((cells.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return cells.key;
    default:
        return {};
    }
}

Qt::ItemFlags GridTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return isEditable(index.column()) ? shown | Qt::ItemIsEditable : shown;
}

bool GridTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !isEditable(index.column()))
        return false;
    const CellChange wanted = change(index.row(), index.column(), value.toString());
    if (wanted.text == wanted.before)
        return true;
    if (const Result<void> fits = check(wanted); !fits) {
        Q_EMIT refused(index, fits.error());
        return false;
    }
    Q_EMIT edited({wanted});
    return true;
}

} // namespace hengzhao::tables
