// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/table_columns.h"

namespace hengzhao::office
{

/// A value as a file with these headers has it, from its code: Chinese files say 是, 否, 中职.
[[nodiscard]] QString fileValue(CellForm form, const QString &code, files::Headers headers);
/// All values of a closed list as such a file has them; empty where the form is no closed list.
[[nodiscard]] QStringList fileValues(CellForm form, files::Headers headers);

} // namespace hengzhao::office
