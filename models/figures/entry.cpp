// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures/entry.h"

#include "models/figures/part.h"

namespace hengzhao::figures
{

std::optional<double> EntryRow::rate() const
{
    return partOf(entered(), graduates);
}

std::optional<bool> EntryRow::reaches(const Targets &targets) const
{
    const std::optional<double> value = rate();
    return value ? std::optional(*value >= targets.entryRate) : std::nullopt;
}

EntryRow totalOf(const QList<EntryRow> &rows, const QString &key, const QString &name)
{
    EntryRow total{key, name, 0, 0, 0};
    for (const EntryRow &row : rows) {
        total.graduates += row.graduates;
        total.vocational += row.vocational;
        total.general += row.general;
    }
    return total;
}

} // namespace hengzhao::figures
