// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/batch_season.h"

#include "models/office/demo/demo_city.h"

#include <QHash>

namespace hengzhao::office
{

/// A table: the header first.
using Rows = QList<QStringList>;

/// The tables of the demo city, to be changed before they are imported.
class DemoTables
{
public:
    DemoTables() : m_city(1000, 3, 2021)
    {
        for (const QString &kind : DemoCity::kinds()) {
            const std::unique_ptr<files::RowSource> source = m_city.table(kind);
            std::vector<QStringView> cells;
            while (source->next(cells).value()) {
                QStringList row;
                for (QStringView cell : cells)
                    row.append(cell.toString());
                m_tables[kind].append(row);
            }
        }
    }

    [[nodiscard]] Rows &operator[](const char *kind) { return m_tables[QLatin1String(kind)]; }
    [[nodiscard]] RuleBook book() const { return *RuleBook::read(m_city.rules()).book; }

    void fill(BatchSeason &season, const QStringList &without = {}) const
    {
        for (const QString &kind : DemoCity::kinds()) {
            if (!without.contains(kind))
                season.fill(kind, csvOf(m_tables[kind]));
        }
    }

private:
    static QByteArray csvOf(const Rows &rows)
    {
        QByteArray text;
        for (const QStringList &row : rows) {
            for (const QString &cell : row)
                text += '"' + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")).toUtf8() + "\",";
            text.back() = '\n';
        }
        return text;
    }

    DemoCity m_city;
    QHash<QString, Rows> m_tables;
};

[[nodiscard]] inline qsizetype columnOf(const Rows &rows, const char *name)
{
    return rows.first().indexOf(QLatin1String(name));
}

} // namespace hengzhao::office
