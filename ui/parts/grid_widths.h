// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace hengzhao::ui
{

class Grid;

/// Widths for the columns of a grid that stands beside a pane, unless somebody has laid it out: `name` is what its
/// layout is remembered by.
void suggestWidths(Grid &grid, const QString &name, const QList<int> &widths);

} // namespace hengzhao::ui
