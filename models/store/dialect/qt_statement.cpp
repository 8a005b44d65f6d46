// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/dialect/qt_statement.h"

#include "models/store/dialect/sqlite_error.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace hengzhao::store
{

namespace
{

class QtStatement final : public StatementBackend
{
public:
    QtStatement(QSqlQuery query, QString path) : m_query(std::move(query)), m_path(std::move(path)) {}

    void bindNull(int position) override { m_query.bindValue(position, QVariant()); }
    void bindInteger(int position, qint64 value) override { m_query.bindValue(position, value); }
    void bindText(int position, QStringView value) override
    {
        m_query.bindValue(position, value.isEmpty() ? QStringLiteral("") : value.toString());
    }
    void bindUtf8(int position, std::string_view value) override
    {
        bindText(position, QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    }
    void bindBytes(int position, const QByteArray &value) override
    {
        m_query.bindValue(position, value.isNull() ? QByteArray("") : value);
    }
    Result<bool> step() override
    {
        if (!m_running) {
            if (!m_query.exec())
                return failure(lastError());
            m_running = true;
            m_changes = m_query.numRowsAffected(); // gone once the query is finished
        }
        if (m_query.isSelect() && m_query.next())
            return true;
        if (m_query.lastError().isValid())
            return failure(lastError());
        return false;
    }
    void reset() override
    {
        if (m_running)
            m_query.finish();
        m_running = false;
    }
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    void integers(int first, std::span<std::int32_t> cells, std::int32_t absent) const override
    {
        for (std::int32_t &cell : cells) {
            cell = isNull(first) ? absent : static_cast<std::int32_t>(integer(first));
            ++first;
        }
    }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    std::string_view utf8(int column) override
    {
        m_utf8 = m_query.value(column).toString().toUtf8();
        return {m_utf8.constData(), static_cast<size_t>(m_utf8.size())};
    }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    [[nodiscard]] qint64 changes() const override { return m_changes; }

private:
    [[nodiscard]] Error lastError() const
    {
        const QSqlError error = m_query.lastError();
        return sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), m_path);
    }

    QSqlQuery m_query;
    QString m_path;
    QByteArray m_utf8;
    bool m_running = false;
    qint64 m_changes = 0;
};

} // namespace

Result<std::unique_ptr<StatementBackend>> prepareQt(const QSqlDatabase &connection, QByteArrayView sql,
                                                    const QString &path)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromUtf8(sql))) {
        const QSqlError error = query.lastError();
        return failure(sqliteError(error.nativeErrorCode().toInt(), error.databaseText(), path));
    }
    return std::make_unique<QtStatement>(std::move(query), path);
}

} // namespace hengzhao::store
