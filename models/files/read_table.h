// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace hengzhao::files
{

struct ReadOptions {
    /// Of a workbook; empty: the first that is not hidden, or where columns are looked for, the first that has them.
    QString sheet;
    /// Empty: found out by the rule of contract, section 2.
    QString encoding;
};

/// Opens a table file for reading; its ending says the format.
[[nodiscard]] Result<std::unique_ptr<RowSource>> readTable(const QString &path, const ReadOptions &options);

/// The names of the sheets that a workbook shows; none for a file that is one table.
[[nodiscard]] Result<QStringList> sheetsOf(const QString &path);

/// The columns that a header lacks of those looked for.
using LackingColumns = std::function<QStringList(const std::vector<QStringView> &header)>;

/// A table file opened at one of its sheets.
struct OpenedTable {
    struct LackingSheet {
        QString name;
        QStringList columns;
    };

    std::unique_ptr<RowSource> rows;
    /// The sheet that is read, and all that the workbook shows; none where the file is one table.
    QString sheet;
    QStringList sheets;
    /// Every sheet with what it lacks, where none of several has the columns; then the first is read.
    QList<LackingSheet> lacking;
};
/// Opens a table file, a workbook at the first sheet shown that has the columns looked for: offices put a sheet of
/// notes, or another table, before the one they mean. A sheet named in the options is taken whatever it has.
[[nodiscard]] Result<OpenedTable> openTable(const QString &path, const ReadOptions &options,
                                            const LackingColumns &lacking);

} // namespace hengzhao::files
