// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/plan_places.h"
#include "models/domain/plan_authority.h"
#include "models/office/seat_transfer_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/plan_words.h"
#include "models/wording/term_words.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct PlanOrderWords {
    Q_DECLARE_TR_FUNCTIONS(PlanOrderWords)
};

QJsonObject orderJson(const office::PlanOrder &order)
{
    return {{QStringLiteral("document"), order.documentNo},
            {QStringLiteral("kind"), QString(codeName(order.kind))},
            {QStringLiteral("authority"), QString(codeName(order.authority))},
            {QStringLiteral("schools"), order.schools},
            {QStringLiteral("reason"), order.reason},
            {QStringLiteral("by"), order.actor},
            {QStringLiteral("at"), order.at.toUTC().toString(Qt::ISODate)}};
}

/// The order as files, where they are asked for.
Result<QJsonArray> writeFiles(const Context &context, office::PlanOrderDesk &desk, const office::PlanOrder &order)
{
    QJsonArray files;
    for (const char *option : {"order-pdf", "order-xlsx"}) {
        const QString path = context.arguments.value(QLatin1String(option));
        if (path.isEmpty())
            continue;
        const QString ending = QLatin1Char('.') + QString::fromLatin1(option).section(QLatin1Char('-'), 1);
        if (!path.endsWith(ending, Qt::CaseInsensitive))
            return failure(ErrorCode::UnknownFileFormat, {path, ending.sliced(1)});
        if (const Result<void> done = desk.write(order, path, wording::rowsPattern(), context.progress); !done)
            return failure(done.error());
        files.append(path);
    }
    return files;
}

Answer orderAnswer(const office::PlanOrder &order, const QJsonArray &files)
{
    QJsonObject json = orderJson(order);
    json.insert(QStringLiteral("files"), files);
    QString text = PlanOrderWords::tr("%1: %2, %n school(s).", nullptr, order.schools)
                       .arg(order.documentNo, wording::word(order.kind)) +
                   QLatin1Char('\n');
    for (const QJsonValue &file : files)
        text += file.toString() + QLatin1Char('\n');
    return {json, text, {}, 0};
}

