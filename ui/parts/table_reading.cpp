// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/table_reading.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hengzhao::ui
{

namespace
{

/// What a large reading took on the way, and the table that stood before the last one, is free by then, but the C
/// library keeps it for this process: a hundred megabytes in a large city.
void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

void TableReading::start(const Look &look, bool hasRows)
{
    constexpr int firstRows = 500;
    ++m_round;
    read(look, hasRows ? std::nullopt : std::optional(firstRows));
}

void TableReading::read(const Look &look, std::optional<int> most)
{
    const std::function<Result<TablePointer>(office::Office &)> job =
        [look, most](office::Office &office) -> Result<TablePointer> {
        Result<Table> table = look(office, most);
        if (!table)
            return failure(table.error());
        if (!most)
            giveBackFreedMemory();
        return std::make_shared<const Table>(std::move(*table));
    };
    m_season.read(job).then(this, [this, look, most, round = m_round](const Result<TablePointer> &table) {
        if (round != m_round)
            return; // asked for anew since
        if (!table) {
            Q_EMIT failed(table.error());
            return;
        }
        m_isWhole = !most || static_cast<int>((*table)->rows()) < *most;
        if (!m_isWhole)
            read(look, {});
        Q_EMIT arrived(*table);
    });
}

} // namespace hengzhao::ui
