// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// How a duplicate that the province found stands (R27): settled once, for this school or for the other one.
enum class DuplicateState { Open, Kept, Released };
enum class DuplicateAct { Keep, Release };

[[nodiscard]] QLatin1String codeName(DuplicateState state);
[[nodiscard]] std::optional<DuplicateState> parseDuplicateState(QStringView text);
[[nodiscard]] QLatin1String codeName(DuplicateAct act);
[[nodiscard]] std::optional<DuplicateAct> parseDuplicateAct(QStringView text);
/// Nothing where the case has been settled.
[[nodiscard]] std::optional<DuplicateState> nextState(DuplicateState from, DuplicateAct act);

} // namespace hengzhao
