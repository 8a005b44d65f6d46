// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/ask_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

AskBar::AskBar(QWidget *parent) : QFrame(parent), m_what(new QLabel), m_reason(new QLineEdit), m_deed(new QPushButton)
{
    constexpr int longestReason = 500;
    setObjectName(QStringLiteral("card"));
    m_what->setWordWrap(true);
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Reason, goes on the record"));
    m_reason->setAccessibleName(tr("Reason"));
    m_deed->setProperty("main", true);
    auto *leave = new QPushButton(tr("Leave it"));
    leave->setToolTip(tr("Puts the question away (Esc)"));
    leave->setAccessibleName(tr("Leave it"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addStretch();
    row->addWidget(m_deed);
    row->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 8, 6);
    column->setSpacing(6);
    column->addWidget(m_what);
    column->addLayout(row);
    connect(m_reason, &QLineEdit::textChanged, this, &AskBar::judge);
    connect(m_reason, &QLineEdit::returnPressed, this, &AskBar::agree);
    connect(m_deed, &QPushButton::clicked, this, &AskBar::agree);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void AskBar::ask(const QString &what, const QString &deed, bool needsReason)
{
    m_needsReason = needsReason;
    m_what->setText(what);
    m_deed->setText(deed);
    m_deed->setAccessibleName(deed);
    m_reason->clear();
    m_reason->setVisible(needsReason);
    judge();
    show();
    if (needsReason)
        m_reason->setFocus();
    else
        m_deed->setFocus();
}

void AskBar::judge()
{
    m_deed->setEnabled(!m_needsReason || !m_reason->text().trimmed().isEmpty());
}

void AskBar::agree()
{
    if (!m_deed->isEnabled())
        return;
    const QString reason = m_reason->text().trimmed();
    hide();
    Q_EMIT agreed(reason);
}

void AskBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_needsReason)
        agree();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hengzhao::ui
