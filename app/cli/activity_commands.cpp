// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/publicity_commands.h"
#include "models/office/activity_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/publicity_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct ActivityWords {
    Q_DECLARE_TR_FUNCTIONS(ActivityWords)
};

QString dayOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<Answer> listActivities(office::Office &season, const Arguments &)
{
    const Result<QList<office::Activity>> all = office::ActivityDesk(season).all();
    if (!all)
        return failure(all.error());
    QJsonArray list;
    TextTable table({ActivityWords::tr("number"), ActivityWords::tr("from"), ActivityWords::tr("to"),
                     ActivityWords::tr("district"), ActivityWords::tr("kind"), ActivityWords::tr("title"),
                     ActivityWords::tr("handed in"), ActivityWords::tr("attendance")});
    for (const office::Activity &one : *all) {
        list.append(
            QJsonObject{{QStringLiteral("activity"), one.id},
                        {QStringLiteral("district_code"), one.districtCode},
                        {QStringLiteral("junior_school_code"), one.juniorCode},
                        {QStringLiteral("kind"), one.kind},
                        {QStringLiteral("title"), one.title},
                        {QStringLiteral("place"), one.place},
                        {QStringLiteral("first"), dayOf(one.first)},
                        {QStringLiteral("last"), dayOf(one.last)},
                        {QStringLiteral("filed_on"), dayOf(one.filedOn)},
                        {QStringLiteral("permission"), one.latePermission},
                        {QStringLiteral("attendance"), one.attendance ? QJsonValue(*one.attendance) : QJsonValue()},
                        {QStringLiteral("remark"), one.remark},
                        {QStringLiteral("version"), one.version}});
        table.add({QString::number(one.id), dayOf(one.first), dayOf(one.last), one.districtName,
                   wording::activityKindWord(one.kind), one.title,
                   one.filedOn.isValid() ? dayOf(one.filedOn) : wording::dash(),
                   one.attendance ? wording::thousands(*one.attendance) : wording::dash()});
    }
    return Answer{{{QStringLiteral("activities"), list}}, table.text(), {}, 0};
}

Result<Answer> addActivity(office::Office &season, const Arguments &arguments)
{
    const Result<qint64> id = office::ActivityDesk(season).add(
        {wordAfterAct(arguments, 0), wordAfterAct(arguments, 1), arguments.value(QStringLiteral("title")),
         wordAfterAct(arguments, 2), wordAfterAct(arguments, 3), arguments.value(QStringLiteral("junior-school")),
         arguments.value(QStringLiteral("place")), arguments.value(QStringLiteral("filed")),
         arguments.value(QStringLiteral("permission")), arguments.value(QStringLiteral("remark"))});
    if (!id)
        return failure(id.error());
    return Answer{{{QStringLiteral("activity"), *id}},
                  ActivityWords::tr("The activity is recorded under number %1.").arg(*id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<office::Activity> activityNamed(office::ActivityDesk &desk, const Arguments &arguments)
{
    return numberAfterAct(arguments).and_then([&desk](qint64 id) { return desk.byId(id); });
}

/// What is not named stays; an activity that is moved keeps its length.
office::ActivityEntry changedEntry(const office::Activity &seen, const Arguments &arguments)
{
    office::ActivityEntry entry = office::ActivityDesk::entryOf(seen);
    const auto take = [&arguments](const char *name, QString &field) {
        if (arguments.has(QLatin1String(name)))
            field = arguments.value(QLatin1String(name));
    };
    take("district", entry.district);
    take("kind", entry.kind);
    take("title", entry.title);
    take("first", entry.first);
    if (const QDate first = QDate::fromString(entry.first, Qt::ISODate); first.isValid())
        entry.last = dayOf(first.addDays(seen.first.daysTo(seen.last)));
    take("last", entry.last);
    take("junior-school", entry.junior);
    take("place", entry.place);
    take("filed", entry.filedOn);
    take("permission", entry.latePermission);
    take("remark", entry.remark);
    return entry;
}

Result<Answer> changeActivity(office::Office &season, const Arguments &arguments)
{
    office::ActivityDesk desk(season);
    const Result<office::Activity> seen = activityNamed(desk, arguments);
    if (!seen)
        return failure(seen.error());
    if (const Result<void> done = desk.change(*seen, changedEntry(*seen, arguments)); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("activity"), seen->id}},
                  ActivityWords::tr("Activity %1 is changed.").arg(seen->id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> setAttendance(office::Office &season, const Arguments &arguments)
{
    office::ActivityDesk desk(season);
    const Result<office::Activity> seen = activityNamed(desk, arguments);
    if (!seen)
        return failure(seen.error());
    const QString remark =
        arguments.has(QStringLiteral("remark")) ? arguments.value(QStringLiteral("remark")) : seen->remark;
    if (const Result<void> done = desk.setAttendance(*seen, wordAfterAct(arguments, 1), remark); !done)
        return failure(done.error());
    return Answer{
        {{QStringLiteral("activity"), seen->id}, {QStringLiteral("attendance"), wordAfterAct(arguments, 1).toInt()}},
        ActivityWords::tr("The attendance of activity %1 is recorded.").arg(seen->id) + QLatin1Char('\n'),
        {},
        0};
}

Result<Answer> cancelActivity(office::Office &season, const Arguments &arguments)
{
    office::ActivityDesk desk(season);
    const Result<office::Activity> seen = activityNamed(desk, arguments);
    if (!seen)
        return failure(seen.error());
    if (const Result<void> done = desk.cancel(*seen, arguments.value(QStringLiteral("reason"))); !done)
        return failure(done.error());
    return Answer{{{QStringLiteral("activity"), seen->id}, {QStringLiteral("cancelled"), true}},
                  ActivityWords::tr("Activity %1 is cancelled.").arg(seen->id) + QLatin1Char('\n'),
                  {},
                  0};
}

Result<Answer> runActivity(const Context &context)
{
    return runAct(context, {{QStringLiteral("list"), 0, 0, listActivities},
                            {QStringLiteral("add"), 3, 4, addActivity},
                            {QStringLiteral("set"), 1, 1, changeActivity},
                            {QStringLiteral("attendance"), 2, 2, setAttendance},
                            {QStringLiteral("cancel"), 1, 1, cancelActivity}});
}

} // namespace

Command activityCommand()
{
    return {QStringLiteral("publicity"),
            QStringLiteral("activity"),
            1,
            5,
            {QStringLiteral("title"), QStringLiteral("place"), QStringLiteral("junior-school"), QStringLiteral("filed"),
             QStringLiteral("permission"), QStringLiteral("remark"), QStringLiteral("reason"),
             QStringLiteral("district"), QStringLiteral("kind"), QStringLiteral("first"), QStringLiteral("last")},
            runActivity};
}

} // namespace hengzhao::cli
