// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"
#include "models/admission/standing.h"

#include <cstdint>
#include <span>

namespace hengzhao::admission
{

/// What a finished run left behind, to be made into the columns of its outcome.
struct FinishedRun {
    std::span<const Wish> wishes;
    /// Of every wish: the bucket, or a number from `buckets` on where it has none.
    std::span<const std::uint32_t> queueOf;
    /// Of every row and choice, row by row.
    std::span<const Mark> marks;
};

/// Brings marks that stand in the order of `rows` into that of the rows themselves.
void spreadToRows(std::span<const Mark> marks, std::span<const std::uint32_t> rows, std::span<Mark> byRow);

/// Fills results, places, reason (R20) and seat of every row, and the figures; sizes and standing are there already.
void writeDown(const FinishedRun &run, Outcome &outcome);

} // namespace hengzhao::admission
