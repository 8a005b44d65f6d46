// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if_counts.h"

#include "models/admission/standing.h"

namespace hengzhao::office
{

namespace
{

using admission::Cohort;
using admission::none;

/// The number of the choice that names a school (0 is the first); as many as there are where none does.
size_t choiceNaming(const Cohort &cohort, size_t row, std::int32_t school)
{
    size_t choice = 0;
    while (choice < cohort.choiceCount() && cohort.choices[choice][row] != school)
        ++choice;
    return choice;
}

} // namespace

SideCounter::SideCounter(int batch) : m_facts(admission::flagCombinations)
{
    const auto standings = admission::standingsByFlags(batch);
    for (size_t flags = 0; flags < m_facts.size(); ++flags) {
        const bool isGeneral = (flags & admission::AdmittedGeneral) != 0 && (flags & admission::GaveUpGeneral) == 0;
        const unsigned facts = static_cast<unsigned>(isGeneral) * General |
                               static_cast<unsigned>(standings[flags] == Standing::InPool) * InPool |
                               static_cast<unsigned>((flags & admission::HoldsAdmission) != 0) * Holds;
        m_facts[flags] = static_cast<std::uint8_t>(facts);
    }
}

std::vector<SideCount> SideCounter::count(const Cohort &cohort, const admission::Seating &seating)
{
    m_counts.assign(cohort.districts.size(), {});
    // Without branches: what comes next follows no pattern a processor could guess.
    for (size_t row = 0; row < cohort.size(); ++row) {
        const unsigned placed = static_cast<unsigned>(seating.bucket[row] != none) * Placed;
        const unsigned facts = m_facts[admission::flagCombination(cohort.flags[row])] | placed;
        ++m_counts[static_cast<size_t>(cohort.district[row])][facts];
    }
    std::vector<SideCount> sides(m_counts.size());
    for (size_t district = 0; district < sides.size(); ++district) {
        for (unsigned facts = 0; facts < FactCombinations; ++facts) {
            const std::int32_t number = m_counts[district][facts];
            const bool isVocational = (facts & (Placed | Holds)) != 0;
            sides[district].vocational += isVocational ? number : 0;
            sides[district].general += !isVocational && (facts & General) != 0 ? number : 0;
            sides[district].unplaced += (facts & InPool) != 0 && (facts & Placed) == 0 ? number : 0;
        }
    }
    return sides;
}

MoveCount countMoves(const Cohort &cohort, const admission::Seating &before, const admission::Seating &after)
{
    MoveCount moves;
    moves.byDistrict.resize(cohort.districts.size());
    moves.cameToBucket.resize(cohort.buckets.size());
    moves.leftBucket.resize(cohort.buckets.size());
    for (size_t row = 0; row < cohort.size(); ++row) {
        const std::int32_t from = before.bucket[row];
        const std::int32_t to = after.bucket[row];
        if (from == to) // as nearly everybody
            continue;
        Moves &district = moves.byDistrict[static_cast<size_t>(cohort.district[row])];
        district.placedAnew += from == none ? 1 : 0;
        district.placedNoMore += to == none ? 1 : 0;
        if (to != none)
            ++moves.cameToBucket[static_cast<size_t>(to)];
        if (from != none)
            ++moves.leftBucket[static_cast<size_t>(from)];
        if (from == none || to == none)
            continue;
        ++district.elsewhere;
        const auto schoolOf = [&cohort](std::int32_t bucket) {
            return cohort.buckets[static_cast<size_t>(bucket)].school;
        };
        moves.atEarlierChoice +=
            choiceNaming(cohort, row, schoolOf(to)) < choiceNaming(cohort, row, schoolOf(from)) ? 1 : 0;
    }
    for (const Moves &district : moves.byDistrict) {
        moves.whole.placedAnew += district.placedAnew;
        moves.whole.placedNoMore += district.placedNoMore;
        moves.whole.elsewhere += district.elsewhere;
    }
    return moves;
}

} // namespace hengzhao::office
