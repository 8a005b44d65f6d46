// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/admission_state.h"
#include "models/domain/batch.h"
#include "models/domain/candidate.h"
#include "models/domain/correction.h"
#include "models/domain/decision.h"
#include "models/domain/identity_number.h"
#include "models/domain/plan.h"
#include "models/domain/role.h"
#include "models/domain/school.h"
#include "models/domain/subject.h"
#include "models/wording/name_words.h"

#include <QString>

namespace hengzhao::wording
{

[[nodiscard]] QString word(AdmissionState state);
[[nodiscard]] QString word(AdmissionAct act);
[[nodiscard]] QString word(SchoolCategory category);
[[nodiscard]] QString word(SchoolNature nature);
[[nodiscard]] QString word(CandidateCategory category);
[[nodiscard]] QString word(BatchMode mode);
[[nodiscard]] QString word(ChoiceSource source);
[[nodiscard]] QString word(Role role);
[[nodiscard]] QString word(Subject subject);
[[nodiscard]] QString word(Sex sex);
[[nodiscard]] QString word(Standing standing);
[[nodiscard]] QString word(ChoiceResult result);
[[nodiscard]] QString word(Reason reason);
[[nodiscard]] QString word(PlanBalance balance);
[[nodiscard]] QString word(CorrectionState state);

} // namespace hengzhao::wording
