// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/row_command.h"
#include "models/office/city_time.h"
#include "models/office/discipline_desk.h"
#include "models/wording/discipline_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct ViolationWords {
    Q_DECLARE_TR_FUNCTIONS(ViolationWords)
};

QJsonObject violationJson(const office::Violation &violation)
{
    return {{QStringLiteral("violation"), violation.id},
            {QStringLiteral("kind"), violation.kind},
            {QStringLiteral("offender"), QString(codeName(violation.subject.offender))},
            {QStringLiteral("code"), violation.subject.code},
            {QStringLiteral("name"), violation.subject.name},
            {QStringLiteral("district"), violation.subject.district},
            {QStringLiteral("on"), violation.happenedOn},
            {QStringLiteral("source"), violation.source},
            {QStringLiteral("anonymous"), violation.isAnonymous},
            {QStringLiteral("state"), QString(codeName(violation.state))},
            {QStringLiteral("reported_at"), violation.reportedAt.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("sanctions"), violation.sanctions}};
}

Result<Answer> reportViolation(const Context &context)
{
    const Arguments &given = context.arguments;
    office::ViolationReport report;
    report.kind = given.rest.value(0);
    report.code = given.rest.value(1);
    const QString offender = given.value(QStringLiteral("offender"));
    if (!offender.isEmpty()) {
        const std::optional<Offender> known = parseOffender(offender);
        if (!known)
            return failure(ErrorCode::WrongUsage, {ViolationWords::tr("%1 is no kind of offender").arg(offender)});
        report.offender = *known;
    }
    report.name = given.value(QStringLiteral("name"));
    report.district = given.value(QStringLiteral("district"));
    report.happenedOn = given.value(QStringLiteral("on"));
    report.facts = given.value(QStringLiteral("facts"));
    report.reporter = {given.value(QStringLiteral("reporter")), given.value(QStringLiteral("contact"))};
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::DisciplineDesk desk(*season);
    const Result<qint64> id = desk.report(report);
    if (!id)
        return failure(id.error());
    return Answer{{{QStringLiteral("violation"), *id}, {QStringLiteral("state"), QStringLiteral("reported")}},
                  ViolationWords::tr("Violation %1 is reported.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> listViolations(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::DisciplineDesk desk(*season);
    const Result<QList<office::Violation>> known = desk.violations();
    const Result<Table> table = desk.violationTable();
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const office::Violation &one : *known)
        list.append(violationJson(one));
    return Answer{{{QStringLiteral("violations"), list}}, textOf(*table), {}, 0};
}

Result<Answer> showViolation(const Context &context)
{
    return withRow<office::DisciplineDesk>(context, [&](office::DisciplineDesk &desk, qint64 id) -> Result<Answer> {
        const Result<office::Violation> found = desk.violation(id);
        const Result<QList<office::TakenViolationStep>> steps = desk.steps(id);
        if (!found || !steps)
            return failure(found ? steps.error() : found.error());
        QJsonObject json = violationJson(*found);
        json.insert(QStringLiteral("facts"), found->facts);
        QJsonArray taken;
        TextTable text({ViolationWords::tr("Violation %1").arg(found->id), wording::word(found->state)});
        text.add({ViolationWords::tr("against"), found->subject.name});
        text.add({ViolationWords::tr("what was done"), wording::violationKindWord(found->kind)});
        text.add({ViolationWords::tr("facts"), found->facts});
        text.add({ViolationWords::tr("reporter"), wording::reporterWord(found->isAnonymous)});
        for (const office::TakenViolationStep &step : *steps) {
            taken.append(QJsonObject{{QStringLiteral("act"), QString(codeName(step.act))},
                                     {QStringLiteral("reason"), step.reason},
                                     {QStringLiteral("by"), step.actor},
                                     {QStringLiteral("at"), step.at.toUTC().toString(Qt::ISODate)}});
            text.add({office::shownMoment(step.at), wording::word(step.act) + QLatin1Char(' ') + step.reason});
        }
        json.insert(QStringLiteral("steps"), taken);
        return Answer{json, text.text(), {}, 0};
    });
}

Result<Answer> showReporter(const Context &context)
{
    return withRow<office::DisciplineDesk>(context, [&](office::DisciplineDesk &desk, qint64 id) -> Result<Answer> {
        const Result<office::Reporter> found = desk.reporter(id);
        if (!found)
            return failure(found.error());
        TextTable text({ViolationWords::tr("reporter"), ViolationWords::tr("contact")});
        text.add({found->name, found->contact});
        return Answer{{{QStringLiteral("violation"), id},
                       {QStringLiteral("name"), found->name},
                       {QStringLiteral("contact"), found->contact}},
                      text.text(),
                      {},
                      0};
    });
}

Result<Answer> takeStep(const Context &context, ViolationAct act)
{
    return withRow<office::DisciplineDesk>(context, [&](office::DisciplineDesk &desk, qint64 id) -> Result<Answer> {
        if (const Result<void> done = desk.take(id, act, context.arguments.value(QStringLiteral("reason"))); !done)
            return failure(done.error());
        const Result<office::Violation> now = desk.violation(id);
        if (!now)
            return failure(now.error());
        return Answer{violationJson(*now),
                      ViolationWords::tr("Violation %1: %2.").arg(now->id).arg(wording::word(now->state)) +
                          QLatin1Char('\n'),
                      {},
                      0};
    });
}

Result<Answer> investigateViolation(const Context &context)
{
    return takeStep(context, ViolationAct::Investigate);
}

Result<Answer> establishViolation(const Context &context)
{
    return takeStep(context, ViolationAct::Establish);
}

Result<Answer> dismissViolation(const Context &context)
{
    return takeStep(context, ViolationAct::Dismiss);
}

Result<Answer> listSuspects(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::DisciplineDesk desk(*season);
    const Result<QList<office::Suspect>> known = desk.suspects();
    const Result<Table> table = desk.suspectTable();
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const office::Suspect &one : *known)
        list.append(
            QJsonObject{{QStringLiteral("code"), one.code},
                        {QStringLiteral("name"), one.name},
                        {QStringLiteral("program"), one.program},
                        {QStringLiteral("named_by"), QString(office::codeName(one.source))},
                        {QStringLiteral("named"), one.named},
                        {QStringLiteral("violation"), one.violation ? QJsonValue(*one.violation) : QJsonValue()}});
    return Answer{{{QStringLiteral("suspects"), list}}, textOf(*table), {}, 0};
}

