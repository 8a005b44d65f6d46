// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/office.h"

namespace hengzhao::office
{

using store::Account;

/// An account to be made: what it may do, and for which place.
struct WantedAccount {
    QString name;
    QList<Role> roles;
    /// The district or school it acts for; county roles and schools need theirs.
    QString districtCode = {};
    QString schoolCode = {};
};

/// Accounts of a sealed season (R26: a different person at each level). For administrators; each one's own password is
/// changed at the login (Login::newPassword).
class AccountDesk
{
public:
    explicit AccountDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Account>> accounts();
    /// The password has to be changed at the first login.
    [[nodiscard]] Result<void> add(const WantedAccount &given, const vault::Password &password,
                                   const vault::PasswordCost &cost = vault::PasswordCost::moderate());
    /// Of somebody who has forgotten theirs; it has to be changed at the next login.
    [[nodiscard]] Result<void> setPassword(const QString &name, const vault::Password &password,
                                           const vault::PasswordCost &cost = vault::PasswordCost::moderate());
    /// Nobody is let in with it any more. The last administrator stays.
    [[nodiscard]] Result<void> disable(const QString &name);
    [[nodiscard]] Result<void> enable(const QString &name);

private:
    [[nodiscard]] Result<void> requireAdministrator() const;
    [[nodiscard]] Result<Account> account(const QString &name);
    [[nodiscard]] Result<void> check(const WantedAccount &wanted);
    [[nodiscard]] Result<void> setInUse(const QString &name, bool isInUse);
    [[nodiscard]] store::NewPassword stored(const vault::Password &password, const vault::PasswordCost &cost) const;

    Office &m_office;
};

/// in-use, must-change, locked or disabled.
[[nodiscard]] QString accountState(const Account &account, const QDateTime &now);
/// One role or several in words, as a list.
[[nodiscard]] QString rolesInWords(const QList<Role> &roles);
[[nodiscard]] Table accountTable(const QList<Account> &accounts, const QDateTime &now);

} // namespace hengzhao::office
