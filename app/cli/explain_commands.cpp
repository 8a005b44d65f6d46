// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/batch_desk.h"
#include "models/office/queue_desk.h"
#include "models/wording/decision_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

QString resultCode(ChoiceResult result)
{
    return isVoid(result) ? QStringLiteral("void") : QString(codeName(result));
}

QJsonObject choiceJson(const ChoiceDecision &choice)
{
    QJsonObject object{{QStringLiteral("n"), choice.number},
                       {QStringLiteral("school"), choice.schoolCode},
                       {QStringLiteral("result"), resultCode(choice.result)}};
    if (isVoid(choice.result))
        object.insert(QStringLiteral("reason"), QString(codeName(choice.result)));
    if (choice.place > 0) {
        object.insert(QStringLiteral("place"), choice.place);
        object.insert(QStringLiteral("of"), choice.of);
        object.insert(QStringLiteral("last_taken"), choice.lastTaken);
        object.insert(QStringLiteral("seats"), choice.seats);
    }
    if (!choice.key.isEmpty()) {
        object.insert(QStringLiteral("key"), choice.key);
        object.insert(QStringLiteral("own"), choice.own);
        object.insert(QStringLiteral("last"), choice.last);
    }
    return object;
}

QJsonObject decisionJson(const CandidateDecision &decision)
{
    const bool inPool = decision.reason != Reason::NotInPool;
    const bool placed = decision.reason == Reason::PreAdmitted;
    QJsonArray choices;
    for (const ChoiceDecision &choice : decision.choices)
        choices.append(choiceJson(choice));
    QJsonObject object{
        {QStringLiteral("batch"), decision.batch},
        {QStringLiteral("run"), decision.run},
        {QStringLiteral("decision"), placed   ? QStringLiteral("pre_admitted")
                                     : inPool ? QStringLiteral("not_placed")
                                              : QStringLiteral("not_in_pool")},
        {QStringLiteral("reason"), QString(inPool ? codeName(decision.reason) : codeName(decision.standing))},
        {QStringLiteral("choices"), choices},
        {QStringLiteral("words"), wording::sentences(decision)}};
    if (placed) {
        object.insert(QStringLiteral("school"), decision.schoolCode);
        object.insert(QStringLiteral("round"), decision.round);
        object.insert(QStringLiteral("place"), decision.place);
        object.insert(QStringLiteral("of"), decision.of);
    }
    return object;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject queueJson(const office::BucketQueue &queue)
{
    return {{QStringLiteral("district"), queue.district},
            {QStringLiteral("district_name"), queue.districtName},
            {QStringLiteral("seats"), queue.seats},
            {QStringLiteral("asked"), queue.asked},
            {QStringLiteral("taken"), queue.taken},
            {QStringLiteral("not_taken"), QJsonObject{{QStringLiteral("outranked"), queue.outranked},
                                                      {QStringLiteral("seats_taken"), queue.seatsTaken},
                                                      {QStringLiteral("no_seats"), queue.noSeats}}},
            {QStringLiteral("placed_earlier"), queue.placedEarlier},
            {QStringLiteral("round"), queue.round},
            {QStringLiteral("last_total"), queue.lastTotal ? QJsonValue(queue.lastTotal->text()) : QJsonValue()},
            {QStringLiteral("key"), textOrNull(queue.key)},
            {QStringLiteral("last"), textOrNull(queue.lastValue)},
            {QStringLiteral("first_refused"), textOrNull(queue.firstRefusedValue)},
            {QStringLiteral("lot_decided"), queue.lotDecided}};
}

/// The batch of --batch; wrong usage where it is no number.
Result<int> batchGiven(const Arguments &arguments)
{
    bool isNumber = false;
    const int batch = arguments.value(QStringLiteral("batch")).toInt(&isNumber);
    if (!isNumber || batch < 1)
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("explain", "--batch is the number of a batch")});
    return batch;
}

/// Why a school's seats went where they went.
Result<Answer> explainSchool(const Context &context)
{
    const Result<int> batch = batchGiven(context.arguments);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::QueueDesk desk(*season);
    const Result<office::SchoolQueues> queues = desk.school(*batch, context.arguments.value(QStringLiteral("school")));
    if (!queues)
        return failure(queues.error());
    const office::FigurePanel panel = office::QueueDesk::panel(*queues);
    QJsonArray buckets;
    for (const office::BucketQueue &queue : queues->buckets)
        buckets.append(queueJson(queue));
    QJsonObject json{{QStringLiteral("school"), queues->schoolCode},
                     {QStringLiteral("school_name"), queues->schoolName},
                     {QStringLiteral("batch"), queues->run.batch},
                     {QStringLiteral("run"), queues->run.id.value()},
                     {QStringLiteral("mode"), QString(codeName(queues->run.mode))},
                     {QStringLiteral("buckets"), buckets},
                     {QStringLiteral("void_choices"), queues->voidChoices},
                     {QStringLiteral("without_bucket"), queues->withoutBucket}};
    QStringList lines{panel.title, textOf(panel.table()) + panel.rule, panel.source};
    if (!panel.remark.isEmpty())
        lines.insert(2, panel.remark);
    const QString path = context.arguments.value(QStringLiteral("out"));
    if (!path.isEmpty()) {
        if (const Result<void> written = desk.write(*queues, path); !written)
            return failure(written.error());
        json.insert(QStringLiteral("file"), path);
        lines.append(QCoreApplication::translate("explain", "Written: %1").arg(path));
    }
    return Answer{json, lines.join(QLatin1Char('\n')) + QLatin1Char('\n'), {}, 0};
}

Result<Answer> explain(const Context &context)
{
    const bool isOfSchool = context.arguments.has(QStringLiteral("school"));
    if (isOfSchool == !context.arguments.verb.isEmpty())
        return failure(ErrorCode::WrongUsage,
                       {QCoreApplication::translate("explain", "explain takes a candidate, or --school and --batch")});
    if (isOfSchool)
        return explainSchool(context);
    const bool isOfOneBatch = context.arguments.has(QStringLiteral("batch"));
    const Result<int> batch = isOfOneBatch ? batchGiven(context.arguments) : Result<int>(0);
    if (!batch)
        return failure(batch.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString number = context.arguments.verb;
    const Result<QList<CandidateDecision>> decisions = office::BatchDesk(*season).explain(number);
    if (!decisions)
        return failure(decisions.error());
    QJsonArray batches;
    QString text;
    for (const CandidateDecision &decision : *decisions) {
        if (isOfOneBatch && decision.batch != *batch)
            continue;
        batches.append(decisionJson(decision));
        text += wording::sentences(decision) + QLatin1Char('\n');
    }
    if (decisions->isEmpty())
        text = QCoreApplication::translate("explain", "No batch has been run yet.") + QLatin1Char('\n');
    return Answer{{{QStringLiteral("candidate"), number}, {QStringLiteral("batches"), batches}}, text, {}, 0};
}

} // namespace

QList<Command> explainCommands()
{
    return {{QStringLiteral("explain"),
             QString(),
             0,
             1,
             {QStringLiteral("school"), QStringLiteral("batch"), QStringLiteral("out")},
             explain}};
}

} // namespace hengzhao::cli
