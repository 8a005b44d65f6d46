// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/new_season.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

constexpr int earliestYear = 2000;
constexpr int latestYear = 2100;

QLineEdit *field(const QString &name, const QString &tip, bool isSecret)
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setToolTip(tip);
    if (isSecret)
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

NewSeason::NewSeason(int year, QWidget *parent)
    : QDialog(parent), m_year(new QSpinBox), m_isTrial(new QCheckBox(tr("trial season: no accounts, nothing sealed"))),
      m_account(field(tr("Account"), tr("Yours: you become the season's administrator"), false)),
      m_password(
          field(tr("Password"), tr("At least %n character(s)", nullptr, vault::Password::fewestCharacters), true)),
      m_again(field(tr("Password again"), tr("The same once more"), true)), m_hint(new QLabel)
{
    setWindowTitle(tr("New season"));
    m_year->setRange(earliestYear, latestYear);
    m_year->setValue(year);
    m_year->setAccessibleName(tr("Year of admission"));
    m_isTrial->setToolTip(tr("To try the program with. Identity numbers lie in it as they were read."));
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumWidth(380);
    addFields();
    for (QLineEdit *edit : {m_account, m_password, m_again})
        connect(edit, &QLineEdit::textChanged, this, &NewSeason::showReady);
    connect(m_isTrial, &QCheckBox::toggled, this, &NewSeason::showReady);
    showReady();
    m_account->setFocus();
}

void NewSeason::addFields()
{
    auto *fields = new QFormLayout;
    fields->setVerticalSpacing(10);
    fields->addRow(tr("Year of admission"), m_year);
    fields->addRow(QString(), m_isTrial);
    fields->addRow(tr("Account"), m_account);
    fields->addRow(tr("Password"), m_password);
    fields->addRow(tr("Password again"), m_again);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_agree = buttons->addButton(tr("Choose where it lies …"), QDialogButtonBox::AcceptRole);
    m_agree->setProperty("main", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(fields);
    column->addWidget(m_hint);
    column->addWidget(buttons);
}

QString NewSeason::whyNotYet() const
{
    if (m_isTrial->isChecked())
        return {};
    if (m_account->text().trimmed().isEmpty())
        return tr("The account needs a name.");
    if (!vault::Password(m_password->text().toUtf8()).isLongEnough())
        return tr("The password needs at least %n character(s).", nullptr, vault::Password::fewestCharacters);
    if (m_password->text() != m_again->text())
        return tr("The two passwords are not the same.");
    return {};
}

void NewSeason::showReady()
{
    for (QLineEdit *edit : {m_account, m_password, m_again})
        edit->setEnabled(!m_isTrial->isChecked());
    const QString missing = whyNotYet();
    m_agree->setEnabled(missing.isEmpty());
    m_hint->setText(!missing.isEmpty()       ? missing
                    : m_isTrial->isChecked() ? tr("Not for the real data of a year.")
                                             : tr("Keep the password well: nobody can open the season without one."));
}

int NewSeason::year() const
{
    return m_year->value();
}

std::optional<office::Login> NewSeason::login() const
{
    if (m_isTrial->isChecked())
        return std::nullopt;
    return office::Login{m_account->text().trimmed(), m_password->text().toUtf8()};
}

} // namespace hengzhao::ui
