// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"
#include "models/admission/standing.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace hengzhao::admission
{

/// The queues of one round while candidates come to them in order, so that the first to come are those taken. Every
/// ChoiceResult that is no bucket has a queue of its own that takes nobody: whoever comes, to whatever, the same few
/// instructions run and nothing has to be guessed by the processor, which is what a pass over a million costs.
class QueueBoard
{
public:
    explicit QueueBoard(std::size_t buckets);

    /// Begins a round with these seats.
    void begin(std::span<const std::int32_t> freeSeats);

    /// Where a wish with this verdict queues.
    [[nodiscard]] std::uint32_t queueOf(Verdict verdict) const
    {
        return verdict.isBucket()
                   ? static_cast<std::uint32_t>(verdict.bucket())
                   : static_cast<std::uint32_t>(m_buckets) + static_cast<std::uint32_t>(verdict.result());
    }

    /// Somebody comes to a queue, and waits for a seat (1) or has one already (0).
    [[nodiscard]] Mark come(std::uint32_t queue, std::uint32_t slot, std::uint32_t waits)
    {
        const Arrival arrival = arrive(queue, slot, waits);
        const Mark placed(static_cast<ChoiceResult>(static_cast<std::uint32_t>(ChoiceResult::Taken) - arrival.refused),
                          arrival.place);
        return Mark::chosen(arrival.competes != 0, placed, m_unplaced[queue][waits]);
    }

    /// The same for whoever only asks whether a seat is won (1) or not (0).
    [[nodiscard]] std::uint32_t takes(std::uint32_t queue, std::uint32_t slot, std::uint32_t waits)
    {
        const Arrival arrival = arrive(queue, slot, waits);
        return arrival.competes & ~arrival.refused;
    }

    /// What became of a bucket's queue; candidates are slots.
    [[nodiscard]] Queue queue(std::size_t bucket) const;

private:
    struct Arrival {
        std::uint32_t competes;
        std::uint32_t refused;
        std::int32_t place;
    };

    [[nodiscard]] Arrival arrive(std::uint32_t queue, std::uint32_t slot, std::uint32_t waits)
    {
        Counter &counter = m_counters[queue];
        const std::uint32_t competes = waits & static_cast<std::uint32_t>(counter.free > 0);
        counter.competed += static_cast<std::int32_t>(competes);
        const std::int32_t beyond = counter.competed - counter.free;
        const auto refused = static_cast<std::uint32_t>(beyond > 0);
        const std::uint32_t seen = refused + static_cast<std::uint32_t>(beyond > 1);
        m_seen[queue][seen | (NoContestant & (competes - 1))] = slot;
        return {competes, refused, counter.competed};
    }

    struct Counter {
        std::int32_t competed = 0;
        std::int32_t free = 0;
    };
    /// What was seen last: the last one taken, the first refused, others refused, and those who did not compete.
    enum Seen : std::uint32_t { LastTaken = 0, FirstRefused = 1, OtherRefused = 2, NoContestant = 3 };

    static_assert(static_cast<int>(ChoiceResult::Outranked) + 1 == static_cast<int>(ChoiceResult::Taken));

    std::size_t m_buckets;
    std::vector<Counter> m_counters;
    std::vector<std::array<std::uint32_t, 4>> m_seen;
    /// For those who do not compete: first who has a seat already, then who waits.
    std::vector<std::array<Mark, 2>> m_unplaced;
};

} // namespace hengzhao::admission
