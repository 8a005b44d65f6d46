// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/figure_panel.h"

namespace hengzhao::office
{

/// A dashboard as a wall shows it, for who stands some metres away.
struct WallPage {
    /// Among panelFigures().
    qsizetype place = 0;
    FigurePanel panel;
};

/// Whether a panel has a figure that is not nought.
[[nodiscard]] bool hasFigures(const FigurePanel &panel);

/// The first dashboard with figures at a place or after it, going round by steps of 1 or -1; nothing where all are
/// without. A figure that can be counted by district is: hundreds of junior-highs are for a desk.
[[nodiscard]] Result<std::optional<WallPage>> wallPage(Office &office, qsizetype place, qsizetype step);

} // namespace hengzhao::office
