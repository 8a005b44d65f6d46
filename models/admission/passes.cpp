// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/passes.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

std::uint8_t stillWaits(std::uint32_t waits, Mark mark)
{
    return static_cast<std::uint8_t>(waits & static_cast<std::uint32_t>(mark.result() != ChoiceResult::Taken));
}

void roundInCommonOrder(Pass &pass, std::size_t choice)
{
    const std::span<const Wish> wishes = pass.order.wishesInOrder[choice];
    const std::span<const std::uint32_t> queueOf = pass.queueOf;
    const std::span<std::uint8_t> waiting = pass.waiting;
    Mark *const marks = pass.marks.data() + choice;
    const std::size_t choices = pass.choices;
    QueueBoard board = std::move(pass.board); // its own name, so that nothing else can be thought to point at it
    for (std::size_t slot = 0; slot < wishes.size(); ++slot) {
        const std::uint32_t waits = waiting[slot];
        const Mark mark = board.come(queueOf[wishes[slot]], static_cast<std::uint32_t>(slot), waits);
        marks[slot * choices] = mark;
        waiting[slot] = stillWaits(waits, mark);
    }
    pass.board = std::move(board);
}

void roundByApplications(Pass &pass, std::size_t choice)
{
    // Once for all wishes that compete with nobody, once in order for those that do.
    for (std::size_t row = 0; row < pass.waiting.size(); ++row) {
        const std::size_t wish = row * pass.choices + choice;
        const Wish code = pass.order.wishes[wish];
        if (code < FirstCellWish)
            pass.marks[wish] = pass.board.come(pass.queueOf[code], static_cast<std::uint32_t>(row), pass.waiting[row]);
    }
    for (std::size_t wish : pass.order.applications.wishes) {
        if (wish % pass.choices != choice)
            continue;
        const std::size_t row = wish / pass.choices;
        const std::uint32_t waits = pass.waiting[row];
        const std::uint32_t queue = pass.queueOf[pass.order.wishes[wish]];
        pass.marks[wish] = pass.board.come(queue, static_cast<std::uint32_t>(row), waits);
        pass.waiting[row] = stillWaits(waits, pass.marks[wish]);
    }
}

} // namespace

std::vector<std::int32_t> seatsAtFirst(const Cohort &cohort)
{
    std::vector<std::int32_t> seats;
    seats.reserve(cohort.buckets.size());
    for (const CohortBucket &bucket : cohort.buckets)
        seats.push_back(std::max(0, bucket.seats - bucket.held));
    return seats;
}

std::int64_t nameLots(const Cohort &cohort, const Order::Columns &order, std::span<Queue> queues)
{
    const bool withInterview = cohort.mode != BatchMode::ScoreFirst;
    std::int64_t lots = 0;
    for (std::size_t i = 0; i < queues.size(); ++i) {
        Queue &queue = queues[i];
        if (queue.lastTaken == none || queue.firstRefused == none)
            continue;
        const std::int32_t school = cohort.buckets[i % cohort.buckets.size()].school;
        queue.lotDecided = order.lotParts(cohort, queue.lastTaken, queue.firstRefused, school, withInterview);
        lots += queue.lotDecided;
    }
    return lots;
}

void choiceFirstRound(Pass &pass, std::size_t choice)
{
    if (pass.order.byApplication)
        roundByApplications(pass, choice);
    else
        roundInCommonOrder(pass, choice);
}

void scoreFirst(Pass &pass)
{
    for (std::size_t slot = 0; slot < pass.waiting.size(); ++slot) {
        std::uint32_t waits = pass.waiting[slot];
        for (std::size_t k = 0; k < pass.choices; ++k) {
            const std::uint32_t queue = pass.queueOf[pass.order.wishesInOrder[k][slot]];
            const Mark mark = pass.board.come(queue, static_cast<std::uint32_t>(slot), waits);
            pass.marks[slot * pass.choices + k] = mark;
            waits = stillWaits(waits, mark);
        }
        pass.waiting[slot] = static_cast<std::uint8_t>(waits);
    }
}

} // namespace hengzhao::admission
