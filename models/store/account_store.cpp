// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/account_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<QList<Role>> AccountStore::rolesOf(qint64 id) const
{
    const Result<QList<QString>> names = readRows<QString>(
        m_database, "SELECT role FROM account_role WHERE account_id = ? ORDER BY role",
        [](Statement &row) { return row.text(0); }, id);
    if (!names)
        return failure(names.error());
    QList<Role> roles;
    for (const QString &name : *names) {
        if (const std::optional<Role> role = parseRole(name))
            roles.append(*role);
    }
    return roles;
}

Result<std::optional<Account>> AccountStore::byName(const QString &name) const
{
    Result<Statement> statement = m_database.prepare(
        "SELECT id, name, password_hash, key_salt, wrapped_key, must_change, disabled_at IS NOT NULL,"
        " failures, locked_until, district_code, school_code FROM account WHERE name = ?");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->bind(name).step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return std::nullopt;
    Account account{statement->integer(0),
                    statement->text(1),
                    statement->text(2),
                    statement->bytes(3),
                    statement->bytes(4),
                    statement->integer(5) == 1,
                    statement->integer(6) == 1,
                    static_cast<int>(statement->integer(7)),
                    {},
                    {},
                    statement->text(9),
                    statement->text(10)};
    if (!statement->isNull(8))
        account.lockedUntil = QDateTime::fromString(statement->text(8), Qt::ISODateWithMs);
    Result<QList<Role>> roles = rolesOf(account.id);
    if (!roles)
        return failure(roles.error());
    account.roles = std::move(*roles);
    return account;
}

Result<QList<Account>> AccountStore::all() const
{
    Result<QList<Account>> accounts = readRows<Account>(
        m_database,
        "SELECT id, name, must_change, disabled_at IS NOT NULL, failures, locked_until, district_code, school_code"
        " FROM account ORDER BY name",
        [](Statement &row) {
            Account account;
            account.id = row.integer(0);
            account.name = row.text(1);
            account.mustChange = row.integer(2) == 1;
            account.disabled = row.integer(3) == 1;
            account.failures = static_cast<int>(row.integer(4));
            if (!row.isNull(5))
                account.lockedUntil = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
            account.districtCode = row.text(6);
            account.schoolCode = row.text(7);
            return account;
        });
    if (!accounts)
        return accounts;
    for (Account &account : *accounts) {
        Result<QList<Role>> roles = rolesOf(account.id);
        if (!roles)
            return failure(roles.error());
        account.roles = std::move(*roles);
    }
    return accounts;
}

Result<qint64> AccountStore::otherAdministrators(qint64 id) const
{
    const Result<std::optional<qint64>> count = m_database.number(
        "SELECT count(*) FROM account a JOIN account_role r ON r.account_id = a.id AND r.role = 'administrator'"
        " WHERE a.id <> ? AND a.disabled_at IS NULL",
        id);
    return count ? Result<qint64>(count->value_or(0)) : failure(count.error());
}

Result<qint64> AccountStore::insert(const NewAccount &account, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM account");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const Result<void> made = database.run(
        "INSERT INTO account (id, name, password_hash, key_salt, wrapped_key, must_change, district_code, school_code)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id, account.name, account.passwordHash, account.keySalt, account.wrappedKey, account.mustChange,
        account.districtCode, account.schoolCode);
    if (!made)
        return failure(made.error());
    for (Role role : account.roles) {
        const Result<void> given =
            database.run("INSERT INTO account_role (account_id, role) VALUES (?, ?)", id, codeName(role));
        if (!given)
            return failure(given.error());
    }
    return id;
}

Result<bool> AccountStore::recordFailure(qint64 id, const QDateTime &at, Transaction &transaction)
{
    Database &database = transaction.database();
    // A lock that has run out takes its count with it.
    if (const Result<void> done =
            database.run("UPDATE account SET failures = 0, locked_until = NULL WHERE id = ? AND locked_until <= ?", id,
                         timeText(at));
        !done)
        return failure(done.error());
    if (const Result<void> done = database.run("UPDATE account SET failures = failures + 1 WHERE id = ?", id); !done)
        return failure(done.error());
    // An account that is locked stays so until its time, and no longer.
    const Result<std::optional<qint64>> locks = database.number(
        "UPDATE account SET locked_until = ? WHERE id = ? AND failures >= ? AND locked_until IS NULL RETURNING id",
        timeText(at.addSecs(qint64(minutesLocked) * 60)), id, failuresToLock);
    if (!locks)
        return failure(locks.error());
    return locks->has_value();
}

Result<void> AccountStore::clearFailures(qint64 id, Transaction &transaction)
{
    return transaction.database().run("UPDATE account SET failures = 0, locked_until = NULL WHERE id = ?", id);
}

Result<void> AccountStore::setPassword(qint64 id, const NewPassword &password, Transaction &transaction)
{
    return transaction.database().run(
        "UPDATE account SET password_hash = ?, key_salt = ?, wrapped_key = ?, must_change = ?, failures = 0,"
        " locked_until = NULL, version = version + 1 WHERE id = ?",
        password.hash, password.salt, password.wrappedKey, password.mustChange, id);
}

Result<void> AccountStore::setDisabled(qint64 id, const std::optional<QDateTime> &at, Transaction &transaction)
{
    const auto text = at ? std::optional<QString>(timeText(*at)) : std::nullopt;
    return transaction.database().run("UPDATE account SET disabled_at = ?, version = version + 1 WHERE id = ?", text,
                                      id);
}

} // namespace hengzhao::store
