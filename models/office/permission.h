// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"

namespace hengzhao::office
{

/// Who may do what. A desk asks before it writes; an open season has no accounts, and lets everyone do everything.
///
/// Refused is whoever holds none of the roles, and in an inspection whoever acts by one, with InspectionOnly.
[[nodiscard]] Result<void> require(const Office &office, const QList<Role> &roles);
/// Refused is also an account bound to another district. One that is bound to none acts for the whole city.
[[nodiscard]] Result<void> requireForDistrict(const Office &office, const QList<Role> &roles, const QString &district);
/// Refused is also an account bound to another school.
[[nodiscard]] Result<void> requireForSchool(const Office &office, const QList<Role> &roles, const QString &school);
/// R10: whole names in lists of candidates are for the offices that run the admission of the whole city.
[[nodiscard]] bool mayNameCandidates(const Office &office);

} // namespace hengzhao::office
