// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/completion.h"

#include "models/figures/part.h"

#include <algorithm>

namespace hengzhao::figures
{

std::optional<double> CompletionRow::completion() const
{
    return partOf(live, limit);
}

Fill CompletionRow::fill() const
{
    if (live < limit)
        return Fill::Under;
    return live == limit ? Fill::Full : Fill::Over;
}

qint64 CompletionRow::free() const
{
    return std::max<qint64>(limit - live, 0);
}

qint64 CompletionRow::excess() const
{
    return std::max<qint64>(live - limit, 0);
}

CompletionRow totalOf(const QList<CompletionRow> &rows, const QString &key, const QString &name)
{
    CompletionRow total{key, name, 0, 0};
    for (const CompletionRow &row : rows) {
        total.limit += row.limit;
        total.live += row.live;
    }
    return total;
}

} // namespace hengzhao::figures
