// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/platform_list.h"
#include "models/domain/rule_book.h"

#include <QString>

namespace hengzhao::wording
{

/// What stands on booklets, sheets and posters beside what the schools filed.
enum class BookletPhrase {
    BookletTitle,
    SheetTitle,
    PosterTitle,
    Draft,
    PageOfPages,
    Contents,
    IndexByDistrict,
    IndexByProgram,
    Telephones,
    Dates,
    Schools,
    StudyMode,
    ProvincialDocument,
    HomeApproval,
    TuitionOfYear,
    InterviewNeeded,
    NoProgram,
    OutsideCity,
    SchoolCount,
};

[[nodiscard]] QString word(BookletPhrase phrase);
/// Who gives them out: as the rule book names it, else the city's office for vocational admissions.
[[nodiscard]] QString issuingOffice(const RuleBook &book);
/// Whether a school is in the booklet; one that is not may be stopped by an order.
[[nodiscard]] QString bookletWord(bool isIn, bool isStopped);
/// Where an entry of a comparison stands.
[[nodiscard]] QString word(PlatformSide side);

} // namespace hengzhao::wording
