// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day_part.h"
#include "models/domain/material_state.h"
#include "models/domain/table.h"

#include <QDate>
#include <QString>

namespace hengzhao::wording
{

[[nodiscard]] QString word(MaterialState state);
[[nodiscard]] QString word(MaterialAct act);
[[nodiscard]] QString word(DayPart part);
/// What a state of material means to whoever reads it.
[[nodiscard]] Tone toneOf(MaterialState state);
/// A kind of activity by its code; an unknown one is given back as it is.
[[nodiscard]] QString activityKindWord(const QString &kind);
/// A channel of promotion by its code; an unknown one is given back as it is.
[[nodiscard]] QString channelWord(const QString &channel);
/// Where the posters of a junior-high stand: shown, missing, taken down early.
[[nodiscard]] QString posterStateWord(const QString &state);

/// Monday is 1: "Mon", 周一.
[[nodiscard]] QString weekdayWord(int day);
/// That several schools are at one junior-high at one time.
[[nodiscard]] QString jointWord();

} // namespace hengzhao::wording
