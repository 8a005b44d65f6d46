// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/order_columns.h"
#include "models/admission/outcome.h"
#include "models/admission/queue_board.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hengzhao::admission
{

/// One pass of candidates over the buckets, while it is going on. Candidates go by slots: their positions in the order
/// where all schools share one, so that memory is walked through and not jumped about in; their rows where the order is
/// one of applications.
struct Pass {
    const Order::Columns &order;
    std::size_t choices;
    /// Of every wish: its queue on the board.
    std::span<const std::uint32_t> queueOf;
    /// Of every slot: 1 where in the pool and not yet taken, else 0.
    std::span<std::uint8_t> waiting;
    /// Of every slot and choice, slot by slot. A pass leaves all of them set.
    std::span<Mark> marks;
    QueueBoard &board;
};

/// Of every bucket, what is left of its seats when the run begins (R17).
[[nodiscard]] std::vector<std::int32_t> seatsAtFirst(const Cohort &cohort);
/// R14: marks queues, those of one round after those of another, whose last place came down to the lot, and counts
/// them.
[[nodiscard]] std::int64_t nameLots(const Cohort &cohort, const Order::Columns &order, std::span<Queue> queues);

/// Round `choice` (0 is the first) of choice-first (R19).
void choiceFirstRound(Pass &pass, std::size_t choice);
/// One order of all, each in turn the first choice that has a seat (R24).
void scoreFirst(Pass &pass);
/// Candidate-proposing deferred acceptance, every bucket in its own order (R24). The order is one of applications;
/// with one order for all schools score-first comes to the same.
void deferred(Pass &pass, std::span<const std::int32_t> freeSeats);

} // namespace hengzhao::admission
