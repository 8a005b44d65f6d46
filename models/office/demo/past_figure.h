// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"

#include <QList>

#include <optional>

namespace hengzhao::office
{

/// What one district or one school came to in a year before the season. Either `district` or `school` is set.
struct PastFigure {
    int year = 0;
    std::optional<DistrictCode> district;
    std::optional<SchoolCode> school;
    /// Of a district.
    int graduates = 0;
    int vocational = 0;
    int general = 0;
    /// Of a school.
    int plan = 0;
    int admitted = 0;

    friend bool operator==(const PastFigure &, const PastFigure &) = default;
};

/// Where a school's seats and entrants of the year before the season went.
struct PastDivision {
    SchoolCode school;
    /// A district's code, or `*` for those not named.
    QString district;
    std::optional<int> planned;
    int admitted = 0;
};

namespace demo
{
struct City;

/// Of the schools whose seats are divided, and that stood then.
[[nodiscard]] QList<PastDivision> pastDivisionsOf(const City &city);

/// The three years before the season, oldest first.
[[nodiscard]] QList<PastFigure> pastOf(const City &city);
} // namespace demo

} // namespace hengzhao::office
