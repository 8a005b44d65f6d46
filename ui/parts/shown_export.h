// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/list_desk.h"
#include "ui/parts/grid.h"
#include "ui/parts/open_season.h"

#include <functional>

namespace hengzhao::ui
{

/// What a page adds to a table of its that leaves, such as a chart.
using ShownAddition = std::function<void(office::ShownRequest &)>;

/// Asks where a file is written, and as which of the kinds, each a filter of file dialogs such as "csv file (*.csv)";
/// the first is proposed. Empty where the officer thought better of it.
[[nodiscard]] QString askForFile(QWidget &parent, const QString &title, const OpenSeason &season, const QString &name,
                                 const QStringList &kinds);

/// The grid can be exported as it is shown: its menu and key ask for a file.
void offerExport(Grid &grid, OpenSeason &season, const ShownAddition &add = {});

/// Asks where a table is written, and as what: a workbook, csv, pages or a dbf table. Empty where the officer thought
/// better of it.
[[nodiscard]] QString askForTable(QWidget &parent, const QString &title, const OpenSeason &season, const QString &name);

/// Writes what the grid shows, on the thread of the season's work; the grid says what came of it.
void writeShown(Grid &grid, OpenSeason &season, const QString &path, const ShownAddition &add = {});

} // namespace hengzhao::ui
