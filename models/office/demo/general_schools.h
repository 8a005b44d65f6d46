// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/people.h"

#include <vector>

namespace hengzhao::office::demo
{

struct DemoGeneralSchool {
    QString name;
    int district = 0;
    int seats = 0;
    /// The total it takes down to, in half points. Nobody equal to the first one refused is taken.
    int lowest = 0;
};

/// The general high schools, the cut-off lines, and who is admitted there.
class GeneralSchools
{
public:
    GeneralSchools(const Places &places, quint64 seed, const NameBook &names);

    /// The line of a line area, in half points.
    [[nodiscard]] int line(int lineArea) const { return m_areas[static_cast<size_t>(lineArea)].line; }
    /// In the order of their districts.
    [[nodiscard]] const std::vector<DemoGeneralSchool> &schools() const { return m_schools; }
    /// The school that takes a candidate of the line area, or nothing.
    [[nodiscard]] const DemoGeneralSchool *takenBy(const Person &person, int lineArea) const;

private:
    /// How many applied with each total, in half points.
    using Counts = std::vector<int>;

    struct Area {
        int line = 0;
        Counts applied;
        /// Indexes of its schools, the most sought-after first.
        std::vector<size_t> schools;
    };

    void countApplicants(const Places &places, quint64 seed);
    void drawLines(const Places &places);
    void addSchools(const Places &places, const NameBook &names);
    void takeIn();

    std::vector<Area> m_areas;
    std::vector<DemoGeneralSchool> m_schools;
};

} // namespace hengzhao::office::demo
