// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace hengzhao::store
{

class Database;

/// What a database library does for one prepared statement. Positions count from 0.
class StatementBackend
{
public:
    virtual ~StatementBackend() = default;

    virtual void bindNull(int position) = 0;
    virtual void bindInteger(int position, qint64 value) = 0;
    virtual void bindText(int position, QStringView value) = 0;
    /// The bytes must live until the statement has run.
    virtual void bindUtf8(int position, std::string_view value) = 0;
    virtual void bindBytes(int position, const QByteArray &value) = 0;
    /// Runs to the next row: true where there is one.
    [[nodiscard]] virtual Result<bool> step() = 0;
    virtual void reset() = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    /// Neighbouring columns of small numbers in one call; `absent` where one is NULL.
    virtual void integers(int first, std::span<std::int32_t> cells, std::int32_t absent) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    /// Holds until the next step.
    [[nodiscard]] virtual std::string_view utf8(int column) = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual qint64 changes() const = 0;
};

/// One prepared statement: bind, step through rows, or run. The only way SQL reaches the database.
class Statement
{
public:
    explicit Statement(std::unique_ptr<StatementBackend> backend) : m_backend(std::move(backend)) {}

    /// Binds all parameters in order; the statement starts afresh.
    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        m_backend->reset();
        return bindFrom(0, values...);
    }
    /// Binds some parameters from position `first` on and leaves the others as they are.
    template <typename... Values>
    Statement &bindFrom(int first, const Values &...values)
    {
        (bindAt(first++, values), ...);
        return *this;
    }

    [[nodiscard]] Result<bool> step() { return m_backend->step(); }
    /// Runs a statement that gives no rows.
    [[nodiscard]] Result<void> run();
    /// Rows the last run changed.
    [[nodiscard]] qint64 changes() const { return m_backend->changes(); }

    [[nodiscard]] bool isNull(int column) const { return m_backend->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_backend->integer(column); }
    void integers(int first, std::span<std::int32_t> cells, std::int32_t absent) const
    {
        m_backend->integers(first, cells, absent);
    }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }
    [[nodiscard]] QString text(int column) const { return m_backend->text(column); }
    [[nodiscard]] std::string_view utf8(int column) { return m_backend->utf8(column); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_backend->bytes(column); }

private:
    void bindAt(int position, std::nullptr_t) { m_backend->bindNull(position); }
    void bindAt(int position, qint64 value) { m_backend->bindInteger(position, value); }
    void bindAt(int position, int value) { m_backend->bindInteger(position, value); }
    void bindAt(int position, bool value) { m_backend->bindInteger(position, value ? 1 : 0); }
    void bindAt(int position, QStringView value) { m_backend->bindText(position, value); }
    void bindAt(int position, const QString &value) { m_backend->bindText(position, value); }
    void bindAt(int position, QLatin1String value)
    {
        m_backend->bindUtf8(position, {value.data(), size_t(value.size())});
    }
    void bindAt(int position, std::string_view value) { m_backend->bindUtf8(position, value); }
    void bindAt(int position, const QByteArray &value) { m_backend->bindBytes(position, value); }
    template <typename T>
    void bindAt(int position, const std::optional<T> &value)
    {
        if (value)
            bindAt(position, *value);
        else
            m_backend->bindNull(position);
    }

    std::unique_ptr<StatementBackend> m_backend;
};

} // namespace hengzhao::store
