// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/grid_widths.h"

#include "ui/parts/grid.h"

#include <QSettings>

#include <algorithm>

namespace hengzhao::ui
{

void suggestWidths(Grid &grid, const QString &name, const QList<int> &widths)
{
    // Wider letters need wider columns; the widths given are those of the smallest screen.
    constexpr double usualHeight = 20.0;
    QSettings settings;
    settings.beginGroup(QStringLiteral("grids/") + name);
    if (!name.isEmpty() && !settings.childKeys().isEmpty())
        return;
    const double scale = std::max(1.0, grid.fontMetrics().height() / usualHeight);
    constexpr int beside = 20;
    for (int column = 0; column < std::min(grid.table().columnCount(), static_cast<int>(widths.size())); ++column) {
        const QString title = grid.table().headerData(column, Qt::Horizontal).toString();
        const int narrowest = grid.fontMetrics().horizontalAdvance(title) + beside;
        grid.view().setColumnWidth(column, std::max(static_cast<int>(widths[column] * scale), narrowest));
    }
}

} // namespace hengzhao::ui
