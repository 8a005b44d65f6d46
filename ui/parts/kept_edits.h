// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/field_edit.h"
#include "models/office/office.h"
#include "ui/parts/grid.h"
#include "ui/parts/open_season.h"

namespace hengzhao::ui
{

/// A cell's change as a desk takes it.
[[nodiscard]] office::FieldEdit fieldEdit(const tables::CellChange &change);

/// What keeps edits, all or none.
using KeepEdits = std::function<Result<void>(office::Office &, const QList<office::FieldEdit> &)>;

/// The error, and where there are several findings each of them.
[[nodiscard]] QString whyRefused(const Error &error);

/// Whatever is edited in the grid goes to a desk: kept, it can be taken back; refused, the cell says why.
void keepEdits(Grid &grid, OpenSeason &season, const QString &title, KeepEdits keep);

} // namespace hengzhao::ui
