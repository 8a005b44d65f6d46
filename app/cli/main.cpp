// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/terminal_progress.h"
#include "app/cli/usage.h"
#include "models/office/system_clock.h"
#include "models/wording/language.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace hengzhao::cli
{

namespace
{

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

void printJson(const QJsonObject &object)
{
    print(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) + QLatin1Char('\n'));
}

int answerError(const Error &error, bool json, const QString &noun = {})
{
    if (json)
        printJson(errorJson(error));
    else
        print(stderr, errorText(error));
    if (error.code == ErrorCode::WrongUsage && !json)
        print(stderr, QLatin1Char('\n') + usageOf(noun));
    return exitStatus(error.code);
}

int answer(const Answer &given, const Arguments &arguments)
{
    if (arguments.json) {
        QJsonObject object = given.json;
        if (!given.notices.isEmpty() || object.contains(QStringLiteral("kind")))
            object.insert(QStringLiteral("notices"), findingsJson(given.notices));
        printJson(object);
    } else {
        print(stdout, given.text);
        print(stderr, noticesText(given.notices));
    }
    return given.exitStatus;
}

QString officerName()
{
    const QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return name.isEmpty() ? QStringLiteral("open") : name;
}

int run(const QStringList &words)
{
    const bool json = words.contains(QLatin1String("--json"));
    const Result<Arguments> arguments = readArguments(words);
    const wording::Translation translation(
        wording::languageOf(arguments ? arguments->language : QString(), QLocale::system()));
    if (!arguments)
        return answerError(arguments.error(), json);
    if (arguments->has(QStringLiteral("version"))) {
        print(stdout, QStringLiteral("hengzhao-cli " HENGZHAO_VERSION "\n"));
        return 0;
    }
    if (arguments->has(QStringLiteral("help"))) {
        print(stdout, usage());
        return 0;
    }
    const Result<Command> command = findCommand(*arguments, allCommands());
    if (!command)
        return answerError(command.error(), json, arguments->noun);
    std::unique_ptr<Clock> clock;
    if (arguments->today)
        clock = std::make_unique<office::OtherDayClock>(*arguments->today);
    else
        clock = std::make_unique<office::SystemClock>();
    TerminalProgress progress(!arguments->quiet && !json);
    const Context context{
        *arguments, *clock, {officerName(), QStringLiteral("hengzhao-cli " HENGZHAO_VERSION)}, progress};
    const Result<Answer> given = command->run(context);
    progress.clear();
    return given ? answer(*given, *arguments) : answerError(given.error(), json, arguments->noun);
}

} // namespace

} // namespace hengzhao::cli

int main(int argc, char *argv[])
{
#ifdef Q_OS_WIN
    // What is printed is UTF-8; a console in China expects GBK if nobody tells it.
    SetConsoleOutputCP(CP_UTF8);
#endif
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hengzhao-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HENGZHAO_VERSION));
    return hengzhao::cli::run(QCoreApplication::arguments().mid(1));
}
