// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/reorder.h"

#include "models/admission/order_columns.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

template <typename Value>
void reorder(std::vector<Value> &column, const std::vector<std::uint32_t> &rows)
{
    std::vector<Value> reordered(column.size());
    std::transform(rows.begin(), rows.end(), reordered.begin(), [&column](std::uint32_t row) { return column[row]; });
    column = std::move(reordered);
}

void reorder(TextColumn &column, const std::vector<std::uint32_t> &rows)
{
    TextColumn reordered;
    for (const std::uint32_t row : rows)
        reordered.append(column[row]);
    column = std::move(reordered);
}

} // namespace

Ordered inOrder(Cohort cohort, Order order)
{
    const std::vector<std::uint32_t> &rows = order.columns().rows;
    std::vector<std::int32_t> placeOf(rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place)
        placeOf[rows[place]] = static_cast<std::int32_t>(place);

    reorder(cohort.ids, rows);
    reorder(cohort.numbers, rows);
    reorder(cohort.district, rows);
    reorder(cohort.flags, rows);
    reorder(cohort.total, rows);
    for (std::vector<std::int32_t> &subject : cohort.scores)
        reorder(subject, rows);
    reorder(cohort.evaluation, rows);
    for (std::vector<std::int32_t> &choice : cohort.choices)
        reorder(choice, rows);
    for (CohortInterview &interview : cohort.interviews)
        interview.candidate = placeOf[static_cast<std::size_t>(interview.candidate)];
    for (CohortBar &bar : cohort.bars)
        bar.candidate = placeOf[static_cast<std::size_t>(bar.candidate)];
    Order ofRows = std::move(order).overRowsIn(cohort);
    return {std::move(cohort), std::move(ofRows)};
}

} // namespace hengzhao::admission
