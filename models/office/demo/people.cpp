// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/people.h"

#include <algorithm>
#include <iterator>

namespace hengzhao::office::demo
{

namespace
{

/// How the marks of one paper come out. Points, except for the weight of ability, which is in 1024ths.
struct Paper {
    int highest;
    int mean;
    int deviation;
    int abilityWeight;
    /// So that ability's part and chance's part make one standard deviation: the root of 1 - weight².
    int chanceWeight;
    bool hasHalfPoints;
};

constexpr std::array<Paper, subjectCount> papers = {{
    {120, 80, 15, 820, 613, true},  // Chinese
    {120, 64, 27, 900, 488, false}, // mathematics
    {120, 68, 27, 900, 488, true},  // English
    {100, 58, 21, 900, 488, false}, // physics
    {100, 60, 21, 890, 506, false}, // chemistry
    {100, 66, 15, 820, 613, true},  // politics
    {100, 64, 17, 840, 586, true},  // history
    {100, 64, 17, 840, 586, false}, // biology
    {100, 62, 18, 840, 586, false}, // geography
    {50, 42, 5, 250, 993, false},   // physical education
}};

int marksOf(const Paper &paper, int ability, Draws &draws)
{
    const qint64 place = qint64(paper.abilityWeight) * ability + qint64(paper.chanceWeight) * draws.bell();
    int halves = 2 * paper.mean + static_cast<int>((2 * paper.deviation * place) >> 20);
    constexpr int withHalfPoint = 4500;
    if (!paper.hasHalfPoints || !draws.chance(withHalfPoint))
        halves &= ~1;
    return std::clamp(halves, 0, 2 * paper.highest);
}

CandidateCategory drawCategory(Draws &draws)
{
    const quint32 drawn = draws.below(10'000);
    if (drawn < 9700)
        return CandidateCategory::Current;
    if (drawn < 9830)
        return CandidateCategory::Earlier;
    if (drawn < 9890)
        return CandidateCategory::Senior;
    if (drawn < 9920)
        return CandidateCategory::Veteran;
    return drawn < 9960 ? CandidateCategory::Migrant : CandidateCategory::Unemployed;
}

std::optional<bool> drawGraduated(CandidateCategory category, Draws &draws)
{
    const quint32 drawn = draws.below(10'000);
    if (category != CandidateCategory::Current)
        return drawn < 9500 ? std::optional(true) : std::nullopt;
    if (drawn < 9930)
        return true;
    return drawn < 9970 ? std::optional(false) : std::nullopt;
}

/// The abler apply to general high schools nearly all, the least able hardly.
bool drawApplication(int ability, Draws &draws)
{
    return draws.chance(std::clamp(7650 + ability * 3200 / 1024, 600, 9960));
}

} // namespace

int highestTotal()
{
    int sum = 0;
    for (const Paper &paper : papers)
        sum += 2 * paper.highest;
    return sum;
}

CandidateCategory categoryOf(quint64 seed, int candidate)
{
    Draws draws(seed, Stream::Person, static_cast<quint64>(candidate));
    return drawCategory(draws);
}

Person personOf(const Places &places, quint64 seed, int candidate)
{
    Draws draws(seed, Stream::Person, static_cast<quint64>(candidate));
    Person person;
    person.category = drawCategory(draws); // first, as in categoryOf()
    constexpr int boys = 5300;
    person.male = draws.chance(boys);
    person.graduated = drawGraduated(person.category, draws);
    person.ability = draws.bell() * 9 / 10 + places.juniorSchoolOf(candidate).bent;
    person.scores.fill(-1);
    const bool isCurrent = person.category == CandidateCategory::Current;
    constexpr int absent = 50;
    const bool isAbsent = draws.chance(absent);
    if (isAbsent || (!isCurrent && person.category != CandidateCategory::Earlier))
        return person;
    person.total = 0;
    for (size_t i = 0; i < papers.size(); ++i) {
        person.scores[i] = marksOf(papers[i], person.ability, draws);
        person.total += person.scores[i];
    }
    person.appliedGeneral = isCurrent && drawApplication(person.ability, draws);
    return person;
}

void appendEvaluation(std::u16string &text, Draws &draws, int ability)
{
    constexpr std::array lowest = {-100, -1200, -2300, -3300}; // of A, B, C and D
    std::array<int, lowest.size() + 1> counts{};
    constexpr int dimensions = 5;
    for (int i = 0; i < dimensions; ++i) {
        const int value = ability * 6 / 10 + draws.bell() * 7 / 10;
        const auto grade = std::distance(
            lowest.begin(), std::find_if(lowest.begin(), lowest.end(), [value](int least) { return value >= least; }));
        ++counts[static_cast<size_t>(grade)];
    }
    for (size_t grade = 0; grade < counts.size(); ++grade) {
        if (counts[grade] == 0)
            continue;
        text.push_back(static_cast<char16_t>(u'0' + counts[grade]));
        text.push_back(static_cast<char16_t>(u'A' + grade));
    }
}

} // namespace hengzhao::office::demo
