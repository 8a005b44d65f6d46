// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/candidate.h"
#include "models/office/demo/places.h"

#include <array>
#include <optional>

namespace hengzhao::office::demo
{

/// What decides about a candidate, without name or address.
struct Person {
    CandidateCategory category = CandidateCategory::Current;
    bool male = false;
    std::optional<bool> graduated;
    bool appliedGeneral = false;
    /// In 1024ths of a standard deviation.
    int ability = 0;
    /// In half points; -1 where missing.
    std::array<int, subjectCount> scores{};
    int total = -1;
};

/// The highest total there is, in half points.
[[nodiscard]] int highestTotal();

[[nodiscard]] CandidateCategory categoryOf(quint64 seed, int candidate);
[[nodiscard]] Person personOf(const Places &places, quint64 seed, int candidate);

/// An evaluation over five dimensions, such as 4A1B, that goes with the ability.
void appendEvaluation(std::u16string &text, Draws &draws, int ability);

} // namespace hengzhao::office::demo
