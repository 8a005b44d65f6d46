// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/last_key.h"
#include "models/admission/order_columns.h"
#include "models/admission/packed_keys.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace hengzhao::admission
{

namespace
{

std::vector<Ranked> rankedRows(const Cohort &cohort, const RankingParts &parts)
{
    const PackedKeys packed(cohort, parts.before);
    std::vector<Ranked> rows = packed.sortedRows();
    LastKey last(cohort, parts.last);
    forEachRun(
        std::span(rows), [&packed](const Ranked &left, const Ranked &right) { return packed.areEqual(left, right); },
        [&last](std::span<Ranked> run) { last.part(run, [](std::uint32_t row) { return row; }); });
    return rows;
}

/// The candidates numbered by how many different values of the keys stand before theirs.
struct Classes {
    std::vector<std::uint32_t> of;
    std::uint32_t count = 0;
};

Classes classesBy(const Cohort &cohort, const std::vector<RankingKey> &keys)
{
    const PackedKeys packed(cohort, keys);
    const std::vector<Ranked> rows = packed.sortedRows();
    Classes classes{std::vector<std::uint32_t>(rows.size())};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || !packed.areEqual(rows[i - 1], rows[i]))
            ++classes.count;
        classes.of[rows[i].item] = classes.count - 1;
    }
    return classes;
}

int bitsFor(std::uint64_t count)
{
    return count < 2 ? 0 : static_cast<int>(std::bit_width(count - 1));
}

/// Sorts the applications by school, keys before the interview, interview, keys after it, last key.
class ApplicationSort
{
public:
    ApplicationSort(const Cohort &cohort, const RankingParts &parts, const Interviews &interviews,
                    const std::vector<Wish> &wishes)
        : m_cohort(cohort), m_choices(cohort.choiceCount()), m_before(classesBy(cohort, parts.before)),
          m_after(classesBy(cohort, parts.after)), m_last(cohort, parts.last)
    {
        collect(interviews, wishes);
    }

    [[nodiscard]] ApplicationOrder sorted(std::size_t wishCount)
    {
        std::vector<Ranked> order = sortedByKey(m_keys, m_bits);
        forEachTie(std::span(order), m_keys, [this](std::span<Ranked> run) { sortByRest(run); });
        ApplicationOrder result{{}, std::vector<std::uint32_t>(wishCount)};
        for (const Ranked &ranked : order) {
            const std::uint32_t wish = m_applications[ranked.item];
            result.rank[wish] = static_cast<std::uint32_t>(result.wishes.size());
            result.wishes.push_back(wish);
        }
        return result;
    }

private:
    void collect(const Interviews &interviews, const std::vector<Wish> &wishes)
    {
        std::int32_t best = 0;
        for (const CohortInterview &interview : m_cohort.interviews)
            best = std::max(best, interview.score);
        const int beforeBits = bitsFor(m_before.count);
        const int interviewBits = bitsFor(static_cast<std::uint64_t>(best) + 2);
        m_bits = bitsFor(m_cohort.schools.size()) + beforeBits + interviewBits;
        for (std::size_t wish = 0; wish < wishes.size(); ++wish) {
            if (wishes[wish] < FirstCellWish)
                continue;
            const std::size_t row = wish / m_choices;
            const std::int32_t school = schoolOf(m_cohort, wishes[wish]);
            const std::int32_t score = interviews.score(static_cast<std::int32_t>(row), school);
            auto key = static_cast<std::uint64_t>(school);
            key = key << beforeBits | m_before.of[row];
            key = key << interviewBits | static_cast<std::uint64_t>(best - score);
            m_keys.push_back(key);
            m_applications.push_back(static_cast<std::uint32_t>(wish));
        }
    }

    void sortByRest(std::span<Ranked> run)
    {
        const auto candidateOf = [this](std::uint32_t item) { return m_applications[item] / m_choices; };
        const auto classOf = [&](const Ranked &ranked) { return m_after.of[candidateOf(ranked.item)]; };
        std::sort(run.begin(), run.end(),
                  [&](const Ranked &left, const Ranked &right) { return classOf(left) < classOf(right); });
        forEachRun(
            run, [&](const Ranked &left, const Ranked &right) { return classOf(left) == classOf(right); },
            [&](std::span<Ranked> equals) { m_last.part(equals, candidateOf); });
    }

    const Cohort &m_cohort;
    std::size_t m_choices;
    Classes m_before;
    Classes m_after;
    LastKey m_last;
    int m_bits = 0;
    /// Of every application: its key but for what comes after the interview, and its wish.
    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint32_t> m_applications;
};

std::vector<std::vector<Wish>> wishesInTheOrderOf(const std::vector<std::uint32_t> &rows,
                                                  const std::vector<Wish> &wishes, std::size_t choices)
{
    std::vector<std::vector<Wish>> columns(choices);
    for (std::vector<Wish> &column : columns)
        column.resize(rows.size());
    if (choices == 2) {
        // R6: the usual number. The wishes of a row lie beside each other, and finding the row is what takes time.
        Wish *const first = columns[0].data();
        Wish *const second = columns[1].data();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Wish *const ofRow = wishes.data() + std::size_t{rows[i]} * 2;
            first[i] = ofRow[0];
            second[i] = ofRow[1];
        }
        return columns;
    }
    for (std::size_t k = 0; k < choices; ++k) {
        for (std::size_t i = 0; i < rows.size(); ++i)
            columns[k][i] = wishes[rows[i] * choices + k];
    }
    return columns;
}

} // namespace

Order::Columns::Columns(const Cohort &cohort) : keys(cohort.ranking.begin(), cohort.ranking.end()), interviews(cohort)
{
    const std::size_t choices = cohort.choiceCount();
    workOutWishes(cohort, wishes);

    const std::vector<Ranked> ranked = rankedRows(cohort, partsOf(cohort.ranking, false));
    rows.resize(ranked.size());
    std::transform(ranked.begin(), ranked.end(), rows.begin(), [](const Ranked &row) { return row.item; });
    wishesInOrder = wishesInTheOrderOf(rows, wishes, choices);
    isOrderOfRows = std::is_sorted(rows.begin(), rows.end());

    sortApplications(cohort);
}

Order::Columns::Columns(const Cohort &ordered, Columns &&given)
    : wishes(given.wishes.size()), rows(std::move(given.rows)), wishesInOrder(std::move(given.wishesInOrder)),
      isOrderOfRows(true), keys(std::move(given.keys)), interviews(ordered)
{
    std::iota(rows.begin(), rows.end(), 0U);
    const std::size_t choices = wishesInOrder.size();
    for (std::size_t k = 0; k < choices; ++k) {
        for (std::size_t row = 0; row < rows.size(); ++row)
            wishes[row * choices + k] = wishesInOrder[k][row];
    }
    sortApplications(ordered);
}

void Order::Columns::sortApplications(const Cohort &cohort)
{
    const RankingParts parts = partsOf(cohort.ranking, true);
    byApplication = parts.interview && !cohort.interviews.empty();
    if (byApplication)
        applications = ApplicationSort(cohort, parts, interviews, wishes).sorted(wishes.size());
}

Order::Order(std::unique_ptr<Columns> columns) : m_columns(std::move(columns)) {}
Order::Order(const Cohort &cohort) : m_columns(std::make_unique<Columns>(cohort)) {}
Order::~Order() = default;
Order::Order(Order &&) noexcept = default;
Order &Order::operator=(Order &&) noexcept = default;

Order Order::overRowsIn(const Cohort &ordered) &&
{
    return Order(std::make_unique<Columns>(ordered, std::move(*m_columns)));
}

} // namespace hengzhao::admission
