// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/share.h"

#include "models/figures/part.h"

#include <algorithm>

namespace hengzhao::figures
{

namespace
{

/// larger / smaller in tenths, rounded half up. In whole numbers, so that 1.05 is never taken for 1.0499….
qint64 tenths(qint64 larger, qint64 smaller)
{
    return (20 * larger + smaller) / (2 * smaller);
}

} // namespace

std::optional<double> ShareRow::share() const
{
    return partOf(vocational, vocational + general);
}

QString ShareRow::ratio() const
{
    if (vocational <= 0 || general <= 0)
        return QStringLiteral("—");
    const qint64 times = tenths(std::max(vocational, general), std::min(vocational, general));
    const QString decimal = QStringLiteral("%1.%2").arg(times / 10).arg(times % 10);
    return vocational > general ? decimal + QStringLiteral(" : 1") : QStringLiteral("1 : ") + decimal;
}

std::optional<Band> ShareRow::band(const Targets &targets) const
{
    const std::optional<double> value = share();
    if (!value)
        return std::nullopt;
    if (*value < targets.shareLow)
        return Band::Below;
    return *value > targets.shareHigh ? Band::Above : Band::Within;
}

ShareRow totalOf(const QList<ShareRow> &rows, const QString &key, const QString &name)
{
    ShareRow total{key, name, 0, 0};
    for (const ShareRow &row : rows) {
        total.vocational += row.vocational;
        total.general += row.general;
    }
    return total;
}

} // namespace hengzhao::figures
