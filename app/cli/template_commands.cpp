// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/office/template_desk.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace hengzhao::cli
{

namespace
{

struct TemplateWords {
    Q_DECLARE_TR_FUNCTIONS(TemplateWords)
};

Answer answerOf(const QList<office::WrittenTemplate> &written)
{
    QJsonArray files;
    QString text;
    for (const office::WrittenTemplate &one : written) {
        files.append(QJsonObject{{QStringLiteral("kind"), one.kind},
                                 {QStringLiteral("path"), one.path},
                                 {QStringLiteral("rows"), one.rows}});
        text += TemplateWords::tr("%1: rows that stand there already: %2").arg(one.path, wording::thousands(one.rows)) +
                QLatin1Char('\n');
    }
    return {{{QStringLiteral("what"), QStringLiteral("template")}, {QStringLiteral("files"), files}}, text, {}, 0};
}

Result<files::Headers> headersIn(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("headers")))
        return files::Headers::Chinese;
    const auto headers = files::parseHeaders(arguments.value(QStringLiteral("headers")));
    return headers ? Result<files::Headers>(*headers)
                   : failure(ErrorCode::WrongUsage, {TemplateWords::tr("--headers is zh, en or dbf")});
}

Result<Answer> exportTemplate(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const Result<files::Headers> headers = headersIn(arguments);
    if (!headers)
        return failure(headers.error());
    const store::KindPart part{arguments.value(QStringLiteral("school")), arguments.value(QStringLiteral("district"))};
    const QString kind = arguments.rest.value(0);
    const QString path = arguments.rest.value(1);
    const bool isAll = kind == QLatin1String("all");
    if (isAll && !(part.schoolCode.isEmpty() && part.districtCode.isEmpty()))
        return failure(ErrorCode::WrongUsage, {TemplateWords::tr("templates of all kinds are empty ones")});
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::TemplateDesk desk(*season);
    if (isAll)
        return desk.writeAll(path, *headers, context.progress).map(answerOf);
    return desk.write({kind, path, part, *headers}, context.progress).map([](const office::WrittenTemplate &one) {
        return answerOf({one});
    });
}

} // namespace

QList<Command> templateCommands()
{
    return {{QStringLiteral("export"),
             QStringLiteral("template"),
             2,
             2,
             {QStringLiteral("school"), QStringLiteral("district"), QStringLiteral("headers")},
             exportTemplate}};
}

} // namespace hengzhao::cli
