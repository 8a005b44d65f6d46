// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/admission/outcome.h"

#include <cstdint>
#include <vector>

namespace hengzhao::admission
{

/// Who stands before whom at a bucket.
enum class Precedence : std::uint8_t {
    /// As the mode of the run has it: choice-first by the number of the choice, then by rank (R19); score-first by rank
    /// without the interview, deferred by rank (R24).
    OfTheRun,
    /// By rank alone (R13), whatever the number of the choice.
    OfRank,
};

/// A choice that was not met, though others who stand behind have seats there.
struct DisplacedWish {
    std::int32_t candidate = none;
    /// 1 is the first.
    std::int32_t choice = 0;
    std::int32_t bucket = none;
    /// How many have a seat there and stand behind: so many pairs.
    std::int64_t behind = 0;

    friend bool operator==(const DisplacedWish &, const DisplacedWish &) = default;
};

/// Every choice of the pool that stands earlier than the one taken, and was passed over; by bucket, then in the order
/// of rows. Read by the checker's own reading of the rules, without the engine. In the precedence of the run there must
/// be none (R19, R20, R24); by rank alone choice-first has some, as its rule says.
[[nodiscard]] std::vector<DisplacedWish> displacedWishes(const Cohort &cohort, const Outcome &outcome,
                                                         Precedence precedence);

/// Pairs of one who was passed over and one who has the seat.
[[nodiscard]] std::int64_t pairsIn(const std::vector<DisplacedWish> &wishes);

} // namespace hengzhao::admission
