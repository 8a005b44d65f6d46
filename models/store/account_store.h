// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/role.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// An account as it is made.
struct NewAccount {
    QString name;
    QString passwordHash;
    QByteArray keySalt;
    /// The season's key under the account's password.
    QByteArray wrappedKey;
    /// Somebody else set the password: the account's own must take its place at the first login.
    bool mustChange = true;
    QList<Role> roles;
    /// The district or the school it acts for; empty where it is bound to none.
    QString districtCode = {};
    QString schoolCode = {};
};

/// A password as it is stored.
struct NewPassword {
    QString hash;
    QByteArray salt;
    QByteArray wrappedKey;
    bool mustChange = false;
};

/// An account as it stands.
struct Account {
    qint64 id = 0;
    QString name;
    QString passwordHash;
    QByteArray keySalt;
    QByteArray wrappedKey;
    bool mustChange = false;
    bool disabled = false;
    /// Logins refused since the last that was let in.
    int failures = 0;
    std::optional<QDateTime> lockedUntil;
    QList<Role> roles;
    QString districtCode;
    QString schoolCode;

    [[nodiscard]] bool isLocked(const QDateTime &now) const { return lockedUntil && now < *lockedUntil; }
};

/// Accounts with their roles, and how their logins went.
class AccountStore
{
public:
    /// So many wrong passwords in a row shut an account for a while.
    static constexpr int failuresToLock = 5;
    static constexpr int minutesLocked = 15;

    explicit AccountStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<Account>> byName(const QString &name) const;

    /// By name; without what their passwords are known by.
    [[nodiscard]] Result<QList<Account>> all() const;
    /// Accounts but this one that administer the season and can be used.
    [[nodiscard]] Result<qint64> otherAdministrators(qint64 id) const;

    [[nodiscard]] Result<qint64> insert(const NewAccount &account, Transaction &transaction);
    /// Counts a refused login, and locks the account where it was one too many: whether it did.
    [[nodiscard]] Result<bool> recordFailure(qint64 id, const QDateTime &at, Transaction &transaction);
    [[nodiscard]] Result<void> clearFailures(qint64 id, Transaction &transaction);
    /// Another password, with the season's key wrapped under it; locks and failures go with the old one.
    [[nodiscard]] Result<void> setPassword(qint64 id, const NewPassword &password, Transaction &transaction);
    /// Out of use from then on, or in use again where no time is given.
    [[nodiscard]] Result<void> setDisabled(qint64 id, const std::optional<QDateTime> &at, Transaction &transaction);

private:
    [[nodiscard]] Result<QList<Role>> rolesOf(qint64 id) const;

    Database &m_database;
};

} // namespace hengzhao::store
