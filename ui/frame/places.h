// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace hengzhao::ui
{

/// A place of the season that stands in the navigation.
struct Place {
    /// How other pages and settings name it.
    QString name;
    QString group;
    QString title;
    Page *(*make)(OpenSeason &season);
};

/// All places, grouped as the year runs.
[[nodiscard]] QList<Place> places();

} // namespace hengzhao::ui
