// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/files/document.h"
#include "models/store/booklet_store.h"

namespace hengzhao::office
{

/// The qualification booklet (R33): cover, contents, a part a school, and two indexes.
[[nodiscard]] files::Document bookletDocument(const RuleBook &book, const QList<store::BookletSchool> &schools);

/// One school's sheet.
[[nodiscard]] files::Document sheetDocument(const RuleBook &book, const store::BookletSchool &school);

/// The city's poster, in letters of a size and in so many columns; whether it then fits one page is the layout's to
/// tell.
[[nodiscard]] files::Document posterDocument(const RuleBook &book, const QList<store::BookletSchool> &schools,
                                             double points, int columns);

} // namespace hengzhao::office
