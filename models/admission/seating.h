// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/match.h"

#include <cstdint>
#include <vector>

namespace hengzhao::admission
{

/// Who has which seat and what a run comes to, without what explains it: for whoever tries one thing after another.
struct Seating : RunFigures {
    /// One row a candidate: the bucket of the seat, or none.
    std::vector<std::int32_t> bucket;
    /// As in an Outcome.
    std::vector<Queue> queues;

    /// Memory seat() works in, kept for the next time.
    struct Workspace {
        std::vector<std::uint8_t> states;
        std::vector<std::int32_t> bucketInOrder;
    };
    Workspace workspace;
};

/// The seats that match() would give over the same order. `seating` is written afresh, its memory used again.
void seat(const Cohort &cohort, const Order &order, Seating &seating);

} // namespace hengzhao::admission
