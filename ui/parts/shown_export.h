// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/grid.h"
#include "ui/parts/open_season.h"

namespace hengzhao::ui
{

/// The grid can be exported as it is shown: its menu and key ask for a file.
void offerExport(Grid &grid, OpenSeason &season);

/// Asks where a file is written, and as which of the kinds, each a filter of file dialogs such as "csv file (*.csv)";
/// the first is proposed. Empty where the officer thought better of it.
[[nodiscard]] QString askForFile(QWidget &parent, const QString &title, const OpenSeason &season, const QString &name,
                                 const QStringList &kinds);

/// A dbf table has the contract's fields, which what is shown need not have.
enum class DbfTables { NotOffered, Offered };

/// Asks where a table is written, and as what: a workbook, csv, pages or a dbf table. Empty where the officer thought
/// better of it.
[[nodiscard]] QString askForTable(QWidget &parent, const QString &title, const OpenSeason &season, const QString &name,
                                  DbfTables dbf = DbfTables::NotOffered);

/// Writes what the grid shows, on the thread of the season's work; the grid says what came of it.
void writeShown(Grid &grid, OpenSeason &season, const QString &path);

} // namespace hengzhao::ui
