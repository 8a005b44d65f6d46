// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/domain/decision.h"

#include <cstdint>
#include <vector>

namespace hengzhao::admission
{

/// One queue: those who competed for a bucket in one round (choice-first), or for a bucket at all (other modes).
struct Queue {
    std::int32_t competed = 0;
    std::int32_t taken = 0;
    /// Seats free when it began.
    std::int32_t free = 0;
    /// Candidates' rows: the last one taken and the first one not; none where there is none.
    std::int32_t lastTaken = none;
    std::int32_t firstRefused = none;
    /// The lot alone parted the two (R14).
    bool lotDecided = false;

    friend bool operator==(const Queue &, const Queue &) = default;
};

/// What became of one choice and its place in the queue, in one number, while a run is going on.
class Mark
{
public:
    Mark() = default;
    explicit Mark(ChoiceResult result, std::int32_t place = 0)
        : m_value(static_cast<std::uint32_t>(place) << resultBits | static_cast<std::uint32_t>(result))
    {
    }

    /// One of two, without a branch.
    [[nodiscard]] static Mark chosen(bool first, Mark one, Mark other)
    {
        const std::uint32_t mask = 0U - static_cast<std::uint32_t>(first);
        Mark mark;
        mark.m_value = (one.m_value & mask) | (other.m_value & ~mask);
        return mark;
    }

    [[nodiscard]] ChoiceResult result() const { return static_cast<ChoiceResult>(m_value & resultMask); }
    [[nodiscard]] std::int32_t place() const { return static_cast<std::int32_t>(m_value >> resultBits); }

private:
    static constexpr int resultBits = 4;
    static constexpr std::uint32_t resultMask = (1U << resultBits) - 1;

    std::uint32_t m_value = 0;
};

/// What a run comes to.
struct RunFigures {
    BatchMode mode = BatchMode::ChoiceFirst;
    std::int64_t pool = 0;
    std::int64_t preAdmitted = 0;
    /// Of candidates of the pool.
    std::int64_t voidChoices = 0;
    /// Admitted by their first choice, by their second, …
    std::vector<std::int64_t> byRound;
    /// Queues whose last place came down to the lot (R14).
    std::int64_t lotDecided = 0;

    [[nodiscard]] std::int64_t unplaced() const { return pool - preAdmitted; }
};

/// Exactly one decision for every candidate of the pool, with its reason (R20), and what explains them.
struct Outcome : RunFigures {
    std::size_t candidates = 0;
    std::size_t rounds = 0;
    std::size_t buckets = 0;

    // One row a candidate.
    std::vector<Standing> standing;
    std::vector<Reason> reason;
    /// The bucket of the seat, or none.
    std::vector<std::int32_t> bucket;
    /// The number of the choice taken, or 0.
    std::vector<std::int32_t> round;
    /// Place in the queue in which the seat was won, or 0.
    std::vector<std::int32_t> place;

    // One column a choice, one row a candidate.
    std::vector<std::vector<ChoiceResult>> results;
    /// Place in that choice's queue where the candidate competed, else 0.
    std::vector<std::vector<std::int32_t>> places;

    /// Choice-first: `buckets` rows for round 1, then for round 2, …; other modes: `buckets` rows.
    std::vector<Queue> queues;

    /// Memory match() works in, kept so that the next pass need not ask for it again; no part of what was decided.
    struct Workspace {
        std::vector<std::uint8_t> waiting;
        std::vector<Mark> marks;
        std::vector<Mark> marksByRow;
    };
    Workspace workspace;

    /// The queue of a bucket in the round of choice number `choice` (1 is the first).
    [[nodiscard]] const Queue &queue(std::int32_t ofBucket, std::size_t choice) const
    {
        const std::size_t row = mode == BatchMode::ChoiceFirst ? choice - 1 : 0;
        return queues[row * buckets + static_cast<std::size_t>(ofBucket)];
    }
};

} // namespace hengzhao::admission
