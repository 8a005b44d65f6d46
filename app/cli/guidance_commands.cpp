// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicity_commands.h"
#include "models/office/guidance_desk.h"
#include "models/wording/figure_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::cli
{

namespace
{

struct GuidanceWords {
    Q_DECLARE_TR_FUNCTIONS(GuidanceWords)
};

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString numberOrDash(const std::optional<int> &number)
{
    return number ? wording::thousands(*number) : wording::dash();
}

Result<Answer> listLessons(office::Office &season, const Arguments &)
{
    const Result<QList<office::CareerLesson>> all = office::GuidanceDesk(season).lessons();
    if (!all)
        return failure(all.error());
    QJsonArray list;
    TextTable table({GuidanceWords::tr("number"), GuidanceWords::tr("district"), GuidanceWords::tr("junior-high"),
                     GuidanceWords::tr("day"), GuidanceWords::tr("topic"), GuidanceWords::tr("classes"),
                     GuidanceWords::tr("attendance")});
    for (const office::CareerLesson &one : *all) {
        const QString day = one.day.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("lesson"), one.id},
                                {QStringLiteral("junior_school_code"), one.juniorCode},
                                {QStringLiteral("day"), day},
                                {QStringLiteral("topic"), one.topic},
                                {QStringLiteral("classes"), numberOrNull(one.classes)},
                                {QStringLiteral("attendance"), numberOrNull(one.attendance)}});
        table.add({QString::number(one.id), one.districtName, one.juniorName, day, one.topic, numberOrDash(one.classes),
                   numberOrDash(one.attendance)});
    }
    return Answer{{{QStringLiteral("lessons"), list}}, table.text(), {}, 0};
}

Result<Answer> addLesson(office::Office &season, const Arguments &arguments)
{
    const office::LessonEntry entry{
        wordAfterAct(arguments, 0), wordAfterAct(arguments, 1), arguments.value(QStringLiteral("topic")),
        arguments.value(QStringLiteral("classes")), arguments.value(QStringLiteral("attendance"))};
    if (const Result<void> done = office::GuidanceDesk(season).addLesson(entry); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("junior_school_code"), entry.junior}, {QStringLiteral("day"), entry.day}},
                  GuidanceWords::tr("The lesson of %1 on %2 is recorded.").arg(entry.junior, entry.day) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> removeLesson(office::Office &season, const Arguments &arguments)
{
    const Result<qint64> id = numberAfterAct(arguments);
    if (!id)
        return failure(id.error());
    if (const Result<void> done =
            office::GuidanceDesk(season).removeLesson(*id, arguments.value(QStringLiteral("reason")));
        !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("lesson"), *id}, {QStringLiteral("removed"), true}},
                  GuidanceWords::tr("Lesson %1 is taken off.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> listPosters(office::Office &season, const Arguments &)
{
    const Result<QList<office::Poster>> all = office::GuidanceDesk(season).posters();
    if (!all)
        return failure(all.error());
    QJsonArray list;
    TextTable table({GuidanceWords::tr("number"), GuidanceWords::tr("district"), GuidanceWords::tr("junior-high"),
                     GuidanceWords::tr("day"), GuidanceWords::tr("classes"), GuidanceWords::tr("photographs"),
                     GuidanceWords::tr("taken down")});
    for (const office::Poster &one : *all) {
        const QString day = one.day.toString(Qt::ISODate);
        const QString down = one.downOn.toString(Qt::ISODate);
        list.append(QJsonObject{{QStringLiteral("poster"), one.id},
                                {QStringLiteral("junior_school_code"), one.juniorCode},
                                {QStringLiteral("day"), day},
                                {QStringLiteral("classes"), one.classes},
                                {QStringLiteral("photographs"), one.photographs},
                                {QStringLiteral("down_on"), down},
                                {QStringLiteral("version"), one.version}});
        table.add({QString::number(one.id), one.districtName, one.juniorName, day, wording::thousands(one.classes),
                   wording::thousands(one.photographs), down.isEmpty() ? wording::dash() : down});
    }
    return Answer{{{QStringLiteral("posters"), list}}, table.text(), {}, 0};
}

Result<Answer> addPoster(office::Office &season, const Arguments &arguments)
{
    const Result<qint64> id =
        office::GuidanceDesk(season).addPoster({wordAfterAct(arguments, 0), wordAfterAct(arguments, 1),
                                                wordAfterAct(arguments, 2), arguments.values(QStringLiteral("file"))});
    if (!id)
        return failure(id.error());
    return Answer{{{QStringLiteral("poster"), *id}},
                  GuidanceWords::tr("The posters are recorded under number %1.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> takeDownPoster(office::Office &season, const Arguments &arguments)
{
    office::GuidanceDesk desk(season);
    const Result<qint64> id = numberAfterAct(arguments);
    const Result<QList<office::Poster>> all = desk.posters();
    if (!id || !all)
        return failure(id ? all.error() : id.error());
    const auto seen =
        std::find_if(all->begin(), all->end(), [&id](const office::Poster &one) { return one.id == *id; });
    if (seen == all->end())
        return failure(ErrorCode::RowChanged);
    const QString day = wordAfterAct(arguments, 1);
    if (const Result<void> done = desk.takeDown(*seen, day); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("poster"), *id}, {QStringLiteral("down_on"), day}},
                  GuidanceWords::tr("Posters %1 were taken down on %2.").arg(QString::number(*id), day) +
                      QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> runLesson(const Context &context)
{
    return runAct(context, {{QStringLiteral("list"), 0, 0, listLessons},
                            {QStringLiteral("add"), 2, 2, addLesson},
                            {QStringLiteral("remove"), 1, 1, removeLesson}});
}

Result<Answer> runPoster(const Context &context)
{
    return runAct(context, {{QStringLiteral("list"), 0, 0, listPosters},
                            {QStringLiteral("add"), 3, 3, addPoster},
                            {QStringLiteral("down"), 2, 2, takeDownPoster}});
}

} // namespace

Command lessonCommand()
{
    return {
        QStringLiteral("publicity"),
        QStringLiteral("lesson"),
        1,
        3,
        {QStringLiteral("topic"), QStringLiteral("classes"), QStringLiteral("attendance"), QStringLiteral("reason")},
        runLesson};
}

Command posterCommand()
{
    return {QStringLiteral("publicity"), QStringLiteral("poster"), 1, 4, {QStringLiteral("file")}, runPoster};
}

} // namespace hengzhao::cli
