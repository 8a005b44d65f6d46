// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Where a school's list of one batch stands on its way along the chain (R26). Open: who has confirmed and is on no
/// list yet.
enum class ListState { Open, Submitted, Reviewed, Approved, Returned };

/// What moves a list. Review is every level but the last, Approve the last one.
enum class ListAct { Submit, Review, Approve, Return };

/// One step that may be taken.
struct ListStep {
    ListState from;
    ListAct act;
    ListState to;
};

/// What a school says of its pre-admission list before it confirms (R27).
enum class ListAnswer { None, Signed, Objected };

[[nodiscard]] QLatin1String codeName(ListState state);
[[nodiscard]] std::optional<ListState> parseListState(QStringView text);
[[nodiscard]] QLatin1String codeName(ListAct act);
[[nodiscard]] std::optional<ListAct> parseListAct(QStringView text);
[[nodiscard]] QLatin1String codeName(ListAnswer answer);
[[nodiscard]] std::optional<ListAnswer> parseListAnswer(QStringView text);

/// Every state, in their order.
[[nodiscard]] QList<ListState> allListStates();
[[nodiscard]] QList<ListStep> allListSteps();
/// The state an act leads to, or nothing where the act is not allowed in that state.
[[nodiscard]] std::optional<ListState> nextState(ListState from, ListAct act);
/// A level of the chain still has to act on it.
[[nodiscard]] bool isWaiting(ListState state);

} // namespace hengzhao
