// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Where a school's filing stands on its way to the public notice (R31).
enum class FilingState { Draft, Submitted, Returned, Accepted, Published, Withdrawn, Closed };

/// What moves a filing from one state to the next.
enum class FilingAct { Submit, Return, Accept, Publish, Withdraw, Close };

/// One act that is allowed, and what it leads to.
struct FilingMove {
    FilingState from;
    FilingAct act;
    FilingState to;
};

[[nodiscard]] QLatin1String codeName(FilingState state);
[[nodiscard]] std::optional<FilingState> parseFilingState(QStringView text);
[[nodiscard]] QLatin1String codeName(FilingAct act);
[[nodiscard]] std::optional<FilingAct> parseFilingAct(QStringView text);

/// Every move there is.
[[nodiscard]] QList<FilingMove> allFilingMoves();
/// The state an act leads to, or nothing where the act is not allowed in that state.
[[nodiscard]] std::optional<FilingState> nextState(FilingState from, FilingAct act);
/// Whether what a filing says may still be changed.
[[nodiscard]] bool isEditable(FilingState state);
/// Whether the filing came to an end without a notice, or after it: the school may then file anew.
[[nodiscard]] bool isOver(FilingState state);

/// What a reviewer says of one program of a filing; each stands on its own (R31).
enum class ProgramVerdict { Accepted, Refused };

[[nodiscard]] QLatin1String codeName(ProgramVerdict verdict);
[[nodiscard]] std::optional<ProgramVerdict> parseProgramVerdict(QStringView text);

/// How far up a filing to recruit in another city has to go.
enum class OutwardLevel { County, Municipality, Province };

[[nodiscard]] QLatin1String codeName(OutwardLevel level);
[[nodiscard]] std::optional<OutwardLevel> parseOutwardLevel(QStringView text);

/// What became of it there.
enum class OutwardResult { Pending, Approved, Refused };

[[nodiscard]] QLatin1String codeName(OutwardResult result);
[[nodiscard]] std::optional<OutwardResult> parseOutwardResult(QStringView text);

} // namespace hengzhao
