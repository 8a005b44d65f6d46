// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/day_figures.h"

namespace hengzhao::figures
{

SchoolDay totalOf(const QList<SchoolDay> &rows, const QString &key, const QString &name)
{
    SchoolDay total{key, name};
    for (const SchoolDay &row : rows) {
        total.planned += row.planned;
        total.preAdmitted += row.preAdmitted;
        total.confirmed += row.confirmed;
        total.approved += row.approved;
        total.withdrawn += row.withdrawn;
    }
    return total;
}

DistrictDay totalOf(const QList<DistrictDay> &rows, const QString &key, const QString &name)
{
    DistrictDay total{key, name};
    for (const DistrictDay &row : rows) {
        total.graduates += row.graduates;
        total.vocational += row.vocational;
        total.general += row.general;
        total.currentVocational += row.currentVocational;
        total.currentGeneral += row.currentGeneral;
    }
    return total;
}

} // namespace hengzhao::figures
