// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"

#include <QStringList>

namespace hengzhao::files
{

/// Rows that stand in memory, the header first, such as a table carried over from another season.
class ListedRows final : public RowSource
{
public:
    explicit ListedRows(QList<QStringList> rows) : m_rows(std::move(rows)) {}

    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells) override
    {
        if (m_next >= m_rows.size())
            return false;
        const QStringList &row = m_rows[m_next++];
        cells.assign(row.cbegin(), row.cend());
        return true;
    }
    [[nodiscard]] qint64 row() const override { return m_next; }
    [[nodiscard]] double part() const override
    {
        return m_rows.isEmpty() ? 1.0 : static_cast<double>(m_next) / static_cast<double>(m_rows.size());
    }

private:
    QList<QStringList> m_rows;
    qsizetype m_next = 0;
};

} // namespace hengzhao::files
