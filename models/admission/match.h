// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"

#include <memory>

namespace hengzhao::admission
{

/// The order in which a cohort stands, made once and kept: as long as scores, evaluations, interviews, ranking and
/// choices stay, any seats, lines or mode can be tried by passing over it again.
class Order
{
public:
    explicit Order(const Cohort &cohort);
    ~Order();
    Order(Order &&) noexcept;
    Order &operator=(Order &&) noexcept;

    struct Columns;
    [[nodiscard]] const Columns &columns() const { return *m_columns; }

    /// This order, over the same cohort with its rows brought into it: nothing is sorted again.
    [[nodiscard]] Order overRowsIn(const Cohort &ordered) &&;

private:
    explicit Order(std::unique_ptr<Columns> columns);

    std::unique_ptr<Columns> m_columns;
};

/// Runs the batch (R13 to R24) in the mode of the cohort, which is not Supplement: those admissions are entered one by
/// one (R23).
[[nodiscard]] Outcome match(const Cohort &cohort);
/// The same over a kept order. `outcome` is written afresh, its memory used again.
void match(const Cohort &cohort, const Order &order, Outcome &outcome);

/// Which key parts two candidates at one school, in the order of that school: an index into cohort.ranking, or none
/// where they are equal in all. The interview counts only where `withInterview`. Negative sign of `order`: `left`
/// first.
struct Difference {
    std::int32_t key = none;
    int order = 0;
};
[[nodiscard]] Difference difference(const Cohort &cohort, std::int32_t left, std::int32_t right, std::int32_t school,
                                    bool withInterview);

/// The value of one ranking key for a candidate at a school, as text for people: a score with two places, an
/// evaluation, a lot's first eight hexadecimal digits; empty where missing.
[[nodiscard]] QString keyText(const Cohort &cohort, const RankingKey &key, std::int32_t candidate, std::int32_t school);

/// Whether it was the lot alone that parted a candidate who was taken from the first one who was not (R14).
[[nodiscard]] bool partedByLot(const Cohort &cohort, const Outcome &outcome, std::int32_t candidate);

} // namespace hengzhao::admission
