// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <memory>

namespace hengzhao
{

/// A text column, then number columns "n1", "n2" …; in the row r the column c holds 100 r + c.
[[nodiscard]] inline std::shared_ptr<const Table> wideTable(int rows, int numberColumns)
{
    auto table = std::make_shared<Table>();
    TableColumn name{QStringLiteral("name"), ColumnKind::Text};
    for (int row = 0; row < rows; ++row) {
        table->ids.push_back(row + 1);
        name.texts.append(QStringLiteral("学生%1").arg(row));
    }
    table->columns = {name};
    for (int column = 1; column <= numberColumns; ++column) {
        TableColumn numbers{QStringLiteral("n%1").arg(column), ColumnKind::Number, QStringLiteral("N%1").arg(column)};
        for (int row = 0; row < rows; ++row)
            numbers.numbers.append(100 * row + column);
        table->columns.append(numbers);
    }
    return table;
}

} // namespace hengzhao
