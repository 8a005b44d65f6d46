// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/correction_store.h"
#include "models/store/run_store.h"

namespace hengzhao::office
{

/// Where a run puts the candidate of a correction.
struct CorrectedSeat {
    /// Empty where they are not placed.
    QString schoolCode;
    QString schoolName = {};
    int round = 0;
    int place = 0;

    friend bool operator==(const CorrectedSeat &, const CorrectedSeat &) = default;
};

/// What a correction does to the order of a run in force, were it run on the corrected data (R13, R21).
struct CorrectionEffect {
    int batch = 0;
    qint64 run = 0;
    CorrectedSeat before;
    CorrectedSeat after;
    /// How many others would be seated elsewhere.
    int others = 0;

    [[nodiscard]] bool changes() const { return before != after || others > 0; }
};

/// Of every run in force whose pool the candidate stood in. Names and identity numbers order nobody: none then.
[[nodiscard]] Result<QList<CorrectionEffect>> effectOf(store::Database &database, const store::Correction &correction);

} // namespace hengzhao::office
