// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hengzhao
{

/// What an order may still take from one bucket.
struct CuttableBucket {
    /// As plans have it: a district's code, `*`, or empty where the bucket is open to all.
    QString district;
    /// Its seats less what earlier orders took.
    int rest = 0;
};

/// A cut of a school's plan over its buckets (R17): in proportion to what they have left, by largest remainder, ties to
/// the lower district code and `*` last. One number a bucket, in their order; together they are `seats`, and none is
/// above its bucket's rest. `seats` must not be more than all rests together.
[[nodiscard]] QList<int> spreadCut(const QList<CuttableBucket> &buckets, int seats);

} // namespace hengzhao
