// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "models/office/calendar_desk.h"
#include "models/office/dispatch_desk.h"
#include "models/office/task_desk.h"
#include "models/wording/calendar_words.h"
#include "models/wording/column_titles.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString title(const char *key)
{
    return wording::columnTitle(QLatin1String(key));
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

Result<Answer> listCalendar(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::CalendarDesk desk(*season);
    const Result<QList<Milestone>> milestones = desk.milestones();
    if (!milestones)
        return failure(milestones.error());
    constexpr std::array codes = {"past", "now", "to_come"};
    TextTable text({title("milestone"), title("first_day"), title("last_day"), title("state")});
    QJsonArray rows;
    for (const Milestone &milestone : *milestones) {
        const MilestoneState state = stateOf(milestone, desk.today());
        const QString name = wording::word(milestone);
        text.add({name, isoDay(milestone.days.from), isoDay(milestone.days.to), wording::word(state)});
        rows.append(QJsonObject{{QStringLiteral("name"), name},
                                {QStringLiteral("window"), milestone.window},
                                {QStringLiteral("batch"), milestone.batch},
                                {QStringLiteral("from"), isoDay(milestone.days.from)},
                                {QStringLiteral("to"), isoDay(milestone.days.to)},
                                {QStringLiteral("state"), QLatin1String(codes[static_cast<size_t>(state)])}});
    }
    return Answer{
        {{QStringLiteral("today"), isoDay(desk.today())}, {QStringLiteral("dates"), rows}}, text.text(), {}, 0};
}

Result<Answer> listTasks(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::Task>> tasks = office::TaskDesk(*season).tasks();
    if (!tasks)
        return failure(tasks.error());
    constexpr std::array codes = {"late", "today", "to_come", "open"};
    TextTable text({title("due"), title("task"), title("remark")});
    QJsonArray rows;
    for (const office::Task &task : *tasks) {
        text.add({office::whenWord(task), task.title, task.remark});
        rows.append(QJsonObject{{QStringLiteral("when"), QLatin1String(codes[static_cast<size_t>(task.when)])},
                                {QStringLiteral("due"), task.due ? QJsonValue(isoDay(*task.due)) : QJsonValue()},
                                {QStringLiteral("title"), task.title},
                                {QStringLiteral("remark"), task.remark},
                                {QStringLiteral("place"), task.place},
                                {QStringLiteral("blocks"), task.blocks}});
    }
    return Answer{{{QStringLiteral("tasks"), rows}}, text.text(), {}, 0};
}

Result<Answer> listOrders(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<QList<office::DispatchOrder>> orders = office::DispatchDesk(*season).orders();
    if (!orders)
        return failure(orders.error());
    const QDate today = office::CalendarDesk(*season).today();
    constexpr std::array codes = {"open", "due_today", "late", "done"};
    TextTable text({QStringLiteral("#"), title("state"), title("due"), title("owner"), title("task"), title("done_on"),
                    title("remark")});
    QJsonArray rows;
    for (const office::DispatchOrder &order : *orders) {
        const DispatchState state = dispatchStateOf(order.due, order.doneOn, today);
        const QString doneOn = order.doneOn ? isoDay(*order.doneOn) : QString();
        text.add({QString::number(order.id), wording::word(state), isoDay(order.due), order.owner, order.content,
                  doneOn, order.remark});
        rows.append(QJsonObject{{QStringLiteral("id"), order.id},
                                {QStringLiteral("content"), order.content},
                                {QStringLiteral("owner"), order.owner},
                                {QStringLiteral("due"), isoDay(order.due)},
                                {QStringLiteral("done_on"), order.doneOn ? QJsonValue(doneOn) : QJsonValue()},
                                {QStringLiteral("remark"), order.remark},
                                {QStringLiteral("state"), QLatin1String(codes[static_cast<size_t>(state)])}});
    }
    return Answer{{{QStringLiteral("orders"), rows}}, text.text(), {}, 0};
}

Result<Answer> addOrder(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<qint64> id = office::DispatchDesk(*season).add(context.arguments.rest.value(0),
                                                                context.arguments.value(QStringLiteral("owner")),
                                                                context.arguments.value(QStringLiteral("due")));
    if (!id)
        return failure(id.error());
    return Answer{
        {{QStringLiteral("id"), *id}}, CalendarWords::tr("Order %1 is given.").arg(*id) + QLatin1Char('\n'), {}, 0};
}

Result<Answer> finishOrder(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const qint64 id = context.arguments.rest.value(0).toLongLong();
    if (const Result<void> done = office::DispatchDesk(*season).finish(id); !done)
        return failure(done.error());
    return Answer{
        {{QStringLiteral("id"), id}}, CalendarWords::tr("Order %1 is done.").arg(id) + QLatin1Char('\n'), {}, 0};
}

} // namespace

QList<Command> calendarCommands()
{
    return {{QStringLiteral("calendar"), QStringLiteral("list"), 0, 0, {}, listCalendar},
            {QStringLiteral("calendar"), QStringLiteral("tasks"), 0, 0, {}, listTasks},
            {QStringLiteral("dispatch"), QStringLiteral("list"), 0, 0, {}, listOrders},
            {QStringLiteral("dispatch"),
             QStringLiteral("add"),
             1,
             1,
             {QStringLiteral("owner"), QStringLiteral("due")},
             addOrder},
            {QStringLiteral("dispatch"), QStringLiteral("done"), 1, 1, {}, finishOrder}};
}

} // namespace hengzhao::cli
