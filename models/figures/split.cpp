// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/split.h"

#include "models/figures/part.h"

#include <algorithm>

namespace hengzhao::figures
{

qint64 SplitRow::unknown() const
{
    return std::max<qint64>(graduates - vocational - general - elsewhere, 0);
}

qint64 SplitRow::whole() const
{
    return std::max(graduates, vocational + general + elsewhere);
}

std::optional<double> SplitRow::vocationalPart() const
{
    return partOf(vocational, whole());
}

std::optional<double> SplitRow::generalPart() const
{
    return partOf(general, whole());
}

std::optional<double> SplitRow::elsewherePart() const
{
    return partOf(elsewhere, whole());
}

std::optional<double> SplitRow::unknownPart() const
{
    return partOf(unknown(), whole());
}

SplitRow totalOf(const QList<SplitRow> &rows, const QString &key, const QString &name)
{
    SplitRow total{key, name, 0, 0, 0, 0};
    for (const SplitRow &row : rows) {
        // row.whole(), not its graduates: a short roll of one school must not hide those unknown in another
        total.graduates += row.whole();
        total.vocational += row.vocational;
        total.general += row.general;
        total.elsewhere += row.elsewhere;
    }
    return total;
}

} // namespace hengzhao::figures
