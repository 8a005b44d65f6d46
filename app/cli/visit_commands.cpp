// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicity_commands.h"
#include "models/office/list_desk.h"
#include "models/office/lists/whole_table.h"
#include "models/office/publicity/typed_fields.h"
#include "models/office/visit_desk.h"
#include "models/wording/name_words.h"
#include "models/wording/publicity_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct VisitWords {
    Q_DECLARE_TR_FUNCTIONS(VisitWords)
};

QJsonObject visitJson(const office::Visit &visit)
{
    return {{QStringLiteral("visit"), visit.id},
            {QStringLiteral("school_code"), visit.schoolCode},
            {QStringLiteral("school_name"), visit.schoolName},
            {QStringLiteral("junior_school_code"), visit.juniorCode},
            {QStringLiteral("junior_school_name"), visit.juniorName},
            {QStringLiteral("district_code"), visit.districtCode},
            {QStringLiteral("day"), visit.when.day.toString(Qt::ISODate)},
            {QStringLiteral("part"), QString(codeName(visit.when.part))},
            {QStringLiteral("team"), visit.team},
            {QStringLiteral("joint"), visit.isJoint},
            {QStringLiteral("remark"), visit.remark},
            {QStringLiteral("version"), visit.version}};
}

Answer visitAnswer(const office::Visit &visit)
{
    return {visitJson(visit),
            VisitWords::tr("Visit %1: %2 at %3 on %4, %5.")
                    .arg(QString::number(visit.id), visit.schoolName, visit.juniorName,
                         visit.when.day.toString(Qt::ISODate), wording::word(visit.when.part)) +
                QLatin1Char('\n'),
            {},
            0};
}

Result<QDate> filterDay(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return QDate();
    const QDate day = QDate::fromString(arguments.value(option), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : failure(ErrorCode::NotDate, {arguments.value(option)});
}

/// Writes the calendar for the schools, in the format that the file's name says.
Result<void> writeVisits(office::Office &season, const QList<office::Visit> &visits, const QString &path)
{
    const ShownTable shown = office::wholeTable(office::VisitDesk::table(visits));
    const QString kind = QStringLiteral("visits");
    NoProgress progress;
    const Result<office::WrittenList> written = office::ListDesk(season).writeShown(
        {kind, path, shown, wording::kindWord(kind), wording::rowsPattern()}, progress);
    return written ? Result<void>() : failure(written.error());
}

Result<Answer> listVisits(office::Office &season, const Arguments &arguments)
{
    const Result<QDate> from = filterDay(arguments, QStringLiteral("from"));
    const Result<QDate> to = filterDay(arguments, QStringLiteral("to"));
    if (!from || !to)
        return failure(from ? to.error() : from.error());
    const Result<QList<office::Visit>> visits = office::VisitDesk(season).visits(
        {*from, *to, arguments.value(QStringLiteral("district")), arguments.value(QStringLiteral("school")),
         arguments.value(QStringLiteral("junior-school"))});
    if (!visits)
        return failure(visits.error());
    const QString path = arguments.value(QStringLiteral("export"));
    if (!path.isEmpty()) {
        if (const Result<void> written = writeVisits(season, *visits, path); !written)
            return failure(written.error());
    }
    QJsonArray list;
    TextTable table({VisitWords::tr("number"), VisitWords::tr("day"), VisitWords::tr("part"), VisitWords::tr("school"),
                     VisitWords::tr("team"), VisitWords::tr("junior-high"), VisitWords::tr("joint")});
    for (const office::Visit &visit : *visits) {
        list.append(visitJson(visit));
        table.add({QString::number(visit.id), visit.when.day.toString(Qt::ISODate), wording::word(visit.when.part),
                   visit.schoolName, visit.team, visit.juniorName, visit.isJoint ? wording::jointWord() : QString()});
    }
    return Answer{{{QStringLiteral("visits"), list}, {QStringLiteral("file"), path}}, table.text(), {}, 0};
}

Result<Answer> addVisit(office::Office &season, const Arguments &arguments)
{
    office::VisitDesk desk(season);
    const Result<qint64> id = desk.add(
        {wordAfterAct(arguments, 0), wordAfterAct(arguments, 1), wordAfterAct(arguments, 2), wordAfterAct(arguments, 3),
         arguments.value(QStringLiteral("team")), arguments.value(QStringLiteral("remark"))});
    if (!id)
        return failure(id.error());
    const Result<office::Visit> visit = desk.byId(*id);
    return visit ? Result<Answer>(visitAnswer(*visit)) : failure(visit.error());
}

Result<Answer> moveVisit(office::Office &season, const Arguments &arguments)
{
    office::VisitDesk desk(season);
    const Result<qint64> id = numberAfterAct(arguments);
    if (!id)
        return failure(id.error());
    const Result<office::Visit> seen = desk.byId(*id);
    if (!seen)
        return failure(seen.error());
    const QDate day = QDate::fromString(wordAfterAct(arguments, 1), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorCode::NotDate, {wordAfterAct(arguments, 1)});
    // Without a word for it the half of the day stays.
    const QString word = wordAfterAct(arguments, 2);
    const Result<DayPart> part = word.isEmpty() ? Result<DayPart>(seen->when.part) : office::typedDayPart(word);
    if (!part)
        return failure(part.error());
    if (const Result<void> done = desk.move(*seen, {day, *part}, arguments.value(QStringLiteral("junior-school")));
        !done)
        return failure(done.error());
    const Result<office::Visit> now = desk.byId(*id);
    return now ? Result<Answer>(visitAnswer(*now)) : failure(now.error());
}

Result<Answer> cancelVisit(office::Office &season, const Arguments &arguments)
{
    office::VisitDesk desk(season);
    const Result<qint64> id = numberAfterAct(arguments);
    if (!id)
        return failure(id.error());
    const Result<office::Visit> seen = desk.byId(*id);
    if (!seen)
        return failure(seen.error());
    if (const Result<void> done = desk.cancel(*seen, arguments.value(QStringLiteral("reason"))); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("visit"), *id}, {QStringLiteral("cancelled"), true}},
                  VisitWords::tr("Visit %1 is cancelled.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> reportVisit(office::Office &season, const Arguments &arguments)
{
    const Result<qint64> id = office::VisitDesk(season).report(
        {wordAfterAct(arguments, 0), wordAfterAct(arguments, 1), wordAfterAct(arguments, 2),
         arguments.value(QStringLiteral("seen")), arguments.value(QStringLiteral("reporter"))});
    if (!id)
        return failure(id.error());
    return Answer{{{QStringLiteral("report"), *id}},
                  VisitWords::tr("The visit is reported under number %1.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> runVisit(const Context &context)
{
    return runAct(context, {{QStringLiteral("list"), 0, 0, listVisits},
                            {QStringLiteral("add"), 3, 4, addVisit},
                            {QStringLiteral("move"), 2, 3, moveVisit},
                            {QStringLiteral("cancel"), 1, 1, cancelVisit},
                            {QStringLiteral("report"), 3, 3, reportVisit}});
}

} // namespace

Command visitCommand()
{
    return {QStringLiteral("publicity"),
            QStringLiteral("visit"),
            1,
            5,
            {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("district"), QStringLiteral("school"),
             QStringLiteral("junior-school"), QStringLiteral("team"), QStringLiteral("remark"),
             QStringLiteral("reason"), QStringLiteral("seen"), QStringLiteral("reporter"), QStringLiteral("export")},
            runVisit};
}

} // namespace hengzhao::cli
