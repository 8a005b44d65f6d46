// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/table_columns.h"

#include <QStringList>

namespace hengzhao::files
{

/// Names that a dbf table can have for these columns, none twice: those of the contract where a column is known by any
/// of its names, else its own in capitals, cut to ten. A name of which nothing is left becomes F and the column's
/// place.
[[nodiscard]] QStringList dbfNames(const QStringList &header, const QList<Column> &known);

} // namespace hengzhao::files
