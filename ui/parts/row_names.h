// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCustomPlot;

namespace hengzhao::ui
{

/// Writes the names of rows under their bars: whole or cut, level, aslant or upright, as `slot`, the pixels that one
/// row has, leaves room; where it leaves none, only how many there are.
void nameRows(QCustomPlot &plot, const QStringList &names, double slot);

} // namespace hengzhao::ui
