// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/activity_desk.h"
#include "models/office/guidance_desk.h"
#include "models/office/material_desk.h"
#include "models/office/visit_desk.h"

namespace hengzhao::office
{

/// What publicity still owes, or was done against its rules (R34).
struct PublicityCheck {
    /// Junior-highs with fewer lessons than the target, and the target.
    QList<GuidanceCount> shortOfLessons;
    int lessonTarget = 0;
    /// Junior-highs whose final-year classes do not all have posters.
    QList<GuidanceCount> postersMissing;
    /// Activities handed in late, with permission.
    QList<Activity> late;
    /// Material that waits for its authority.
    QList<Material> waiting;
    /// Visits that were on no calendar.
    QList<VisitReport> reports;

    [[nodiscard]] bool isClean() const
    {
        return shortOfLessons.isEmpty() && postersMissing.isEmpty() && late.isEmpty() && waiting.isEmpty() &&
               reports.isEmpty();
    }
};

[[nodiscard]] Result<PublicityCheck> checkPublicity(Office &office);

} // namespace hengzhao::office
