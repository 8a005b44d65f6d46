// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/season_desk.h"

#include <QCoreApplication>
#include <QFile>

namespace hengzhao::cli
{

namespace
{

Result<Answer> showRules(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    return season->ruleBook().map([](const RuleBook &book) {
        return Answer{book.document(), QString::fromUtf8(book.indented()), {}, 0};
    });
}

Result<Answer> setRules(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(0);
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::FileMissing, {path});
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    const Result<Findings> notices = office::SeasonDesk(*season).setRules(file.readAll());
    if (!notices)
        return failure(notices.error());
    const Result<RuleBook> book = season->ruleBook();
    if (!book)
        return failure(book.error());
    return Answer{{{QStringLiteral("year"), book->year()}},
                  QCoreApplication::translate("rules", "The rule book of %1 is in force.").arg(book->year()) +
                      QLatin1Char('\n'),
                  *notices,
                  0};
}

} // namespace

QList<Command> rulesCommands()
{
    const QString noun = QStringLiteral("rules");
    return {{noun, QStringLiteral("show"), 0, 0, {}, showRules}, {noun, QStringLiteral("set"), 1, 1, {}, setRules}};
}

} // namespace hengzhao::cli
