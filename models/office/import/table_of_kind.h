// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/import_desk.h"

namespace hengzhao::office
{

/// Opens the file asked for at the sheet that has the columns of its kind, headers that stand for others read so. Where
/// none of several sheets has them, the first is open and `lacking` says what each lacks.
[[nodiscard]] Result<files::OpenedTable> openTableOfKind(const ImportRequest &request, int maxChoices);

/// The same, but without those columns it is an error that names the sheets.
[[nodiscard]] Result<files::OpenedTable> tableToImport(const ImportRequest &request, int maxChoices);

/// Where no sheet has the columns of the kind asked for, one that has those of any kind; so the window can offer it.
[[nodiscard]] Result<files::OpenedTable> tableToPreview(const ImportRequest &request, int maxChoices);

} // namespace hengzhao::office
