// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/table_reading.h"

namespace hengzhao::ui
{

void TableReading::start(Look look, bool hasRows)
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
