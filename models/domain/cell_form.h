// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hengzhao
{

/// What the cells of a column in a table file hold.
enum class CellForm {
    Text,
    /// A number or a sign that is no quantity: its zeros count.
    Code,
    WholeNumber,
    Score,
    /// Yuan.
    Money,
    Years,
    YesNo,
    Time,
    Day,
    IdentityNumber,
    Evaluation,
    /// The code of a district of the season.
    District,
    /// The same, or `*` for the districts not named, or empty for a whole school (R16).
    PlanDistrict,
    /// The same, or any place for a school outside the city.
    Place,
    LineArea,
    JuniorSchool,
    School,
    /// A school's code, which need not be known: such a choice is void (R5).
    Choice,
    SchoolCategory,
    SchoolNature,
    CandidateCategory,
    DayPart,
};

/// By its name in resources/tables/columns.tsv; a text where there is none.
[[nodiscard]] CellForm cellForm(QStringView name);

} // namespace hengzhao
