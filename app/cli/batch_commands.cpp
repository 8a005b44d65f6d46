// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/batch_desk.h"
#include "models/office/city_time.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(BatchWords)
};

constexpr qsizetype mostFaultsShown = 20;

Result<qint64> numberAt(const Arguments &arguments, qsizetype position)
{
    bool isNumber = false;
    const qint64 number = arguments.rest.value(position).toLongLong(&isNumber);
    if (!isNumber || number < 1)
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("command line", "%1 is no number of a batch or run")
                            .arg(arguments.rest.value(position))});
    return number;
}

QJsonObject runJson(const office::RunFacts &run)
{
    QJsonArray rounds;
    for (qint64 count : run.byRound)
        rounds.append(count);
    return {{QStringLiteral("batch"), run.batch},
            {QStringLiteral("run"), run.id.isValid() ? QJsonValue(run.id.value()) : QJsonValue()},
            {QStringLiteral("mode"), QString(codeName(run.mode))},
            {QStringLiteral("pool"), run.pool},
            {QStringLiteral("pre_admitted"), run.preAdmitted},
            {QStringLiteral("unplaced"), run.pool - run.preAdmitted},
            {QStringLiteral("void_choices"), run.voidChoices},
            {QStringLiteral("by_round"), rounds},
            {QStringLiteral("lot_decided"), run.lotDecided},
            {QStringLiteral("certificate"), QJsonObject{{QStringLiteral("inputs"), run.inputsDigest},
                                                        {QStringLiteral("outcome"), run.outcomeDigest}}}};
}

QString runText(const office::RunFacts &run)
{
    TextTable table({wording::batchWord(run.batch), wording::word(run.mode)});
    table.add({BatchWords::tr("in the pool"), wording::thousands(run.pool)});
    table.add({BatchWords::tr("pre-admitted"), wording::thousands(run.preAdmitted)});
    for (qsizetype k = 0; k < run.byRound.size(); ++k)
        table.add({QStringLiteral("  ") + wording::choiceWord(int(k) + 1), wording::thousands(run.byRound[k])});
    table.add({BatchWords::tr("not placed"), wording::thousands(run.pool - run.preAdmitted)});
    table.add({BatchWords::tr("void choices"), wording::thousands(run.voidChoices)});
    table.add({BatchWords::tr("last places decided by lot"), wording::thousands(run.lotDecided)});
    return table.text() + BatchWords::tr("Certificate: inputs %1").arg(run.inputsDigest) + QLatin1Char('\n') +
           BatchWords::tr("             outcome %1").arg(run.outcomeDigest) + QLatin1Char('\n');
}

/// Who fares otherwise in one run than in another, as JSON and for people.
std::pair<QJsonArray, QString> movedAnswer(const QList<office::RunDifference> &differences)
{
    QJsonArray moved;
    TextTable table({BatchWords::tr("candidate"), BatchWords::tr("before"), BatchWords::tr("after"),
                     BatchWords::tr("why before"), BatchWords::tr("why after")});
    for (const office::RunDifference &one : differences) {
        moved.append(QJsonObject{{QStringLiteral("candidate"), one.candidateNumber},
                                 {QStringLiteral("before"), one.beforeSchool},
                                 {QStringLiteral("after"), one.afterSchool},
                                 {QStringLiteral("reason_before"), QString(codeName(one.before))},
                                 {QStringLiteral("reason_after"), QString(codeName(one.after))}});
        table.add({one.candidateNumber, one.beforeSchool.isEmpty() ? wording::dash() : one.beforeSchool,
                   one.afterSchool.isEmpty() ? wording::dash() : one.afterSchool, wording::word(one.before),
                   wording::word(one.after)});
    }
    const QString count =
        QCoreApplication::translate("batch", "%n candidate(s) moved.", nullptr, int(differences.size()));
    return {moved, table.text() + count + QLatin1Char('\n')};
}

Result<Answer> run(const Context &context)
{
    const Arguments &arguments = context.arguments;
    const Result<qint64> batch = numberAt(arguments, 0);
    if (!batch)
        return failure(batch.error());
    office::BatchRequest request;
    request.batch = static_cast<int>(*batch);
    request.dryRun = arguments.has(QStringLiteral("dry-run"));
    request.reason = arguments.value(QStringLiteral("reason"));
    request.backup = !arguments.has(QStringLiteral("no-backup"));
    if (arguments.has(QStringLiteral("mode"))) {
        request.mode = parseBatchMode(arguments.value(QStringLiteral("mode")));
        if (!request.mode)
            return failure(ErrorCode::ModeUnknown, {arguments.value(QStringLiteral("mode"))});
    }
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::BatchReport> report = office::BatchDesk(*season).run(request, context.progress);
    if (!report)
        return failure(report.error());
    Answer answer{runJson(report->run), runText(report->run), report->notices, 0};
    answer.json.insert(QStringLiteral("milliseconds"), QJsonObject{{QStringLiteral("read"), report->times.read},
                                                                   {QStringLiteral("match"), report->times.match},
                                                                   {QStringLiteral("write"), report->times.write},
                                                                   {QStringLiteral("backup"), report->times.backup}});
    if (report->moved) {
        const auto [moved, text] = movedAnswer(*report->moved);
        answer.json.insert(QStringLiteral("changed"), report->moved->size());
        answer.json.insert(QStringLiteral("moved"), moved);
        answer.text += text;
    }
    if (request.dryRun)
        answer.text += BatchWords::tr("A dry run: nothing was stored.") + QLatin1Char('\n');
    else if (!report->backupPath.isEmpty())
        answer.text += BatchWords::tr("The copy made before: %1").arg(report->backupPath) + QLatin1Char('\n');
    return answer;
}

