// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"
#include "models/office/demo/people.h"
#include "models/office/demo/schools.h"

#include <array>

namespace hengzhao::office::demo
{

/// Stands for a choice not made, and for one of a school nobody knows.
constexpr int noSchool = -1;
constexpr int unknownSchool = -2;

/// What one candidate filed.
struct Wishes {
    std::array<int, 2> schools = {noSchool, noSchool};
    /// Seconds since the window opened; -1 where no time was noted.
    int filedAt = -1;

    [[nodiscard]] bool isEmpty() const { return schools[0] == noSchool; }
};

struct InterviewRecord {
    int school = 0;
    const DemoProgram *program = nullptr;
    /// In half points.
    int score = 0;
};

/// What the candidates wish: mostly what is near, has seats for their district, and is sought-after.
class WishBook
{
public:
    WishBook(const Places &places, const std::vector<DemoSchool> &schools, quint64 seed, const Window &window);

    [[nodiscard]] Wishes of(int candidate) const;
    /// Whether a candidate was interviewed for a choice (0 is the first), and how it went.
    [[nodiscard]] std::optional<InterviewRecord> interviewOf(int candidate, int choice) const;
    void appendTime(std::u16string &text, int filedAt) const;

private:
    void weigh(const Places &places);

    const Places &m_places;
    const std::vector<DemoSchool> &m_schools;
    quint64 m_seed;
    Window m_window;
    /// For each district, what its candidates pick from.
    std::vector<WeightedPick> m_picks;
};

} // namespace hengzhao::office::demo
