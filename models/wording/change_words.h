// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_changes.h"

namespace hengzhao::wording
{

/// A cell's value as people say it, from its code: "1" of a column of yes and no is "yes".
[[nodiscard]] QString valueWord(CellForm form, const QString &code);

[[nodiscard]] QString changeWord(ChangedRow::Change change);
/// A row by its key: "3101 · 430405".
[[nodiscard]] QString keyWords(const ChangedRow &row);
/// The cells of an added or absent row in one text: "name 珠晖区, urban yes".
[[nodiscard]] QString cellsInWords(const ChangedRow &row);
/// "3 rows added, 2 changed, 1 not in the file, 94 as they were"
[[nodiscard]] QString countsInWords(const ImportChanges &changes);

} // namespace hengzhao::wording
