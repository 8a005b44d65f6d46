// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/story_desk.h"
#include "models/office/transfer_desk.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct TransferCommandWords {
    Q_DECLARE_TR_FUNCTIONS(TransferCommandWords)
};

QJsonObject transferJson(const office::Transfer &transfer)
{
    return {{QStringLiteral("transfer"), transfer.id},
            {QStringLiteral("candidate"), transfer.candidateNumber},
            {QStringLiteral("from"), transfer.from.schoolCode},
            {QStringLiteral("from_program"), transfer.from.programCode},
            {QStringLiteral("school"), transfer.to.schoolCode},
            {QStringLiteral("program"), transfer.to.programCode},
            {QStringLiteral("day"), transfer.day.toString(Qt::ISODate)},
            {QStringLiteral("early"), transfer.isEarly},
            {QStringLiteral("reason"), transfer.reason},
            {QStringLiteral("consent"), transfer.consent}};
}

Result<Answer> transferCandidate(const Context &context)
{
    const Arguments &given = context.arguments;
    const Result<office::SecondOfficer> second = context.secondOfficer();
    if (!second)
        return failure(second.error());
    office::TransferRequest wanted;
    wanted.candidate = given.rest.value(0);
    wanted.school = given.value(QStringLiteral("school"));
    wanted.program = given.value(QStringLiteral("program"));
    wanted.reason = given.value(QStringLiteral("reason"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::Transfer> done =
        office::TransferDesk(*season).transfer(wanted, second->name.isEmpty() ? nullptr : &*second);
    if (!done)
        return failure(done.error());
    const QString text = TransferCommandWords::tr("Candidate %1 is now at %2, program %3.")
                             .arg(done->candidateNumber, done->to.schoolName, done->to.programName) +
                         QLatin1Char('\n');
    return Answer{transferJson(*done), text, {}, 0};
}

Result<Answer> listTransfers(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::TransferDesk desk(*season);
    const Result<QList<office::Transfer>> transfers = desk.transfers();
    const Result<Table> table = desk.transferTable();
    if (!transfers || !table)
        return failure(transfers ? table.error() : transfers.error());
    QJsonArray list;
    for (const office::Transfer &one : *transfers)
        list.append(transferJson(one));
    return Answer{{{QStringLiteral("transfers"), list}}, textOf(*table), {}, 0};
}

Result<Answer> tellStory(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::StoryDesk desk(*season);
    const QString candidate = context.arguments.rest.value(0);
    const Result<Story> story = desk.story(candidate);
    if (!story)
        return failure(story.error());
    const Result<Table> table = desk.storyTable(candidate);
    if (!table)
        return failure(table.error());
    QJsonArray steps;
    for (const StoryStep &step : *story)
        steps.append(QJsonObject{{QStringLiteral("act"), step.act},
                                 {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)},
                                 {QStringLiteral("actor"), step.actor},
                                 {QStringLiteral("from"), step.from},
                                 {QStringLiteral("to"), step.to},
                                 {QStringLiteral("school"), step.school},
                                 {QStringLiteral("program"), step.program},
                                 {QStringLiteral("reason"), step.reason},
                                 {QStringLiteral("order"), step.orderNumber},
                                 {QStringLiteral("proof"), step.proof},
                                 {QStringLiteral("consent"), step.consent}});
    return Answer{{{QStringLiteral("candidate"), candidate}, {QStringLiteral("steps"), steps}}, textOf(*table), {}, 0};
}

} // namespace

QList<Command> transferCommands()
{
    const QString noun = QStringLiteral("admission");
    return {{noun,
             QStringLiteral("transfer"),
             1,
             1,
             {QStringLiteral("school"), QStringLiteral("program"), QStringLiteral("reason"), QStringLiteral("second"),
              QStringLiteral("second-password-file")},
             transferCandidate},
            {noun, QStringLiteral("transfers"), 0, 0, {}, listTransfers},
            {noun, QStringLiteral("story"), 1, 1, {}, tellStory}};
}

} // namespace hengzhao::cli
