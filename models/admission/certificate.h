// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"
#include "models/domain/digest.h"

namespace hengzhao::admission
{

/// Proof of what a run went by and what came of it (contract, section 4).
struct Certificate {
    DigestBytes inputs{};
    DigestBytes outcome{};

    friend bool operator==(const Certificate &, const Certificate &) = default;
};

/// SHA-256 over the canonical lines of the inputs: UTF-8, LF after every line, one tab between fields, a missing value
/// an empty field, scores in hundredths. The sections stand in this order, the lines of each sorted by their fields as
/// bytes; those of candidates hold the pool only (R2 to R4).
///
///     RuleBook::canonical()
///     district    code  line area
///     school      code  qualified 1/0
///     bucket      school code  district text  seats  held
///     candidate   number  district code  total  ten subjects  evaluation (packed)  current 1/0  graduated 1/0
///     choice      number  number of the choice  school code, `?` where unknown  `valid` or the code of what is void
///     interview   number  school code  score
///     batch       number
///     mode        code
///
/// An empty choice has no line. What is void is read from the outcome's results.
[[nodiscard]] DigestBytes inputsDigest(const Cohort &cohort, const Outcome &outcome);

/// SHA-256 over the canonical lines of the decisions, one a candidate of the pool, sorted by number as bytes:
///
///     number  school code  district text of the bucket  round  place  reason code
///
/// Who was not placed has two empty fields and two noughts.
[[nodiscard]] DigestBytes outcomeDigest(const Cohort &cohort, const Outcome &outcome);

/// Both.
[[nodiscard]] inline Certificate certificateOf(const Cohort &cohort, const Outcome &outcome)
{
    return {inputsDigest(cohort, outcome), outcomeDigest(cohort, outcome)};
}

} // namespace hengzhao::admission
