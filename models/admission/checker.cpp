// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/checker.h"

#include "models/admission/check_decisions.h"
#include "models/admission/check_facts.h"
#include "models/admission/check_queues.h"

#include <algorithm>

namespace hengzhao::admission
{

QLatin1String codeName(Fault::Check check)
{
    // In the order of the enumeration.
    constexpr std::array names = {QLatin1String("limits"), QLatin1String("order"), QLatin1String("eligibility"),
                                  QLatin1String("complete"), QLatin1String("certificate")};
    return names[static_cast<std::size_t>(check)];
}

std::int64_t CheckReport::of(Fault::Check check) const
{
    const std::array counts = {limits, order, eligibility, complete, certificate};
    return counts[static_cast<std::size_t>(check)];
}

CheckReport check(const Cohort &cohort, const Outcome &outcome)
{
    CheckReport report;
    FaultList faults(cohort, report);
    if (!hasShape(cohort, outcome, faults))
        return report;
    const CheckFacts facts(cohort);
    checkLimits(cohort, outcome, facts, faults);
    checkDecisions(cohort, outcome, facts, faults);
    report.order = checkOrder(cohort, outcome, facts, faults);
    report.limits = static_cast<std::int64_t>(cohort.buckets.size());
    report.eligibility = std::count_if(outcome.standing.begin(), outcome.standing.end(),
                                       [](Standing standing) { return standing == Standing::InPool; });
    report.complete = static_cast<std::int64_t>(cohort.size());
    return report;
}

} // namespace hengzhao::admission
