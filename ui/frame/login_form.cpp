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
    : Card(tr("Log in"), {}, parent), m_account(new QLineEdit), m_password(new QLineEdit), m_change(new QWidget),
      m_newPassword(new QLineEdit), m_again(new QLineEdit), m_refusal(new QLabel),
      m_agree(new QPushButton(tr("Open the season")))
{
    setUp();
    const auto showReady = [this] { m_agree->setEnabled(isReady()); };
    for (QLineEdit *edit : {m_account, m_password, m_newPassword, m_again})
        connect(edit, &QLineEdit::textChanged, this, showReady);
    const auto agree = [this] {
        if (m_agree->isEnabled())
            Q_EMIT agreed(m_path);
    };
    connect(m_account, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, [this, agree] {
        if (m_change->isHidden())
            agree();
        else
            m_newPassword->setFocus();
    });
    connect(m_newPassword, &QLineEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    connect(m_again, &QLineEdit::returnPressed, this, agree);
    connect(m_agree, &QPushButton::clicked, this, agree);
    showReady();
}

/// With a new password only where it is long enough and was typed twice alike.
bool LoginForm::isReady() const
{
    if (m_account->text().trimmed().isEmpty() || m_password->text().isEmpty())
        return false;
    return m_change->isHidden() || (m_newPassword->text().size() >= vault::Password::fewestCharacters &&
                                    m_newPassword->text() == m_again->text());
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
    for (QLineEdit *edit : {m_newPassword, m_again})
        edit->setEchoMode(QLineEdit::Password);
    m_newPassword->setAccessibleName(tr("New password"));
    m_newPassword->setToolTip(
        tr("At least %1 characters, and another than before").arg(vault::Password::fewestCharacters));
    m_again->setAccessibleName(tr("Once more"));
    m_again->setToolTip(tr("The new password again"));
    auto *change = new QFormLayout(m_change);
    change->setContentsMargins(0, 0, 0, 0);
    change->setVerticalSpacing(10);
    change->addRow(tr("New password"), m_newPassword);
    change->addRow(tr("Once more"), m_again);
    fields->addRow(m_change);
    m_change->hide();
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
    m_change->hide();
    for (QLineEdit *edit : {m_account, m_password, m_newPassword, m_again})
        edit->clear();
    m_account->setFocus();
}

void LoginForm::refuse(const Error &error)
{
    m_refusal->setText(wording::sentence(error));
    m_refusal->show();
    if (error.code == ErrorCode::PasswordMustChange)
        m_change->show();
    m_agree->setEnabled(isReady());
    m_password->setFocus();
}

office::Login LoginForm::take()
{
    office::Login login{m_account->text().trimmed(), m_password->text().toUtf8()};
    if (!m_change->isHidden())
        login.newPassword = vault::Password(m_newPassword->text().toUtf8());
    for (QLineEdit *edit : {m_password, m_newPassword, m_again})
        edit->clear();
    return login;
}

} // namespace hengzhao::ui
