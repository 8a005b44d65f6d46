// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/office.h"
#include "models/vault/signing.h"

namespace hengzhao::office
{

void Office::sit(qint64 account, const QString &name, const Post &post, vault::SeasonKey key)
{
    m_officer.name = name;
    m_writer->actor = name;
    m_writer->account = account;
    m_post = post;
    m_key = std::make_shared<const vault::SeasonKey>(std::move(key));
}

Result<void> Office::addFirstAccount(const Login &login, store::Transaction &transaction)
{
    vault::SeasonKey key = vault::SeasonKey::random();
    const QByteArray salt = vault::newSalt();
    const vault::PasswordKey password = vault::PasswordKey::of(login.password, salt, login.cost);
    const QList<Role> roles{Role::Office, Role::MunicipalEducation, Role::Administrator};
    const Result<qint64> account = store::AccountStore(m_database)
                                       .insert({login.account, password.hash(), salt, key.wrapped(password),
                                                false, // its own password, which nobody else set
                                                roles},
                                               transaction);
    if (!account)
        return failure(account.error());
    if (Result<void> done = store::SeasonStore(m_database).setSigningKeys(vault::newSigningKeys(key), transaction);
        !done)
        return done;
    sit(*account, login.account, {roles}, std::move(key));
    return {};
}

/// Of whoever has just been let in: the season's key is wrapped anew under the new password.
Result<void> Office::changePassword(const Login &login)
{
    if (!login.newPassword->isLongEnough())
        return failure(ErrorCode::PasswordTooShort, {QString::number(vault::Password::fewestCharacters)});
    if (login.newPassword->utf8() == login.password.utf8())
        return failure(ErrorCode::PasswordSame);
    const QByteArray salt = vault::newSalt();
    const vault::PasswordKey password = vault::PasswordKey::of(*login.newPassword, salt, login.cost);
    Result<store::Transaction> transaction = begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<void> set =
        store::AccountStore(m_database)
            .setPassword(*m_writer->account, {password.hash(), salt, m_key->wrapped(password), false}, *transaction);
    return set ? transaction->commit({QStringLiteral("account password"), m_officer.name, {}}) : set;
}

Result<void> Office::noteRefusal(const store::Account *account, const QDateTime &at)
{
    // Written for an unknown name too, so that both take the same time; not the name, which may be a mistyped password.
    Result<store::Transaction> transaction = begin();
    if (!transaction)
        return failure(transaction.error());
    QJsonObject detail;
    if (account != nullptr) {
        const Result<bool> locked = store::AccountStore(m_database).recordFailure(account->id, at, *transaction);
        if (!locked)
            return failure(locked.error());
        detail.insert(QStringLiteral("locked"), *locked || account->isLocked(at));
    }
    return transaction->commit(
        {QStringLiteral("login refused"), account != nullptr ? account->name : QString(), detail});
}

Result<void> Office::logIn(const Login &login)
{
    store::AccountStore accounts(m_database);
    const Result<std::optional<store::Account>> found = accounts.byName(login.account);
    if (!found)
        return failure(found.error());
    const QDateTime at = login.at.isValid() ? login.at : m_clock->now();
    const store::Account *account = *found ? &**found : nullptr;
    // Whatever the reason to refuse, it takes the time of a password tried and says no more than that.
    const std::optional<vault::PasswordKey> password =
        vault::verifyPassword(login.password, account != nullptr ? account->keySalt : QByteArray(),
                              account != nullptr ? account->passwordHash : QString());
    if (account == nullptr || !password || account->disabled || account->isLocked(at)) {
        const Result<void> noted = noteRefusal(account, at);
        return noted ? failure(ErrorCode::LoginWrong) : failure(noted.error());
    }
    std::optional<vault::SeasonKey> key = vault::SeasonKey::unwrapped(account->wrappedKey, *password);
    if (!key)
        return failure(ErrorCode::SeasonDamaged, {where(), QStringLiteral("account.wrapped_key")});
    if (account->mustChange && !login.newPassword)
        return failure(ErrorCode::PasswordMustChange);
    sit(account->id, account->name, {account->roles, account->districtCode, account->schoolCode}, std::move(*key));
    if (login.newPassword)
        return changePassword(login);
    if (account->failures == 0)
        return {};
    Result<store::Transaction> transaction = begin();
    if (!transaction)
        return failure(transaction.error());
    if (Result<void> done = accounts.clearFailures(account->id, *transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("login"), account->name, {{QStringLiteral("failures"), account->failures}}});
}

} // namespace hengzhao::office
