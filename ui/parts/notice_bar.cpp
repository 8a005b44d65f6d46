// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/notice_bar.h"

#include "ui/parts/chip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hengzhao::ui
{

NoticeBar::NoticeBar(QWidget *parent) : QFrame(parent), m_head(new Chip({})), m_text(new QLabel)
{
    setObjectName(QStringLiteral("card"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *close = new QPushButton(tr("Put away"));
    close->setAccessibleName(tr("Put away"));
    connect(close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT putAway();
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_head, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(close, 0, Qt::AlignVCenter);
    hide();
}

void NoticeBar::say(Tone tone, const QString &head, const QString &text)
{
    m_head->set(head, tone);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
}

QString NoticeBar::text() const
{
    return m_text->text();
}

} // namespace hengzhao::ui
