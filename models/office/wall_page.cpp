// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/wall_page.h"

#include "models/office/figure_desk.h"

#include <algorithm>

namespace hengzhao::office
{

bool hasFigures(const FigurePanel &panel)
{
    const auto rows = static_cast<size_t>(panel.rows());
    return std::any_of(panel.table().columns.begin(), panel.table().columns.end(), [&](const TableColumn &column) {
        const bool isDrawn = panel.chart.bars.isEmpty() || panel.chart.bars.contains(column.key);
        if (!column.isNumeric() || !isDrawn)
            return false;
        for (size_t row = 0; row < rows; ++row) {
            if (!column.isEmpty(row) && column.numbers[row] != 0)
                return true;
        }
        return false;
    });
}

Result<std::optional<WallPage>> wallPage(Office &office, qsizetype place, qsizetype step)
{
    const QStringList figures = panelFigures();
    const qsizetype count = figures.size();
    for (qsizetype tried = 0; tried < count; ++tried) {
        const qsizetype at = ((place + tried * step) % count + count) % count;
        FigureScope scope{figures[at]};
        if (waysToCount(scope.figure).contains(QStringLiteral("district")))
            scope.by = QStringLiteral("district");
        const Result<FigurePanel> panel = FigureDesk(office).panel(scope);
        if (!panel)
            return failure(panel.error());
        if (hasFigures(*panel))
            return WallPage{at, *panel};
    }
    return std::nullopt;
}

} // namespace hengzhao::office
