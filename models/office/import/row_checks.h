// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import/kind_import.h"

namespace hengzhao::office
{

/// Notes where a key stood in an earlier row of the file.
inline void checkRepeated(ImportRow &row, int column, FirstRows<QString> &seen, const QString &key)
{
    if (const qint64 before = seen.before(key, row.number()))
        row.problem(column, FindingCode::DuplicateKey, {QString::number(before)});
}

} // namespace hengzhao::office
