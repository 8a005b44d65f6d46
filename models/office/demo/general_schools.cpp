// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/general_schools.h"

#include <algorithm>

namespace hengzhao::office::demo
{

namespace
{

/// Of a hundred candidates, those who stand at the line or above, and those for whom there is a seat.
constexpr int poolOfHundred = 48;
constexpr int seatsOfHundred = 43;

/// The lowest total, in whole points, that no more than `most` have or pass.
int lineFor(const std::vector<int> &applied, int most)
{
    int line = static_cast<int>(applied.size()) - 1;
    int reached = applied.back();
    while (line >= 2 &&
           reached + applied[static_cast<size_t>(line - 1)] + applied[static_cast<size_t>(line - 2)] <= most) {
        reached += applied[static_cast<size_t>(line - 1)] + applied[static_cast<size_t>(line - 2)];
        line -= 2;
    }
    return line;
}

} // namespace

GeneralSchools::GeneralSchools(const Places &places, quint64 seed, const NameBook &names)
    : m_areas(static_cast<size_t>(places.lineAreas().size()))
{
    countApplicants(places, seed);
    drawLines(places);
    addSchools(places, names);
    takeIn();
}

void GeneralSchools::countApplicants(const Places &places, quint64 seed)
{
    for (Area &area : m_areas)
        area.applied.assign(static_cast<size_t>(highestTotal()) + 1, 0);
    for (const DemoDistrict &district : places.districts()) {
        Counts &applied = m_areas[static_cast<size_t>(district.lineArea)].applied;
        for (int i = district.firstCandidate; i < district.firstCandidate + district.candidates; ++i) {
            const Person person = personOf(places, seed, i);
            if (person.appliedGeneral)
                ++applied[static_cast<size_t>(person.total)];
        }
    }
}

void GeneralSchools::drawLines(const Places &places)
{
    constexpr int enough = 30; // candidates to draw a line of one's own from
    Counts everywhere(static_cast<size_t>(highestTotal()) + 1, 0);
    for (const Area &area : m_areas)
        std::transform(everywhere.begin(), everywhere.end(), area.applied.begin(), everywhere.begin(), std::plus<>());
    for (size_t i = 0; i < m_areas.size(); ++i) {
        const int candidates = places.candidatesOfLineArea(static_cast<int>(i));
        m_areas[i].line = candidates >= enough ? lineFor(m_areas[i].applied, candidates * poolOfHundred / 100)
                                               : lineFor(everywhere, places.candidates() * poolOfHundred / 100);
    }
}

void GeneralSchools::addSchools(const Places &places, const NameBook &names)
{
    constexpr int usualSize = 1100;
    std::vector<std::pair<size_t, size_t>> ranks; // within the district, index
    for (size_t district = 0; district < places.districts().size(); ++district) {
        const DemoDistrict &home = places.districts()[district];
        const int seats = static_cast<int>(qint64(home.candidates) * seatsOfHundred / 100);
        std::vector<qint64> sizes(static_cast<size_t>(std::clamp(seats / usualSize, 1, 40)));
        for (size_t i = 0; i < sizes.size(); ++i)
            sizes[i] = static_cast<qint64>(12 - std::min<size_t>(i, 8));
        const std::vector<int> shares = apportion(seats, sizes);
        for (size_t i = 0; i < sizes.size(); ++i) {
            ranks.emplace_back(i, m_schools.size());
            const QString stem = names.stem(static_cast<int>(m_schools.size()) + 700);
            m_schools.push_back(
                {home.name + stem + QStringLiteral("高级中学(演示)"), static_cast<int>(district), shares[i], 0});
        }
    }
    std::sort(ranks.begin(), ranks.end());
    for (const auto &[rank, index] : ranks) {
        const DemoDistrict &home = places.districts()[static_cast<size_t>(m_schools[index].district)];
        m_areas[static_cast<size_t>(home.lineArea)].schools.push_back(index);
    }
}

void GeneralSchools::takeIn()
{
    for (Area &area : m_areas) {
        int seats = 0;
        int taken = 0;
        int lowest = static_cast<int>(area.applied.size());
        for (size_t index : area.schools) {
            seats += m_schools[index].seats;
            while (lowest > area.line && taken + area.applied[static_cast<size_t>(lowest - 1)] <= seats)
                taken += area.applied[static_cast<size_t>(--lowest)];
            m_schools[index].lowest = lowest;
        }
    }
}

const DemoGeneralSchool *GeneralSchools::takenBy(const Person &person, int lineArea) const
{
    if (!person.appliedGeneral)
        return nullptr;
    for (size_t index : m_areas[static_cast<size_t>(lineArea)].schools) {
        if (person.total >= m_schools[index].lowest)
            return &m_schools[index];
    }
    return nullptr;
}

} // namespace hengzhao::office::demo
