// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/list_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

Result<office::ListRequest> readRequest(const Arguments &arguments)
{
    office::ListRequest request;
    request.what = arguments.verb;
    request.title = wording::listWord(request.what);
    request.count = wording::rowsPattern();
    request.path = arguments.rest.value(0);
    request.masked = arguments.has(QStringLiteral("masked"));
    request.filter.schoolCode = arguments.value(QStringLiteral("school"));
    request.filter.districtCode = arguments.value(QStringLiteral("district"));
    request.filter.lineArea = arguments.value(QStringLiteral("area"));
    if (arguments.has(QStringLiteral("batch"))) {
        bool isNumber = false;
        const int batch = arguments.value(QStringLiteral("batch")).toInt(&isNumber);
        if (!isNumber || batch < 1)
            return failure(ErrorCode::WrongUsage, {ExportWords::tr("--batch is the number of a batch")});
        request.filter.batch = batch;
    }
    if (arguments.has(QStringLiteral("headers"))) {
        const auto headers = files::parseHeaders(arguments.value(QStringLiteral("headers")));
        if (!headers)
            return failure(ErrorCode::WrongUsage, {ExportWords::tr("--headers is zh, en or dbf")});
        request.headers = *headers;
    }
    const QString split = arguments.value(QStringLiteral("split"));
    if (split == QLatin1String("school"))
        request.split = office::SplitBy::School;
    else if (split == QLatin1String("district"))
        request.split = office::SplitBy::District;
    else if (split == QLatin1String("area"))
        request.split = office::SplitBy::LineArea;
    else if (!split.isEmpty())
        return failure(ErrorCode::WrongUsage, {ExportWords::tr("--split is school, district or area")});
    return request;
}

Result<Answer> exportList(const Context &context)
{
    const Result<office::ListRequest> request = readRequest(context.arguments);
    if (!request)
        return failure(request.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::WrittenList>> written = office::ListDesk(*season).write(*request, context.progress);
    if (!written)
        return failure(written.error());
    QJsonArray filesWritten;
    QString text;
    qint64 rows = 0;
    for (const office::WrittenList &file : *written) {
        filesWritten.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("rows"), file.rows}});
        text += ExportWords::tr("%1: %2 rows").arg(file.path, wording::thousands(file.rows)) + QLatin1Char('\n');
        rows += file.rows;
    }
    return Answer{{{QStringLiteral("what"), request->what},
                   {QStringLiteral("rows"), rows},
                   {QStringLiteral("files"), filesWritten}},
                  text,
                  {},
                  0};
}

} // namespace

QList<Command> exportCommands()
{
    return {{QStringLiteral("export"),
             QString(),
             2,
             2,
             {QStringLiteral("batch"), QStringLiteral("school"), QStringLiteral("district"), QStringLiteral("headers"),
              QStringLiteral("masked"), QStringLiteral("split"), QStringLiteral("area")},
             exportList}};
}

} // namespace hengzhao::cli
