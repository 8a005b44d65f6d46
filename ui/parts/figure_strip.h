// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace hengzhao::ui
{

/// One figure: what it is, how much, and what it is to be read against.
struct Figure {
    QString name;
    QString value;
    QString remark;
};

/// At most five figures side by side, each a card.
class FigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureStrip(int count, QWidget *parent = nullptr);

    void setFigure(int place, const Figure &figure);

private:
    struct Labels {
        QLabel *name;
        QLabel *value;
        QLabel *remark;
    };

    QList<Labels> m_labels;
};

} // namespace hengzhao::ui
