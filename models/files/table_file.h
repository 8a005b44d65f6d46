// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/read_table.h"

namespace hengzhao::files
{

/// A table file of any format, before one of its sheets is opened.
struct TableFile {
    /// The sheets that a workbook shows; none where the file is one table.
    std::function<Result<QStringList>()> sheets;
    /// Opens the sheet of a name, or the first that is shown where it is empty.
    std::function<Result<std::unique_ptr<RowSource>>(const QString &sheet)> open;
};

/// Finds the format by the path's ending.
[[nodiscard]] Result<TableFile> tableFile(const QString &path, const ReadOptions &options);

} // namespace hengzhao::files
