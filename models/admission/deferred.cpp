// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/passes.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

/// Proposals go on until nobody who waits has a bucket left to ask.
class Proposals
{
public:
    Proposals(const Pass &pass, std::span<const std::int32_t> freeSeats)
        : m_pass(pass), m_free(freeSeats), m_asked(pass.waiting.size()), m_held(freeSeats.size())
    {
    }

    void run()
    {
        for (std::size_t row = 0; row < m_pass.waiting.size(); ++row) {
            if (m_pass.waiting[row] != 0)
                propose(row);
        }
    }

    /// Whether the candidate came as far as this wish.
    [[nodiscard]] bool asked(std::size_t wish) const { return wish % m_pass.choices < m_asked[wish / m_pass.choices]; }

private:
    /// The better of two held candidates; the worst stands on top of a heap.
    [[nodiscard]] auto better() const
    {
        return [&rank = m_pass.order.applications.rank](std::uint32_t left, std::uint32_t right) {
            return rank[left] < rank[right];
        };
    }

    void propose(std::size_t row)
    {
        while (m_asked[row] < m_pass.choices) {
            const std::size_t wish = row * m_pass.choices + m_asked[row]++;
            const std::size_t bucket = m_pass.queueOf[m_pass.order.wishes[wish]];
            if (bucket >= m_free.size() || m_free[bucket] == 0)
                continue;
            std::vector<std::uint32_t> &held = m_held[bucket];
            held.push_back(static_cast<std::uint32_t>(wish));
            std::push_heap(held.begin(), held.end(), better());
            if (held.size() <= static_cast<std::size_t>(m_free[bucket]))
                return;
            std::pop_heap(held.begin(), held.end(), better());
            row = held.back() / m_pass.choices; // who gives way goes on to the next of their choices
            held.pop_back();
        }
    }

    const Pass &m_pass;
    std::span<const std::int32_t> m_free;
    std::vector<std::uint32_t> m_asked;
    std::vector<std::vector<std::uint32_t>> m_held;
};

} // namespace

void deferred(Pass &pass, std::span<const std::int32_t> freeSeats)
{
    Proposals proposals(pass, freeSeats);
    proposals.run();

    // Whoever asked a bucket stands in its queue, and a bucket has kept the first of them.
    const auto come = [&](std::size_t wish) {
        const std::uint32_t queue = pass.queueOf[pass.order.wishes[wish]];
        const auto row = static_cast<std::uint32_t>(wish / pass.choices);
        pass.marks[wish] = pass.board.come(queue, row, proposals.asked(wish) ? 1 : 0);
    };
    for (std::size_t wish = 0; wish < pass.marks.size(); ++wish) {
        if (pass.order.wishes[wish] < FirstCellWish)
            come(wish);
    }
    for (std::size_t wish : pass.order.applications.wishes)
        come(wish);
}

} // namespace hengzhao::admission
