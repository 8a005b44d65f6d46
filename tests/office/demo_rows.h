// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/demo_city.h"

#include <QHash>
#include <QStringList>

namespace hengzhao::test
{

/// A table of the demo city, read whole.
class DemoRows
{
public:
    DemoRows(const office::DemoCity &city, const QString &kind)
    {
        const std::unique_ptr<files::RowSource> table = city.table(kind);
        std::vector<QStringView> cells;
        while (table->next(cells).value()) {
            QStringList row;
            for (QStringView cell : cells)
                row.append(cell.toString());
            m_rows.append(row);
        }
        m_header = m_rows.takeFirst();
    }

    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    [[nodiscard]] const QList<QStringList> &rows() const & { return m_rows; }
    /// Of a table that nobody keeps, so that a loop over its rows is safe.
    [[nodiscard]] QList<QStringList> rows() && { return std::move(m_rows); }
    /// Every value of one column.
    [[nodiscard]] QStringList column(const char *name) const
    {
        const qsizetype place = m_header.indexOf(QLatin1String(name));
        Q_ASSERT(place >= 0);
        QStringList values;
        for (const QStringList &row : m_rows)
            values.append(row[place]);
        return values;
    }
    /// From one column to another; for a key that stands once.
    [[nodiscard]] QHash<QString, QString> map(const char *key, const char *value) const
    {
        const QStringList keys = column(key);
        const QStringList values = column(value);
        QHash<QString, QString> result;
        for (qsizetype i = 0; i < keys.size(); ++i)
            result.insert(keys[i], values[i]);
        return result;
    }

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace hengzhao::test
