// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/login_form.h"

#include "models/wording/error_words.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

LoginForm::LoginForm(QWidget *parent)
    : Card(tr("Log in"), {}, parent), m_account(new QLineEdit), m_password(new QLineEdit), m_refusal(new QLabel),
      m_agree(new QPushButton(tr("Open the season")))
{
    setUp();
    const auto showReady = [this] {
        m_agree->setEnabled(!m_account->text().trimmed().isEmpty() && !m_password->text().isEmpty());
    };
    connect(m_account, &QLineEdit::textChanged, this, showReady);
    connect(m_password, &QLineEdit::textChanged, this, showReady);
    const auto agree = [this] {
        if (m_agree->isEnabled())
            Q_EMIT agreed(m_path);
    };
    connect(m_account, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, agree);
    connect(m_agree, &QPushButton::clicked, this, agree);
    showReady();
}

void LoginForm::setUp()
{
    m_account->setAccessibleName(tr("Account"));
    m_account->setToolTip(tr("The name your office's administrator gave you"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setToolTip(tr("After several wrong ones the account is locked for a while"));
    m_password->setEchoMode(QLineEdit::Password);
    m_agree->setProperty("main", true);
    m_agree->setToolTip(tr("Enter"));
    m_refusal->setObjectName(QStringLiteral("error"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *back = new QPushButton(tr("Another season"));
    back->setToolTip(tr("Back to the choice of seasons"));
    connect(back, &QPushButton::clicked, this, &LoginForm::wentBack);

    auto *fields = new QFormLayout;
    fields->setContentsMargins(12, 12, 12, 0);
    fields->setVerticalSpacing(10);
    fields->addRow(tr("Account"), m_account);
    fields->addRow(tr("Password"), m_password);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 12);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_agree);
    m_refusal->setContentsMargins(12, 0, 12, 0);
    body()->addLayout(fields);
    body()->addWidget(m_refusal);
    body()->addStretch(1);
    body()->addLayout(buttons);
}

void LoginForm::begin(const QString &path)
{
    m_path = path;
    setTitle(tr("Log in"), QFileInfo(path).fileName());
    m_refusal->hide();
    m_account->clear();
    m_password->clear();
    m_account->setFocus();
}

void LoginForm::refuse(const Error &error)
{
    m_refusal->setText(wording::sentence(error));
    m_refusal->show();
    m_password->setFocus();
}

office::Login LoginForm::take()
{
    office::Login login{m_account->text().trimmed(), m_password->text().toUtf8()};
    m_password->clear();
    return login;
}

} // namespace hengzhao::ui
