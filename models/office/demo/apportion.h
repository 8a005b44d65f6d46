// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/demo/draws.h"

#include <vector>

namespace hengzhao::office::demo
{

/// Shares `total` out by weight, by largest remainder, ties to the earlier. All weights nought: everything to the
/// first.
[[nodiscard]] std::vector<int> apportion(int total, const std::vector<qint64> &weights);

/// As above, but everyone has `least` first, as far as the total allows.
[[nodiscard]] std::vector<int> apportionAtLeast(int least, int total, const std::vector<qint64> &weights);

/// Picks places of a list by weight.
class WeightedPick
{
public:
    WeightedPick() = default;
    explicit WeightedPick(const std::vector<qint64> &weights);

    /// Nothing can be picked where every weight is nought.
    [[nodiscard]] bool isEmpty() const { return m_sums.empty() || m_sums.back() == 0; }
    [[nodiscard]] int pick(Draws &draws) const;

private:
    std::vector<quint64> m_sums;
};

} // namespace hengzhao::office::demo
