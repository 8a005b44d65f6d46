// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"
#include "models/domain/evaluation.h"
#include "models/domain/identity_number.h"
#include "models/domain/score.h"
#include "models/domain/subject.h"

#include <QLatin1String>

#include <array>
#include <optional>

namespace hengzhao
{

/// Who may be a candidate (R1).
enum class CandidateCategory { Current, Earlier, Senior, Veteran, Migrant, Unemployed };

[[nodiscard]] QLatin1String codeName(CandidateCategory category);
/// The Chinese word that files use, and parseCandidateCategory() reads.
[[nodiscard]] QString fileWord(CandidateCategory category);
[[nodiscard]] std::optional<CandidateCategory> parseCandidateCategory(QStringView text);

/// What is known of a candidate beside who it is: all of it may be missing.
struct CandidateParticulars {
    std::optional<Score> total;
    std::array<std::optional<Score>, subjectCount> scores;
    std::optional<Evaluation> evaluation;
    QString householdDistrict;
    QString juniorSchoolCode;
    QString className;
    QString ethnic;
    QString registrationNumber;
    QString householdKind;
    QString phone;
    QString guardian;
    QString address;
    /// 类别证明: what shows the category of one who is no current graduate (R1).
    QString proof;
};

/// 考生, as the examination office delivers one.
struct Candidate {
    CandidateNumber number;
    QString name;
    IdentityNumber identityNumber;
    /// 学籍所在地, the district that decides.
    DistrictCode district;
    CandidateCategory category = CandidateCategory::Current;
    /// 毕业证; unknown counts as none (R2).
    std::optional<bool> graduated;
    bool appliedGeneral = false;
    CandidateParticulars particulars;
};

} // namespace hengzhao
