// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grid.h"

#include "models/wording/error_words.h"
#include "ui/parts/filter_header.h"
#include "ui/parts/grid_view.h"
#include "ui/parts/notice_bar.h"

#include <QAction>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hengzhao::ui
{

using tables::CellChange;

namespace
{

/// Filters wait for the end of a word; a selection for the end of a drag.
constexpr int filterPause = 150;
constexpr int summaryPause = 60;
/// Beyond this a selection is counted, not added up, so that selecting a million rows stays instant.
constexpr qint64 mostSummed = 2'000'000;

} // namespace

Grid::Grid(QString name, QWidget *parent)
    : QWidget(parent), m_name(std::move(name)), m_table(new tables::GridTable(this)), m_view(new GridView),
      m_header(&m_view->filters()), m_find(new QLineEdit), m_empty(new QLabel(m_view)), m_notice(new NoticeBar)
{
    buildView();
    buildFind();
    addKeys();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_find);
    column->addWidget(m_notice);
    setFocusProxy(m_view);

    m_filterTimer.setSingleShot(true);
    m_filterTimer.setInterval(filterPause);
    connect(&m_filterTimer, &QTimer::timeout, this, &Grid::applyFilters);
    m_summaryTimer.setSingleShot(true);
    m_summaryTimer.setInterval(summaryPause);
    connect(&m_summaryTimer, &QTimer::timeout, this, &Grid::summarise);
    connect(m_table, &tables::GridTable::edited, this, [this](const QList<CellChange> &changes) {
        m_step = Step::Forward;
        Q_EMIT edited(changes);
    });
    connect(m_table, &tables::GridTable::refused, this,
            [this](const QModelIndex &index, const Error &error) { showRefusalAt(index, wording::sentence(error)); });
}

void Grid::buildView()
{
    m_view->setModel(m_table);
    m_header->setSortIndicatorShown(true);
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("muted"));
    m_empty->hide();
    auto *inside = new QVBoxLayout(m_view->viewport());
    inside->setContentsMargins(24, 8, 24, 8);
    inside->addWidget(m_empty);

    attend(*m_header);
    connect(m_view, &GridView::frozenHeaderMade, this, [this](FilterHeader *header) { attend(*header); });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, [this] { m_header->update(); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentId()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { m_summaryTimer.start(); });
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        showMenu(m_view->indexAt(position).column(), m_view->viewport()->mapToGlobal(position), MenuOf::Cells);
    });
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (!m_table->flags(index).testFlag(Qt::ItemIsEditable))
            Q_EMIT activated(m_table->idOf(index.row()));
    });
    connect(m_table, &QAbstractItemModel::modelReset, this, [this] { m_summaryTimer.start(); });
}

/// What is done at the titles and filters, be they those of frozen columns or not.
void Grid::attend(FilterHeader &header)
{
    header.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header, &FilterHeader::valuesWanted, this, &Grid::offerValues);
    connect(&header, &FilterHeader::laidOut, this, &Grid::saveLayout);
    connect(&header, &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(column, QGuiApplication::keyboardModifiers()); });
    connect(&header, &QWidget::customContextMenuRequested, this, [this, &header](const QPoint &position) {
        showMenu(header.logicalIndexAt(position), header.mapToGlobal(position), MenuOf::Header);
    });
    connect(&header, &FilterHeader::filterEdited, this, [this] { m_filterTimer.start(); });
    connect(&header, &FilterHeader::left, this, [this] {
        applyFilters();
        m_view->setFocus();
        if (!m_view->currentIndex().isValid() && m_table->rowCount() > 0)
            m_view->selectRow(0);
    });
}

void Grid::buildFind()
{
    m_find->hide();
    m_find->setPlaceholderText(tr("Find in this table; Enter for the next one, Esc to close"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    connect(m_find, &QLineEdit::returnPressed, this, &Grid::findNext);
    connect(m_find, &QLineEdit::textEdited, this, [this] { findNext(); });
    auto *close = new QAction(m_find);
    close->setShortcut(Qt::Key_Escape);
    close->setShortcutContext(Qt::WidgetShortcut);
    connect(close, &QAction::triggered, this, [this] {
        m_find->hide();
        m_view->setFocus();
    });
    m_find->addAction(close);
}

void Grid::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, void (Grid::*slot)()) {
        auto *action = new QAction(this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    key(QKeySequence::Find, &Grid::startFind);
    key(Qt::Key_F3, &Grid::findNext);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_L, &Grid::clearFilters);
    key(Qt::CTRL | Qt::SHIFT | Qt::Key_E, &Grid::exportShown);
    key(QKeySequence::Print, &Grid::printShown);
    // Not where a cell or a filter is being typed in: these keep their own.
    const auto viewKey = [this](const QKeySequence &sequence, void (Grid::*slot)()) {
        auto *action = new QAction(m_view);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_view->addAction(action);
    };
    viewKey(QKeySequence::Copy, &Grid::copy);
    viewKey(Qt::CTRL | Qt::SHIFT | Qt::Key_C, &Grid::copyWithHeaders);
    viewKey(QKeySequence::Paste, &Grid::paste);
    viewKey(Qt::CTRL | Qt::Key_D, &Grid::fillDown);
    viewKey(QKeySequence::Delete, &Grid::clearCells);
    viewKey(QKeySequence::Undo, &Grid::undo);
    viewKey(Qt::CTRL | Qt::Key_Y, &Grid::redo);
    viewKey(Qt::CTRL | Qt::SHIFT | Qt::Key_F, &Grid::freezeOrUnfreeze);
}

void Grid::setTable(std::shared_ptr<const Table> table)
{
    QStringList keys;
    for (const TableColumn &column : table->columns)
        keys.append(column.key);
    const bool isNew = keys != m_keys;
    const bool wasEmpty = m_table->table().rows() == 0;
    if (isNew && !m_keys.isEmpty()) {
        saveLayout();
        m_view->setFrozenPlaces(0);
    }
    const std::optional<std::int64_t> current = currentId();
    const int currentColumn = std::max(0, m_view->currentIndex().column());
    const int top = m_view->verticalScrollBar()->value();
    m_table->setTable(std::move(table));
    m_keys = keys;
    if (isNew) {
        m_header->setColumns(m_table->columnCount());
        fitColumns();
        restoreLayout();
    } else if (wasEmpty) {
        fitColumns(); // nothing stood there to measure before
        restoreLayout();
    }
    m_view->verticalScrollBar()->setValue(top);
    if (const int row = current ? m_table->rowOf(*current) : -1; row >= 0)
        m_view->setCurrentIndex(m_table->index(row, currentColumn));
    summarise();
}

QTableView &Grid::view()
{
    return *m_view;
}

void Grid::setEmptyText(const QString &text)
{
    m_emptyText = text;
    summarise();
}

std::optional<std::int64_t> Grid::currentId() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(m_table->idOf(index.row())) : std::nullopt;
}

