// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/milestone.h"

#include <algorithm>
#include <tuple>

namespace hengzhao
{

MilestoneState stateOf(const Milestone &milestone, QDate today)
{
    if (milestone.days.contains(today))
        return MilestoneState::Now;
    return milestone.days.to < today ? MilestoneState::Past : MilestoneState::ToCome;
}

QList<Milestone> milestones(const RuleBook &book)
{
    QList<Milestone> all;
    const auto &windows = book.windows();
    for (auto window = windows.cbegin(); window != windows.cend(); ++window)
        all.append({Milestone::Kind::Window, window.key(), 0, window.value()});
    for (const BatchRule &batch : book.batches()) {
        const std::pair<Milestone::Kind, std::optional<QDate>> days[] = {
            {Milestone::Kind::RunBy, batch.runBy},
            {Milestone::Kind::ConfirmBy, batch.confirmBy},
            {Milestone::Kind::SubmitBy, batch.submitBy},
            {Milestone::Kind::ApproveBy, batch.approveBy},
        };
        for (const auto &[kind, day] : days) {
            if (day)
                all.append({kind, QString(), batch.batch, {*day, *day}});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Milestone &left, const Milestone &right) {
        return std::tie(left.days.from, left.days.to) < std::tie(right.days.from, right.days.to);
    });
    return all;
}

DispatchState dispatchStateOf(QDate due, const std::optional<QDate> &doneOn, QDate today)
{
    if (doneOn)
        return DispatchState::Done;
    if (due < today)
        return DispatchState::Late;
    return due == today ? DispatchState::DueToday : DispatchState::Open;
}

} // namespace hengzhao
