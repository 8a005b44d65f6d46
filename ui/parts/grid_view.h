// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace hengzhao::ui
{

class FilterHeader;
class FrozenColumns;

/// What every table of cells looks like.
void dressTable(QTableView &view);

/// The rows of a grid, whose first columns may stay where they are while the others scroll sideways.
class GridView final : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(QWidget *parent = nullptr);

    [[nodiscard]] FilterHeader &filters() const { return *m_filters; }

    /// Freezes the columns in the first places, hidden ones counted; none with 0.
    void setFrozenPlaces(int places);
    [[nodiscard]] int frozenPlaces() const { return m_frozenPlaces; }
    /// What lies over the frozen columns; null where none is frozen.
    [[nodiscard]] FrozenColumns *frozen() const { return m_frozen; }
    /// Whether the column stays now: in a view too narrow for the frozen columns none does.
    [[nodiscard]] bool stays(int column) const;
    /// Scrolls sideways until the column can be seen whole.
    void reveal(int column);

    [[nodiscard]] QModelIndex indexAt(const QPoint &position) const override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// Columns were frozen; these are their titles and filters.
    void frozenHeaderMade(FilterHeader *header);

protected:
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class FrozenColumns;

    [[nodiscard]] int frozenWidth() const;

    FilterHeader *m_filters;
    FrozenColumns *m_frozen = nullptr;
    int m_frozenPlaces = 0;
};

} // namespace hengzhao::ui
