// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/match.h"
#include "models/admission/ranking.h"
#include "models/admission/standing.h"

#include <cstdint>
#include <vector>

namespace hengzhao::admission
{

/// Where the interview counts, every application (a wish for a school) stands for itself (R13). Wishes are named by
/// their index in Columns::wishes.
struct ApplicationOrder {
    /// School by school, within one in its order.
    std::vector<std::uint32_t> wishes;
    /// Where each wish stands in that order: comparable within one school, the lower stands first.
    std::vector<std::uint32_t> rank;
};

struct Order::Columns {
    explicit Columns(const Cohort &cohort);
    /// Those of a cohort whose rows have been brought into the order of `given`, without sorting again.
    Columns(const Cohort &ordered, Columns &&given);

    /// As workOutWishes() gives them.
    std::vector<Wish> wishes;

    /// All candidates by the ranking without the interview, and the wishes in that order, one column a choice.
    std::vector<std::uint32_t> rows;
    std::vector<std::vector<Wish>> wishesInOrder;
    /// `rows` counts up: the cohort's own rows stand in this order (inOrder()).
    bool isOrderOfRows = false;

    bool byApplication = false;
    ApplicationOrder applications;

    std::vector<RankingKey> keys;
    Interviews interviews;

    /// R13: where the interview counts, no order of candidates holds for all schools.
    [[nodiscard]] bool goesByApplications(BatchMode mode) const
    {
        return byApplication && mode != BatchMode::ScoreFirst;
    }

    /// Whether two candidates are equal in every key before the lot (R14).
    [[nodiscard]] bool lotParts(const Cohort &cohort, std::int32_t left, std::int32_t right, std::int32_t school,
                                bool withInterview) const;

private:
    void sortApplications(const Cohort &cohort);
};

} // namespace hengzhao::admission
