// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/files/table_head.h"

#include <QStringList>

namespace hengzhao::files
{

/// One table of a workbook that has several, each on a sheet of its own.
struct BookSheet {
    /// Shortened to what a sheet may be called.
    QString name;
    /// Title, filters, count and time stand over the table; forms say which columns are figures.
    TableHead head;
    QStringList header;
    QList<QStringList> rows;
    /// Under the table.
    QStringList remarks = {};
};

/// Writes a workbook at once or not at all: every cell is read back before it gets its name. For tables a screen could
/// hold; what is larger goes through writeTable().
[[nodiscard]] Result<void> writeBook(const QString &path, const QList<BookSheet> &sheets);

} // namespace hengzhao::files
