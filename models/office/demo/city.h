// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/general_schools.h"
#include "models/office/demo/identities.h"
#include "models/office/demo/wishes.h"

namespace hengzhao::office::demo
{

/// All that is known of the city before its candidates are asked one by one. Never moved or copied: its parts know each
/// other.
struct City {
    City(int candidateCount, quint64 citySeed, int seasonYear);
    City(const City &) = delete;
    City &operator=(const City &) = delete;

    [[nodiscard]] const DemoDistrict &districtOf(int candidate) const;
    void appendCandidateNumber(std::u16string &text, int candidate) const;

    int candidates;
    quint64 seed;
    int year;
    RuleBook book;
    NameBook names;
    Places places;
    std::vector<DemoSchool> schools;
    GeneralSchools general;
    WishBook wishes;
    Identities identities;
};

} // namespace hengzhao::office::demo
