// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/row_command.h"
#include "models/office/duplicate_desk.h"
#include "models/office/registration_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/registration_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct RegistrationCommandWords {
    Q_DECLARE_TR_FUNCTIONS(RegistrationCommandWords)
};

using wording::thousands;

QJsonObject fileJson(const office::WrittenList &file)
{
    return {{QStringLiteral("path"), file.path}, {QStringLiteral("rows"), file.rows}};
}

Result<office::RegistrationRequest> registrationRequest(const Arguments &arguments)
{
    office::RegistrationRequest request;
    request.path = arguments.rest.value(0);
    request.schoolCode = arguments.value(QStringLiteral("school"));
    const QString split = arguments.value(QStringLiteral("split"));
    if (!split.isEmpty() && split != QLatin1String("school"))
        return failure(ErrorCode::WrongUsage, {RegistrationCommandWords::tr("--split is school")});
    request.isSplit = !split.isEmpty();
    if (arguments.has(QStringLiteral("headers"))) {
        const auto headers = files::parseHeaders(arguments.value(QStringLiteral("headers")));
        if (!headers)
            return failure(ErrorCode::WrongUsage, {RegistrationCommandWords::tr("--headers is zh, en or dbf")});
        request.headers = *headers;
    }
    return request;
}

Result<Answer> exportRegistration(const Context &context)
{
    const Result<office::RegistrationRequest> request = registrationRequest(context.arguments);
    if (!request)
        return failure(request.error());
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::WrittenRegistration> written =
        office::RegistrationDesk(*season).write(*request, context.progress);
    if (!written)
        return failure(written.error());
    QJsonArray filesWritten;
    QString text;
    for (const office::WrittenList &file : written->files) {
        filesWritten.append(fileJson(file));
        text += RegistrationCommandWords::tr("%1: %2 rows").arg(file.path, thousands(file.rows)) + QLatin1Char('\n');
    }
    text += RegistrationCommandWords::tr("left out: %1, in %2")
                .arg(thousands(written->leftOut.rows), written->leftOut.path) +
            QLatin1Char('\n');
    if (written->isBeforeArrivals)
        text += RegistrationCommandWords::tr("No arrival has been reported yet: whoever is approved is in the files.") +
                QLatin1Char('\n');
    return Answer{{{QStringLiteral("what"), QStringLiteral("registration")},
                   {QStringLiteral("rows"), written->rows},
                   {QStringLiteral("files"), filesWritten},
                   {QStringLiteral("left_out"), fileJson(written->leftOut)},
                   {QStringLiteral("substitutes"), written->substitutes},
                   {QStringLiteral("arrivals_reported"), !written->isBeforeArrivals},
                   {QStringLiteral("digest"), written->digest}},
                  text,
                  {},
                  0};
}

Result<Answer> listRegistrationSchools(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::RegistrationDesk desk(*season);
    const Result<QList<office::SchoolRegistration>> schools = desk.schools();
    const Result<Table> table = desk.schoolTable();
    if (!schools || !table)
        return failure(schools ? table.error() : schools.error());
    QJsonArray list;
    for (const office::SchoolRegistration &one : *schools)
        list.append(QJsonObject{{QStringLiteral("school"), one.schoolCode},
                                {QStringLiteral("name"), one.schoolName},
                                {QStringLiteral("admitted"), one.admitted},
                                {QStringLiteral("approved"), one.approved},
                                {QStringLiteral("arrived"), one.arrived},
                                {QStringLiteral("not_arrived"), one.notArrived},
                                {QStringLiteral("not_reported"), one.notReported},
                                {QStringLiteral("registered"), one.registered},
                                {QStringLiteral("open_duplicates"), one.openDuplicates}});
    return Answer{{{QStringLiteral("schools"), list}}, textOf(*table), {}, 0};
}

