// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/seating.h"

#include <array>

namespace hengzhao::office
{

/// Where the candidates of one district ended up.
struct SideCount {
    std::int32_t vocational = 0;
    std::int32_t general = 0;
    /// In the pool of the batch and not placed.
    std::int32_t unplaced = 0;
};

/// How many fare otherwise than before.
struct Moves {
    /// Placed, and was not; not placed, and was; at another school or for other seats.
    qint64 placedAnew = 0;
    qint64 placedNoMore = 0;
    qint64 elsewhere = 0;

    [[nodiscard]] qint64 all() const { return placedAnew + placedNoMore + elsewhere; }
    friend bool operator==(const Moves &, const Moves &) = default;
};

/// By the cohort's indices.
struct MoveCount {
    std::vector<Moves> byDistrict;
    /// Seats that others have now: those who came, and those who went.
    std::vector<qint64> cameToBucket;
    std::vector<qint64> leftBucket;
    Moves whole;
    /// Of those placed both times: at a school that stands earlier among their choices.
    qint64 atEarlierChoice = 0;
};

/// Counts districts side by side in one pass; keeps its memory from step to step.
class SideCounter
{
public:
    /// `batch` says who is in the pool (R2 to R4).
    explicit SideCounter(int batch);

    /// As the figures of the season count them: each candidate on one side, the vocational one first (R37).
    [[nodiscard]] std::vector<SideCount> count(const admission::Cohort &cohort, const admission::Seating &seating);

private:
    enum Fact : std::uint8_t { General = 1, InPool = 2, Holds = 4, Placed = 8, FactCombinations = 16 };

    /// By a candidate's flags.
    std::vector<std::uint8_t> m_facts;
    std::vector<std::array<std::int32_t, FactCombinations>> m_counts;
};

[[nodiscard]] MoveCount countMoves(const admission::Cohort &cohort, const admission::Seating &before,
                                   const admission::Seating &after);

} // namespace hengzhao::office
