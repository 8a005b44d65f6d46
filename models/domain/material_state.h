// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Where a piece of promotion material stands on its way to the public (R34).
enum class MaterialState { Draft, Submitted, Returned, Approved, Released };

/// What moves material from one state to the next.
enum class MaterialAct { Submit, Approve, Return, Release };

/// One arrow between two states.
struct MaterialStep {
    MaterialState from;
    MaterialAct act;
    MaterialState to;
};

[[nodiscard]] QLatin1String codeName(MaterialState state);
[[nodiscard]] std::optional<MaterialState> parseMaterialState(QStringView text);
[[nodiscard]] QLatin1String codeName(MaterialAct act);
[[nodiscard]] std::optional<MaterialAct> parseMaterialAct(QStringView text);

/// Every step there is.
[[nodiscard]] QList<MaterialStep> allMaterialSteps();
/// The state an act leads to, or nothing where the act is not allowed in that state.
[[nodiscard]] std::optional<MaterialState> nextState(MaterialState from, MaterialAct act);
/// Whether its text, channel and files may still change.
[[nodiscard]] bool isEditable(MaterialState state);

} // namespace hengzhao
