// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/places.h"

#include "models/office/demo/text_table.h"

#include <algorithm>

namespace hengzhao::office::demo
{

int scaled(int full, int candidates)
{
    // a still larger city has larger schools
    const qint64 counted = std::min(candidates, 4 * fullCandidates);
    return static_cast<int>((full * counted + fullCandidates / 2) / fullCandidates);
}

Places::Places(int candidates, quint64 seed, const NameBook &names) : m_candidates(candidates)
{
    addDistricts();
    addJuniorSchools(seed, names);
}

void Places::addDistricts()
{
    for (const QStringList &record : readTextTable(QStringLiteral(":/demo/districts.tsv"))) {
        DemoDistrict district;
        district.code = record[0];
        district.name = record[1];
        if (!m_lineAreas.contains(record[2]))
            m_lineAreas.append(record[2]);
        district.lineArea = static_cast<int>(m_lineAreas.indexOf(record[2]));
        district.urban = record[3] == QLatin1String("1");
        m_weights.push_back(qRound(record[4].toDouble() * 1000));
        m_districts.push_back(district);
    }
    const std::vector<int> counts = apportion(m_candidates, m_weights);
    int first = 0;
    for (size_t i = 0; i < m_districts.size(); ++i) {
        m_districts[i].firstCandidate = first;
        m_districts[i].candidates = counts[i];
        first += counts[i];
    }
}

void Places::addJuniorSchools(quint64 seed, const NameBook &names)
{
    constexpr int fullJuniorSchools = 460;
    constexpr int classSize = 48;
    const int districts = static_cast<int>(m_districts.size());
    const int total = std::max(scaled(fullJuniorSchools, m_candidates), districts);
    const std::vector<int> counts = apportionAtLeast(1, total, m_weights);
    for (int district = 0; district < districts; ++district) {
        const DemoDistrict &home = m_districts[static_cast<size_t>(district)];
        Draws draws(seed, Stream::Places, static_cast<quint64>(district));
        std::vector<qint64> sizes(static_cast<size_t>(counts[static_cast<size_t>(district)]));
        for (qint64 &size : sizes)
            size = draws.between(40, 200);
        const std::vector<int> candidates = apportion(home.candidates, sizes);
        int first = home.firstCandidate;
        for (size_t i = 0; i < sizes.size(); ++i) {
            DemoJuniorSchool school;
            school.code = QStringLiteral("3143%1").arg(m_juniorSchools.size() + 1, 6, 10, QLatin1Char('0'));
            school.name = home.name + names.stem(static_cast<int>(i) + 29 * district) + QStringLiteral("中学(演示)");
            school.district = district;
            school.firstCandidate = first;
            school.candidates = candidates[i];
            school.classes = (candidates[i] + classSize - 1) / classSize;
            school.bent = draws.bell() * 2 / 5 + (home.urban ? 150 : -35);
            first += candidates[i];
            m_juniorSchools.push_back(school);
        }
    }
}

const DemoJuniorSchool &Places::juniorSchoolOf(int candidate) const
{
    const auto after = std::upper_bound(
        m_juniorSchools.begin(), m_juniorSchools.end(), candidate,
        [](int number, const DemoJuniorSchool &school) { return number < school.firstCandidate + school.candidates; });
    return *after;
}

int Places::candidatesOfLineArea(int lineArea) const
{
    int count = 0;
    for (const DemoDistrict &district : m_districts)
        count += district.lineArea == lineArea ? district.candidates : 0;
    return count;
}

} // namespace hengzhao::office::demo
