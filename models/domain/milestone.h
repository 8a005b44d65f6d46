// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"

namespace hengzhao
{

/// A date of the season that somebody works towards: a window of the rule book, or a day one of its batches is due.
struct Milestone {
    enum class Kind { Window, RunBy, ConfirmBy, SubmitBy, ApproveBy };

    Kind kind = Kind::Window;
    /// The window's name in the rule book.
    QString window;
    int batch = 0;
    Window days;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// How a milestone lies to a day.
enum class MilestoneState { Past, Now, ToCome };
[[nodiscard]] MilestoneState stateOf(const Milestone &milestone, QDate today);

/// Every dated entry of the rule book, by first day, then last; what has no date is not there.
[[nodiscard]] QList<Milestone> milestones(const RuleBook &book);

/// How an order of the weekly dispatch stands on a day.
enum class DispatchState { Open, DueToday, Late, Done };
[[nodiscard]] DispatchState dispatchStateOf(QDate due, const std::optional<QDate> &doneOn, QDate today);

} // namespace hengzhao
