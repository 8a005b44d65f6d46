// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/page.h"

namespace hengzhao::ui
{

/// To whom a place is shown: an inspection sees what names nobody and is more than a desk to write at.
enum class Shown { ToOfficers, ToInspectionsToo };

/// A place of the season that stands in the navigation.
struct Place {
    /// How other pages and settings name it.
    QString name;
    QString group;
    QString title;
    Page *(*make)(OpenSeason &season);
    Shown shown = Shown::ToOfficers;
};

/// All places, grouped as the year runs.
[[nodiscard]] QList<Place> places();
/// Those that an inspection is shown, its dashboards first.
[[nodiscard]] QList<Place> placesOfInspection();

} // namespace hengzhao::ui
