// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hengzhao::ui
{

class FilterHeader;
class GridView;

/// The first columns of a grid, laid over its left edge: the same rows, selection, widths and filters. Mouse and
/// keyboard stay with the grid, so that a selection may begin here and end there.
class FrozenColumns final : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(GridView &grid);

    [[nodiscard]] FilterHeader &filters() const { return *m_filters; }
    /// Takes over which columns there are, in which order and how wide.
    void follow();
    /// Lies where the grid's columns are, or hides where they would leave no room for the others.
    void place();

    using QTableView::edit;
    using QTableView::inputMethodEvent;

protected:
    bool viewportEvent(QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void keepRowsInStep();
    void keepColumnsInStep();
    void scrollInStep();
    [[nodiscard]] int neededWidth() const;

    GridView &m_grid;
    FilterHeader *m_filters;
    QWidget *m_edge;
    bool m_isFollowing = false;
};

} // namespace hengzhao::ui
