// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <memory>

namespace hengzhao
{

/// A table as somebody sees it: which of its rows and columns, in which order, under which titles. No cell is copied,
/// so that it may go to another thread at no cost.
struct ShownTable {
    std::shared_ptr<const Table> table;
    std::vector<std::uint32_t> rows;
    QList<int> columns;
    /// One a shown column.
    QStringList titles;

    [[nodiscard]] const TableColumn &column(qsizetype place) const { return table->columns[columns[place]]; }
    /// The names of the columns in the field's terms.
    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (int each : columns)
            keys.append(table->columns[each].key);
        return keys;
    }
};

} // namespace hengzhao