Result<Answer> issuePlans(const Context &context)
{
    const QString text = context.arguments.value(QStringLiteral("authority"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const std::optional<Role> authority = parseRole(text);
    if (!authority) {
        const Result<RuleBook> book = season->ruleBook();
        QStringList names;
        for (const Role role : book ? planAuthorities(*book) : QList<Role>())
            names.append(codeName(role));
        return failure(ErrorCode::NotPlanAuthority, {text, names.join(QStringLiteral(", "))});
    }
    office::PlanOrderDesk desk(*season);
    const Result<office::PlanOrder> order = desk.issue({context.arguments.value(QStringLiteral("document")), *authority,
                                                        context.arguments.values(QStringLiteral("school"))});
    if (!order)
        return failure(order.error());
    const Result<QJsonArray> files = writeFiles(context, desk, *order);
    return files ? Result<Answer>(orderAnswer(*order, *files)) : failure(files.error());
}

Result<Answer> adjustPlans(const Context &context)
{
    Result<OpenPlans> plans = openPlans(context);
    if (!plans)
        return failure(plans.error());
    const Result<QList<office::FieldEdit>> edits = readPlaces(context.arguments.rest, plans->sheet.table);
    if (!edits)
        return failure(edits.error());
    office::PlanOrderDesk desk(plans->season);
    const Result<office::PlanOrder> order = desk.adjust({context.arguments.value(QStringLiteral("document")),
                                                         context.arguments.value(QStringLiteral("reason")), *edits});
    if (!order)
        return failure(order.error());
    const Result<QJsonArray> files = writeFiles(context, desk, *order);
    return files ? Result<Answer>(orderAnswer(*order, *files)) : failure(files.error());
}

/// SCHOOL or SCHOOL:DISTRICT.
std::pair<QString, QString> placeOf(const QString &word)
{
    const qsizetype colon = word.indexOf(QLatin1Char(':'));
    return colon < 0 ? std::pair(word, QString()) : std::pair(word.left(colon), word.sliced(colon + 1));
}

Result<Answer> transferSeats(const Context &context)
{
    office::SeatMove move;
    std::tie(move.fromSchool, move.fromDistrict) = placeOf(context.arguments.rest.value(0));
    std::tie(move.toSchool, move.toDistrict) = placeOf(context.arguments.rest.value(1));
    move.seats = context.arguments.rest.value(2).toInt();
    move.documentNo = context.arguments.value(QStringLiteral("document"));
    move.reason = context.arguments.value(QStringLiteral("reason"));
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    const Result<office::PlanOrder> order = office::SeatTransferDesk(*season).move(move);
    if (!order)
        return failure(order.error());
    office::PlanOrderDesk desk(*season);
    const Result<QJsonArray> files = writeFiles(context, desk, *order);
    if (!files)
        return failure(files.error());
    Answer answer = orderAnswer(*order, *files);
    answer.json.insert(QStringLiteral("from"), context.arguments.rest.value(0));
    answer.json.insert(QStringLiteral("to"), context.arguments.rest.value(1));
    answer.json.insert(QStringLiteral("seats"), move.seats);
    return answer;
}

Result<Answer> listTransfers(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::SeatTransferDesk desk(*season);
    const auto known = desk.transfers();
    const Result<Table> table = desk.transferTable();
    if (!known || !table)
        return failure(known ? table.error() : known.error());
    QJsonArray list;
    for (const auto &one : *known)
        list.append(QJsonObject{{QStringLiteral("document"), one.documentNo},
                                {QStringLiteral("from"), one.fromCode},
                                {QStringLiteral("from_district"), one.fromDistrict},
                                {QStringLiteral("to"), one.toCode},
                                {QStringLiteral("to_district"), one.toDistrict},
                                {QStringLiteral("seats"), one.seats}});
    return Answer{{{QStringLiteral("transfers"), list}}, textOf(*table), {}, 0};
}

Result<Answer> listOrders(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    office::PlanOrderDesk desk(*season);
    const QString number = context.arguments.rest.value(0);
    if (!number.isEmpty()) {
        const Result<office::PlanOrder> order = desk.order(number);
        if (!order)
            return failure(order.error());
        const Result<QJsonArray> files = writeFiles(context, desk, *order);
        return files ? Result<Answer>(orderAnswer(*order, *files)) : failure(files.error());
    }
    const Result<QList<office::PlanOrder>> orders = desk.orders();
    if (!orders)
        return failure(orders.error());
    QJsonArray array;
    TextTable table({PlanOrderWords::tr("document"), PlanOrderWords::tr("order"), PlanOrderWords::tr("authority"),
                     PlanOrderWords::tr("schools"), PlanOrderWords::tr("reason")});
    for (const office::PlanOrder &order : *orders) {
        array.append(orderJson(order));
        table.add({order.documentNo, wording::word(order.kind), wording::word(order.authority),
                   wording::thousands(order.schools), order.reason.isEmpty() ? wording::dash() : order.reason});
    }
    return Answer{{{QStringLiteral("orders"), array}}, table.text(), {}, 0};
}

} // namespace

QList<Command> planOrderCommands()
{
    const QString noun = QStringLiteral("plan");
    constexpr int mostPlaces = 10'000;
    const QStringList files = {QStringLiteral("order-pdf"), QStringLiteral("order-xlsx")};
    return {{noun, QStringLiteral("issue"), 0, 0,
             QStringList{QStringLiteral("document"), QStringLiteral("authority"), QStringLiteral("school")} + files,
             issuePlans},
            {noun, QStringLiteral("adjust"), 1, mostPlaces,
             QStringList{QStringLiteral("document"), QStringLiteral("reason")} + files, adjustPlans},
            {noun, QStringLiteral("transfer"), 3, 3,
             QStringList{QStringLiteral("document"), QStringLiteral("reason")} + files, transferSeats},
            {noun, QStringLiteral("transfers"), 0, 0, {}, listTransfers},
            {noun, QStringLiteral("orders"), 0, 1, files, listOrders}};
}

} // namespace hengzhao::cli
