// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform_list.h"
#include "models/domain/rule_book.h"
#include "models/files/row_sink.h"
#include "models/files/table_columns.h"
#include "models/store/booklet_store.h"

namespace hengzhao::office
{

/// Writes the fields of the public notice as the table `booklet` or `platform` of contract section 2: one row a
/// program, and one for a school that has none. How many rows it were.
[[nodiscard]] Result<qint64> writeBookletRows(files::RowSink &sink, QStringView table, files::Headers headers,
                                              const RuleBook &book, const QList<store::BookletSchool> &schools);

/// The same rows as a comparison takes them.
[[nodiscard]] QList<PlatformRow> platformRowsOf(const QList<store::BookletSchool> &schools);

} // namespace hengzhao::office
