// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/figure_strip.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hengzhao::ui
{

FigureStrip::FigureStrip(int count, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int i = 0; i < count; ++i) {
        auto *card = new QFrame;
        card->setObjectName(QStringLiteral("figure"));
        const Labels labels{new QLabel, new QLabel, new QLabel};
        labels.name->setObjectName(QStringLiteral("muted"));
        labels.remark->setObjectName(QStringLiteral("muted"));
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * 1.8);
        large.setWeight(QFont::DemiBold);
        labels.value->setFont(large);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(2);
        for (QLabel *label : {labels.name, labels.value, labels.remark}) {
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            // A long remark must not push the others aside.
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
            column->addWidget(label);
        }
        row->addWidget(card, 1);
        m_labels.append(labels);
    }
}

void FigureStrip::setFigure(int place, const Figure &figure)
{
    const Labels &labels = m_labels[place];
    labels.name->setText(figure.name);
    labels.value->setText(figure.value);
    labels.remark->setText(figure.remark);
    labels.remark->setToolTip(figure.remark);
    labels.value->setAccessibleName(figure.name + QLatin1Char(' ') + figure.value);
}

} // namespace hengzhao::ui
