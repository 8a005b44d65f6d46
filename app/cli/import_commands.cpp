// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/import_desk.h"
#include "models/wording/change_words.h"
#include "models/wording/column_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct ImportWords {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QJsonObject cellsJson(const QList<ChangedCell> &cells)
{
    QJsonObject json;
    for (const ChangedCell &cell : cells)
        json.insert(cell.column, cell.after);
    return json;
}

QJsonArray rowsJson(const QList<ChangedRow> &rows)
{
    static const QHash<ChangedRow::Change, QString> names = {{ChangedRow::Change::Added, QStringLiteral("added")},
                                                             {ChangedRow::Change::Changed, QStringLiteral("changed")},
                                                             {ChangedRow::Change::Absent, QStringLiteral("absent")}};
    QJsonArray json;
    for (const ChangedRow &row : rows) {
        QJsonArray columns;
        for (const ChangedCell &cell : row.cells) {
            columns.append(QJsonObject{{QStringLiteral("column"), cell.column},
                                       {QStringLiteral("before"), cell.before},
                                       {QStringLiteral("after"), cell.after}});
        }
        json.append(QJsonObject{{QStringLiteral("change"), names.value(row.change)},
                                {QStringLiteral("key"), cellsJson(row.key)},
                                {QStringLiteral("columns"), columns}});
    }
    return json;
}

QString changesTable(const ImportChanges &changes)
{
    TextTable table({ImportWords::tr("change"), ImportWords::tr("row"), ImportWords::tr("column"),
                     ImportWords::tr("before"), ImportWords::tr("after")});
    for (const ChangedRow &row : changes.rows) {
        const QString change = wording::changeWord(row.change);
        const QString key = wording::keyWords(row);
        if (row.change != ChangedRow::Change::Changed)
            table.add({change, key, {}, {}, {}});
        else {
            for (const ChangedCell &cell : row.cells)
                table.add({change, key, wording::columnWord(cell.column), wording::valueWord(cell.form, cell.before),
                           wording::valueWord(cell.form, cell.after)});
        }
    }
    const auto told = static_cast<qint64>(changes.rows.size());
    const QString more =
        told < changes.count()
            ? ImportWords::tr("and %n more", nullptr, static_cast<int>(changes.count() - told)) + QLatin1Char('\n')
            : QString();
    return changes.rows.isEmpty() ? QString() : table.text() + more;
}

void addChanges(Answer &answer, const ImportChanges &changes, bool eachOne)
{
    QJsonObject json{{QStringLiteral("added"), changes.added},
                     {QStringLiteral("changed"), changes.changed},
                     {QStringLiteral("absent"), changes.absent},
                     {QStringLiteral("unchanged"), changes.unchanged}};
    if (eachOne)
        json.insert(QStringLiteral("rows"), rowsJson(changes.rows));
    answer.json.insert(QStringLiteral("changes"), json);
    answer.text += wording::capitalised(wording::countsInWords(changes)) + QLatin1Char('\n');
    if (eachOne)
        answer.text += changesTable(changes);
}

Result<Answer> importTable(const Context &context)
{
    return importKind(context, context.arguments.verb, context.arguments.rest.value(0));
}

} // namespace

Result<Answer> importKind(const Context &context, const QString &kind, const QString &path)
{
    const Arguments &arguments = context.arguments;
    office::ImportRequest request;
    request.kind = kind;
    request.path = path;
    request.reading = {arguments.value(QStringLiteral("sheet")), arguments.value(QStringLiteral("encoding"))};
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    request.acceptValid = arguments.has(QStringLiteral("accept-valid"));
    request.rejectsPath = arguments.value(QStringLiteral("rejects"));
    request.add = arguments.has(QStringLiteral("add"));
    request.area = arguments.value(QStringLiteral("area"));
    request.part = {arguments.value(QStringLiteral("school")), arguments.value(QStringLiteral("district"))};
    if (!request.part.isWhole() && (request.add || !request.area.isEmpty()))
        return failure(ErrorCode::WrongUsage,
                       {ImportWords::tr("--add and --area do not go with --school or --district")});
    const bool eachChange = arguments.has(QStringLiteral("changes"));
    request.compare = request.dryRun || eachChange;
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
    if (report->changes)
        addChanges(answer, *report->changes, eachChange);
    answer.notices = ofSeverity(report->findings, Severity::Notice);
    return answer;
}

QStringList importOptions()
{
    return {QStringLiteral("sheet"),   QStringLiteral("encoding"),     QStringLiteral("dry-run"),
            QStringLiteral("changes"), QStringLiteral("accept-valid"), QStringLiteral("rejects")};
}

QList<Command> importCommands()
{
    return {{QStringLiteral("import"), QString(), 2, 2,
             importOptions() + QStringList{QStringLiteral("add"), QStringLiteral("area"), QStringLiteral("school"),
                                           QStringLiteral("district")},
             importTable}};
}

} // namespace hengzhao::cli
