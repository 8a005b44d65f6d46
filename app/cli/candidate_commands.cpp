// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/row_command.h"
#include "models/office/candidate_desk.h"
#include "models/office/correction_desk.h"
#include "models/wording/correction_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct CandidateWords {
    Q_DECLARE_TR_FUNCTIONS(CandidateWords)
};

/// FIELD=VALUE words from a place of the command line on.
Result<QList<std::pair<QString, QString>>> fieldValues(const QStringList &words)
{
    QList<std::pair<QString, QString>> values;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorCode::WrongUsage, {CandidateWords::tr("%1 is not FIELD=VALUE").arg(word)});
        values.append({word.left(equals), word.sliced(equals + 1)});
    }
    return values;
}

Result<Answer> addCandidate(const Context &context)
{
    const Arguments &given = context.arguments;
    const auto fields = fieldValues(given.rest.mid(1));
    if (!fields)
        return failure(fields.error());
    office::NewCandidate candidate;
    candidate.values.insert(QStringLiteral("candidate_no"), given.rest.value(0));
    const std::pair<const char *, const char *> options[] = {
        {"name", "name"},         {"id-number", "id_number"}, {"district", "district_code"},
        {"category", "category"}, {"proof", "proof"},         {"junior-school", "junior_school_code"},
        {"total", "total"}};
    for (const auto &[option, column] : options) {
        if (given.has(QLatin1String(option)))
            candidate.values.insert(QLatin1String(column), given.value(QLatin1String(option)));
    }
    for (const auto &[field, value] : *fields)
        candidate.values.insert(field, value);
    // Columns that a table must have, and one who is typed in need not.
    for (const char *column : {"graduated", "total"}) {
        if (!candidate.values.contains(QLatin1String(column)))
            candidate.values.insert(QLatin1String(column), QString());
    }
    if (!candidate.values.contains(QLatin1String("applied_general")))
        candidate.values.insert(QStringLiteral("applied_general"), QStringLiteral("0"));
    candidate.proofFiles = given.values(QStringLiteral("proof-file"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::AddedCandidate> added = office::CandidateDesk(*season).add(candidate);
    if (!added)
        return failure(added.error());
    return Answer{
        {{QStringLiteral("candidate"), added->number}},
        CandidateWords::tr("Candidate %1 is added and competes in the batches still to come.").arg(added->number) +
            QLatin1Char('\n'),
        added->notices,
        0};
}

Result<Answer> giveUp(const Context &context)
{
    const QString number = context.arguments.rest.value(0);
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<void> done =
        office::CandidateDesk(*season).giveUpGeneral(number, context.arguments.value(QStringLiteral("proof")),
                                                     context.arguments.values(QStringLiteral("proof-file")));
    if (!done)
        return failure(done.error());
    return Answer{{{QStringLiteral("candidate"), number}, {QStringLiteral("given_up"), true}},
                  CandidateWords::tr("Candidate %1 has given the place at a general school up; this counts for runs "
                                     "after the first batch.")
                          .arg(number) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> askCorrection(const Context &context)
{
    const Arguments &given = context.arguments;
    const auto fields = fieldValues(given.rest.mid(1));
    if (!fields)
        return failure(fields.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<qint64> id =
        office::CorrectionDesk(*season).ask({given.rest.value(0), *fields, given.value(QStringLiteral("reason")),
                                             given.values(QStringLiteral("evidence"))});
    if (!id)
        return failure(id.error());
    return Answer{{{QStringLiteral("request"), *id}, {QStringLiteral("candidate"), given.rest.value(0)}},
                  CandidateWords::tr("Correction request %1 waits for a second person.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

QJsonObject correctionJson(const office::Correction &correction)
{
    QJsonArray fields;
    for (const office::CorrectedField &field : correction.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), field.field},
                                  {QStringLiteral("before"), office::shownValue(field, false)},
                                  {QStringLiteral("after"), office::shownValue(field, true)}});
    return {{QStringLiteral("request"), correction.id},
            {QStringLiteral("candidate"), correction.candidateNumber},
            {QStringLiteral("state"), QString(codeName(correction.state))},
            {QStringLiteral("reason"), correction.reason},
            {QStringLiteral("by"), correction.actor},
            {QStringLiteral("decided_by"), correction.decidedBy},
            {QStringLiteral("remark"), correction.remark},
            {QStringLiteral("fields"), fields}};
}

Result<Answer> listCorrections(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::CorrectionDesk desk(*season);
    const QString candidate = context.arguments.rest.value(0);
    const auto known = desk.corrections(candidate);
    const Result<Table> table = desk.table(candidate);
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const office::Correction &one : *known)
        list.append(correctionJson(one));
    return Answer{{{QStringLiteral("corrections"), list}}, textOf(*table), {}, 0};
}

QJsonObject effectJson(const office::CorrectionEffect &effect)
{
    return {{QStringLiteral("batch"), effect.batch},
            {QStringLiteral("run"), effect.run},
            {QStringLiteral("before"), effect.before.schoolCode},
            {QStringLiteral("after"), effect.after.schoolCode},
            {QStringLiteral("place_before"), effect.before.place},
            {QStringLiteral("place_after"), effect.after.place},
            {QStringLiteral("others"), effect.others}};
}

Answer effectAnswer(qint64 id, const QList<office::CorrectionEffect> &effects)
{
    QJsonArray list;
    QString text;
    for (const office::CorrectionEffect &effect : effects) {
        list.append(effectJson(effect));
        text += wording::correctedPlacesSentence({effect.batch, effect.before.schoolName, effect.before.place,
                                                  effect.after.schoolName, effect.after.place, effect.others}) +
                QLatin1Char('\n');
    }
    if (effects.isEmpty())
        text = wording::correctionOrdersNobody() + QLatin1Char('\n');
    return {{{QStringLiteral("request"), id}, {QStringLiteral("effect"), list}}, text, {}, 0};
}

Result<Answer> showEffect(const Context &context)
{
    return withRow<office::CorrectionDesk>(context, [](office::CorrectionDesk &desk, qint64 id) -> Result<Answer> {
        const auto effects = desk.effect(id);
        return effects ? Result<Answer>(effectAnswer(id, *effects)) : failure(effects.error());
    });
}

Result<Answer> settleCorrection(const Context &context)
{
    const QString verdict = context.arguments.rest.value(1);
    const bool approve = verdict == QLatin1String("approve");
    if (!approve && verdict != QLatin1String("refuse"))
        return failure(ErrorCode::WrongUsage, {CandidateWords::tr("%1 is not approve or refuse").arg(verdict)});
    return withRow<office::CorrectionDesk>(context, [&](office::CorrectionDesk &desk, qint64 id) -> Result<Answer> {
        const auto effects = desk.settle(id, approve, context.arguments.value(QStringLiteral("reason")));
        if (!effects)
            return failure(effects.error());
        Answer answer = effectAnswer(id, *effects);
        answer.json.insert(QStringLiteral("state"), approve ? QStringLiteral("settled") : QStringLiteral("refused"));
        answer.text = (approve ? CandidateWords::tr("Request %1 is carried out.").arg(id)
                               : CandidateWords::tr("Request %1 is refused.").arg(id)) +
                      QLatin1Char('\n') + (approve ? answer.text : QString());
        return answer;
    });
}

} // namespace

QList<Command> candidateCommands()
{
    const QString noun = QStringLiteral("candidate");
    constexpr int mostFields = 40;
    return {{noun,
             QStringLiteral("add"),
             1,
             mostFields,
             {QStringLiteral("name"), QStringLiteral("id-number"), QStringLiteral("district"),
              QStringLiteral("category"), QStringLiteral("proof"), QStringLiteral("proof-file"),
              QStringLiteral("junior-school"), QStringLiteral("total")},
             addCandidate},
            {noun, QStringLiteral("give-up"), 1, 1, {QStringLiteral("proof"), QStringLiteral("proof-file")}, giveUp},
            {noun,
             QStringLiteral("correct"),
             2,
             mostFields,
             {QStringLiteral("reason"), QStringLiteral("evidence")},
             askCorrection},
            {noun, QStringLiteral("corrections"), 0, 1, {}, listCorrections},
            {noun, QStringLiteral("effect"), 1, 1, {}, showEffect},
            {noun, QStringLiteral("settle"), 2, 2, {QStringLiteral("reason")}, settleCorrection}};
}

} // namespace hengzhao::cli
