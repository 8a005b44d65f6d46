// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/seating.h"

#include "models/admission/order_columns.h"
#include "models/admission/passes.h"
#include "models/admission/queue_board.h"
#include "models/admission/standing.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace hengzhao::admission
{

namespace
{

/// What a pass needs to know of a candidate, in the bits of a byte.
enum StateBit : std::uint8_t { Waits = 1, InThePool = 2 };

/// Where a wish queues, and in the lowest bit whether it is void (R20).
class Target
{
public:
    Target() = default;
    Target(std::uint32_t queue, bool isVoid) : m_code(queue << 1 | static_cast<std::uint32_t>(isVoid)) {}

    [[nodiscard]] std::uint32_t queue() const { return m_code >> 1; }
    [[nodiscard]] std::uint32_t isVoid() const { return m_code & 1; }

private:
    std::uint32_t m_code = 0;
};

/// A run over one order of candidates that holds for all schools.
class CommonRun
{
public:
    CommonRun(const Cohort &cohort, const Order::Columns &order, Seating &seating)
        : m_cohort(cohort), m_order(order), m_seating(seating), m_choices(cohort.choiceCount()),
          m_board(cohort.buckets.size())
    {
    }

    void go()
    {
        open();
        aim();
        place();
        m_seating.lotDecided = nameLots(m_cohort, m_order, m_seating.queues);
    }

private:
    /// R2 to R4.
    void open()
    {
        std::array<std::uint8_t, flagCombinations> stateOf{};
        const std::array<Standing, flagCombinations> standings = standingsByFlags(m_cohort.batch);
        for (std::size_t flags = 0; flags < flagCombinations; ++flags)
            stateOf[flags] = standings[flags] == Standing::InPool ? Waits | InThePool : 0;
        std::vector<std::uint8_t> &states = m_seating.workspace.states;
        states.resize(m_cohort.size());
        m_seating.pool = 0;
        for (std::size_t slot = 0; slot < states.size(); ++slot) {
            states[slot] = stateOf[flagCombination(m_cohort.flags[rowOf(slot)])];
            m_seating.pool += states[slot] >> 1;
        }
    }

    void aim()
    {
        std::vector<Verdict> verdicts;
        workOutVerdicts(m_cohort, verdicts);
        m_targetOf.reserve(verdicts.size());
        for (const Verdict verdict : verdicts)
            m_targetOf.emplace_back(m_board.queueOf(verdict), !verdict.isBucket() && isVoid(verdict.result()));
    }

    void place()
    {
        std::vector<std::int32_t> freeSeats = seatsAtFirst(m_cohort);
        std::vector<std::int32_t> &seats = m_order.isOrderOfRows ? m_seating.bucket : m_seating.workspace.bucketInOrder;
        seats.assign(m_cohort.size(), none);
        m_seating.mode = m_cohort.mode;
        m_seating.voidChoices = 0;
        m_seating.byRound.assign(m_choices, 0);
        m_seating.queues.clear();
        if (m_cohort.mode == BatchMode::ChoiceFirst) {
            for (std::size_t k = 0; k < m_choices; ++k) {
                m_board.begin(freeSeats);
                choiceFirstRound(k, seats);
                endRound(freeSeats);
            }
        } else {
            m_board.begin(freeSeats);
            scoreFirstRound(seats);
            endRound(freeSeats);
        }
        if (!m_order.isOrderOfRows)
            spreadToRows(seats);
        m_seating.preAdmitted = std::accumulate(m_seating.byRound.begin(), m_seating.byRound.end(), std::int64_t{0});
    }

    /// Without branches, as the passes with reasons are. R19.
    void choiceFirstRound(std::size_t choice, std::vector<std::int32_t> &seats)
    {
        const std::vector<Wish> &wishes = m_order.wishesInOrder[choice];
        const std::vector<Target> &targetOf = m_targetOf;
        std::vector<std::uint8_t> &states = m_seating.workspace.states;
        QueueBoard board = std::move(m_board); // its own name, so that nothing else can be thought to point at it
        std::uint32_t voids = 0;
        std::uint32_t taken = 0;
        for (std::size_t slot = 0; slot < wishes.size(); ++slot) {
            const Target target = targetOf[wishes[slot]];
            const std::uint32_t state = states[slot];
            const std::uint32_t takes = board.takes(target.queue(), static_cast<std::uint32_t>(slot), state & Waits);
            voids += target.isVoid() & (state >> 1);
            taken += takes;
            states[slot] = static_cast<std::uint8_t>(state ^ takes);
            seats[slot] &= seatWon(target.queue(), takes);
        }
        m_board = std::move(board);
        m_seating.voidChoices += voids;
        m_seating.byRound[choice] = taken;
    }

    /// R24.
    void scoreFirstRound(std::vector<std::int32_t> &seats)
    {
        const std::vector<std::uint8_t> &states = m_seating.workspace.states;
        for (std::size_t slot = 0; slot < states.size(); ++slot) {
            std::uint32_t waits = states[slot] & Waits;
            for (std::size_t k = 0; k < m_choices; ++k) {
                const Target target = m_targetOf[m_order.wishesInOrder[k][slot]];
                const std::uint32_t takes = m_board.takes(target.queue(), static_cast<std::uint32_t>(slot), waits);
                m_seating.voidChoices += target.isVoid() & (static_cast<std::uint32_t>(states[slot]) >> 1);
                m_seating.byRound[k] += takes;
                waits ^= takes;
                seats[slot] &= seatWon(target.queue(), takes);
            }
        }
    }

    /// All bits set, which is `none`, where no seat was won: who has one keeps it when this is laid over it.
    [[nodiscard]] static std::int32_t seatWon(std::uint32_t queue, std::uint32_t takes)
    {
        static_assert(none == -1);
        return static_cast<std::int32_t>(queue | (takes - 1));
    }

    void endRound(std::vector<std::int32_t> &freeSeats)
    {
        for (std::size_t b = 0; b < freeSeats.size(); ++b) {
            Queue queue = m_board.queue(b);
            freeSeats[b] -= queue.taken;
            queue.lastTaken = rowOf(queue.lastTaken);
            queue.firstRefused = rowOf(queue.firstRefused);
            m_seating.queues.push_back(queue);
        }
    }

    void spreadToRows(const std::vector<std::int32_t> &seats)
    {
        m_seating.bucket.resize(seats.size());
        for (std::size_t slot = 0; slot < seats.size(); ++slot)
            m_seating.bucket[m_order.rows[slot]] = seats[slot];
    }

    [[nodiscard]] std::size_t rowOf(std::size_t slot) const
    {
        return m_order.isOrderOfRows ? slot : m_order.rows[slot];
    }
    [[nodiscard]] std::int32_t rowOf(std::int32_t slot) const
    {
        return slot == none ? none : static_cast<std::int32_t>(rowOf(static_cast<std::size_t>(slot)));
    }

    const Cohort &m_cohort;
    const Order::Columns &m_order;
    Seating &m_seating;
    std::size_t m_choices;
    QueueBoard m_board;
    std::vector<Target> m_targetOf;
};

/// R13: where the interview counts every school has an order of its own, and there is nothing to be saved.
void seatByApplications(const Cohort &cohort, const Order &order, Seating &seating)
{
    Outcome outcome;
    match(cohort, order, outcome);
    static_cast<RunFigures &>(seating) = static_cast<const RunFigures &>(outcome);
    seating.bucket = std::move(outcome.bucket);
    seating.queues = std::move(outcome.queues);
}

} // namespace

void seat(const Cohort &cohort, const Order &order, Seating &seating)
{
    if (order.columns().goesByApplications(cohort.mode))
        seatByApplications(cohort, order, seating);
    else
        CommonRun(cohort, order.columns(), seating).go();
}

} // namespace hengzhao::admission
