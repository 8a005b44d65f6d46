// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo/apportion.h"

#include "models/domain/plan_division.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::office::demo
{

std::vector<int> apportion(int total, const std::vector<qint64> &weights)
{
    if (weights.empty() || std::accumulate(weights.begin(), weights.end(), qint64(0)) != 0)
        return divideByLargestRemainder(total, weights);
    std::vector<int> shares(weights.size(), 0);
    shares.front() = total;
    return shares;
}

std::vector<int> apportionAtLeast(int least, int total, const std::vector<qint64> &weights)
{
    const int count = static_cast<int>(weights.size());
    if (count == 0 || total < least * count)
        return apportion(total, std::vector<qint64>(weights.size(), 1));
    std::vector<int> shares = apportion(total - least * count, weights);
    for (int &share : shares)
        share += least;
    return shares;
}

WeightedPick::WeightedPick(const std::vector<qint64> &weights)
{
    quint64 sum = 0;
    m_sums.reserve(weights.size());
    for (qint64 weight : weights) {
        sum += static_cast<quint64>(weight);
        m_sums.push_back(sum);
    }
}

int WeightedPick::pick(Draws &draws) const
{
    const quint64 drawn = draws.next() % m_sums.back();
    return static_cast<int>(std::upper_bound(m_sums.begin(), m_sums.end(), drawn) - m_sums.begin());
}

} // namespace hengzhao::office::demo
