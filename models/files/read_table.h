// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace hengzhao::files
{

struct ReadOptions {
    /// Of a workbook; empty: the first that is not hidden.
    QString sheet;
    /// Empty: found out by the rule of contract, section 2.
    QString encoding;
};

/// Opens a table file for reading; its ending says the format.
[[nodiscard]] Result<std::unique_ptr<RowSource>> readTable(const QString &path, const ReadOptions &options);

/// The names of the sheets that a workbook shows; none for a file that is one table.
[[nodiscard]] Result<QStringList> sheetsOf(const QString &path);

} // namespace hengzhao::files
