// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_form.h"

#include "models/wording/term_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

QLineEdit *accountField(const QString &name, const QString &tip, QLineEdit::EchoMode echo = QLineEdit::Normal)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setToolTip(tip);
    edit->setEchoMode(echo);
    return edit;
}

} // namespace

AccountForm::AccountForm(QWidget *parent)
    : Card(tr("New account"), {}, parent), m_name(accountField(tr("Account"), tr("The name to log in with"))),
      m_district(accountField(tr("District"), tr("Code of the district it acts for; county roles need theirs"))),
      m_school(accountField(tr("School"), tr("Code of the school it acts for; schools need theirs"))),
      m_password(accountField(tr("Password"), tr("To be changed at the first login"), QLineEdit::Password)),
      m_again(accountField(tr("Once more"), tr("The same password again"), QLineEdit::Password)), m_place(new QWidget),
      m_roleBox(makeRoles()), m_hint(new QLabel), m_agree(new QPushButton(tr("Make the account")))
{
    setUp();
    for (QLineEdit *edit : {m_name, m_password, m_again})
        connect(edit, &QLineEdit::textChanged, this, &AccountForm::judge);
    connect(m_agree, &QPushButton::clicked, this, &AccountForm::agreed);
    beginNew();
}

QWidget *AccountForm::makeRoles()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const QList<Role> all = allRoles();
    for (int i = 0; i < all.size(); ++i) {
        auto *tick = new QCheckBox(wording::word(all[i]));
        connect(tick, &QCheckBox::toggled, this, &AccountForm::judge);
        m_roles.append({all[i], tick});
        grid->addWidget(tick, i / 2, i % 2);
    }
    return box;
}

void AccountForm::setUp()
{
    m_agree->setProperty("main", true);
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    auto *place = new QFormLayout(m_place);
    place->setContentsMargins(0, 0, 0, 0);
    place->addRow(tr("District"), m_district);
    place->addRow(tr("School"), m_school);
    auto *fields = new QFormLayout;
    fields->setContentsMargins(12, 8, 12, 0);
    fields->setVerticalSpacing(8);
    fields->addRow(tr("Account"), m_name);
    fields->addRow(m_roleBox);
    fields->addRow(m_place);
    fields->addRow(tr("Password"), m_password);
    fields->addRow(tr("Once more"), m_again);
    fields->addRow(m_hint);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 12);
    buttons->addStretch(1);
    buttons->addWidget(m_agree);
    body()->addLayout(fields);
    body()->addStretch(1);
    body()->addLayout(buttons);
}

void AccountForm::beginNew()
{
    m_isNew = true;
    setTitle(tr("New account"));
    m_agree->setText(tr("Make the account"));
    m_agree->setAccessibleName(m_agree->text());
    for (QLineEdit *edit : {m_name, m_district, m_school, m_password, m_again})
        edit->clear();
    for (const auto &[role, tick] : m_roles)
        tick->setChecked(false);
    m_name->setReadOnly(false);
    m_roleBox->show();
    m_place->show();
    judge();
}

void AccountForm::beginPassword(const QString &account)
{
    beginNew();
    m_isNew = false;
    setTitle(tr("Another password"), account);
    m_agree->setText(tr("Set the password"));
    m_agree->setAccessibleName(m_agree->text());
    m_name->setText(account);
    m_name->setReadOnly(true);
    m_roleBox->hide();
    m_place->hide();
    judge();
    m_password->setFocus();
}

office::WantedAccount AccountForm::wanted() const
{
    office::WantedAccount wanted{
        m_name->text().trimmed(), {}, m_district->text().trimmed(), m_school->text().trimmed()};
    for (const auto &[role, tick] : m_roles) {
        if (tick->isChecked())
            wanted.roles.append(role);
    }
    return wanted;
}

vault::Password AccountForm::takePassword()
{
    vault::Password password(m_password->text().toUtf8());
    m_password->clear();
    m_again->clear();
    return password;
}

void AccountForm::judge()
{
    QString hint;
    if (m_name->text().trimmed().isEmpty())
        hint = tr("The account needs a name.");
    else if (m_isNew && wanted().roles.isEmpty())
        hint = tr("Tick what it may do.");
    else if (m_password->text().size() < vault::Password::fewestCharacters)
        hint = tr("The password needs at least %1 characters.").arg(vault::Password::fewestCharacters);
    else if (m_password->text() != m_again->text())
        hint = tr("The two passwords differ.");
    m_agree->setEnabled(hint.isEmpty());
    m_hint->setText(hint.isEmpty() ? tr("It has to be changed at the first login.") : hint);
}

} // namespace hengzhao::ui
