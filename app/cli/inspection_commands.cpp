// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/row_command.h"
#include "models/office/inspection_desk.h"
#include "models/wording/discipline_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct InspectionWords {
    Q_DECLARE_TR_FUNCTIONS(InspectionWords)
};

QJsonObject inspectionJson(const office::Inspection &inspection, const QDate &today)
{
    return {{QStringLiteral("inspection"), inspection.id},
            {QStringLiteral("junior_school"), inspection.schoolCode},
            {QStringLiteral("name"), inspection.schoolName},
            {QStringLiteral("district"), inspection.district},
            {QStringLiteral("inspectors_from"), inspection.inspectorDistrict},
            {QStringLiteral("day"), inspection.day},
            {QStringLiteral("answered"), inspection.answered},
            {QStringLiteral("not_met"), inspection.notMet},
            {QStringLiteral("findings"), inspection.findings},
            {QStringLiteral("open_findings"), inspection.openFindings},
            {QStringLiteral("due"), inspection.due},
            {QStringLiteral("state"), office::standingOf(inspection, today)}};
}

/// What a writing command says: the number it was given.
Answer doneWith(const char *key, qint64 id)
{
    return {{{QLatin1String(key), id}}, QString::number(id) + QLatin1Char('\n'), {}, 0};
}

Result<Answer> addInspectionRound(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QStringList &rest = context.arguments.rest;
    const Result<qint64> id = office::InspectionDesk(*season).addRound(rest.value(0), rest.value(1), rest.value(2));
    return id ? Result<Answer>(doneWith("round", *id)) : failure(id.error());
}

Result<Answer> listInspectionRounds(office::InspectionDesk &desk)
{
    const Result<QList<office::InspectionRound>> rounds = desk.rounds();
    if (!rounds)
        return failure(rounds.error());
    QJsonArray list;
    TextTable text({InspectionWords::tr("round"), InspectionWords::tr("name"), InspectionWords::tr("from"),
                    InspectionWords::tr("to"), InspectionWords::tr("schools"), InspectionWords::tr("visited"),
                    InspectionWords::tr("open findings")});
    for (const office::InspectionRound &one : *rounds) {
        list.append(QJsonObject{{QStringLiteral("round"), one.id},
                                {QStringLiteral("name"), one.name},
                                {QStringLiteral("first"), one.first.toString(Qt::ISODate)},
                                {QStringLiteral("last"), one.last.toString(Qt::ISODate)},
                                {QStringLiteral("schools"), one.schools},
                                {QStringLiteral("visited"), one.visited},
                                {QStringLiteral("open_findings"), one.openFindings}});
        text.add({QString::number(one.id), one.name, one.first.toString(Qt::ISODate), one.last.toString(Qt::ISODate),
                  QString::number(one.schools), QString::number(one.visited), QString::number(one.openFindings)});
    }
    return Answer{{{QStringLiteral("rounds"), list}}, text.text(), {}, 0};
}

/// The rounds; the inspections of one where it is named.
Result<Answer> listInspections(const Context &context)
{
    if (context.arguments.rest.isEmpty()) {
        Result<office::Office> season = context.openSeason();
        if (!season)
            return failure(season.error());
        office::InspectionDesk desk(*season);
        return listInspectionRounds(desk);
    }
    return withRow<office::InspectionDesk>(context, [](office::InspectionDesk &desk, qint64 round) -> Result<Answer> {
        const Result<QList<office::Inspection>> known = desk.ofRound(round);
        const Result<Table> table = desk.inspectionTable(round);
        if (!known || !table)
            return failure(known ? table.error() : known.error());
        QJsonArray list;
        for (const office::Inspection &one : *known)
            list.append(inspectionJson(one, desk.today()));
        return Answer{{{QStringLiteral("round"), round}, {QStringLiteral("inspections"), list}}, textOf(*table), {}, 0};
    });
}

