// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/import_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

Result<Answer> importTable(const Context &context)
{
    const Arguments &arguments = context.arguments;
    office::ImportRequest request;
    request.kind = arguments.verb;
    request.path = arguments.rest.value(0);
    request.reading = {arguments.value(QStringLiteral("sheet")), arguments.value(QStringLiteral("encoding"))};
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    request.acceptValid = arguments.has(QStringLiteral("accept-valid"));
    request.rejectsPath = arguments.value(QStringLiteral("rejects"));
    request.add = arguments.has(QStringLiteral("add"));
    request.area = arguments.value(QStringLiteral("area"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::ImportReport> report = office::ImportDesk(*season).importFile(request, context.progress);
    if (!report)
        return failure(report.error());
    const Findings problems = ofSeverity(report->findings, Severity::Problem);
    Answer answer;
    answer.json = {{QStringLiteral("kind"), report->kind},
                   {QStringLiteral("rows"), report->rows},
                   {QStringLiteral("accepted"), report->accepted}};
    if (!problems.isEmpty())
        answer.json.insert(QStringLiteral("problems"), findingsJson(problems));
    const char *sentence =
        request.dryRun ? QT_TRANSLATE_NOOP("import", "%1: %2 of %3 rows would be imported; nothing was changed.")
                       : QT_TRANSLATE_NOOP("import", "%1: %2 of %3 rows imported.");
    answer.text = QCoreApplication::translate("import", sentence)
                      .arg(wording::kindWord(report->kind), wording::thousands(report->accepted),
                           wording::thousands(report->rows)) +
                  QLatin1Char('\n');
    answer.notices = ofSeverity(report->findings, Severity::Notice);
    return answer;
}

} // namespace

QList<Command> importCommands()
{
    return {{QStringLiteral("import"),
             QString(),
             2,
             2,
             {QStringLiteral("sheet"), QStringLiteral("encoding"), QStringLiteral("dry-run"),
              QStringLiteral("accept-valid"), QStringLiteral("rejects"), QStringLiteral("add"), QStringLiteral("area")},
             importTable}};
}

} // namespace hengzhao::cli
