// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"
#include "models/domain/score.h"

#include <QLatin1String>

#include <optional>

namespace hengzhao
{

/// What kind of school recruits; decides who reviews it (R30).
enum class SchoolCategory { Secondary, Technician, College, Outside };

[[nodiscard]] QLatin1String codeName(SchoolCategory category);
/// The Chinese word that files use, and parseSchoolCategory() reads.
[[nodiscard]] QString fileWord(SchoolCategory category);
[[nodiscard]] std::optional<SchoolCategory> parseSchoolCategory(QStringView text);

enum class SchoolNature { Public, Private };

[[nodiscard]] QLatin1String codeName(SchoolNature nature);
[[nodiscard]] QString fileWord(SchoolNature nature);
[[nodiscard]] std::optional<SchoolNature> parseSchoolNature(QStringView text);

/// 招生学校, with the fields of the public notice.
struct School {
    SchoolCode code;
    QString name;
    SchoolCategory category = SchoolCategory::Secondary;
    /// Of the place; text as filed for a school outside the city, which may lie in no district of the season.
    QString districtCode;
    std::optional<SchoolNature> nature;
    QString sponsor;
    QString recruitingCode;
    QString address;
    QString website;
    QString phone;
    QString brochure;
    /// 学位数: places the school can house, if stated.
    std::optional<int> capacity;
    /// Its filing is accepted and published (R5).
    bool published = false;
};

/// 招生专业, as one school offers it.
struct Program {
    SchoolCode school;
    ProgramCode code;
    QString name;
    /// 学制 in years, as filed: "3", "2.5+0.5", "五年".
    QString years;
    /// 学费 in fen a school year, if stated.
    std::optional<qint64> tuition;
    std::optional<int> seats;
    /// Present where an interview is needed (R25).
    std::optional<Score> interviewMinimum;
};

} // namespace hengzhao
