// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/discipline_catalogue.h"

#include <QString>

namespace hengzhao::wording
{

[[nodiscard]] QString word(ViolationState state);
[[nodiscard]] QString word(ViolationAct act);
[[nodiscard]] QString word(Offender offender);
/// What the catalogue calls it, in the language spoken.
[[nodiscard]] QString word(const DisciplineTerm &term);

/// A kind of violation or sanction by its code, a theme of the checklist; an unknown one is given back as it is.
[[nodiscard]] QString violationKindWord(const QString &code);
[[nodiscard]] QString sanctionKindWord(const QString &code);
[[nodiscard]] QString themeWord(const QString &code);
/// A question of the checklist: in English where that is spoken and there is one.
[[nodiscard]] QString questionWord(const QString &question, const QString &english);
/// met, not-met, not-applicable; empty where nothing was answered.
[[nodiscard]] QString inspectionAnswerWord(const QString &answer);
/// Where a report came from: report, suspicion, inspection, calendar.
[[nodiscard]] QString violationSourceWord(const QString &source);
/// Where a suspect was named: choice, material, interview.
[[nodiscard]] QString suspectSourceWord(const QString &source);
/// in-force, expired, lifted.
[[nodiscard]] QString sanctionStandingWord(const QString &standing);
/// Where an inspection stands: assigned, visited, open, overdue, settled.
[[nodiscard]] QString inspectionStandingWord(const QString &standing);
/// Whether a report names who made it.
[[nodiscard]] QString reporterWord(bool isAnonymous);

} // namespace hengzhao::wording
