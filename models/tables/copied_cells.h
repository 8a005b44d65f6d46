// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/grid_table.h"

#include <QStringList>

namespace hengzhao::tables
{

/// A block of cells as spreadsheets exchange it.
struct CopiedCells {
    /// Cells parted by tabs, rows by line ends, quoted where a cell holds either.
    QString text;
    QString html;
};

/// The cells of the given rows and columns, in the order given.
[[nodiscard]] CopiedCells copyCells(const GridTable &table, const QList<int> &rows, const QList<int> &columns,
                                    bool withHeaders);

/// What was copied elsewhere, row by row; rows may differ in length.
[[nodiscard]] QList<QStringList> pastedCells(const QString &text);

} // namespace hengzhao::tables
