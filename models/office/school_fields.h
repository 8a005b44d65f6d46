// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/field_edit.h"
#include "models/store/school_store.h"

#include <QJsonObject>

namespace hengzhao::office
{

using store::EditedRows;

/// The fields of schools, programs and filings that are edited one by one; once a run stands on them only those that it
/// did not look at.
[[nodiscard]] QStringList schoolFields(EditedRows rows, bool hasRun);

/// Whether a text is right for its field, as an import would see it.
[[nodiscard]] Result<void> checkField(EditedRows rows, const FieldEdit &edit);

/// Keeps one edit, and tells what it changed; nothing where it changed nothing. Refused is an edit of a field that does
/// not hold what was seen there any more.
[[nodiscard]] Result<std::optional<QJsonObject>> keepField(store::SchoolStore &schools, EditedRows rows,
                                                           const FieldEdit &edit, bool hasRun,
                                                           store::Transaction &transaction);

} // namespace hengzhao::office
