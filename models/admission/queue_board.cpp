// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/queue_board.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

constexpr std::size_t resultCount = static_cast<std::size_t>(ChoiceResult::NotReached) + 1;

} // namespace

QueueBoard::QueueBoard(std::size_t buckets)
    : m_buckets(buckets), m_counters(buckets + resultCount), m_seen(buckets + resultCount),
      m_unplaced(buckets, {Mark(ChoiceResult::NotReached), Mark(ChoiceResult::SeatsTaken)})
{
    for (std::size_t i = 0; i < resultCount; ++i) {
        const auto result = static_cast<ChoiceResult>(i);
        // What is wrong with a choice stays wrong where an earlier one was taken.
        const bool isOfTheChoice = result == ChoiceResult::Empty || isVoid(result);
        m_unplaced.push_back({Mark(isOfTheChoice ? result : ChoiceResult::NotReached), Mark(result)});
    }
}

void QueueBoard::begin(std::span<const std::int32_t> freeSeats)
{
    std::fill(m_counters.begin(), m_counters.end(), Counter{});
    for (std::size_t b = 0; b < freeSeats.size(); ++b)
        m_counters[b].free = freeSeats[b];
}

Queue QueueBoard::queue(std::size_t bucket) const
{
    const Counter &counter = m_counters[bucket];
    Queue queue;
    queue.competed = counter.competed;
    queue.free = counter.free;
    queue.taken = std::min(counter.competed, counter.free);
    if (queue.taken > 0)
        queue.lastTaken = static_cast<std::int32_t>(m_seen[bucket][LastTaken]);
    if (queue.competed > queue.taken)
        queue.firstRefused = static_cast<std::int32_t>(m_seen[bucket][FirstRefused]);
    return queue;
}

} // namespace hengzhao::admission
