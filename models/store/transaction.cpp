// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transaction.h"

#include "models/vault/audit_chain.h"

#include <QJsonDocument>

#include <utility>

namespace hengzhao::store
{

namespace
{

struct ChainEnd {
    qint64 position = 0;
    QByteArray hash = vault::chainStart();
};

Result<ChainEnd> chainEnd(Database &database, qint64 session)
{
    Result<Statement> statement =
        database.prepare("SELECT position, hash FROM audit WHERE session_id = ? ORDER BY position DESC LIMIT 1");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->bind(session).step();
    if (!row)
        return failure(row.error());
    if (!*row)
        return ChainEnd{};
    return ChainEnd{statement->integer(0), statement->text(1).toLatin1()};
}

/// A writer's first record opens the login session.
Result<qint64> sessionOf(Database &database, const Writer &writer)
{
    if (writer.session != 0)
        return writer.session;
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM login_session");
    if (!last)
        return failure(last.error());
    const qint64 session = last->value_or(0) + 1;
    const Result<void> made =
        database.run("INSERT INTO login_session (id, account_id, client, started_at) VALUES (?, ?, ?, ?)", session,
                     writer.account, writer.client, writer.at.toUTC().toString(Qt::ISODateWithMs));
    if (!made)
        return failure(made.error());
    return session;
}

} // namespace

Transaction::Transaction(Database &database, Writer &writer, AuditNumber number)
    : m_database(&database), m_writer(&writer), m_number(number)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_writer(other.m_writer), m_number(other.m_number)
{
}

Transaction::~Transaction()
{
    if (m_database == nullptr)
        return;
    // Nothing more can be done where even this fails: the next opening rolls back.
    const Result<void> undone = m_database->run("ROLLBACK");
    Q_UNUSED(undone)
}

Result<Transaction> Transaction::begin(Database &database, Writer &writer)
{
    // IMMEDIATE: whoever comes second waits here, up to five seconds, and not in the middle of the work.
    if (const Result<void> begun = database.run("BEGIN IMMEDIATE"); !begun)
        return failure(begun.error());
    const Result<std::optional<qint64>> last = database.number("SELECT max(number) FROM audit");
    Transaction transaction(database, writer, AuditNumber(last ? last->value_or(0) + 1 : 0));
    if (!last)
        return failure(last.error());
    return transaction;
}

Result<void> Transaction::commit(const AuditEntry &entry)
{
    const Result<qint64> session = sessionOf(*m_database, *m_writer);
    if (!session)
        return failure(session.error());
    const Result<ChainEnd> end = chainEnd(*m_database, *session);
    if (!end)
        return failure(end.error());
    const vault::AuditRecord record{
        m_number.value(), *session,      end->position + 1, m_writer->at.toUTC().toString(Qt::ISODateWithMs),
        m_writer->actor,  entry.command, entry.subject,     QJsonDocument(entry.detail).toJson(QJsonDocument::Compact),
        end->hash};
    Result<void> done = m_database->run(
        "INSERT INTO audit (number, session_id, position, at, actor, command, subject, detail, previous, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        record.number, record.session, record.position, record.at, record.actor, record.command, record.subject,
        QString::fromUtf8(record.detail), QString::fromLatin1(record.previous),
        QString::fromLatin1(vault::recordHash(record)));
    if (done)
        done = m_database->run("COMMIT");
    if (!done)
        return done; // the destructor rolls back
    m_writer->session = *session;
    m_database = nullptr;
    return {};
}

} // namespace hengzhao::store