Result<Answer> assignInspections(const Context &context)
{
    const bool isTrial = context.arguments.has(QStringLiteral("dry-run"));
    const QStringList districts = context.arguments.values(QStringLiteral("district"));
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 round) -> Result<Answer> {
        const Result<CrossInspection> proposal = desk.propose(round, districts);
        if (!proposal)
            return failure(proposal.error());
        QMap<QString, qint64> visits;
        for (const InspectionTask &task : proposal->tasks)
            ++visits[task.inspectors];
        const Result<qint64> done = isTrial ? Result<qint64>(proposal->tasks.size()) : desk.assign(round, districts);
        if (!done)
            return failure(done.error());
        QJsonArray list;
        TextTable text({InspectionWords::tr("inspectors from"), InspectionWords::tr("schools")});
        for (auto team = visits.cbegin(); team != visits.cend(); ++team) {
            list.append(QJsonObject{{QStringLiteral("inspectors_from"), team.key()},
                                    {QStringLiteral("schools"), team.value()}});
            text.add({team.key(), QString::number(team.value())});
        }
        return Answer{{{QStringLiteral("round"), round},
                       {QStringLiteral("schools"), *done},
                       {QStringLiteral("dry_run"), isTrial},
                       {QStringLiteral("districts"), list}},
                      text.text(),
                      {},
                      0};
    });
}

Result<Answer> moveInspection(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<void> done = desk.reassign(id, context.arguments.rest.value(1));
        return done ? Result<Answer>(doneWith("inspection", id)) : failure(done.error());
    });
}

Result<Answer> showInspection(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<office::Inspection> found = desk.inspection(id);
        const Result<Table> answers = desk.answerTable(id);
        const Result<QList<office::InspectionFinding>> findings = desk.findings(id);
        const Result<Table> table = desk.findingTable(id);
        if (!found || !answers)
            return failure(found ? answers.error() : found.error());
        if (!findings || !table)
            return failure(findings ? table.error() : findings.error());
        QJsonArray list;
        for (const office::InspectionFinding &one : *findings)
            list.append(QJsonObject{{QStringLiteral("finding"), one.id},
                                    {QStringLiteral("text"), one.text},
                                    {QStringLiteral("due"), one.due.toString(Qt::ISODate)},
                                    {QStringLiteral("settled_on"), one.settledOn.toString(Qt::ISODate)},
                                    {QStringLiteral("settlement"), one.settlement}});
        QJsonObject json = inspectionJson(*found, desk.today());
        json.insert(QStringLiteral("list"), list);
        return Answer{json, textOf(*answers) + QLatin1Char('\n') + textOf(*table), {}, 0};
    });
}

Result<Answer> visitInspection(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<void> done =
            desk.noteVisit(id, context.arguments.rest.value(1), context.arguments.value(QStringLiteral("by")));
        return done ? Result<Answer>(doneWith("inspection", id)) : failure(done.error());
    });
}

/// QUESTION=ANSWER, the question by its number in the checklist.
Result<Answer> answerInspection(const Context &context)
{
    QList<office::InspectionAnswer> answers;
    for (const QString &word : context.arguments.rest.mid(1)) {
        bool isNumber = false;
        const qint64 item = word.section(QLatin1Char('='), 0, 0).toLongLong(&isNumber);
        if (!isNumber || !word.contains(QLatin1Char('=')))
            return failure(ErrorCode::WrongUsage,
                           {InspectionWords::tr("answers are given as 3=met, not %1").arg(word)});
        answers.append({item, word.section(QLatin1Char('='), 1), context.arguments.value(QStringLiteral("remark"))});
    }
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<void> done = desk.answer(id, answers);
        return done ? Result<Answer>(doneWith("inspection", id)) : failure(done.error());
    });
}

Result<Answer> addInspectionFinding(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<qint64> finding =
            desk.addFinding(id, context.arguments.rest.value(1), context.arguments.value(QStringLiteral("due")));
        return finding ? Result<Answer>(doneWith("finding", *finding)) : failure(finding.error());
    });
}

