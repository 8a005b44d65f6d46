// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lists/whole_table.h"

#include "models/wording/column_titles.h"

#include <numeric>

namespace hengzhao::office
{

ShownTable wholeTable(const Table &table, const QStringList &keys)
{
    ShownTable shown{std::make_shared<const Table>(table), std::vector<std::uint32_t>(table.rows()), {}, {}};
    std::iota(shown.rows.begin(), shown.rows.end(), std::uint32_t{0});
    for (const QString &key : keys)
        shown.columns.append(table.indexOf(key));
    if (keys.isEmpty()) {
        shown.columns.resize(table.columns.size());
        std::iota(shown.columns.begin(), shown.columns.end(), 0);
    }
    for (const int place : std::as_const(shown.columns)) {
        const TableColumn &column = table.columns[place];
        shown.titles.append(column.title.isEmpty() ? wording::columnTitle(column.key) : column.title);
    }
    return shown;
}

} // namespace hengzhao::office
