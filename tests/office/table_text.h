// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

namespace hengzhao::office
{

/// Some columns of a table as text, cells parted by "|".
[[nodiscard]] inline QStringList textOf(const Table &table, const QStringList &keys)
{
    QStringList rows;
    for (size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const QString &key : keys)
            cells.append(table.column(key).text(row));
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows;
}

/// Words of code in a test: "a b c".
[[nodiscard]] inline QStringList keys(const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' '));
}

} // namespace hengzhao::office
