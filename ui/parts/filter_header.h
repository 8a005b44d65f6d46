// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QPointer>

class QLineEdit;

namespace hengzhao::ui
{

/// A header with a row of filters under the titles.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit FilterHeader(QWidget *parent = nullptr);

    /// One empty filter a column.
    void setColumns(int count);
    [[nodiscard]] QString text(int column) const;
    void setText(int column, const QString &text);
    /// Whether the text in a column can be read.
    void setRight(int column, bool right);
    void focusFilter(int column);
    /// Shows the same filters as another header of the same columns, whichever of the two is typed in.
    void mirror(FilterHeader &other);
    /// Filters of the columns in the first places are not to be seen: something lies over them.
    void setCoveredPlaces(int places);

    /// What saveState() gave, the filters over their columns again.
    void restoreLayout(const QByteArray &state);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(int column, const QString &text);
    /// The officer went from the filters down to the rows.
    void left();
    /// The officer went into the filter of a column.
    void entered(int column);
    /// The officer wants to choose among the values of a column.
    void valuesWanted(int column);
    /// The officer dragged columns to another width or place.
    void laidOut();
    /// Whether the text in a column can be read is another than before.
    void judged(int column, bool right);

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void place();
    [[nodiscard]] bool isCovered(int column) const;
    [[nodiscard]] int filterHeight() const;

    QList<QLineEdit *> m_filters;
    QPointer<FilterHeader> m_twin;
    int m_coveredPlaces = 0;
    bool m_isChanged = false;
};

} // namespace hengzhao::ui
