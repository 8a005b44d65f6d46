// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/document.h"
#include "models/store/booklet_store.h"

namespace hengzhao::office
{

/// What the booklet says of one school: the fields of the public notice and its programs.
[[nodiscard]] files::DocumentPart schoolPart(const store::BookletSchool &school);

/// How other parts refer to it.
[[nodiscard]] QString anchorOf(const QString &schoolCode);
/// Its code as families write it into their choices, and its name.
[[nodiscard]] QString codeAndName(const store::BookletSchool &school);
/// Its district; all places outside the city are one.
[[nodiscard]] QString placeOf(const store::BookletSchool &school);
/// What its filings say of one thing, each once.
[[nodiscard]] QString ofFilings(const store::BookletSchool &school, QString store::BookletFiling::*field);
/// Fen as yuan without needless places; empty for none.
[[nodiscard]] QString yuan(const std::optional<qint64> &fen);

} // namespace hengzhao::office
