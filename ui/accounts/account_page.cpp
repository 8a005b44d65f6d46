// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/account_page.h"

#include "ui/accounts/account_form.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

using office::Account;
using office::AccountDesk;

AccountPage::AccountPage(OpenSeason &season)
    : Page(season, tr("Accounts")), m_accounts(new Grid(QStringLiteral("accounts"))), m_form(new AccountForm)
{
    QPushButton *begin = addTool(tr("New account"), tr("Empties the form for another account"), Qt::CTRL | Qt::Key_N);
    m_password = addTool(tr("Password …"), tr("Another password for an account whose owner has forgotten theirs"), {});
    m_use = addTool(tr("Disable"), tr("Lets nobody in with this account, or lets its owner in again"), {});
    connect(begin, &QPushButton::clicked, m_form, &AccountForm::beginNew);
    connect(m_password, &QPushButton::clicked, this, &AccountPage::askPassword);
    connect(m_use, &QPushButton::clicked, this, &AccountPage::disableOrEnable);
    const bool hasAccounts = !season.info().facts.isOpen;
    begin->setEnabled(hasAccounts && !season.isReadOnly());
    m_form->setEnabled(hasAccounts && !season.isReadOnly());
    letAct();
    m_accounts->view().setAccessibleName(tr("Accounts"));
    m_accounts->setEmptyText(tr("There is no account."));
    auto *table = new Card;
    table->body()->addWidget(m_accounts, 1);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(table);
    halves->addWidget(m_form);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    halves->setSizes({760, 400});
    content()->addWidget(halves, 1);
    connect(m_accounts, &Grid::currentChanged, this, &AccountPage::letAct);
    connect(m_accounts, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_form, &AccountForm::agreed, this, &AccountPage::add);
}

void AccountPage::refresh()
{
    if (season().info().facts.isOpen)
        return showEmpty(tr("A trial season has no accounts."),
                         tr("Everyone may do everything in it. A season with accounts is made under “New season”."));
    season()
        .read<Known>([](office::Office &office) -> Result<Known> {
            const Result<QList<Account>> accounts = AccountDesk(office).accounts();
            if (!accounts)
                return failure(accounts.error());
            return Known{*accounts, office::accountTable(*accounts, QDateTime::currentDateTimeUtc())};
        })
        .then(this, [this](const Result<Known> &known) {
            if (!known)
                return showError(known.error());
            show(*known);
            showContent();
        });
}

void AccountPage::show(const Known &known)
{
    m_known = known.accounts;
    m_accounts->setTable(std::make_shared<const Table>(known.table));
    setSentence(tr("%n account(s)", nullptr, static_cast<int>(m_known.size())));
    letAct();
}

const Account *AccountPage::current() const
{
    const qint64 id = m_accounts->currentId().value_or(0);
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [id](const Account &account) { return account.id == id; });
    return found == m_known.end() ? nullptr : &*found;
}

void AccountPage::letAct()
{
    const Account *account = current();
    const bool canWrite = account != nullptr && !season().isReadOnly();
    m_password->setEnabled(canWrite);
    m_use->setEnabled(canWrite);
    m_use->setText(account != nullptr && account->disabled ? tr("Enable") : tr("Disable"));
}

void AccountPage::disableOrEnable()
{
    const Account *account = current();
    if (account == nullptr)
        return;
    const QString name = account->name;
    if (account->disabled)
        return work(tr("Enabling the account"), tr("%1 is let in again.").arg(name),
                    [name](AccountDesk &desk) { return desk.enable(name); });
    work(tr("Disabling the account"), tr("%1 is no longer let in.").arg(name),
         [name](AccountDesk &desk) { return desk.disable(name); });
}

void AccountPage::askPassword()
{
    if (const Account *account = current())
        m_form->beginPassword(account->name);
}

void AccountPage::add()
{
    const office::WantedAccount wanted = m_form->wanted();
    // A password is moved and never copied, and a job may be.
    const auto password = std::make_shared<const vault::Password>(m_form->takePassword());
    if (!m_form->isNew())
        return work(tr("Setting the password"), tr("The password of %1 is set.").arg(wanted.name),
                    [name = wanted.name, password](AccountDesk &desk) { return desk.setPassword(name, *password); });
    work(tr("Making the account"), tr("Account %1 is made.").arg(wanted.name),
         [wanted, password](AccountDesk &desk) { return desk.add(wanted, *password); });
}

void AccountPage::work(const QString &title, const QString &done, const AccountJob &job)
{
    season()
        .work<void>(title,
                    [job](office::Office &office, Progress &) {
                        AccountDesk desk(office);
                        return job(desk);
                    })
        .then(this, [this, done](const Result<void> &result) {
            if (!result)
                return tellError(this, tr("Nothing was done"), result.error());
            m_form->beginNew();
            Q_EMIT noticed(done);
        });
}

} // namespace hengzhao::ui
