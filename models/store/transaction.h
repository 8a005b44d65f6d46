// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/result.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace hengzhao::store
{

/// Who writes, and when: what an audit record says of its writer.
struct Writer {
    /// The login session, once the first write has made it.
    qint64 session = 0;
    QString actor;
    QString client;
    QDateTime at;
    /// Who is logged in; nobody in an open season.
    std::optional<qint64> account = {};
};

/// What was done, for the audit record. `detail` holds no personal data.
struct AuditEntry {
    QString command;
    QString subject;
    QJsonObject detail;
};

/// The only way to write: begun with the write lock held, ended by commit() with its audit record; else all is undone.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database, Writer &writer);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// The number the audit record will have; rows written here carry it.
    [[nodiscard]] AuditNumber number() const { return m_number; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] Result<void> commit(const AuditEntry &entry);

private:
    Transaction(Database &database, Writer &writer, AuditNumber number);

    Database *m_database;
    Writer *m_writer;
    AuditNumber m_number;
};

} // namespace hengzhao::store
