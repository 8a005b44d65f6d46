// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::wording
{

/// Where one run puts the candidate of a correction, before and after; names of schools, empty where nowhere.
struct CorrectedPlaces {
    int batch = 0;
    QString schoolBefore;
    int placeBefore = 0;
    QString schoolAfter;
    int placeAfter = 0;
    /// How many others would be seated elsewhere.
    int others = 0;
};

/// "First batch: place 3 at 3101 becomes place 5 at 3101; 2 others would move."
[[nodiscard]] QString correctedPlacesSentence(const CorrectedPlaces &places);
/// For a correction that no run's order depends on.
[[nodiscard]] QString correctionOrdersNobody();

} // namespace hengzhao::wording