Result<Answer> verify(const Context &context)
{
    const Result<qint64> batch = numberAt(context.arguments, 0);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::VerifyReport> report = office::BatchDesk(*season).verify(static_cast<int>(*batch));
    if (!report)
        return failure(report.error());
    const admission::CheckReport &checks = report->checks;
    QJsonObject checked;
    TextTable table({BatchWords::tr("check"), BatchWords::tr("looked at")});
    for (const admission::Fault::Check check : admission::allChecks) {
        const QString name = codeName(check);
        checked.insert(name, qint64(checks.of(check)));
        table.add({wording::checkWord(name), wording::thousands(checks.of(check))});
    }
    QJsonArray faults;
    QString faultText;
    for (const admission::Fault &fault : checks.faults) {
        const QString name = codeName(fault.check);
        const QString where = QString::fromStdString(fault.where);
        faults.append(QJsonObject{{QStringLiteral("check"), name}, {QStringLiteral("where"), where}});
        if (faults.size() <= mostFaultsShown)
            faultText += QStringLiteral("  %1: %2\n").arg(wording::checkWord(name), where);
    }
    if (faults.size() > mostFaultsShown)
        faultText += BatchWords::tr("  and %n more", nullptr, int(faults.size() - mostFaultsShown)) + QLatin1Char('\n');
    Answer answer;
    answer.json = {{QStringLiteral("batch"), report->run.batch},
                   {QStringLiteral("run"), report->run.id.value()},
                   {QStringLiteral("holds"), checks.holds()},
                   {QStringLiteral("checked"), checked}};
    if (!faults.isEmpty())
        answer.json.insert(QStringLiteral("faults"), faults);
    answer.text = table.text() +
                  (checks.holds() ? BatchWords::tr("The run holds.") : BatchWords::tr("The run does not hold:")) +
                  QLatin1Char('\n') + faultText;
    answer.exitStatus = checks.holds() ? 0 : 1;
    return answer;
}

Result<Answer> listBatches(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::RunFacts>> runs = office::BatchDesk(*season).runs();
    if (!runs)
        return failure(runs.error());
    QJsonArray array;
    TextTable table({BatchWords::tr("run"), BatchWords::tr("batch"), BatchWords::tr("mode"),
                     BatchWords::tr("in the pool"), BatchWords::tr("pre-admitted"), BatchWords::tr("at"),
                     BatchWords::tr("by"), BatchWords::tr("in force"), BatchWords::tr("reason")});
    for (const office::RunFacts &run : *runs) {
        QJsonObject object = runJson(run);
        object.insert(QStringLiteral("in_force"), run.inForce);
        object.insert(QStringLiteral("at"), run.at.toUTC().toString(Qt::ISODate));
        object.insert(QStringLiteral("by"), run.actor);
        object.insert(QStringLiteral("reason"), run.reason);
        array.append(object);
        table.add({QString::number(run.id.value()), wording::batchWord(run.batch), wording::word(run.mode),
                   wording::thousands(run.pool), wording::thousands(run.preAdmitted), office::shownMoment(run.at),
                   run.actor, run.inForce ? BatchWords::tr("yes") : BatchWords::tr("no"), run.reason});
    }
    return Answer{{{QStringLiteral("runs"), array}}, table.text(), {}, 0};
}

Result<Answer> compare(const Context &context)
{
    const Result<qint64> before = numberAt(context.arguments, 0);
    const Result<qint64> after = numberAt(context.arguments, 1);
    if (!before || !after)
        return failure(before ? after.error() : before.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::RunDifference>> differences =
        office::BatchDesk(*season).compare(RunId(*before), RunId(*after));
    if (!differences)
        return failure(differences.error());
    const auto [moved, text] = movedAnswer(*differences);
    return Answer{{{QStringLiteral("before"), *before},
                   {QStringLiteral("after"), *after},
                   {QStringLiteral("changed"), differences->size()},
                   {QStringLiteral("moved"), moved}},
                  text,
                  {},
                  0};
}

Result<Answer> sheet(const Context &context)
{
    const Result<qint64> batch = numberAt(context.arguments, 0);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(1);
    const Result<void> written = office::BatchDesk(*season).writeSheet(static_cast<int>(*batch), path);
    if (!written)
        return failure(written.error());
    return Answer{{{QStringLiteral("batch"), *batch}, {QStringLiteral("file"), path}}, path + QLatin1Char('\n'), {}, 0};
}

Result<Answer> close(const Context &context)
{
    const Result<qint64> batch = numberAt(context.arguments, 0);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::CloseReport> report = office::BatchDesk(*season).close(static_cast<int>(*batch));
    if (!report)
        return failure(report.error());
    return Answer{{{QStringLiteral("batch"), report->batch}, {QStringLiteral("released"), report->released}},
                  BatchWords::tr("%1 is closed; %2 who did not confirm were released.")
                          .arg(wording::batchWord(report->batch), wording::thousands(report->released)) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

} // namespace

QList<Command> batchCommands()
{
    const QString noun = QStringLiteral("batch");
    return {{noun,
             QStringLiteral("run"),
             1,
             1,
             {QStringLiteral("mode"), QStringLiteral("dry-run"), QStringLiteral("reason"), QStringLiteral("no-backup")},
             run},
            {noun, QStringLiteral("verify"), 1, 1, {}, verify},
            {noun, QStringLiteral("list"), 0, 0, {}, listBatches},
            {noun, QStringLiteral("compare"), 2, 2, {}, compare},
            {noun, QStringLiteral("close"), 1, 1, {}, close},
            {noun, QStringLiteral("sheet"), 2, 2, {}, sheet}};
}

} // namespace hengzhao::cli
