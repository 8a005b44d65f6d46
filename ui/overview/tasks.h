// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"
#include "models/office/season_desk.h"

#include <QDate>

namespace hengzhao::ui
{

/// Something that waits for an officer, and where it is done.
struct Task {
    /// When, in a word: late, today, a date, or nothing where no date is set.
    QString when;
    Tone tone = Tone::Neutral;
    QString title;
    QString remark;
    QString place;
};

/// What the season waits for, the most pressing first.
[[nodiscard]] QList<Task> tasksOf(const office::SeasonInfo &info, const RuleBook &rules, QDate today);

} // namespace hengzhao::ui
