// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicity_commands.h"

#include "app/cli/commands.h"
#include "models/office/publicity/publicity_check.h"
#include "models/wording/figure_words.h"
#include "models/wording/publicity_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct PublicityWords {
    Q_DECLARE_TR_FUNCTIONS(PublicityWords)
};

QJsonArray lessonsJson(const office::PublicityCheck &check)
{
    QJsonArray list;
    for (const office::GuidanceCount &one : check.shortOfLessons)
        list.append(QJsonObject{{QStringLiteral("junior_school_code"), one.juniorCode},
                                {QStringLiteral("name"), one.juniorName},
                                {QStringLiteral("district_code"), one.districtCode},
                                {QStringLiteral("lessons"), one.lessons},
                                {QStringLiteral("target"), check.lessonTarget}});
    return list;
}

QJsonArray postersJson(const office::PublicityCheck &check)
{
    QJsonArray list;
    for (const office::GuidanceCount &one : check.postersMissing)
        list.append(QJsonObject{{QStringLiteral("junior_school_code"), one.juniorCode},
                                {QStringLiteral("name"), one.juniorName},
                                {QStringLiteral("district_code"), one.districtCode},
                                {QStringLiteral("classes"), one.classes.value_or(0)},
                                {QStringLiteral("with_posters"), one.stillShown},
                                {QStringLiteral("state"), office::posterStateOf(one)}});
    return list;
}

QJsonObject checkJson(const office::PublicityCheck &check)
{
    QJsonArray late;
    for (const office::Activity &one : check.late)
        late.append(QJsonObject{{QStringLiteral("activity"), one.id},
                                {QStringLiteral("district_code"), one.districtCode},
                                {QStringLiteral("title"), one.title},
                                {QStringLiteral("first"), one.first.toString(Qt::ISODate)},
                                {QStringLiteral("filed_on"), one.filedOn.toString(Qt::ISODate)},
                                {QStringLiteral("permission"), one.latePermission}});
    QJsonArray waiting;
    for (const office::Material &one : check.waiting)
        waiting.append(QJsonObject{{QStringLiteral("material"), one.id},
                                   {QStringLiteral("school_code"), one.schoolCode},
                                   {QStringLiteral("title"), one.title}});
    QJsonArray reports;
    for (const office::VisitReport &one : check.reports)
        reports.append(QJsonObject{{QStringLiteral("report"), one.id},
                                   {QStringLiteral("junior_school_code"), one.juniorCode},
                                   {QStringLiteral("school_code"), one.schoolCode},
                                   {QStringLiteral("school_name"), one.schoolName},
                                   {QStringLiteral("day"), one.day.toString(Qt::ISODate)},
                                   {QStringLiteral("seen"), one.seen}});
    return {{QStringLiteral("short_of_lessons"), lessonsJson(check)},
            {QStringLiteral("posters_missing"), postersJson(check)},
            {QStringLiteral("late_plans"), late},
            {QStringLiteral("material_waiting"), waiting},
            {QStringLiteral("visit_reports"), reports},
            {QStringLiteral("clean"), check.isClean()}};
}

QString checkText(const office::PublicityCheck &check)
{
    TextTable table({PublicityWords::tr("what"), PublicityWords::tr("whose"), PublicityWords::tr("finding")});
    for (const office::GuidanceCount &one : check.shortOfLessons)
        table.add({PublicityWords::tr("lessons"), one.juniorName,
                   PublicityWords::tr("%1 of %2").arg(one.lessons).arg(check.lessonTarget)});
    for (const office::GuidanceCount &one : check.postersMissing)
        table.add({PublicityWords::tr("posters"), one.juniorName,
                   PublicityWords::tr("%1 of %2").arg(one.stillShown).arg(one.classes.value_or(0)) +
                       QStringLiteral(" · ") + wording::posterStateWord(office::posterStateOf(one))});
    for (const office::Activity &one : check.late)
        table.add({PublicityWords::tr("late plan"), one.districtName,
                   one.title + QStringLiteral(" · ") + one.latePermission});
    for (const office::Material &one : check.waiting)
        table.add({PublicityWords::tr("material waiting"), one.schoolName, one.title});
    for (const office::VisitReport &one : check.reports)
        table.add({PublicityWords::tr("visit not on the calendar"), one.juniorName,
                   one.schoolName + QStringLiteral(" · ") + one.day.toString(Qt::ISODate)});
    return check.isClean() ? PublicityWords::tr("Nothing is owed.") + QLatin1Char('\n') : table.text();
}

Result<Answer> runCheck(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::PublicityCheck> check = office::checkPublicity(*season);
    if (!check)
        return failure(check.error());
    return Answer{checkJson(*check), checkText(*check), {}, check->isClean() ? 0 : 1};
}

} // namespace

Result<Answer> runAct(const Context &context, const QList<PublicityAct> &acts)
{
    const Arguments &arguments = context.arguments;
    const QString wanted = arguments.rest.value(0);
    const QString name = arguments.noun + QLatin1Char(' ') + arguments.verb;
    for (const PublicityAct &act : acts) {
        if (act.name != wanted)
            continue;
        const auto words = arguments.rest.size() - 1;
        if (words < act.leastWords)
            return failure(ErrorCode::WrongUsage, {PublicityWords::tr("%1 %2 needs more").arg(name, wanted)});
        if (words > act.mostWords)
            return failure(ErrorCode::WrongUsage,
                           {PublicityWords::tr("%1 %2 does not take so much").arg(name, wanted)});
        Result<office::Office> season = context.openSeason();
        return season ? act.run(*season, arguments) : failure(season.error());
    }
    return failure(ErrorCode::WrongUsage, {PublicityWords::tr("%1 does not know %2").arg(name, wanted)});
}

Result<qint64> numberAfterAct(const Arguments &arguments)
{
    const QString word = wordAfterAct(arguments, 0);
    bool isNumber = false;
    const qint64 number = word.toLongLong(&isNumber);
    return isNumber ? Result<qint64>(number)
                    : failure(ErrorCode::WrongUsage, {PublicityWords::tr("“%1” is no number").arg(word)});
}

QList<Command> publicityCommands()
{
    return {materialCommand(), visitCommand(),
            activityCommand(), lessonCommand(),
            posterCommand(),   {QStringLiteral("publicity"), QStringLiteral("check"), 0, 0, {}, runCheck}};
}

} // namespace hengzhao::cli