Result<Answer> settleInspectionFinding(const Context &context)
{
    return withRow<office::InspectionDesk>(
        context, [&](office::InspectionDesk &desk, qint64 finding) -> Result<Answer> {
            const Result<void> done = desk.settle(finding, context.arguments.rest.value(1));
            return done ? Result<Answer>(doneWith("finding", finding)) : failure(done.error());
        });
}

Result<Answer> attachToInspection(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const Result<void> done = desk.attach(id, {QStringLiteral("photograph"), context.arguments.rest.value(1)});
        return done ? Result<Answer>(doneWith("inspection", id)) : failure(done.error());
    });
}

Result<Answer> writeInspectionSheet(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [&](office::InspectionDesk &desk, qint64 id) -> Result<Answer> {
        const QString path = context.arguments.rest.value(1);
        if (const Result<void> done = desk.writeSheet(id, path); !done)
            return failure(done.error());
        return Answer{
            {{QStringLiteral("inspection"), id}, {QStringLiteral("file"), path}}, path + QLatin1Char('\n'), {}, 0};
    });
}

Result<Answer> showChecklist(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::SeasonChecklistItem>> items = office::InspectionDesk(*season).checklist();
    if (!items)
        return failure(items.error());
    QJsonArray list;
    TextTable text({InspectionWords::tr("question"), InspectionWords::tr("theme"), InspectionWords::tr("text")});
    for (const office::SeasonChecklistItem &item : *items) {
        list.append(QJsonObject{{QStringLiteral("question"), item.id},
                                {QStringLiteral("theme"), item.theme},
                                {QStringLiteral("text"), item.question}});
        text.add({QString::number(item.id), wording::themeWord(item.theme),
                  wording::questionWord(item.question, item.english)});
    }
    return Answer{{{QStringLiteral("checklist"), list}}, text.text(), {}, 0};
}

Result<Answer> addQuestion(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString theme = context.arguments.rest.value(0);
    const Result<void> done = office::InspectionDesk(*season).addItem(theme, context.arguments.rest.value(1));
    if (!done)
        return failure(done.error());
    return Answer{{{QStringLiteral("theme"), theme}}, theme + QLatin1Char('\n'), {}, 0};
}

Result<Answer> dropQuestion(const Context &context)
{
    return withRow<office::InspectionDesk>(context, [](office::InspectionDesk &desk, qint64 item) -> Result<Answer> {
        const Result<void> done = desk.endItem(item);
        return done ? Result<Answer>(doneWith("question", item)) : failure(done.error());
    });
}

} // namespace

QList<Command> inspectionCommands()
{
    const QString noun = QStringLiteral("inspection");
    constexpr int mostAnswers = 200;
    return {{noun, QStringLiteral("list"), 0, 1, {}, listInspections},
            {noun, QStringLiteral("round"), 3, 3, {}, addInspectionRound},
            {noun,
             QStringLiteral("assign"),
             1,
             1,
             {QStringLiteral("district"), QStringLiteral("dry-run")},
             assignInspections},
            {noun, QStringLiteral("move"), 2, 2, {}, moveInspection},
            {noun, QStringLiteral("show"), 1, 1, {}, showInspection},
            {noun, QStringLiteral("visit"), 2, 2, {QStringLiteral("by")}, visitInspection},
            {noun, QStringLiteral("answer"), 2, mostAnswers, {QStringLiteral("remark")}, answerInspection},
            {noun, QStringLiteral("finding"), 2, 2, {QStringLiteral("due")}, addInspectionFinding},
            {noun, QStringLiteral("settle"), 2, 2, {}, settleInspectionFinding},
            {noun, QStringLiteral("attach"), 2, 2, {}, attachToInspection},
            {noun, QStringLiteral("sheet"), 2, 2, {}, writeInspectionSheet},
            {noun, QStringLiteral("checklist"), 0, 0, {}, showChecklist},
            {noun, QStringLiteral("add-question"), 2, 2, {}, addQuestion},
            {noun, QStringLiteral("drop-question"), 1, 1, {}, dropQuestion}};
}

} // namespace hengzhao::cli
