// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/account_desk.h"

#include "models/office/permission.h"
#include "models/store/directory_names.h"

#include <QJsonArray>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

bool isAccountName(const QString &name)
{
    constexpr qsizetype longest = 64;
    return !name.isEmpty() && name.size() <= longest &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

/// What an account acts for where its role is of one place only (R26, R30); nothing for the others.
bool lacksItsPlace(Role role, const WantedAccount &wanted)
{
    switch (role) {
    case Role::CountyEducation:
    case Role::CountyLabour:
        return wanted.districtCode.isEmpty();
    case Role::School:
    case Role::JuniorSchool:
        return wanted.schoolCode.isEmpty();
    default:
        return false;
    }
}

} // namespace

Result<void> AccountDesk::requireAdministrator() const
{
    if (m_office.isOpenSeason())
        return failure(ErrorCode::NoAccountsHere);
    return require(m_office, {Role::Administrator});
}

Result<QList<Account>> AccountDesk::accounts()
{
    const Result<void> may = requireAdministrator();
    return may ? store::AccountStore(m_office.database()).all() : failure(may.error());
}

Result<Account> AccountDesk::account(const QString &name)
{
    const Result<std::optional<Account>> found = store::AccountStore(m_office.database()).byName(name.trimmed());
    if (!found)
        return failure(found.error());
    return *found ? Result<Account>(**found) : failure(ErrorCode::UnknownAccount, {name});
}

Result<void> AccountDesk::check(const WantedAccount &wanted)
{
    if (!isAccountName(wanted.name))
        return failure(ErrorCode::AccountNameWrong, {wanted.name});
    if (wanted.roles.isEmpty()) {
        QStringList known;
        for (Role role : allRoles())
            known.append(codeName(role));
        return failure(ErrorCode::UnknownRole, {QString(), known.join(QStringLiteral(", "))});
    }
    for (Role role : wanted.roles) {
        if (lacksItsPlace(role, wanted))
            return failure(ErrorCode::AccountPlaceMissing, {codeName(role)});
    }
    store::Database &database = m_office.database();
    const Result<QHash<QString, QString>> districts = store::districtNames(database);
    const auto school = store::schoolByCode(database, wanted.schoolCode);
    const auto juniorSchool = store::juniorSchoolByCode(database, wanted.schoolCode);
    if (!districts || !school)
        return failure(districts ? school.error() : districts.error());
    if (!juniorSchool)
        return failure(juniorSchool.error());
    if (!wanted.districtCode.isEmpty() && !districts->contains(wanted.districtCode))
        return failure(ErrorCode::UnknownDistrict, {wanted.districtCode});
    if (!wanted.schoolCode.isEmpty() && !*school && !*juniorSchool)
        return failure(ErrorCode::UnknownSchool, {wanted.schoolCode});
    const Result<std::optional<Account>> same = store::AccountStore(database).byName(wanted.name);
    if (!same)
        return failure(same.error());
    return *same ? failure(ErrorCode::AccountExists, {wanted.name}) : Result<void>();
}

store::NewPassword AccountDesk::stored(const vault::Password &password, const vault::PasswordCost &cost) const
{
    const QByteArray salt = vault::newSalt();
    const vault::PasswordKey key = vault::PasswordKey::of(password, salt, cost);
    return {key.hash(), salt, m_office.key()->wrapped(key), true};
}

Result<void> AccountDesk::add(const WantedAccount &given, const vault::Password &password,
                              const vault::PasswordCost &cost)
{
    if (const Result<void> may = requireAdministrator(); !may)
        return may;
    WantedAccount wanted = given;
    wanted.name = given.name.trimmed();
    if (const Result<void> checked = check(wanted); !checked)
        return checked;
    if (!password.isLongEnough())
        return failure(ErrorCode::PasswordTooShort, {QString::number(vault::Password::fewestCharacters)});
    // The costly step before the season is locked for writing.
    const store::NewPassword kept = stored(password, cost);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> still = check(wanted); !still)
        return still;
    const Result<qint64> made = store::AccountStore(m_office.database())
                                    .insert({wanted.name, kept.hash, kept.salt, kept.wrappedKey, true, wanted.roles,
                                             wanted.districtCode, wanted.schoolCode},
                                            *transaction);
    if (!made)
        return failure(made.error());
    QJsonArray roles;
    for (Role role : wanted.roles)
        roles.append(QString(codeName(role)));
    return transaction->commit({QStringLiteral("account add"),
                                wanted.name,
                                {{QStringLiteral("roles"), roles},
                                 {QStringLiteral("district"), wanted.districtCode},
                                 {QStringLiteral("school"), wanted.schoolCode}}});
}

Result<void> AccountDesk::setPassword(const QString &name, const vault::Password &password,
                                      const vault::PasswordCost &cost)
{
    if (const Result<void> may = requireAdministrator(); !may)
        return may;
    const Result<Account> found = account(name);
    if (!found)
        return failure(found.error());
    if (!password.isLongEnough())
        return failure(ErrorCode::PasswordTooShort, {QString::number(vault::Password::fewestCharacters)});
    const store::NewPassword kept = stored(password, cost);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<void> set = store::AccountStore(m_office.database()).setPassword(found->id, kept, *transaction);
    return set ? transaction->commit(
                     {QStringLiteral("account password"), found->name, {{QStringLiteral("reset"), true}}})
               : set;
}

Result<void> AccountDesk::setInUse(const QString &name, bool isInUse)
{
    if (const Result<void> may = requireAdministrator(); !may)
        return may;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Account> found = account(name);
    if (!found)
        return failure(found.error());
    store::AccountStore accounts(m_office.database());
    if (!isInUse && found->roles.contains(Role::Administrator)) {
        const Result<qint64> others = accounts.otherAdministrators(found->id);
        if (!others)
            return failure(others.error());
        if (*others == 0)
            return failure(ErrorCode::LastAdministrator, {found->name});
    }
    const auto at = isInUse ? std::optional<QDateTime>() : std::optional(m_office.clock().now());
    const Result<void> set = accounts.setDisabled(found->id, at, *transaction);
    const QString command = isInUse ? QStringLiteral("account enable") : QStringLiteral("account disable");
    return set ? transaction->commit({command, found->name, {}}) : set;
}

Result<void> AccountDesk::disable(const QString &name)
{
    return setInUse(name, false);
}

Result<void> AccountDesk::enable(const QString &name)
{
    return setInUse(name, true);
}

} // namespace hengzhao::office
