// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/domain/decision.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hengzhao::admission
{

constexpr std::size_t flagCombinations = 1 << 7;

/// The standing that every combination of CandidateFlag gives in a batch (R2 to R4).
[[nodiscard]] std::array<Standing, flagCombinations> standingsByFlags(int batch);

[[nodiscard]] inline std::size_t flagCombination(std::uint16_t flags)
{
    return flags & (flagCombinations - 1);
}

/// One cell of the choices as one number: what is wrong with the choice itself, or the (district, school) it is for.
/// It stays the same whatever becomes of seats, sanctions and general results.
using Wish = std::uint32_t;

enum WishCode : Wish { EmptyWish, UnknownSchoolWish, RepeatedWish, LateWish, FirstCellWish };

/// The wishes of all candidates, row by row: `choiceCount` of them a candidate (R5 to R7, R22). Where several things
/// are wrong the first in the order of ChoiceResult is named.
void workOutWishes(const Cohort &cohort, std::vector<Wish> &wishes);

/// The school of a wish for a cell.
[[nodiscard]] inline std::int32_t schoolOf(const Cohort &cohort, Wish wish)
{
    return static_cast<std::int32_t>((wish - FirstCellWish) / 2 % cohort.schools.size());
}

/// What a wish comes to with the present seats and qualifications: the bucket in which it competes, or a ChoiceResult.
class Verdict
{
public:
    Verdict() = default;
    explicit Verdict(std::int32_t bucket) : m_value(bucket) {}
    explicit Verdict(ChoiceResult result) : m_value(-1 - static_cast<std::int32_t>(result)) {}

    [[nodiscard]] bool isBucket() const { return m_value >= 0; }
    [[nodiscard]] std::size_t bucket() const { return static_cast<std::size_t>(m_value); }
    [[nodiscard]] ChoiceResult result() const { return static_cast<ChoiceResult>(-1 - m_value); }

private:
    std::int32_t m_value = 0;
};

/// The verdict on every wish there can be.
void workOutVerdicts(const Cohort &cohort, std::vector<Verdict> &verdicts);

} // namespace hengzhao::admission
