// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_sink.h"
#include "models/files/table_columns.h"
#include "models/files/table_head.h"

#include <QString>

#include <memory>

namespace hengzhao::files
{

/// Opens a table file for writing, its ending saying the format. The old file stays until finish().
[[nodiscard]] Result<std::unique_ptr<RowSink>> writeTable(const QString &path, const TableHead &head = {});

/// The header that a table file can have: the names of a dbf table are dbf names, whatever was asked for, since Chinese
/// ones do not fit.
[[nodiscard]] Headers headersFor(const QString &path, Headers wanted);

} // namespace hengzhao::files
