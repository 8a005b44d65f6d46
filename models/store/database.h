// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/statement.h"

#include <QString>

struct sqlite3;

namespace hengzhao::store
{

/// How far a season file is from the schema this build knows.
enum class SchemaOutcome { Current, Upgraded };

/// A connection to one season. Belongs to the thread that opened it.
class Database
{
public:
    /// Which interface statements go through; `Qt` is what a build falls back to where Qt brings its own SQLite.
    enum class Interface { Native, Qt };

    /// Makes a new season file. Refuses where one stands.
    [[nodiscard]] static Result<Database> create(const QString &where);
    /// Opens a season file and brings its schema up to date, a copy of it made first. A newer one is refused.
    [[nodiscard]] static Result<Database> open(const QString &where);

    /// Opens a season file to look at its figures alone. Nothing can be written into it, and every
    /// statement that names personal data fails with InspectionOnly. An older schema is refused.
    [[nodiscard]] static Result<Database> openForInspection(const QString &where);

    /// A second connection to the same season, which only reads and may belong to another thread. It sees what stands
    /// committed; nothing where this build goes through Qt's own SQLite.
    [[nodiscard]] Result<std::optional<Database>> beside() const;

    ~Database();
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;

    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// Prepares, binds and runs a statement that gives no rows.
    template <typename... Values>
    [[nodiscard]] Result<void> run(QByteArrayView sql, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return failure(statement.error());
        return statement->bind(values...).run();
    }
    /// The first column of the first row, as a number; nothing where there is no row or it is NULL.
    template <typename... Values>
    [[nodiscard]] Result<std::optional<qint64>> number(QByteArrayView sql, const Values &...values)
    {
        Result<Statement> statement = prepare(sql);
        if (!statement)
            return failure(statement.error());
        const Result<bool> row = statement->bind(values...).step();
        if (!row)
            return failure(row.error());
        return *row ? statement->optionalInteger(0) : std::nullopt;
    }

    [[nodiscard]] const QString &path() const;
    [[nodiscard]] SchemaOutcome schemaOutcome() const;
    [[nodiscard]] Interface interface() const;
    /// For tests: every later statement goes through this interface.
    void setInterface(Interface interface);

    /// A consistent copy while others work. Nothing stands at `to` unless it is whole.
    [[nodiscard]] Result<void> copyTo(const QString &to);

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    [[nodiscard]] static Result<Database> connect(const QString &where);
    [[nodiscard]] static Database around(sqlite3 *handle, const QString &where);

    std::unique_ptr<State> m_state;
};

/// A folder on a network share: WAL needs shared memory that such shares do not keep (toolkit, section 5).
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &fileSystemType);

} // namespace hengzhao::store
