// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cell_form.h"

#include <QStringList>

namespace hengzhao::wording
{

// What a table to be filled in says to those who fill it in.

/// What belongs into a column of an import kind; the column's name where nothing is known of it.
[[nodiscard]] QString columnMeaning(const QString &kind, const QString &column);
/// How it is written.
[[nodiscard]] QString formWord(CellForm form);
[[nodiscard]] QString neededWord(bool required);
[[nodiscard]] QString exampleWords(const QString &example);
/// Said by the spreadsheet program to whoever types something else; the title has at most 32 characters.
[[nodiscard]] QString refusalTitle();
/// No longer than the 255 characters that spreadsheet programs show.
[[nodiscard]] QString refusalWords(CellForm form, bool isStrict);

[[nodiscard]] QString codesSheetName();
[[nodiscard]] QString helpSheetName();
/// What stands above the explanation of the columns; `sheet` is the one to be filled in.
[[nodiscard]] QStringList helpSentences(const QString &sheet);
/// The header of the explanation: column, needed, meaning, form, example.
[[nodiscard]] QStringList helpTitles();

} // namespace hengzhao::wording
