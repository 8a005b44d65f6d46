// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/duplicate_state.h"
#include "models/domain/registration.h"
#include "models/domain/story.h"

namespace hengzhao::wording
{

[[nodiscard]] QString word(RegistrationObstacle obstacle);
[[nodiscard]] QString word(DuplicateState state);
[[nodiscard]] QString word(DuplicateAct act);
/// What came of a duplicate: "released, on the record only".
[[nodiscard]] QString duplicateOutcomeWord(DuplicateState state, const QString &outcome);
/// What happened, in a few words: "confirmed", "transferred".
[[nodiscard]] QString storyWord(const StoryStep &step);
/// What it went by: school and program, order, reason, proof, consent.
[[nodiscard]] QString storyDetail(const StoryStep &step);

} // namespace hengzhao::wording
