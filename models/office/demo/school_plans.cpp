// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/schools.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::office::demo
{

namespace
{

/// How many seats each district still needs from the urban schools, beside what its own county schools offer.
std::vector<qint64> needs(const std::vector<DemoSchool> &schools, const Places &places)
{
    std::vector<qint64> own(places.districts().size(), 0);
    qint64 seats = 0;
    for (const DemoSchool &school : schools) {
        seats += school.limit;
        if (school.isCounty())
            own[static_cast<size_t>(school.district)] += school.limit;
    }
    std::vector<qint64> result;
    for (size_t i = 0; i < own.size(); ++i) {
        // in hundredths of a seat
        const qint64 fair = 100 * seats * places.districts()[i].candidates / std::max(places.candidates(), 1);
        result.push_back(std::max(fair / 4, fair - 85 * own[i]));
    }
    return result;
}

/// Gathers the three smallest allotments of a school in one for all districts not named.
std::vector<DemoAllotment> withRemaining(std::vector<DemoAllotment> allotments)
{
    constexpr size_t gathered = 3;
    std::stable_sort(allotments.begin(), allotments.end(),
                     [](const DemoAllotment &left, const DemoAllotment &right) { return left.seats > right.seats; });
    const auto from = allotments.end() - gathered;
    const int seats = std::accumulate(from, allotments.end(), 0,
                                      [](int sum, const DemoAllotment &allotment) { return sum + allotment.seats; });
    allotments.erase(from, allotments.end());
    std::sort(allotments.begin(), allotments.end(),
              [](const DemoAllotment &left, const DemoAllotment &right) { return left.district < right.district; });
    allotments.push_back({remainingDistricts, seats});
    return allotments;
}

std::vector<DemoAllotment> allotmentsOf(const DemoSchool &school, const std::vector<qint64> &needed, Draws &draws)
{
    std::vector<qint64> weights;
    weights.reserve(needed.size());
    for (qint64 need : needed)
        weights.push_back(need * draws.between(75, 125));
    constexpr int leavesOneOut = 1200;
    if (draws.chance(leavesOneOut))
        weights[weights.size() - 1 - draws.below(3)] = 0;
    constexpr int keepsSomeBack = 1600; // for transfers before batch 3 (R16)
    const int keptBack = draws.chance(keepsSomeBack) ? school.limit * 3 / 100 : 0;
    const std::vector<int> seats = apportion(school.limit - keptBack, weights);
    std::vector<DemoAllotment> allotments;
    for (size_t i = 0; i < seats.size(); ++i)
        allotments.push_back({static_cast<int>(i), seats[i]});
    constexpr int namesFew = 2500;
    return draws.chance(namesFew) ? withRemaining(std::move(allotments)) : allotments;
}

} // namespace

void allotSeats(std::vector<DemoSchool> &schools, const Places &places, quint64 seed)
{
    const std::vector<qint64> needed = needs(schools, places);
    for (size_t i = 0; i < schools.size(); ++i) {
        if (!schools[i].urban)
            continue; // one bucket open to all districts (R16)
        Draws draws(seed, Stream::Plans, 1'000'000 + i);
        schools[i].allotments = allotmentsOf(schools[i], needed, draws);
    }
}

} // namespace hengzhao::office::demo