QJsonObject duplicateJson(const office::DuplicateCase &one)
{
    return {{QStringLiteral("duplicate"), one.id},
            {QStringLiteral("candidate"), one.candidateNumber},
            {QStringLiteral("school"), one.schoolCode},
            {QStringLiteral("admission"), one.admission ? QString(codeName(*one.admission)) : QString()},
            {QStringLiteral("other_school"), one.otherSchool},
            {QStringLiteral("note"), one.note},
            {QStringLiteral("state"), QString(codeName(one.state))},
            {QStringLiteral("outcome"), one.outcome},
            {QStringLiteral("reason"), one.reason}};
}

Result<Answer> listDuplicates(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::DuplicateDesk desk(*season);
    const Result<QList<office::DuplicateCase>> cases = desk.cases();
    const Result<Table> table = desk.caseTable();
    if (!cases || !table)
        return failure(cases ? table.error() : cases.error());
    QJsonArray list;
    for (const office::DuplicateCase &one : *cases)
        list.append(duplicateJson(one));
    return Answer{{{QStringLiteral("duplicates"), list}}, textOf(*table), {}, 0};
}

Result<Answer> settleDuplicate(const Context &context)
{
    const Arguments &given = context.arguments;
    const std::optional<DuplicateAct> act = parseDuplicateAct(given.rest.value(1));
    if (!act)
        return failure(ErrorCode::WrongUsage, {RegistrationCommandWords::tr("a case is settled by keep or release")});
    return withRow<office::DuplicateDesk>(context, [&](office::DuplicateDesk &desk, qint64 id) -> Result<Answer> {
        const Result<office::DuplicateCase> settled =
            desk.settle(id, *act, given.value(QStringLiteral("reason")), given.value(QStringLiteral("order")));
        if (!settled)
            return failure(settled.error());
        const QString text =
            RegistrationCommandWords::tr("Case %1: %2")
                .arg(QString::number(id), wording::duplicateOutcomeWord(settled->state, settled->outcome)) +
            QLatin1Char('\n');
        return Answer{duplicateJson(*settled), text, {}, 0};
    });
}

QJsonObject proofJson(const office::RegistrationProof &proof)
{
    return {{QStringLiteral("number"), proof.number},
            {QStringLiteral("school"), proof.schoolCode},
            {QStringLiteral("people"), proof.people},
            {QStringLiteral("actor"), proof.actor},
            {QStringLiteral("at"), proof.at.toUTC().toString(Qt::ISODate)}};
}

Result<Answer> writeProof(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const QString path = context.arguments.rest.value(1);
    const Result<office::RegistrationProof> proof =
        office::RegistrationDesk(*season).writeProof(context.arguments.rest.value(0), path);
    if (!proof)
        return failure(proof.error());
    QJsonObject json = proofJson(*proof);
    json.insert(QStringLiteral("path"), path);
    const QString text = RegistrationCommandWords::tr("%1: proof %2 of %3 candidates")
                             .arg(path, proof->number, thousands(proof->people)) +
                         QLatin1Char('\n');
    return Answer{json, text, {}, 0};
}

Result<Answer> listProofs(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::RegistrationDesk desk(*season);
    const Result<QList<office::RegistrationProof>> proofs = desk.proofs();
    const Result<Table> table = desk.proofTable();
    if (!proofs || !table)
        return failure(proofs ? table.error() : proofs.error());
    QJsonArray list;
    for (const office::RegistrationProof &one : *proofs)
        list.append(proofJson(one));
    return Answer{{{QStringLiteral("proofs"), list}}, textOf(*table), {}, 0};
}

} // namespace

QList<Command> registrationCommands()
{
    const QString noun = QStringLiteral("registration");
    return {
        {QStringLiteral("export"),
         noun,
         1,
         1,
         {QStringLiteral("school"), QStringLiteral("split"), QStringLiteral("headers")},
         exportRegistration},
        {noun, QStringLiteral("schools"), 0, 0, {}, listRegistrationSchools},
        {noun, QStringLiteral("duplicates"), 0, 0, {}, listDuplicates},
        {noun, QStringLiteral("settle"), 2, 2, {QStringLiteral("reason"), QStringLiteral("order")}, settleDuplicate},
        {noun, QStringLiteral("proof"), 2, 2, {}, writeProof},
        {noun, QStringLiteral("proofs"), 0, 0, {}, listProofs}};
}

} // namespace hengzhao::cli
