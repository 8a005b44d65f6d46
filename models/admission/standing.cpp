// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/standing.h"

namespace hengzhao::admission
{

namespace
{

Standing standingOf(std::size_t flags, int batch)
{
    const auto has = [flags](CandidateFlag flag) { return (flags & flag) != 0; };
    if (has(CurrentGraduate) && !has(Graduated))
        return Standing::NoCertificate; // R2
    if (has(AdmittedGeneral) && !(has(GaveUpGeneral) && batch >= 2))
        return Standing::AdmittedGeneral; // R3
    if (has(HoldsAdmission))
        return Standing::HoldsAdmission; // R4
    return Standing::InPool;
}

/// Candidates of no known district stand in a row of cells of their own, which has no buckets.
std::size_t districtRow(const Cohort &cohort, std::size_t candidate)
{
    const std::int32_t district = cohort.district[candidate];
    return district < 0 ? cohort.districts.size() : static_cast<std::size_t>(district);
}

bool repeatsEarlier(const Cohort &cohort, std::size_t candidate, std::size_t choice)
{
    for (std::size_t earlier = 0; earlier < choice; ++earlier) {
        if (cohort.choices[earlier][candidate] == cohort.choices[choice][candidate])
            return true;
    }
    return false;
}

Wish wishOf(const Cohort &cohort, std::size_t candidate, std::size_t choice, std::size_t firstCellOfDistrict)
{
    const std::int32_t school = cohort.choices[choice][candidate];
    if (school < 0)
        return school == EmptyCell ? EmptyWish : UnknownSchoolWish;
    if (repeatsEarlier(cohort, candidate, choice))
        return RepeatedWish; // R6
    if ((cohort.flags[candidate] & ChoicesLate) != 0)
        return LateWish; // R7
    return static_cast<Wish>(FirstCellWish + 2 * (firstCellOfDistrict + static_cast<std::size_t>(school)));
}

} // namespace

std::array<Standing, flagCombinations> standingsByFlags(int batch)
{
    std::array<Standing, flagCombinations> standings{};
    for (std::size_t flags = 0; flags < flagCombinations; ++flags)
        standings[flags] = standingOf(flags, batch);
    return standings;
}

void workOutWishes(const Cohort &cohort, std::vector<Wish> &wishes)
{
    const std::size_t choices = cohort.choiceCount();
    wishes.resize(cohort.size() * choices);
    for (std::size_t i = 0; i < cohort.size(); ++i) {
        const std::size_t firstCell = districtRow(cohort, i) * cohort.schools.size();
        for (std::size_t k = 0; k < choices; ++k)
            wishes[i * choices + k] = wishOf(cohort, i, k, firstCell);
    }
    // R22: the odd neighbour of a cell is the same cell, barred.
    for (const CohortBar &bar : cohort.bars) {
        for (std::size_t k = 0; k < choices; ++k) {
            Wish &wish = wishes[static_cast<std::size_t>(bar.candidate) * choices + k];
            if (wish >= FirstCellWish && schoolOf(cohort, wish) == bar.school)
                wish |= 1U;
        }
    }
}

void workOutVerdicts(const Cohort &cohort, std::vector<Verdict> &verdicts)
{
    static_assert(FirstCellWish % 2 == 0);
    verdicts.assign({Verdict(ChoiceResult::Empty), Verdict(ChoiceResult::UnknownSchool),
                     Verdict(ChoiceResult::Repeated), Verdict(ChoiceResult::Late)});
    for (std::size_t d = 0; d <= cohort.districts.size(); ++d) {
        for (std::size_t s = 0; s < cohort.schools.size(); ++s) {
            if (!cohort.schools[s].qualified) {
                verdicts.insert(verdicts.end(), 2, Verdict(ChoiceResult::NotQualified)); // R5
                continue;
            }
            const std::int32_t bucket =
                d == cohort.districts.size() ? none : cohort.bucketTable[d * cohort.schools.size() + s];
            const bool seats = bucket >= 0 && cohort.buckets[static_cast<std::size_t>(bucket)].seats > 0;
            verdicts.push_back(seats ? Verdict(bucket) : Verdict(ChoiceResult::NoSeats)); // R16
            verdicts.push_back(Verdict(ChoiceResult::Barred));
        }
    }
}

} // namespace hengzhao::admission
