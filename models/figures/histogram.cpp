// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/histogram.h"

#include <algorithm>

namespace hengzhao::figures
{

Histogram::Histogram(int width) : m_width(width)
{
    Q_ASSERT(width >= 1);
}

void Histogram::add(std::optional<Score> total, qint64 count)
{
    if (!total)
        m_missing += count;
    else if (count != 0)
        m_counts[total->hundredths() / 100 / m_width] += count;
}

QList<Bin> Histogram::bins() const
{
    QList<Bin> result;
    if (m_counts.empty())
        return result;
    const int first = m_counts.begin()->first;
    for (int place = first; place <= m_counts.rbegin()->first; ++place) {
        const auto found = m_counts.find(place);
        const qint64 count = found == m_counts.end() ? 0 : found->second;
        result.append({place * m_width, (place + 1) * m_width, count, 0});
    }
    qint64 above = 0;
    std::for_each(result.rbegin(), result.rend(), [&above](Bin &bin) {
        above += bin.count;
        bin.fromTop = above;
    });
    return result;
}

} // namespace hengzhao::figures
