// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/handout_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *handoutColumns =
    "SELECT id, receiver, copies, day, receipt, version FROM booklet_handout WHERE ended IS NULL";

Handout handoutOf(Statement &row)
{
    return {
        row.integer(0), row.text(1),   static_cast<int>(row.integer(2)), QDate::fromString(row.text(3), Qt::ISODate),
        row.text(4),    row.integer(5)};
}

} // namespace

Result<QList<Handout>> HandoutStore::handouts() const
{
    return readRows<Handout>(m_database, QByteArray(handoutColumns) + " ORDER BY day, id", handoutOf);
}

Result<std::optional<Handout>> HandoutStore::byId(qint64 id) const
{
    return readRows<Handout>(m_database, QByteArray(handoutColumns) + " AND id = ?", handoutOf, id)
        .map([](const QList<Handout> &found) { return found.isEmpty() ? std::nullopt : std::optional(found.first()); });
}

Result<qint64> HandoutStore::add(const Handout &handout, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> made = database.run(
        "INSERT INTO booklet_handout (receiver, copies, day, receipt, added) VALUES (?, ?, ?, ?, ?)", handout.receiver,
        handout.copies, handout.day.toString(Qt::ISODate), handout.receipt, transaction.number().value());
    if (!made)
        return failure(made.error());
    return database.number("SELECT max(id) FROM booklet_handout").map([](std::optional<qint64> id) {
        return id.value_or(0);
    });
}

Result<bool> HandoutStore::change(const Handout &handout, Transaction &transaction)
{
    return transaction.database()
        .prepare("UPDATE booklet_handout SET receiver = ?, copies = ?, day = ?, receipt = ?, version = version + 1"
                 " WHERE id = ? AND version = ? AND ended IS NULL")
        .and_then([&handout](Statement &&statement) -> Result<bool> {
            const Result<void> done = statement
                                          .bind(handout.receiver, handout.copies, handout.day.toString(Qt::ISODate),
                                                handout.receipt, handout.id, handout.version)
                                          .run();
            if (!done)
                return failure(done.error());
            return statement.changes() == 1;
        });
}

Result<bool> HandoutStore::end(qint64 id, Transaction &transaction)
{
    Result<Statement> statement =
        transaction.database().prepare("UPDATE booklet_handout SET ended = ? WHERE id = ? AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    if (const Result<void> done = statement->bind(transaction.number().value(), id).run(); !done)
        return failure(done.error());
    return statement->changes() == 1;
}

} // namespace hengzhao::store
