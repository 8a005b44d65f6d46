// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/batch_desk.h"
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

Result<Answer> explain(const Context &context)
{
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
    return {{QStringLiteral("explain"), QString(), 1, 1, {}, explain}};
}

} // namespace hengzhao::cli
