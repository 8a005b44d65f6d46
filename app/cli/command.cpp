// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFile>

namespace hengzhao::cli
{

Result<QByteArray> passwordIn(const QString &path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    // Unbuffered, so that no copy stays behind.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.startsWith("\xEF\xBB\xBF")) // the mark some editors put before UTF-8
        line.remove(0, 3);
    return line;
}

Result<office::Office> Context::openSeason(const QString &where, std::optional<vault::Password> newPassword) const
{
    if (where.isEmpty())
        return failure(ErrorCode::NoSeasonGiven);
    const office::Sight sight = arguments.inspect ? office::Sight::Inspection : office::Sight::Whole;
    Result<office::Office> season = office::Office::open(where, officer, clock, std::nullopt, sight);
    if (season || season.error().code != ErrorCode::LoginNeeded || arguments.account.isEmpty())
        return season;
    // Asked for only where the season asks: an open one passes over any login.
    Result<std::optional<office::Login>> given = login();
    if (!given)
        return failure(given.error());
    if (*given)
        (*given)->newPassword = std::move(newPassword);
    return office::Office::open(where, officer, clock, *given, sight);
}

Result<std::optional<office::Login>> Context::login() const
{
    if (arguments.account.isEmpty())
        return std::nullopt;
    if (arguments.passwordFile.isEmpty())
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("command line", "--as asks for --password-file")});
    Result<QByteArray> password = passwordIn(arguments.passwordFile);
    if (!password)
        return failure(password.error());
    return office::Login{arguments.account, std::move(*password), QDateTime::currentDateTimeUtc()};
}

Result<office::SecondOfficer> Context::secondOfficer() const
{
    office::SecondOfficer second{arguments.value(QStringLiteral("second"))};
    const QString file = arguments.value(QStringLiteral("second-password-file"));
    if (file.isEmpty())
        return second;
    Result<QByteArray> password = passwordIn(file);
    if (!password)
        return failure(password.error());
    second.password = vault::Password(std::move(*password));
    return second;
}

QList<Command> allCommands()
{
    // Those of an export come before the export's own, whose lists have no verbs.
    const QList<QList<Command>> nouns = {
        seasonCommands(),    rulesCommands(),      importCommands(),    filingCommands(),     planCommands(),
        publicityCommands(), inspectionCommands(), violationCommands(), sanctionCommands(),   candidateCommands(),
        linesCommands(),     batchCommands(),      explainCommands(),   supplementCommands(), admissionCommands(),
        transferCommands(),  listCommands(),       listExports(),       noticeCommands(),     registrationCommands(),
        templateCommands(),  bookletCommands(),    dailyCommands(),     panelCommands(),      fairnessCommands(),
        exportCommands(),    figuresCommands(),    scenarioCommands(),  whatIfCommands(),     directoryCommands(),
        calendarCommands(),  accountCommands()};
    QList<Command> all;
    for (const QList<Command> &ofNoun : nouns)
        all += ofNoun;
    return all;
}

} // namespace hengzhao::cli
