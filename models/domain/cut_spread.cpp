// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cut_spread.h"

#include <algorithm>
#include <numeric>

namespace hengzhao
{

namespace
{

bool standsBefore(const QString &left, const QString &right)
{
    const QLatin1String others("*");
    if ((left == others) != (right == others))
        return right == others;
    return left < right;
}

} // namespace

QList<int> spreadCut(const QList<CuttableBucket> &buckets, int seats)
{
    qint64 whole = 0;
    for (const CuttableBucket &bucket : buckets)
        whole += bucket.rest;
    Q_ASSERT(seats >= 0 && seats <= whole);
    QList<int> cuts(buckets.size(), 0);
    if (whole == 0)
        return cuts;
    QList<qint64> remainders;
    qint64 given = 0;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const qint64 share = qint64(seats) * buckets[i].rest;
        cuts[i] = static_cast<int>(share / whole);
        remainders.append(share % whole);
        given += cuts[i];
    }
    QList<qsizetype> order(buckets.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) {
        if (remainders[left] != remainders[right])
            return remainders[left] > remainders[right];
        return standsBefore(buckets[left].district, buckets[right].district);
    });
    // A bucket that gets one more has a remainder, so its share was below its rest.
    for (qsizetype i = 0; given < seats; ++i, ++given)
        ++cuts[order[i]];
    return cuts;
}

} // namespace hengzhao
