// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

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

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(int column, const QString &text);
    /// The officer went from the filters down to the rows.
    void left();

protected:
    void updateGeometries() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    [[nodiscard]] int filterHeight() const;

    QList<QLineEdit *> m_filters;
};

} // namespace hengzhao::ui
