// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admission/town.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace hengzhao::admission
{

namespace
{

std::size_t at(std::int32_t row)
{
    return static_cast<std::size_t>(row);
}

/// The same numbers on every platform: std distributions are not.
class Dice
{
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(limit)); }
    [[nodiscard]] bool oneIn(int chances) { return below(chances) == 0; }

private:
    std::mt19937 m_engine;
};

void addBuckets(Cohort &cohort, Dice &dice, int candidates)
{
    const int most = std::max(2, candidates / 3);
    for (std::size_t s = 0; s < cohort.schools.size(); ++s) {
        const auto add = [&](const std::string &text) {
            const int seats = dice.oneIn(6) ? 0 : dice.below(most);
            cohort.buckets.push_back(
                {static_cast<std::int32_t>(s), text, seats, dice.oneIn(4) ? dice.below(seats + 1) : 0});
        };
        const int kind = dice.below(4);
        if (kind == 0)
            continue; // no plan at all
        if (kind == 1)
            add(std::string());
        for (std::size_t d = 0; kind > 1 && d < cohort.districts.size(); ++d) {
            if (!dice.oneIn(3))
                add(cohort.districts[d].code);
        }
        if (kind == 3)
            add("*");
    }
}

void addCandidate(Cohort &cohort, Dice &dice, int number)
{
    constexpr std::array evaluations = {none, 10000, 1000, 41000, 32000, 5};
    cohort.ids.push_back(number);
    cohort.numbers.append(std::to_string(431000 + number));
    cohort.district.push_back(dice.below(static_cast<int>(cohort.districts.size())));
    std::uint16_t flags = dice.oneIn(5) ? 0 : CurrentGraduate | Graduated;
    for (const CandidateFlag flag : {AdmittedGeneral, GaveUpGeneral, HoldsAdmission, ChoicesLate})
        flags = static_cast<std::uint16_t>(flags | (dice.oneIn(12) ? flag : 0));
    if (dice.oneIn(15))
        flags = static_cast<std::uint16_t>(flags & ~Graduated);
    cohort.flags.push_back(flags);
    cohort.total.push_back(dice.oneIn(10) ? none : 50 * dice.below(8));
    for (std::vector<std::int32_t> &scores : cohort.scores)
        scores.push_back(dice.oneIn(5) ? none : 100 * dice.below(3));
    cohort.evaluation.push_back(evaluations[static_cast<std::size_t>(dice.below(6))]);
    for (std::vector<std::int32_t> &column : cohort.choices) {
        const int schools = static_cast<int>(cohort.schools.size());
        column.push_back(dice.oneIn(8) ? EmptyCell : dice.oneIn(12) ? UnknownSchoolCell : dice.below(schools));
    }
}

template <typename Column>
void permute(Column &column, const std::vector<std::size_t> &order)
{
    Column moved;
    moved.reserve(order.size());
    for (std::size_t row : order)
        moved.push_back(column[row]);
    column = std::move(moved);
}

std::vector<std::size_t> shuffledIndices(std::size_t count, std::mt19937 &engine)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(order[i - 1], order[engine() % i]);
    return order;
}

std::vector<std::int32_t> inverse(const std::vector<std::size_t> &order)
{
    std::vector<std::int32_t> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = static_cast<std::int32_t>(i);
    return places;
}

void permuteCandidates(Cohort &cohort, const std::vector<std::size_t> &order)
{
    permute(cohort.ids, order);
    permute(cohort.district, order);
    permute(cohort.flags, order);
    permute(cohort.total, order);
    permute(cohort.evaluation, order);
    for (std::vector<std::int32_t> &scores : cohort.scores)
        permute(scores, order);
    for (std::vector<std::int32_t> &column : cohort.choices)
        permute(column, order);
    TextColumn numbers;
    for (std::size_t row : order)
        numbers.append(cohort.numbers[row]);
    cohort.numbers = std::move(numbers);
    const std::vector<std::int32_t> places = inverse(order);
    for (CohortInterview &interview : cohort.interviews)
        interview.candidate = places[at(interview.candidate)];
    for (CohortBar &bar : cohort.bars)
        bar.candidate = places[at(bar.candidate)];
}

void permuteSchools(Cohort &cohort, const std::vector<std::size_t> &order)
{
    permute(cohort.schools, order);
    const std::vector<std::int32_t> places = inverse(order);
    for (std::vector<std::int32_t> &column : cohort.choices) {
        for (std::int32_t &school : column)
            school = school < 0 ? school : places[at(school)];
    }
    for (CohortBucket &bucket : cohort.buckets)
        bucket.school = places[at(bucket.school)];
    for (CohortInterview &interview : cohort.interviews)
        interview.school = places[at(interview.school)];
    for (CohortBar &bar : cohort.bars)
        bar.school = places[at(bar.school)];
}

void permuteDistricts(Cohort &cohort, const std::vector<std::size_t> &order)
{
    permute(cohort.districts, order);
    const std::vector<std::int32_t> places = inverse(order);
    for (std::int32_t &district : cohort.district)
        district = places[at(district)];
}

} // namespace

Cohort randomCohort(const RandomTown &town)
{
    Dice dice(town.seed);
    Cohort cohort;
    cohort.mode = town.mode;
    cohort.batch = 1 + dice.below(2);
    cohort.ranking = rankingFrom(town.ranking);
    cohort.lotSeed = std::to_string(town.seed);
    cohort.rules = "{\"year\":2021}";
    for (int d = 0; d < town.districts; ++d) {
        cohort.lineAreas.push_back({std::to_string(d), none});
        cohort.districts.push_back({std::to_string(430400 + d), d});
    }
    for (int s = 0; s < town.schools; ++s)
        cohort.schools.push_back({std::to_string(s), !dice.oneIn(6)});
    addBuckets(cohort, dice, town.candidates);
    layOutBuckets(cohort);
    cohort.choices.resize(static_cast<std::size_t>(town.choices));
    for (int i = 0; i < town.candidates; ++i)
        addCandidate(cohort, dice, i);
    for (int i = 0; i < town.candidates; ++i) {
        for (int s = 0; s < town.schools; ++s) {
            if (town.interviews && !dice.oneIn(3))
                cohort.interviews.push_back({i, s, 100 * dice.below(4)});
            if (dice.oneIn(15))
                cohort.bars.push_back({i, s});
        }
    }
    return cohort;
}

Cohort shuffled(const Cohort &cohort, std::uint32_t seed)
{
    std::mt19937 engine(seed);
    Cohort result = cohort;
    permuteCandidates(result, shuffledIndices(result.size(), engine));
    permuteSchools(result, shuffledIndices(result.schools.size(), engine));
    permuteDistricts(result, shuffledIndices(result.districts.size(), engine));
    permute(result.buckets, shuffledIndices(result.buckets.size(), engine));
    permute(result.interviews, shuffledIndices(result.interviews.size(), engine));
    permute(result.bars, shuffledIndices(result.bars.size(), engine));
    layOutBuckets(result);
    return result;
}

} // namespace hengzhao::admission
