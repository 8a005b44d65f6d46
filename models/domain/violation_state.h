// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Where the report of a violation stands (R36).
enum class ViolationState { Reported, Investigated, Established, Dismissed };

/// What moves a report from one state to the next.
enum class ViolationAct { Investigate, Establish, Dismiss };

/// One step that may be taken.
struct ViolationStep {
    ViolationState from;
    ViolationAct act;
    ViolationState to;
};

[[nodiscard]] QLatin1String codeName(ViolationState state);
[[nodiscard]] std::optional<ViolationState> parseViolationState(QStringView text);
[[nodiscard]] QLatin1String codeName(ViolationAct act);

/// Every state, in their order.
[[nodiscard]] QList<ViolationState> allViolationStates();
[[nodiscard]] QList<ViolationStep> allViolationSteps();
/// The state an act leads to, or nothing where the act is not allowed in that state.
[[nodiscard]] std::optional<ViolationState> nextState(ViolationState from, ViolationAct act);

/// Whom a violation is laid to, or a sanction meets: a school of the directory, a junior-high, somebody's post, or a
/// school that the directory does not have.
enum class Offender { School, JuniorSchool, Post, Unlisted };

[[nodiscard]] QLatin1String codeName(Offender offender);
[[nodiscard]] std::optional<Offender> parseOffender(QStringView text);

} // namespace hengzhao
