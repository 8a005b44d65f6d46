// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figures/share.h"

namespace hengzhao::office
{

/// One year of the education ministry's yearly tables.
struct NationalYear {
    int year = 0;
    figures::ShareRow entrants;
    /// Whether technician schools are counted, as they were up to 2020.
    bool hasTechnicians = false;
};

/// In order of the years. Years that count differently are not to be joined by one line.
[[nodiscard]] const QList<NationalYear> &nationalSeries();

} // namespace hengzhao::office
