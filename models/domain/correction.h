// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringList>

#include <optional>

namespace hengzhao
{

/// 更正: how far a correction of key data has come.
enum class CorrectionState { Asked, Settled, Refused };

[[nodiscard]] QLatin1String codeName(CorrectionState state);
[[nodiscard]] std::optional<CorrectionState> parseCorrectionState(QStringView text);

/// What of a candidate can be corrected once a run exists, by the names of the candidates table: name, identity number,
/// scores and evaluation.
[[nodiscard]] QStringList correctableFields();

} // namespace hengzhao
