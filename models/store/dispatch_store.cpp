// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dispatch_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *orderColumns =
    "SELECT id, content, owner, due, done_on, remark, version FROM dispatch_order WHERE ended IS NULL";

DispatchOrder orderOf(Statement &row)
{
    DispatchOrder order{row.integer(0), row.text(1), row.text(2),   QDate::fromString(row.text(3), Qt::ISODate),
                        std::nullopt,   row.text(5), row.integer(6)};
    if (!row.isNull(4))
        order.doneOn = QDate::fromString(row.text(4), Qt::ISODate);
    return order;
}

std::optional<QString> dayText(const std::optional<QDate> &day)
{
    return day ? std::optional(day->toString(Qt::ISODate)) : std::nullopt;
}

} // namespace

Result<QList<DispatchOrder>> DispatchStore::orders() const
{
    return readRows<DispatchOrder>(m_database, QByteArray(orderColumns) + " ORDER BY due, id", orderOf);
}

Result<std::optional<DispatchOrder>> DispatchStore::byId(qint64 id) const
{
    const Result<QList<DispatchOrder>> found =
        readRows<DispatchOrder>(m_database, QByteArray(orderColumns) + " AND id = ?", orderOf, id);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<qint64> DispatchStore::add(const DispatchOrder &order, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM dispatch_order");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const Result<void> made = database.run(
        "INSERT INTO dispatch_order (id, content, owner, due, done_on, remark, added) VALUES (?, ?, ?, ?, ?, ?, ?)", id,
        order.content, order.owner, order.due.toString(Qt::ISODate), dayText(order.doneOn), order.remark,
        transaction.number().value());
    if (!made)
        return failure(made.error());
    return id;
}

Result<bool> DispatchStore::change(const DispatchOrder &order, Transaction &transaction)
{
    Result<Statement> statement = transaction.database().prepare(
        "UPDATE dispatch_order SET content = ?, owner = ?, due = ?, done_on = ?, remark = ?, version = version + 1"
        " WHERE id = ? AND version = ? AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    const Result<void> done = statement
                                  ->bind(order.content, order.owner, order.due.toString(Qt::ISODate),
                                         dayText(order.doneOn), order.remark, order.id, order.version)
                                  .run();
    if (!done)
        return failure(done.error());
    return statement->changes() == 1;
}

Result<void> DispatchStore::end(qint64 id, Transaction &transaction)
{
    return transaction.database().run("UPDATE dispatch_order SET ended = ? WHERE id = ? AND ended IS NULL",
                                      transaction.number().value(), id);
}

} // namespace hengzhao::store
