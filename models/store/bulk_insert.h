// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QString>

namespace hengzhao::store
{

/// Inserts a known number of rows of one shape, many a statement: what a statement costs beside its rows is then paid
/// once for all of them.
class BulkInsert
{
public:
    static constexpr qint64 rowsAtOnce = 32;

    /// `head` ends before VALUES, `row` is one row's parenthesis with its parameters, `rows` how often add() will be
    /// called.
    [[nodiscard]] static Result<BulkInsert> prepare(Database &database, QByteArrayView head, QByteArrayView row,
                                                    qint64 rows);

    /// Every parameter of one row. Texts given as UTF-8 must live until rowsAtOnce more rows have been added.
    template <typename... Values>
    [[nodiscard]] Result<void> add(const Values &...values)
    {
        if (m_waiting == 0 && m_left < rowsAtOnce) {
            --m_left;
            return m_one.bind(values...).run();
        }
        m_many.bindFrom(static_cast<int>(m_waiting) * m_parameters, values...);
        if (++m_waiting < rowsAtOnce)
            return {};
        m_waiting = 0;
        m_left -= rowsAtOnce;
        return m_many.run();
    }

    /// Refuses where other than the known number of rows came: the last ones would be missing.
    [[nodiscard]] Result<void> finish() const
    {
        if (m_left == 0 && m_waiting == 0)
            return {};
        return failure(ErrorCode::DatabaseFailed, {QStringLiteral("rows: %1").arg(m_left)});
    }

private:
    BulkInsert(Statement one, Statement many, int parameters, qint64 rows)
        : m_one(std::move(one)), m_many(std::move(many)), m_parameters(parameters), m_left(rows)
    {
    }

    Statement m_one;
    Statement m_many;
    int m_parameters;
    /// Rows still to be written, those that wait among them.
    qint64 m_left;
    qint64 m_waiting = 0;
};

} // namespace hengzhao::store
