// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QHash>

namespace hengzhao::store
{

/// Statements of work that goes row by row, each prepared once and kept, by the address of its literal.
class KeptStatements
{
public:
    explicit KeptStatements(Database &database) : m_database(database) {}

    [[nodiscard]] Result<Statement *> of(const char *sql)
    {
        auto found = m_statements.constFind(sql);
        if (found == m_statements.constEnd()) {
            Result<Statement> statement = m_database.prepare(sql);
            if (!statement)
                return failure(statement.error());
            found = m_statements.insert(sql, std::make_shared<Statement>(std::move(*statement)));
        }
        return found->get();
    }
    /// Binds and runs a statement that gives no rows; how many it changed.
    template <typename... Values>
    [[nodiscard]] Result<qint64> run(const char *sql, const Values &...values)
    {
        const Result<Statement *> statement = of(sql);
        if (!statement)
            return failure(statement.error());
        if (const Result<void> done = (*statement)->bind(values...).run(); !done)
            return failure(done.error());
        return (*statement)->changes();
    }

private:
    Database &m_database;
    QHash<const char *, std::shared_ptr<Statement>> m_statements;
};

} // namespace hengzhao::store