Result<Answer> writeViolationLetter(const Context &context)
{
    return withRow<office::DisciplineDesk>(context, [&](office::DisciplineDesk &desk, qint64 id) -> Result<Answer> {
        const QString path = context.arguments.rest.value(1);
        if (const Result<void> done = desk.writeLetter(id, path); !done)
            return failure(done.error());
        return Answer{
            {{QStringLiteral("violation"), id}, {QStringLiteral("file"), path}}, path + QLatin1Char('\n'), {}, 0};
    });
}

} // namespace

QList<Command> violationCommands()
{
    const QString noun = QStringLiteral("violation");
    const QStringList reason{QStringLiteral("reason")};
    return {{noun,
             QStringLiteral("report"),
             1,
             2,
             {QStringLiteral("facts"), QStringLiteral("offender"), QStringLiteral("name"), QStringLiteral("district"),
              QStringLiteral("on"), QStringLiteral("reporter"), QStringLiteral("contact")},
             reportViolation},
            {noun, QStringLiteral("list"), 0, 0, {}, listViolations},
            {noun, QStringLiteral("show"), 1, 1, {}, showViolation},
            {noun, QStringLiteral("reporter"), 1, 1, {}, showReporter},
            {noun, QStringLiteral("investigate"), 1, 1, reason, investigateViolation},
            {noun, QStringLiteral("establish"), 1, 1, reason, establishViolation},
            {noun, QStringLiteral("dismiss"), 1, 1, reason, dismissViolation},
            {noun, QStringLiteral("suspects"), 0, 0, {}, listSuspects},
            {noun, QStringLiteral("letter"), 2, 2, {}, writeViolationLetter}};
}

} // namespace hengzhao::cli
