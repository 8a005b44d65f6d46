// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"

namespace hengzhao
{

/// Why somebody who holds an admission does not go to registration (R27).
enum class RegistrationObstacle {
    NotApproved,
    NotFiled,
    OverLimit,
    NotArrived,
    /// Arrivals have been reported, but nothing of this candidate.
    NotReported,
    DuplicateOpen,
    DuplicateReleased
};

/// What an admission is judged by before it goes to registration.
struct RegistrationFacts {
    AdmissionState state = AdmissionState::PreAdmitted;
    /// School and program stand in a published filing.
    bool isFiled = false;
    bool isOverLimit = false;
    /// Nothing where the school has not reported.
    std::optional<bool> arrived = {};
    bool hasOpenDuplicate = false;
    /// The case was settled for the other school.
    bool hasReleasedDuplicate = false;
};

[[nodiscard]] QLatin1String codeName(RegistrationObstacle obstacle);
[[nodiscard]] QList<RegistrationObstacle> allRegistrationObstacles();
/// The first thing that keeps an admission out; nothing where it may go. Before any arrival has been reported, who is
/// approved may go.
[[nodiscard]] std::optional<RegistrationObstacle> obstacleTo(const RegistrationFacts &facts, bool hasArrivals);

} // namespace hengzhao
