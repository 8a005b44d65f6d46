// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/scenario_store.h"

#include "models/store/rows.h"

#include <QJsonDocument>

namespace hengzhao::store
{

namespace
{

QString momentText(const Writer &writer)
{
    return writer.at.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

Result<QList<ScenarioRow>> ScenarioStore::all() const
{
    return readRows<ScenarioRow>(m_database,
                                 "SELECT s.id, s.name, s.changes, s.actor, s.at, p.reason, p.actor FROM scenario s"
                                 " LEFT JOIN scenario_proposal p ON p.scenario_id = s.id AND p.ended IS NULL"
                                 " WHERE s.ended IS NULL ORDER BY s.name",
                                 [](Statement &row) {
                                     return ScenarioRow{row.integer(0),
                                                        row.text(1),
                                                        QJsonDocument::fromJson(row.text(2).toUtf8()).object(),
                                                        row.text(3),
                                                        QDateTime::fromString(row.text(4), Qt::ISODateWithMs),
                                                        row.isNull(5) ? std::nullopt : std::optional(row.text(5)),
                                                        row.isNull(6) ? QString() : row.text(6)};
                                 });
}

Result<void> ScenarioStore::add(const QString &name, const QJsonObject &changes, const Writer &writer,
                                Transaction &transaction)
{
    return transaction.database().run("INSERT INTO scenario (name, changes, actor, at, added) VALUES (?, ?, ?, ?, ?)",
                                      name, QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact)),
                                      writer.actor, momentText(writer), transaction.number().value());
}

Result<void> ScenarioStore::end(qint64 id, Transaction &transaction)
{
    const qint64 number = transaction.number().value();
    const Result<void> withdrawn = transaction.database().run(
        "UPDATE scenario_proposal SET ended = ? WHERE scenario_id = ? AND ended IS NULL", number, id);
    if (!withdrawn)
        return withdrawn;
    return transaction.database().run("UPDATE scenario SET ended = ? WHERE id = ? AND ended IS NULL", number, id);
}

Result<void> ScenarioStore::propose(qint64 id, const QString &reason, const Writer &writer, Transaction &transaction)
{
    if (const Result<void> withdrawn = withdraw(transaction); !withdrawn)
        return withdrawn;
    return transaction.database().run(
        "INSERT INTO scenario_proposal (scenario_id, reason, actor, at, added) VALUES (?, ?, ?, ?, ?)", id, reason,
        writer.actor, momentText(writer), transaction.number().value());
}

Result<void> ScenarioStore::withdraw(Transaction &transaction)
{
    return transaction.database().run("UPDATE scenario_proposal SET ended = ? WHERE ended IS NULL",
                                      transaction.number().value());
}

Result<QHash<qint64, QString>> candidateNames(Database &database, const QList<qint64> &ids)
{
    QHash<qint64, QString> names;
    Result<Statement> statement = database.prepare("SELECT name FROM candidate WHERE id = ?");
    if (!statement)
        return failure(statement.error());
    for (const qint64 id : ids) {
        statement->bind(id);
        const Result<QList<QString>> found =
            collectRows<QString>(*statement, [](Statement &row) { return row.text(0); });
        if (!found)
            return failure(found.error());
        names.insert(id, found->value(0));
    }
    return names;
}

} // namespace hengzhao::store
