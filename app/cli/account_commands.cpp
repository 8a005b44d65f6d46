// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/account_desk.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct AccountCommandWords {
    Q_DECLARE_TR_FUNCTIONS(AccountCommandWords)
};

using office::Account;
using office::AccountDesk;

/// By real time, as locks are: another day's season locks nobody.
QDateTime realTime()
{
    return QDateTime::currentDateTimeUtc();
}

QJsonObject accountJson(const Account &account)
{
    QJsonArray roles;
    for (Role role : account.roles)
        roles.append(QString(codeName(role)));
    return {{QStringLiteral("account"), account.name},
            {QStringLiteral("state"), office::accountState(account, realTime())},
            {QStringLiteral("roles"), roles},
            {QStringLiteral("district"), account.districtCode},
            {QStringLiteral("school"), account.schoolCode}};
}

Result<vault::Password> newPassword(const Arguments &arguments)
{
    const QString option = QStringLiteral("new-password-file");
    if (!arguments.has(option))
        return failure(
            ErrorCode::WrongUsage,
            {AccountCommandWords::tr("%1 names the file with the new password").arg(QStringLiteral("--") + option)});
    Result<QByteArray> password = passwordIn(arguments.value(option));
    if (!password)
        return failure(password.error());
    return vault::Password(std::move(*password));
}

Result<QList<Role>> rolesOf(const Arguments &arguments)
{
    QList<Role> roles;
    for (const QString &name : arguments.values(QStringLiteral("role"))) {
        const std::optional<Role> role = parseRole(name);
        if (!role) {
            QStringList known;
            for (Role one : allRoles())
                known.append(codeName(one));
            return failure(ErrorCode::UnknownRole, {name, known.join(QStringLiteral(", "))});
        }
        if (!roles.contains(*role))
            roles.append(*role);
    }
    if (roles.isEmpty())
        return failure(ErrorCode::WrongUsage, {AccountCommandWords::tr("--role says what the account may do")});
    return roles;
}

Answer doneWith(const QString &name, const QString &text)
{
    return {{{QStringLiteral("account"), name}}, text + QLatin1Char('\n'), {}, 0};
}

Result<Answer> addAccount(const Context &context)
{
    const QString name = context.arguments.rest.value(0);
    const Result<QList<Role>> roles = rolesOf(context.arguments);
    if (!roles)
        return failure(roles.error());
    Result<vault::Password> password = newPassword(context.arguments);
    if (!password)
        return failure(password.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const office::WantedAccount wanted{name, *roles, context.arguments.value(QStringLiteral("district")),
                                       context.arguments.value(QStringLiteral("school"))};
    const Result<void> made = AccountDesk(*season).add(wanted, *password);
    if (!made)
        return failure(made.error());
    return doneWith(
        name,
        AccountCommandWords::tr("Account %1 is made. Its password has to be changed at the first login.").arg(name));
}

Result<Answer> listAccounts(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<Account>> accounts = AccountDesk(*season).accounts();
    if (!accounts)
        return failure(accounts.error());
    QJsonArray list;
    for (const Account &account : *accounts)
        list.append(accountJson(account));
    return Answer{{{QStringLiteral("accounts"), list}}, textOf(office::accountTable(*accounts, realTime())), {}, 0};
}

Result<Answer> disableAccount(const Context &context)
{
    const QString name = context.arguments.rest.value(0);
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<void> done = AccountDesk(*season).disable(name);
    return done ? Result<Answer>(doneWith(name, AccountCommandWords::tr("Account %1 is disabled.").arg(name)))
                : failure(done.error());
}

Result<Answer> enableAccount(const Context &context)
{
    const QString name = context.arguments.rest.value(0);
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<void> done = AccountDesk(*season).enable(name);
    return done ? Result<Answer>(doneWith(name, AccountCommandWords::tr("Account %1 can be used again.").arg(name)))
                : failure(done.error());
}

/// One's own with the old one, or as an administrator somebody else's, who then changes it.
Result<Answer> setPassword(const Context &context)
{
    const QString name = context.arguments.rest.value(0, context.arguments.account);
    Result<vault::Password> password = newPassword(context.arguments);
    if (!password)
        return failure(password.error());
    const bool isOwn = name == context.arguments.account;
    Result<office::Office> season =
        isOwn ? context.openSeason(context.arguments.season, std::move(*password)) : context.openSeason();
    if (!season)
        return failure(season.error());
    if (season->isOpenSeason())
        return failure(ErrorCode::NoAccountsHere);
    if (!isOwn) {
        if (const Result<void> set = AccountDesk(*season).setPassword(name, *password); !set)
            return failure(set.error());
    }
    return doneWith(name, AccountCommandWords::tr("The password of %1 is changed.").arg(name));
}

} // namespace

QList<Command> accountCommands()
{
    const QString noun = QStringLiteral("account");
    const QString password = QStringLiteral("new-password-file");
    return {{noun,
             QStringLiteral("add"),
             1,
             1,
             {QStringLiteral("role"), QStringLiteral("district"), QStringLiteral("school"), password},
             addAccount},
            {noun, QStringLiteral("list"), 0, 0, {}, listAccounts},
            {noun, QStringLiteral("disable"), 1, 1, {}, disableAccount},
            {noun, QStringLiteral("enable"), 1, 1, {}, enableAccount},
            {noun, QStringLiteral("password"), 0, 1, {password}, setPassword}};
}

} // namespace hengzhao::cli
