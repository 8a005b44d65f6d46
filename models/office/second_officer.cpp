// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/second_officer.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

bool holdsOneOf(const QList<Role> &held, const QList<Role> &roles)
{
    return std::any_of(roles.begin(), roles.end(), [&held](Role role) { return held.contains(role); });
}

Result<void> refused(Office &office, const store::Account *account)
{
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    QJsonObject detail;
    if (account != nullptr) {
        const Result<bool> locked =
            store::AccountStore(office.database()).recordFailure(account->id, office.clock().now(), *transaction);
        if (!locked)
            return failure(locked.error());
        detail.insert(QStringLiteral("locked"), *locked);
    }
    return transaction->commit(
        {QStringLiteral("consent refused"), account != nullptr ? account->name : QString(), detail});
}

} // namespace

Result<QString> consentOf(Office &office, const SecondOfficer &second, const QList<Role> &roles)
{
    const QString name = second.name.trimmed();
    if (name.isEmpty())
        return failure(ErrorCode::SecondOfficerMissing);
    if (name == office.officer().name)
        return failure(ErrorCode::SecondOfficerSame, {name});
    if (office.isOpenSeason())
        return name;
    const Result<std::optional<store::Account>> found = store::AccountStore(office.database()).byName(name);
    if (!found)
        return failure(found.error());
    const store::Account *account = *found ? &**found : nullptr;
    // As at the login: whatever the reason to refuse, it takes the time of a password tried.
    const auto password = vault::verifyPassword(second.password, account != nullptr ? account->keySalt : QByteArray(),
                                                account != nullptr ? account->passwordHash : QString());
    if (account == nullptr || !password || account->disabled || account->isLocked(office.clock().now())) {
        const Result<void> noted = refused(office, account);
        return noted ? failure(ErrorCode::LoginWrong) : failure(noted.error());
    }
    // A password that somebody else knows is not the officer's own word.
    if (account->mustChange)
        return failure(ErrorCode::PasswordMustChange);
    if (holdsOneOf(account->roles, roles))
        return account->name;
    QStringList names;
    for (Role role : roles)
        names.append(codeName(role));
    return failure(ErrorCode::RoleNeeded, {names.join(QStringLiteral(", "))});
}

} // namespace hengzhao::office
