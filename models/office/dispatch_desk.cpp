// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/dispatch_desk.h"

#include "models/office/city_time.h"
#include "models/office/field_rows.h"
#include "models/office/import/cell_parsers.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/wording/calendar_words.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace hengzhao::office
{

namespace
{

enum class OrderField { Content, Owner, Due, DoneOn, Remark };

struct OrderFieldRow {
    QLatin1String key;
    OrderField field;
};

constexpr std::array orderFields = {
    OrderFieldRow{QLatin1String("task"), OrderField::Content},
    OrderFieldRow{QLatin1String("owner"), OrderField::Owner},
    OrderFieldRow{QLatin1String("due"), OrderField::Due},
    OrderFieldRow{QLatin1String("done_on"), OrderField::DoneOn},
    OrderFieldRow{QLatin1String("remark"), OrderField::Remark},
};

tl::unexpected<Error> refusedOrder(FindingCode code, const QString &key, const QString &value,
                                   const QStringList &args = {})
{
    return failure(ErrorCode::ProblemsFound, {}, {{code, Severity::Problem, 0, key, value, args}});
}

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString orderText(const DispatchOrder &order, OrderField field)
{
    switch (field) {
    case OrderField::Content:
        return order.content;
    case OrderField::Owner:
        return order.owner;
    case OrderField::Due:
        return order.due.toString(Qt::ISODate);
    case OrderField::DoneOn:
        return dayOrNothing(order.doneOn);
    case OrderField::Remark:
        return order.remark;
    }
    Q_UNREACHABLE();
}

/// Puts a text into a field of the order, or tells what is wrong with it.
Result<void> putInto(DispatchOrder &order, OrderField field, const QString &key, const QString &text)
{
    const ReadText read = readText(text, 500);
    if (read.wrong)
        return refusedOrder(*read.wrong, key, text, read.args);
    const bool isDay = field == OrderField::Due || field == OrderField::DoneOn;
    const bool mayBeEmpty = field == OrderField::DoneOn || field == OrderField::Remark;
    if (read.text.isEmpty() && !mayBeEmpty)
        return refusedOrder(FindingCode::Empty, key, {});
    const QDate day = QDate::fromString(read.text, Qt::ISODate);
    if (isDay && !read.text.isEmpty() && !day.isValid())
        return refusedOrder(FindingCode::NotDate, key, text);
    if (field == OrderField::Content)
        order.content = read.text;
    else if (field == OrderField::Owner)
        order.owner = read.text;
    else if (field == OrderField::Due)
        order.due = day;
    else if (field == OrderField::DoneOn)
        order.doneOn = read.text.isEmpty() ? std::nullopt : std::optional(day);
    else
        order.remark = read.text;
    return {};
}

const QList<Role> &whoDispatches()
{
    static const QList<Role> roles{Role::Office, Role::MunicipalEducation, Role::MunicipalLabour};
    return roles;
}

} // namespace

QDate DispatchDesk::today() const
{
    return dayInCity(m_office.clock().now());
}

Result<Table> DispatchDesk::orderTable()
{
    const Result<QList<DispatchOrder>> known = orders();
    if (!known)
        return failure(known.error());
    Table table;
    table.columns = {columnOf("state", ColumnKind::Word)};
    for (const OrderFieldRow &row : orderFields)
        table.columns.append({row.key, ColumnKind::Text});
    for (const DispatchOrder &order : *known) {
        table.ids.push_back(order.id);
        const DispatchState state = dispatchStateOf(order.due, order.doneOn, today());
        constexpr std::array tones = {Tone::Neutral, Tone::Warning, Tone::Bad, Tone::Good};
        addWord(table.columns[0], wording::word(state), tones[static_cast<size_t>(state)]);
        for (size_t i = 0; i < orderFields.size(); ++i)
            table.columns[static_cast<qsizetype>(i) + 1].texts.append(orderText(order, orderFields[i].field));
    }
    return table;
}

QStringList DispatchDesk::editable()
{
    return keysOf(orderFields);
}

Result<void> DispatchDesk::check(const FieldEdit &edit)
{
    const OrderFieldRow *row = rowOfKey(orderFields, edit.field);
    DispatchOrder order;
    return row != nullptr ? putInto(order, row->field, edit.field, edit.text) : failure(ErrorCode::NotPermitted);
}

Result<void> DispatchDesk::setFields(const QList<FieldEdit> &edits)
{
    if (const Result<void> let = require(m_office, whoDispatches()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::DispatchStore dispatch(m_office.database());
    QJsonArray changes;
    for (const FieldEdit &edit : edits) {
        const OrderFieldRow *row = rowOfKey(orderFields, edit.field);
        if (row == nullptr)
            return failure(ErrorCode::NotPermitted);
        const Result<std::optional<DispatchOrder>> found = dispatch.byId(edit.id);
        if (!found)
            return failure(found.error());
        if (!*found || orderText(**found, row->field) != edit.before)
            return failure(ErrorCode::RowChanged);
        DispatchOrder order = **found;
        if (Result<void> put = putInto(order, row->field, edit.field, edit.text); !put)
            return put;
        const Result<bool> done = dispatch.change(order, *transaction);
        if (!done)
            return failure(done.error());
        if (!*done)
            return failure(ErrorCode::RowChanged);
        changes.append(QJsonObject{{QStringLiteral("order"), edit.id},
                                   {QStringLiteral("field"), edit.field},
                                   {QStringLiteral("after"), orderText(order, row->field)}});
    }
    if (changes.isEmpty())
        return {};
    return transaction->commit({QStringLiteral("dispatch set"), QString(), {{QStringLiteral("changes"), changes}}});
}

Result<qint64> DispatchDesk::add(const QString &content, const QString &owner, const QString &due)
{
    if (const Result<void> let = require(m_office, whoDispatches()); !let)
        return failure(let.error());
    DispatchOrder order;
    const std::pair<OrderField, QString> given[] = {
        {OrderField::Content, content}, {OrderField::Owner, owner}, {OrderField::Due, due}};
    for (const auto &[field, text] : given) {
        const QString key = orderFields[static_cast<size_t>(field)].key;
        if (const Result<void> put = putInto(order, field, key, text); !put)
            return failure(put.error());
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = store::DispatchStore(m_office.database()).add(order, *transaction);
    if (!id)
        return id;
    const Result<void> done = transaction->commit(
        {QStringLiteral("dispatch add"),
         QString::number(*id),
         {{QStringLiteral("owner"), order.owner}, {QStringLiteral("due"), order.due.toString(Qt::ISODate)}}});
    return done ? id : failure(done.error());
}

Result<void> DispatchDesk::finish(qint64 id)
{
    const Result<std::optional<DispatchOrder>> found = store::DispatchStore(m_office.database()).byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::RowChanged);
    return setFields({{id, orderFields[static_cast<size_t>(OrderField::DoneOn)].key, dayOrNothing(today()),
                       dayOrNothing((*found)->doneOn)}});
}

Result<void> DispatchDesk::remove(qint64 id)
{
    if (const Result<void> let = require(m_office, whoDispatches()); !let)
        return let;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (Result<void> done = store::DispatchStore(m_office.database()).end(id, *transaction); !done)
        return done;
    return transaction->commit({QStringLiteral("dispatch remove"), QString::number(id), {}});
}

} // namespace hengzhao::office