void Grid::selectId(std::int64_t id)
{
    const int row = m_table->rowOf(id);
    if (row < 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtCenter);
}

bool Grid::selectText(const QString &key, const QString &text)
{
    const Table &table = m_table->table();
    for (size_t row = 0; row < table.rows(); ++row) {
        if (table.column(key).text(row) != text)
            continue;
        if (m_table->rowOf(table.ids[row]) < 0)
            clearFilters();
        selectId(table.ids[row]);
        return true;
    }
    return false;
}

void Grid::selectCell(std::int64_t id, const QString &key)
{
    if (m_table->rowOf(id) < 0)
        clearFilters();
    const int row = m_table->rowOf(id);
    const int column = m_table->table().indexOf(key);
    if (row < 0 || column < 0)
        return;
    const QModelIndex cell = m_table->index(row, column);
    m_view->setCurrentIndex(cell);
    m_view->scrollTo(cell, QAbstractItemView::PositionAtCenter);
}

void Grid::showRefusal(const CellChange &change, const QString &why)
{
    m_step = Step::Forward;
    const int row = m_table->rowOf(change.id);
    const int column = m_table->table().indexOf(change.key);
    showRefusalAt(row < 0 || column < 0 ? QModelIndex() : m_table->index(row, column), why);
}

void Grid::showRefusalAt(const QModelIndex &index, const QString &why)
{
    QRect cell = m_view->viewport()->rect();
    if (index.isValid()) {
        m_view->scrollTo(index);
        m_view->setCurrentIndex(index);
        cell = m_view->visualRect(index);
    }
    constexpr int milliseconds = 12'000;
    QToolTip::showText(m_view->viewport()->mapToGlobal(cell.bottomLeft()), why, m_view, {}, milliseconds);
    Q_EMIT summaryChanged(why);
}

void Grid::startFind()
{
    m_find->show();
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void Grid::findNext()
{
    const int row = m_table->find(m_find->text(), m_view->currentIndex().row());
    if (row >= 0) {
        m_view->selectRow(row);
        m_view->scrollTo(m_table->index(row, 0));
    }
}

QString Grid::rowsWords() const
{
    const int rows = m_table->rowCount();
    const auto all = static_cast<int>(m_table->table().rows());
    return rows == all ? tr("%L1 rows").arg(rows) : tr("%L1 of %L2 rows").arg(rows).arg(all);
}

QString Grid::summary() const
{
    QString text = rowsWords();
    tables::Totals totals;
    qint64 cells = 0;
    const QItemSelection selection = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        cells += qint64(range.width()) * range.height();
    if (cells > mostSummed)
        return text + QStringLiteral(" · ") + tr("%L1 cells selected").arg(cells);
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column) {
                if (!m_view->isColumnHidden(column))
                    m_table->addTo(totals, row, column);
            }
        }
    }
    if (totals.cells > 0)
        text += QStringLiteral(" · ") + tr("%L1 cells selected").arg(totals.cells);
    const bool isWhole = std::floor(totals.sum) == totals.sum;
    if (totals.numbers > 1)
        text += QStringLiteral(" · ") + tr("sum %L1").arg(totals.sum, 0, 'f', isWhole ? 0 : 2) + QStringLiteral(" · ") +
                tr("mean %L1").arg(totals.sum / double(totals.numbers), 0, 'f', 2);
    return text;
}

void Grid::summarise()
{
    m_summaryTimer.stop();
    const bool isEmpty = m_table->rowCount() == 0;
    m_empty->setText(m_table->isFiltered() ? tr("No row passes the filters. Ctrl+Shift+L clears them.") : m_emptyText);
    m_empty->setVisible(isEmpty);
    Q_EMIT summaryChanged(summary());
}

} // namespace hengzhao::ui
