// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/shown_table.h"
#include "models/tables/row_filter.h"
#include "models/tables/row_order.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace hengzhao::tables
{

/// What a cell needs beyond its text; see GridTable::data().
enum GridRole { ToneRole = Qt::UserRole + 1, KeyRole, IsNumericRole, BesideRole, IsChangedRole };

/// One cell as it is to be.
struct CellChange {
    std::int64_t id = 0;
    QString key;
    QString text;
    QString before;

    [[nodiscard]] CellChange reversed() const { return {id, key, before, text}; }
    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// Says what is wrong with a text before anybody is asked to keep it.
using CellCheck = std::function<Result<void>(const CellChange &change)>;

/// What a selection adds up to.
struct Totals {
    qint64 cells = 0;
    /// Cells that hold a number.
    qint64 numbers = 0;
    double sum = 0;
};

/// A table in memory shown in some order, filtered; the one model behind every grid. Rows are an index over the table:
/// a million of them are sorted and filtered without a copy of a cell.
class GridTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridTable(QObject *parent = nullptr);

    /// Shows another table, with the filters and sort keys of the columns it shares with the one before.
    void setTable(std::shared_ptr<const Table> table);
    [[nodiscard]] const Table &table() const { return *m_table; }

    /// Columns that may be edited, and what a text there must be.
    void setEditable(const QStringList &keys, CellCheck check);

    /// Cells that are not as the season holds them, for a preview: they are marked, and what it holds stands beside
    /// them with a sign of where they moved. For the table set after this.
    void setChanged(const QList<CellChange> &changes);

    /// False where the text cannot be read for that column; the filter before stays.
    bool setFilter(int column, const QString &text);
    void clearFilters();
    [[nodiscard]] bool isFiltered() const { return !m_filters.isEmpty(); }
    void setSortKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &sortKeys() const { return m_sortKeys; }

    [[nodiscard]] std::int64_t idOf(int row) const;
    /// The row that shows an id, or -1.
    [[nodiscard]] int rowOf(std::int64_t id) const;
    /// The rows as they stand, with these columns.
    [[nodiscard]] ShownTable shown(const QList<int> &columns) const;
    /// The next row after `after`, round to the first, with a cell that contains the text; -1 where there is none.
    [[nodiscard]] int find(const QString &text, int after) const;
    [[nodiscard]] const TableColumn &columnAt(int column) const { return m_table->columns[column]; }
    /// The cell as a spreadsheet takes it.
    [[nodiscard]] QString plainText(int row, int column) const;
    void addTo(Totals &totals, int row, int column) const;
    [[nodiscard]] bool isEditable(int column) const;
    /// The change that a text would be.
    [[nodiscard]] CellChange change(int row, int column, const QString &text) const;
    [[nodiscard]] Result<void> check(const CellChange &change) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Somebody changed cells; they show it when the table is set again.
    void edited(const QList<tables::CellChange> &changes);
    /// A text was not taken.
    void refused(const QModelIndex &index, const Error &error);

private:
    /// What the season holds in a cell that differs from it.
    [[nodiscard]] std::optional<QString> before(size_t row, int column) const;
    void arrange();
    void rearrange();

    std::shared_ptr<const Table> m_table;
    std::unique_ptr<RowOrder> m_order;
    std::vector<std::uint32_t> m_rows;
    /// By the column's key, so that they outlive the table.
    QHash<QString, RowFilter> m_filters;
    QList<SortKey> m_sortKeys;
    QStringList m_editableKeys;
    CellCheck m_check;
    QHash<std::pair<qint64, QString>, QString> m_before;
};

} // namespace hengzhao::tables
