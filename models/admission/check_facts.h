// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The checker's own reading of the rules. It shares the cohort's and outcome's columns with the engine, and no code.

#include "models/admission/checker.h"
#include "models/admission/cohort.h"
#include "models/domain/digest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace hengzhao::admission
{

/// What one choice is, before anybody competes.
struct ChoiceFact {
    enum class Kind { Empty, Void, NoSeats, Valid };

    Kind kind = Kind::Empty;
    /// What is wrong, where it is void.
    ChoiceResult fault = ChoiceResult::Empty;
    /// The bucket to compete in, where it is valid.
    std::int32_t bucket = none;
};

/// Standings and choices worked out from the columns (R2 to R7, R16, R22).
class CheckFacts
{
public:
    explicit CheckFacts(const Cohort &cohort);

    [[nodiscard]] Standing standing(std::size_t candidate) const;
    [[nodiscard]] ChoiceFact choice(std::size_t candidate, std::size_t choice) const;
    /// Seats of a bucket before the run: none where earlier batches hold more than there are (R17).
    [[nodiscard]] std::int32_t freeSeats(std::size_t bucket) const;

private:
    [[nodiscard]] std::int32_t findBucket(std::string_view district, std::int32_t school) const;
    [[nodiscard]] ChoiceResult faultOf(std::size_t candidate, std::size_t choice) const;

    const Cohort &m_cohort;
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> m_bucketsOfSchool;
    /// By district, then school.
    std::vector<std::vector<std::int32_t>> m_bucketOf;
    std::unordered_set<std::uint64_t> m_bars;
};

/// Compares candidates straight over the columns, key by key (R13 to R15).
class CheckOrder
{
public:
    CheckOrder(const Cohort &cohort, bool withInterview);

    /// Whether `left` stands before `right` at a school.
    [[nodiscard]] bool before(std::int32_t left, std::int32_t right, std::int32_t school);
    /// Whether all keys ahead of the lot are equal, and the lot is there to part the two.
    [[nodiscard]] bool isLotNeeded(std::int32_t left, std::int32_t right, std::int32_t school) const;

private:
    [[nodiscard]] std::int64_t worth(const RankingKey &key, std::int32_t candidate, std::int32_t school) const;
    [[nodiscard]] const DigestBytes &lot(std::int32_t candidate);

    const Cohort &m_cohort;
    bool m_withInterview;
    std::unordered_map<std::uint64_t, std::int32_t> m_interviews;
    std::unordered_map<std::int32_t, DigestBytes> m_lots;
};

/// Gathers faults. A run that is wrong throughout need not list a million of them.
class FaultList
{
public:
    FaultList(const Cohort &cohort, CheckReport &report) : m_cohort(cohort), m_report(report) {}

    void candidate(Fault::Check check, std::size_t row) { add(check, std::string(m_cohort.numbers[row])); }
    void bucket(Fault::Check check, std::size_t bucket);
    void run(Fault::Check check, std::string_view what) { add(check, std::string(what)); }

private:
    void add(Fault::Check check, std::string where);

    const Cohort &m_cohort;
    CheckReport &m_report;
};

} // namespace hengzhao::admission
