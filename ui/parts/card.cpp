// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hengzhao::ui
{

Card::Card(const QString &title, const QString &remark, QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_remark(new QLabel), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_remark->setObjectName(QStringLiteral("muted"));
    m_head->setSpacing(10);
    m_head->addWidget(m_title);
    m_head->addWidget(m_remark, 1);
    m_body->setContentsMargins(1, 0, 1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_head);
    all->addLayout(m_body, 1);
    setTitle(title, remark);
}

void Card::setTitle(const QString &title, const QString &remark)
{
    // Without a title there is no head, and no room for one.
    m_head->setContentsMargins(title.isEmpty() ? QMargins() : QMargins(12, 10, 12, 4));
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_remark->setText(remark);
    m_remark->setVisible(!title.isEmpty());
    m_head->setContentsMargins(title.isEmpty() ? QMargins(12, 1, 12, 0) : QMargins(12, 10, 12, 4));
    setAccessibleName(title);
}

void Card::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

} // namespace hengzhao::ui
