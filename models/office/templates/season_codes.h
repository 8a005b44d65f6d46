// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/table_columns.h"
#include "models/files/template_sink.h"
#include "models/store/kind_rows.h"

namespace hengzhao::office
{

/// The codes of a season that cells of a form are chosen from; nothing where there are none to choose from. A part
/// narrows the junior-high schools to a district's own.
[[nodiscard]] Result<std::optional<files::CodeList>> seasonCodes(CellForm form, const store::KindRows &rows,
                                                                 const store::KindPart &part, files::Headers headers);

} // namespace hengzhao::office
