// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"

#include <QLatin1String>

#include <array>
#include <string>
#include <vector>

namespace hengzhao::admission
{

/// One thing the checker found wrong: which check, and where.
struct Fault {
    enum class Check { Limits, Order, Eligibility, Complete, Certificate };

    Check check = Check::Limits;
    /// The candidate's number, or the bucket's school and district.
    std::string where;
};

inline constexpr std::array allChecks = {Fault::Check::Limits, Fault::Check::Order, Fault::Check::Eligibility,
                                         Fault::Check::Complete, Fault::Check::Certificate};

/// Such as "limits", as the certificate's proof names it in files and answers.
[[nodiscard]] QLatin1String codeName(Fault::Check check);

/// How much each check went over, and what it found. The counts are: buckets, comparisons within queues, decisions,
/// candidates, certificates.
struct CheckReport {
    std::int64_t limits = 0;
    std::int64_t order = 0;
    std::int64_t eligibility = 0;
    std::int64_t complete = 0;
    std::int64_t certificate = 0;
    std::vector<Fault> faults;

    [[nodiscard]] bool holds() const { return faults.empty(); }
    /// What a check went over.
    [[nodiscard]] std::int64_t of(Fault::Check check) const;
};

/// Proves an outcome against its cohort without the engine: R2 to R6, R13 to R20, R22 and R24 worked out again in
/// another way.
[[nodiscard]] CheckReport check(const Cohort &cohort, const Outcome &outcome);

} // namespace hengzhao::admission
