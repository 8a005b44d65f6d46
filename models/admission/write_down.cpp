// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/write_down.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace hengzhao::admission
{

namespace
{

/// Rows are written down some hundreds at a time, which stay near the processor.
constexpr std::size_t pieceRows = 512;

/// R6: with their number known, the marks of one row are moved without a loop.
constexpr std::size_t usualChoices = 2;

template <std::size_t Choices>
void spread(std::span<const Mark> marks, std::span<const std::uint32_t> rows, std::span<Mark> byRow)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy_n(marks.data() + i * Choices, Choices, byRow.data() + std::size_t{rows[i]} * Choices);
}

/// How near to a seat a result came. The reason of a candidate of the pool is that of the nearest (R20).
constexpr Reason nearnessOf(ChoiceResult result)
{
    switch (result) {
    case ChoiceResult::Empty:
    case ChoiceResult::NotReached:
        return Reason::NoChoice;
    case ChoiceResult::UnknownSchool:
    case ChoiceResult::Repeated:
    case ChoiceResult::Late:
    case ChoiceResult::NotQualified:
    case ChoiceResult::Barred:
        return Reason::AllVoid;
    case ChoiceResult::NoSeats:
        return Reason::NoSeats;
    case ChoiceResult::SeatsTaken:
        return Reason::SeatsTaken;
    case ChoiceResult::Outranked:
    case ChoiceResult::Taken: // named by the seat
        return Reason::Outranked;
    }
    return Reason::NoChoice;
}
static_assert(Reason::NoChoice < Reason::AllVoid && Reason::AllVoid < Reason::NoSeats &&
              Reason::NoSeats < Reason::SeatsTaken && Reason::SeatsTaken < Reason::Outranked);

/// The same by arithmetic on the codes, which a processor does for many rows at once. Taken comes out above all.
constexpr std::uint8_t quickNearness(std::uint8_t result)
{
    constexpr auto noChoice = static_cast<std::uint8_t>(Reason::NoChoice);
    constexpr auto lastVoid = static_cast<std::uint8_t>(ChoiceResult::Barred);
    constexpr auto distance = static_cast<std::uint8_t>(lastVoid - static_cast<std::uint8_t>(Reason::AllVoid));
    const auto some = static_cast<std::uint8_t>(std::max(result, lastVoid) - distance);
    const auto isNone =
        static_cast<std::uint8_t>(-static_cast<int>((result == static_cast<std::uint8_t>(ChoiceResult::Empty)) |
                                                    (result == static_cast<std::uint8_t>(ChoiceResult::NotReached))));
    return static_cast<std::uint8_t>((isNone & noChoice) | (~isNone & some));
}
static_assert([] {
    for (std::uint8_t result = 0; result <= static_cast<std::uint8_t>(ChoiceResult::NotReached); ++result) {
        const bool isTaken = static_cast<ChoiceResult>(result) == ChoiceResult::Taken;
        if (!isTaken &&
            quickNearness(result) != static_cast<std::uint8_t>(nearnessOf(static_cast<ChoiceResult>(result))))
            return false;
    }
    return true;
}());

/// What some hundred rows come to, column by column: short loops without branches, since who was taken follows no
/// pattern a processor could guess.
class Piece
{
public:
    Piece(const FinishedRun &run, Outcome &outcome)
        : m_run(run), m_outcome(outcome), m_choices(outcome.rounds), m_marks(m_choices)
    {
        outcome.pool = 0;
        outcome.voidChoices = 0;
        outcome.byRound.assign(m_choices, 0);
    }

    void write(std::size_t firstRow, std::size_t count)
    {
        m_first = firstRow;
        m_count = count;
        takeApart();
        std::fill_n(m_nearest.begin(), count, static_cast<std::uint8_t>(Reason::NoChoice));
        std::fill_n(m_wishes.begin(), count, Wish{EmptyWish});
        std::fill_n(m_outcome.round.data() + firstRow, count, 0);
        std::fill_n(m_outcome.place.data() + firstRow, count, 0);
        for (std::size_t k = 0; k < m_choices; ++k) {
            judgeChoice(k);
            findSeats(k);
            countVoids();
            writeChoice(k);
        }
        writeSeats();
        writeReasons();
    }

private:
    using Marks = std::array<Mark, pieceRows>;

    /// From rows to columns.
    void takeApart()
    {
        for (std::size_t k = 0; k < m_choices; ++k) {
            const Mark *const marks = m_run.marks.data() + m_first * m_choices + k;
            Marks &column = m_marks[k];
            for (std::size_t i = 0; i < m_count; ++i)
                column[i] = marks[i * m_choices];
        }
    }

    void judgeChoice(std::size_t k)
    {
        const Marks &marks = m_marks[k];
        for (std::size_t i = 0; i < m_count; ++i)
            m_result[i] = static_cast<std::uint8_t>(marks[i].result());
        for (std::size_t i = 0; i < m_count; ++i)
            m_nearness[i] = quickNearness(m_result[i]);
        for (std::size_t i = 0; i < m_count; ++i)
            m_nearest[i] = std::max(m_nearest[i], m_nearness[i]);
    }

    void findSeats(std::size_t k)
    {
        const Marks &marks = m_marks[k];
        const Wish *const wishes = m_run.wishes.data() + m_first * m_choices + k;
        const std::size_t choices = m_choices;
        std::int32_t count = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            const std::int32_t taken = marks[i].result() == ChoiceResult::Taken ? -1 : 0;
            m_wishes[i] |= static_cast<Wish>(taken) & wishes[i * choices];
            count -= taken;
        }
        m_outcome.byRound[k] += count;
    }

    void writeChoice(std::size_t k)
    {
        ChoiceResult *const results = m_outcome.results[k].data() + m_first;
        std::int32_t *const places = m_outcome.places[k].data() + m_first;
        std::int32_t *const round = m_outcome.round.data() + m_first;
        std::int32_t *const place = m_outcome.place.data() + m_first;
        const Marks &marks = m_marks[k];
        const auto number = static_cast<std::int32_t>(k + 1);
        for (std::size_t i = 0; i < m_count; ++i)
            results[i] = marks[i].result();
        for (std::size_t i = 0; i < m_count; ++i)
            places[i] = marks[i].place();
        for (std::size_t i = 0; i < m_count; ++i) {
            const std::int32_t taken = marks[i].result() == ChoiceResult::Taken ? -1 : 0;
            round[i] |= taken & number;
            place[i] |= taken & marks[i].place();
        }
    }

    /// Of the choice written last.
    void countVoids()
    {
        const Standing *const standing = m_outcome.standing.data() + m_first;
        std::int32_t voids = 0;
        for (std::size_t i = 0; i < m_count; ++i)
            voids += (m_nearness[i] == static_cast<std::uint8_t>(Reason::AllVoid)) & (standing[i] == Standing::InPool);
        m_outcome.voidChoices += voids;
    }

    void writeSeats()
    {
        const auto buckets = static_cast<std::uint32_t>(m_outcome.buckets);
        const Standing *const standing = m_outcome.standing.data() + m_first;
        std::int32_t *const seats = m_outcome.bucket.data() + m_first;
        std::int32_t pool = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            const std::uint32_t queue = m_run.queueOf[m_wishes[i]];
            seats[i] = static_cast<std::int32_t>(queue | (0U - static_cast<std::uint32_t>(queue >= buckets)));
        }
        static_assert(none == -1); // all bits set
        for (std::size_t i = 0; i < m_count; ++i)
            pool += standing[i] == Standing::InPool;
        m_outcome.pool += pool;
    }

    void writeReasons()
    {
        const Standing *const standing = m_outcome.standing.data() + m_first;
        Reason *const reasons = m_outcome.reason.data() + m_first;
        const std::int32_t *const rounds = m_outcome.round.data() + m_first;
        static_assert(Reason::NotInPool == Reason{0}); // no bit
        for (std::size_t i = 0; i < m_count; ++i) {
            const auto isTaken = static_cast<std::uint8_t>(-static_cast<int>(rounds[i] > 0));
            const auto isInPool = static_cast<std::uint8_t>(-static_cast<int>(standing[i] == Standing::InPool));
            const auto taken = static_cast<std::uint8_t>(Reason::PreAdmitted);
            reasons[i] = static_cast<Reason>(isInPool & ((isTaken & taken) | (~isTaken & m_nearest[i])));
        }
    }

    FinishedRun m_run;
    Outcome &m_outcome;
    std::size_t m_choices;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::vector<Marks> m_marks;
    /// Of the choice written last: its result and how near that came; and the nearest of all so far.
    std::array<std::uint8_t, pieceRows> m_result{};
    std::array<std::uint8_t, pieceRows> m_nearness{};
    std::array<std::uint8_t, pieceRows> m_nearest{};
    /// The wish that was taken, or EmptyWish, which has no bucket.
    std::array<Wish, pieceRows> m_wishes{};
};
static_assert(EmptyWish == 0);

} // namespace

void spreadToRows(std::span<const Mark> marks, std::span<const std::uint32_t> rows, std::span<Mark> byRow)
{
    const std::size_t choices = rows.empty() ? 0 : marks.size() / rows.size();
    if (choices == usualChoices) {
        spread<usualChoices>(marks, rows, byRow);
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::copy_n(marks.data() + i * choices, choices, byRow.data() + rows[i] * choices);
}

void writeDown(const FinishedRun &run, Outcome &outcome)
{
    Piece piece(run, outcome);
    for (std::size_t row = 0; row < outcome.candidates; row += pieceRows)
        piece.write(row, std::min(pieceRows, outcome.candidates - row));
    outcome.preAdmitted = std::accumulate(outcome.byRound.begin(), outcome.byRound.end(), std::int64_t{0});
}

} // namespace hengzhao::admission
