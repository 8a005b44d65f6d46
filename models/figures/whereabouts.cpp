// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/whereabouts.h"

#include <algorithm>

namespace hengzhao::figures
{

qint64 WhereaboutsRow::unknown() const
{
    return std::max<qint64>(0, graduates - known());
}

WhereaboutsRow totalOf(const QList<WhereaboutsRow> &rows, const QString &key, const QString &name)
{
    WhereaboutsRow total{key, name};
    for (const WhereaboutsRow &row : rows) {
        total.graduates += row.known() + row.unknown();
        total.general += row.general;
        total.vocational += row.vocational;
        total.outside += row.outside;
        total.work += row.work;
        total.repeating += row.repeating;
    }
    return total;
}

} // namespace hengzhao::figures
