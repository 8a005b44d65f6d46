// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/account_desk.h"
#include "ui/parts/page.h"

namespace hengzhao::ui
{

class AccountForm;
class Grid;

/// Who may open the season and what for: accounts made, put out of use, given another password.
class AccountPage final : public Page
{
    Q_OBJECT

public:
    explicit AccountPage(OpenSeason &season);

    [[nodiscard]] Grid &accounts() { return *m_accounts; }
    [[nodiscard]] AccountForm &form() { return *m_form; }

public Q_SLOTS:
    void disableOrEnable();
    void askPassword();

protected:
    void refresh() override;

private:
    struct Known {
        QList<office::Account> accounts;
        Table table;
    };
    using AccountJob = std::function<Result<void>(office::AccountDesk &)>;

    void show(const Known &known);
    void letAct();
    void add();
    void work(const QString &title, const QString &done, const AccountJob &job);
    [[nodiscard]] const office::Account *current() const;

    Grid *m_accounts;
    AccountForm *m_form;
    QPushButton *m_use;
    QPushButton *m_password;
    QList<office::Account> m_known;
};

} // namespace hengzhao::ui
