// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lists/whole_table.h"

#include "models/wording/column_titles.h"

#include <numeric>

namespace hengzhao::office
{

ShownTable wholeOf(const Table &table)
{
    ShownTable shown{std::make_shared<const Table>(table), std::vector<std::uint32_t>(table.rows()), {}, {}};
    std::iota(shown.rows.begin(), shown.rows.end(), std::uint32_t{0});
    for (int column = 0; column < table.columns.size(); ++column) {
        shown.columns.append(column);
        const TableColumn &one = table.columns[column];
        shown.titles.append(one.title.isEmpty() ? wording::columnTitle(one.key) : one.title);
    }
    return shown;
}

} // namespace hengzhao::office
