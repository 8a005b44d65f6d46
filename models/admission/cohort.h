// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/text_column.h"
#include "models/domain/batch.h"
#include "models/domain/ranking_key.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hengzhao::admission
{

/// Stands for "none" wherever a column holds an index, and below zero for a missing score or evaluation.
constexpr std::int32_t none = -1;

/// What stands where no school of the directory can stand in a cell of the choices.
enum ChoiceCell : std::int32_t {
    EmptyCell = -1,
    /// A code that is not in the directory (R5).
    UnknownSchoolCell = -2,
};

/// What is known of one candidate beside scores, as bits.
enum CandidateFlag : std::uint16_t {
    /// A current junior-high graduate, who needs a certificate (R2).
    CurrentGraduate = 1 << 0,
    Graduated = 1 << 1,
    AppliedGeneral = 1 << 2,
    /// Named by the general result (R3).
    AdmittedGeneral = 1 << 3,
    /// Gave that place up on the record before this run (R3; counts from batch 2 on).
    GaveUpGeneral = 1 << 4,
    /// Holds a live vocational admission before this run (R4).
    HoldsAdmission = 1 << 5,
    /// The choices were filed outside the window (R7): every one is void.
    ChoicesLate = 1 << 6,
};

struct CohortDistrict {
    std::string code;
    /// Index into Cohort::lineAreas.
    std::int32_t lineArea = none;
};

struct CohortSchool {
    std::string code;
    /// Filing accepted and published, qualification not stopped (R5).
    bool qualified = false;
};

/// 计划桶. Its name is unique within its school.
struct CohortBucket {
    std::int32_t school = none;
    /// The district column of its allotment: empty (open to all), a district code, or `*`.
    std::string districtText;
    /// The limit after sanctions.
    std::int32_t seats = 0;
    /// Live admissions of earlier batches in it (R17).
    std::int32_t held = 0;
};

struct CohortInterview {
    std::int32_t candidate = none;
    std::int32_t school = none;
    /// The best of the candidate's scores there, in hundredths (R24).
    std::int32_t score = 0;
};

struct CohortLineArea {
    std::string name;
    /// In hundredths; none where no line is set.
    std::int32_t line = none;
};

/// A school at which a candidate may not be placed again in this batch (declined or rejected there, R22).
struct CohortBar {
    std::int32_t candidate = none;
    std::int32_t school = none;
};

/// All that one run of a batch goes by, as raw columns: every candidate of the season as of one audit number. Rows may
/// stand in any order; the outcome does not depend on it.
struct Cohort {
    int batch = 1;
    BatchMode mode = BatchMode::ChoiceFirst;
    ChoiceSource source = ChoiceSource::SupplementaryOrFirst;
    /// A total order (totalRanking()).
    QList<RankingKey> ranking;
    std::string lotSeed;
    /// RuleBook::canonical().
    std::string rules;

    std::vector<CohortLineArea> lineAreas;
    std::vector<CohortDistrict> districts;
    std::vector<CohortSchool> schools;
    std::vector<CohortBucket> buckets;
    /// districts.size() rows of schools.size() cells: the bucket in which a candidate of the district competes at the
    /// school, or none (R16). Filled by layOutBuckets().
    std::vector<std::int32_t> bucketTable;

    // One row a candidate.
    std::vector<std::int64_t> ids;
    TextColumn numbers;
    std::vector<std::int32_t> district;
    std::vector<std::uint16_t> flags;
    /// In hundredths; none where missing.
    std::vector<std::int32_t> total;
    std::array<std::vector<std::int32_t>, subjectCount> scores;
    /// Evaluation::packed(); none where missing.
    std::vector<std::int32_t> evaluation;
    /// One column a choice: the school's index, or a ChoiceCell. Column k is choice number k + 1.
    std::vector<std::vector<std::int32_t>> choices;

    /// In any order, at most one a candidate and school.
    std::vector<CohortInterview> interviews;
    std::vector<CohortBar> bars;

    [[nodiscard]] std::size_t size() const { return ids.size(); }
    [[nodiscard]] std::size_t choiceCount() const { return choices.size(); }
    [[nodiscard]] std::int32_t bucketOf(std::int32_t ofDistrict, std::int32_t school) const
    {
        return bucketTable[static_cast<std::size_t>(ofDistrict) * schools.size() + static_cast<std::size_t>(school)];
    }
};

/// Fills bucketTable from the buckets' district texts (R16): a named district's own bucket first, `*` for districts not
/// named, an open bucket for all.
void layOutBuckets(Cohort &cohort);
/// The cell of a column by its name, `total`, a subject's or `evaluation`; null for any other name.
[[nodiscard]] std::int32_t *scoreCell(Cohort &cohort, std::size_t row, std::string_view column);

} // namespace hengzhao::admission
