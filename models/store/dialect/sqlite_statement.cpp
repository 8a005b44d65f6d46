// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect/sqlite_statement.h"

#include "models/domain/utf8.h"
#include "models/store/dialect/sqlite_error.h"

#include <sqlite3.h>

#include <string>
#include <vector>

namespace hengzhao::store
{

namespace
{

class SqliteStatement final : public StatementBackend
{
public:
    SqliteStatement(sqlite3 *handle, sqlite3_stmt *statement, QString path)
        : m_handle(handle), m_statement(statement), m_path(std::move(path))
    {
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    void bindNull(int position) override { sqlite3_bind_null(m_statement, position + 1); }
    void bindInteger(int position, qint64 value) override { sqlite3_bind_int64(m_statement, position + 1, value); }
    void bindText(int position, QStringView value) override
    {
        // A buffer a parameter, used again row by row: neither we nor SQLite allocate for a text that fits.
        std::string &buffer = bufferOf(position);
        buffer.clear();
        appendUtf8(buffer, value);
        sqlite3_bind_text(m_statement, position + 1, buffer.c_str(), static_cast<int>(buffer.size()), SQLITE_STATIC);
    }
    void bindUtf8(int position, std::string_view value) override
    {
        sqlite3_bind_text(m_statement, position + 1, value.empty() ? "" : value.data(), static_cast<int>(value.size()),
                          SQLITE_STATIC);
    }
    void bindBytes(int position, const QByteArray &value) override
    {
        std::string &buffer = bufferOf(position);
        buffer.assign(value.constData(), static_cast<size_t>(value.size()));
        sqlite3_bind_blob(m_statement, position + 1, buffer.c_str(), static_cast<int>(buffer.size()), SQLITE_STATIC);
    }
    Result<bool> step() override
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        if (code == SQLITE_DONE)
            return false;
        const int extended = sqlite3_extended_errcode(m_handle);
        const QString message = QString::fromUtf8(sqlite3_errmsg(m_handle));
        sqlite3_reset(m_statement);
        return failure(sqliteError(extended, message, m_path));
    }
    void reset() override { sqlite3_reset(m_statement); }
    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    [[nodiscard]] qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    void integers(int first, std::span<std::int32_t> cells, std::int32_t absent) const override
    {
        for (std::int32_t &cell : cells) {
            cell = sqlite3_column_int(m_statement, first);
            if (cell == 0 && isNull(first)) // NULL reads as 0: only there is its type asked for
                cell = absent;
            ++first;
        }
    }
    [[nodiscard]] QString text(int column) const override
    {
        const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column));
    }
    std::string_view utf8(int column) override
    {
        const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {data, data == nullptr ? 0 : static_cast<size_t>(sqlite3_column_bytes(m_statement, column))};
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] qint64 changes() const override { return sqlite3_changes64(m_handle); }

private:
    std::string &bufferOf(int position)
    {
        const auto index = static_cast<size_t>(position);
        if (m_buffers.size() <= index)
            m_buffers.resize(static_cast<size_t>(sqlite3_bind_parameter_count(m_statement)));
        return m_buffers[index];
    }

    sqlite3 *m_handle;
    sqlite3_stmt *m_statement;
    QString m_path;
    std::vector<std::string> m_buffers;
};

} // namespace

Result<std::unique_ptr<StatementBackend>> prepareSqlite(sqlite3 *handle, QByteArrayView sql, const QString &path)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)), path));
    return std::make_unique<SqliteStatement>(handle, statement, path);
}

} // namespace hengzhao::store
