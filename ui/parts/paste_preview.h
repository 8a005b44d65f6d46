// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/grid_table.h"

class QWidget;

namespace hengzhao::ui
{

/// One cell that is to be pasted, and why it cannot be.
struct PastedCell {
    tables::CellChange change;
    QString place;
    /// Empty where it can.
    QString refusal;
};

[[nodiscard]] PastedCell judgePaste(const tables::GridTable &table, int row, int column, const QString &text);

/// Shows what would change cell by cell with a verdict each; the changes the officer agreed to. A single good cell asks
/// nobody.
[[nodiscard]] QList<tables::CellChange> confirmPaste(QWidget *parent, const QList<PastedCell> &cells);

} // namespace hengzhao::ui
