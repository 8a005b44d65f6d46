// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/school.h"
#include "models/office/demo/places.h"

#include <optional>
#include <vector>

namespace hengzhao::office::demo
{

/// Stands for all districts not named (R16).
constexpr int remainingDistricts = -1;
/// Of a school outside the city.
constexpr int noDistrict = -1;

struct DemoProgram {
    QString code;
    QString name;
    QString years;
    /// In yuan.
    int tuition = 0;
    int seats = 0;
    /// In whole points.
    std::optional<int> interviewMinimum;
};

struct DemoAllotment {
    /// Index of a district, or remainingDistricts.
    int district = remainingDistricts;
    int seats = 0;
};

struct DemoSchool {
    QString code;
    QString name;
    SchoolCategory category = SchoolCategory::Secondary;
    SchoolNature nature = SchoolNature::Public;
    /// Index of a district, or noDistrict.
    int district = noDistrict;
    QString districtCode;
    bool urban = false;
    /// Beginning of the program codes it prefers; empty where it teaches anything.
    QString prefers;
    QString sponsor;
    QString recruitingCode;
    QString address;
    int limit = 0;
    int capacity = 0;
    /// How sought-after, as a weight against the others.
    int popularity = 0;
    std::vector<DemoAllotment> allotments;
    std::vector<DemoProgram> programs;

    [[nodiscard]] bool isCounty() const { return district != noDistrict && !urban; }
};

/// All schools that recruit, with their limits, allotments and programs.
[[nodiscard]] std::vector<DemoSchool> makeSchools(const Places &places, quint64 seed, const NameBook &names);

// the steps of makeSchools
void allotSeats(std::vector<DemoSchool> &schools, const Places &places, quint64 seed);
void addPrograms(std::vector<DemoSchool> &schools, quint64 seed);

} // namespace hengzhao::office::demo
