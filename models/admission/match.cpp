// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/match.h"

#include "models/admission/passes.h"
#include "models/admission/standing.h"
#include "models/admission/write_down.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

/// One run: what it goes by, and the outcome it fills.
class Run
{
public:
    Run(const Cohort &cohort, const Order::Columns &order, Outcome &outcome)
        : m_cohort(cohort), m_order(order), m_outcome(outcome), m_choices(cohort.choiceCount())
    {
    }

    void go()
    {
        layOut();
        open();
        place();
        m_outcome.lotDecided = nameLots(m_cohort, m_order, m_outcome.queues);
        writeDown({m_order.wishes, m_queueOf, marksByRow()}, m_outcome);
    }

private:
    void layOut()
    {
        const std::size_t size = m_cohort.size();
        m_outcome.mode = m_cohort.mode;
        m_outcome.candidates = size;
        m_outcome.rounds = m_choices;
        m_outcome.buckets = m_cohort.buckets.size();
        m_outcome.standing.resize(size);
        m_outcome.bucket.resize(size);
        m_outcome.workspace.waiting.resize(size);
        m_outcome.workspace.marks.resize(size * m_choices);
        m_outcome.reason.resize(size);
        m_outcome.round.resize(size);
        m_outcome.place.resize(size);
        m_outcome.results.resize(m_choices);
        m_outcome.places.resize(m_choices);
        for (std::size_t k = 0; k < m_choices; ++k) {
            m_outcome.results[k].resize(size);
            m_outcome.places[k].resize(size);
        }
    }

    [[nodiscard]] bool goesByApplications() const { return m_order.goesByApplications(m_cohort.mode); }

    /// Whether the pass numbers candidates as the cohort does, and not by their place in the order.
    [[nodiscard]] bool goesByRows() const { return goesByApplications() || m_order.isOrderOfRows; }

    /// R2 to R4.
    void open()
    {
        const std::array<Standing, flagCombinations> standings = standingsByFlags(m_cohort.batch);
        for (std::size_t i = 0; i < m_cohort.size(); ++i)
            m_outcome.standing[i] = standings[flagCombination(m_cohort.flags[i])];
        std::vector<std::uint8_t> &waiting = m_outcome.workspace.waiting;
        for (std::size_t slot = 0; slot < waiting.size(); ++slot) {
            const std::size_t row = goesByRows() ? slot : std::size_t{m_order.rows[slot]};
            waiting[slot] = m_outcome.standing[row] == Standing::InPool;
        }
    }

    [[nodiscard]] std::span<const Mark> marksByRow()
    {
        Outcome::Workspace &workspace = m_outcome.workspace;
        if (goesByRows())
            return workspace.marks;
        workspace.marksByRow.resize(workspace.marks.size());
        spreadToRows(workspace.marks, m_order.rows, workspace.marksByRow);
        return workspace.marksByRow;
    }

    void place()
    {
        QueueBoard board(m_outcome.buckets);
        std::vector<Verdict> verdicts;
        workOutVerdicts(m_cohort, verdicts);
        m_queueOf.resize(verdicts.size());
        std::transform(verdicts.begin(), verdicts.end(), m_queueOf.begin(),
                       [&board](Verdict verdict) { return board.queueOf(verdict); });
        std::vector<std::int32_t> freeSeats = seatsAtFirst(m_cohort);
        Pass pass{m_order, m_choices, m_queueOf, m_outcome.workspace.waiting, m_outcome.workspace.marks, board};

        m_outcome.queues.clear();
        const std::size_t rounds = m_cohort.mode == BatchMode::ChoiceFirst ? m_choices : 1;
        for (std::size_t round = 0; round < rounds; ++round) {
            board.begin(freeSeats);
            if (m_cohort.mode == BatchMode::ChoiceFirst)
                choiceFirstRound(pass, round);
            else if (m_cohort.mode == BatchMode::Deferred && goesByApplications())
                deferred(pass, freeSeats);
            else
                scoreFirst(pass);
            for (std::size_t b = 0; b < freeSeats.size(); ++b) {
                m_outcome.queues.push_back(board.queue(b));
                freeSeats[b] -= m_outcome.queues.back().taken;
            }
        }
        for (Queue &queue : m_outcome.queues) {
            queue.lastTaken = rowOf(queue.lastTaken);
            queue.firstRefused = rowOf(queue.firstRefused);
        }
    }

    [[nodiscard]] std::int32_t rowOf(std::int32_t slot) const
    {
        return slot == none || goesByRows() ? slot
                                            : static_cast<std::int32_t>(m_order.rows[static_cast<std::size_t>(slot)]);
    }

    const Cohort &m_cohort;
    const Order::Columns &m_order;
    Outcome &m_outcome;
    std::size_t m_choices;
    std::vector<std::uint32_t> m_queueOf;
};

} // namespace

void match(const Cohort &cohort, const Order &order, Outcome &outcome)
{
    Run(cohort, order.columns(), outcome).go();
}

Outcome match(const Cohort &cohort)
{
    Outcome outcome;
    match(cohort, Order(cohort), outcome);
    outcome.workspace = {};
    return outcome;
}

} // namespace hengzhao::admission
