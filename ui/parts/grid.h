// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/grid_table.h"

#include <QTableView>
#include <QTimer>

class QLabel;
class QLineEdit;
class QMenu;

namespace hengzhao::ui
{

class FilterHeader;
class GridView;
class NoticeBar;
struct PrintHead;

/// The office grid: every table of the program. Filter row, sorting by several columns, find, block copy and paste,
/// fill down, undo, columns hidden and moved and remembered.
class Grid final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what its layout is remembered by; nothing is remembered without one.
    explicit Grid(QString name, QWidget *parent = nullptr);

    [[nodiscard]] tables::GridTable &table() { return *m_table; }
    [[nodiscard]] QTableView &view();
    void setTable(std::shared_ptr<const Table> table);
    /// Columns no wider than their titles and texts, for tables with many of them.
    void setTight(bool tight) { m_isTight = tight; }
    /// What the grid shows while it has no row, for want of data rather than by filters.
    void setEmptyText(const QString &text);
    /// The id of the current row.
    [[nodiscard]] std::optional<std::int64_t> currentId() const;
    void selectId(std::int64_t id);
    /// The first row with this text in a column, filters cleared where they hide it; whether there is one.
    bool selectText(const QString &key, const QString &text);
    /// One cell of it; filters that hide its row are cleared.
    void selectCell(std::int64_t id, const QString &key);
    void setFilter(const QString &key, const QString &text);
    /// Lists the values of a column of words, to tick those that are to be seen.
    void offerValues(int column);
    [[nodiscard]] QString filter(const QString &key) const;
    /// "District: 珠晖 · Seats: >30"; empty where all rows are shown.
    [[nodiscard]] QString filterWords() const;
    /// What an officer sees, to be written or printed: visible columns and filtered rows, in their order.
    [[nodiscard]] ShownTable shown() const;
    [[nodiscard]] const QString &name() const { return m_name; }
    /// What its rows are, in words: for papers and files.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] PrintHead printHead() const;
    /// Freezes the columns up to this one, as they stand.
    void freezeUpTo(int column);
    /// A line under the rows about what came of an export or a print, until it is put away.
    void say(Tone tone, const QString &head, const QString &text);
    [[nodiscard]] QString said() const;
    /// Says at the cell why a change was not kept.
    void showRefusal(const tables::CellChange &change, const QString &why);
    /// What was kept, so that it can be taken back.
    void noteKept(const QList<tables::CellChange> &changes);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    /// What was kept before belongs to another table.
    void forgetHistory();
    [[nodiscard]] bool canRedo() const { return !m_redo.isEmpty(); }

public Q_SLOTS:
    void copy();
    void copyWithHeaders();
    void paste();
    void fillDown();
    /// Empties the editable cells of the selection.
    void clearCells();
    void undo();
    void redo();
    void startFind();
    void findNext();
    void clearFilters();
    void unfreeze();
    /// Up to the current column; all of them go free where some are frozen.
    void freezeOrUnfreeze();
    void exportShown();
    void printShown();

Q_SIGNALS:
    /// What is shown is to be written to a file; offered where somebody listens.
    void exportWanted();
    void currentChanged(std::optional<std::int64_t> id);
    void activated(std::int64_t id);
    void edited(const QList<tables::CellChange> &changes);
    /// There is something to take back now, or to do again, or no longer.
    void historyChanged();
    /// "12 rows · 3 selected · sum 95 · mean 31.7"
    void summaryChanged(const QString &summary);

private:
    void buildView();
    void buildFind();
    void addKeys();
    void applyFilters();
    void summarise();
    void attend(FilterHeader &header);
    enum class MenuOf { Header, Cells };
    void showMenu(int column, const QPoint &position, MenuOf part);
    void addColumnActions(QMenu &menu, int column);
    void addLayoutActions(QMenu &menu, int column);
    void addOutputActions(QMenu &menu);
    [[nodiscard]] bool hasValueList(int column) const;
    void sortBy(int column, Qt::KeyboardModifiers modifiers);
    void sortBy(const QList<tables::SortKey> &keys);
    void copyBlock(bool withHeaders);
    [[nodiscard]] QList<tables::CellChange>
    changesOfSelection(const std::function<QString(int firstRow, int column)> &textOf) const;
    void tryChanges(const QList<tables::CellChange> &changes);
    void fitColumns();
    void saveLayout() const;
    void restoreLayout();
    [[nodiscard]] QString columnsKey() const;
    [[nodiscard]] QString layoutKey() const;
    [[nodiscard]] QString frozenKey() const;
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] bool offersExport() const;
    void showRefusalAt(const QModelIndex &index, const QString &why);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString rowsWords() const;

    QString m_name;
    tables::GridTable *m_table;
    GridView *m_view;
    FilterHeader *m_header;
    QLineEdit *m_find;
    QLabel *m_empty;
    NoticeBar *m_notice;
    QTimer m_filterTimer;
    QTimer m_summaryTimer;
    QString m_emptyText;
    QStringList m_keys;
    bool m_isTight = false;
    QList<QList<tables::CellChange>> m_undo;
    QList<QList<tables::CellChange>> m_redo;
    enum class Step { Forward, Back, Again } m_step = Step::Forward;
};

} // namespace hengzhao::ui
