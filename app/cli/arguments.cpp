// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QCoreApplication>
#include <QSet>

namespace hengzhao::cli
{

namespace
{

/// Options that take a value; all others stand alone.
const QSet<QString> &optionsWithValue()
{
    static const QStringList names =
        QStringLiteral("season as password-file today lang week-of year rules from candidates seed stage sheet "
                       "tables encoding rejects area reason mode batch school district headers split by "
                       "state line seats phone for owner due out format category name note day result "
                       "tuition document authority interview order-pdf order-xlsx percent order program "
                       "violation offender remark facts on reporter contact title content channel file "
                       "to junior-school team place filed permission attendance classes topic seen "
                       "export receipt kind first last candidate prefix key second second-password-file "
                       "proof proof-file evidence id-number total number role new-password-file code "
                       "ranking save-as list points")
            .split(QLatin1Char(' '));
    static const QSet<QString> options(names.begin(), names.end());
    return options;
}

const QStringList &globalOptions()
{
    static const QStringList options =
        QStringLiteral("season as password-file today lang json quiet inspect").split(QLatin1Char(' '));
    return options;
}

tl::unexpected<Error> wrong(const QString &detail)
{
    return failure(ErrorCode::WrongUsage, {detail});
}

struct ArgumentWords {
    Q_DECLARE_TR_FUNCTIONS(ArgumentWords)
};

Result<void> readWords(const QStringList &words, Arguments &arguments, QStringList &plain)
{
    bool onlyPlain = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyPlain || !word.startsWith(QLatin1String("--"))) {
            plain.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            onlyPlain = true;
            continue;
        }
        const QString name = word.sliced(2).section(QLatin1Char('='), 0, 0);
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (!optionsWithValue().contains(name)) {
            if (equals >= 0)
                return wrong(ArgumentWords::tr("%1 takes no value").arg(QStringLiteral("--") + name));
            arguments.given[name].append(QStringLiteral("1"));
            continue;
        }
        if (equals >= 0)
            arguments.given[name].append(word.sliced(equals + 1));
        else if (i + 1 < words.size())
            arguments.given[name].append(words[++i]);
        else
            return wrong(ArgumentWords::tr("%1 needs a value").arg(QStringLiteral("--") + name));
    }
    return {};
}

QString fromEnvironment(const QString &value, const char *variable)
{
    return value.isEmpty() ? qEnvironmentVariable(variable) : value;
}

} // namespace

Result<Arguments> readArguments(const QStringList &words)
{
    Arguments arguments;
    QStringList plain;
    // Known before all else, so that even wrong usage is answered in the form asked for.
    arguments.json = words.contains(QLatin1String("--json"));
    if (const Result<void> read = readWords(words, arguments, plain); !read)
        return failure(read.error());
    arguments.inspect = arguments.has(QStringLiteral("inspect"));
    arguments.quiet = arguments.has(QStringLiteral("quiet"));
    arguments.language = arguments.value(QStringLiteral("lang"));
    if (arguments.has(QStringLiteral("lang")) && arguments.language != QLatin1String("zh") &&
        arguments.language != QLatin1String("en"))
        return wrong(ArgumentWords::tr("--lang is zh or en"));
    arguments.season = fromEnvironment(arguments.value(QStringLiteral("season")), "HENGZHAO_SEASON");
    arguments.account = fromEnvironment(arguments.value(QStringLiteral("as")), "HENGZHAO_ACCOUNT");
    arguments.passwordFile =
        fromEnvironment(arguments.value(QStringLiteral("password-file")), "HENGZHAO_PASSWORD_FILE");
    if (arguments.has(QStringLiteral("today"))) {
        const QDate today = QDate::fromString(arguments.value(QStringLiteral("today")), Qt::ISODate);
        if (!today.isValid())
            return wrong(ArgumentWords::tr("--today is a date such as 2021-07-20"));
        arguments.today = today;
    }
    arguments.noun = plain.value(0);
    arguments.verb = plain.value(1);
    arguments.rest = plain.mid(2);
    return arguments;
}

Result<Command> findCommand(const Arguments &arguments, const QList<Command> &commands)
{
    if (arguments.noun.isEmpty())
        return wrong(ArgumentWords::tr("a command is missing"));
    bool nounIsKnown = false;
    for (const Command &command : commands) {
        if (command.noun != arguments.noun)
            continue;
        nounIsKnown = true;
        // Nouns without verbs take what follows as their words.
        if (!command.verb.isEmpty() && command.verb != arguments.verb)
            continue;
        const auto words =
            command.verb.isEmpty() ? arguments.rest.size() + (arguments.verb.isEmpty() ? 0 : 1) : arguments.rest.size();
        const QString name = (command.noun + QLatin1Char(' ') + command.verb).trimmed();
        if (words < command.leastWords)
            return wrong(ArgumentWords::tr("%1 needs more").arg(name));
        if (words > command.mostWords)
            return wrong(ArgumentWords::tr("%1 does not take so much").arg(name));
        for (auto option = arguments.given.cbegin(); option != arguments.given.cend(); ++option) {
            if (!command.options.contains(option.key()) && !globalOptions().contains(option.key()))
                return wrong(ArgumentWords::tr("%1 does not know %2").arg(name, QStringLiteral("--") + option.key()));
        }
        return command;
    }
    if (!nounIsKnown)
        return wrong(ArgumentWords::tr("there is no command %1").arg(arguments.noun));
    return wrong(ArgumentWords::tr("%1 does not know %2").arg(arguments.noun, arguments.verb));
}

} // namespace hengzhao::cli
