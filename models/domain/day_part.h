// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// The half of a day that a visit takes (R34).
enum class DayPart { Morning, Afternoon };

[[nodiscard]] QLatin1String codeName(DayPart part);
/// As table files have it.
[[nodiscard]] QString fileWord(DayPart part);
[[nodiscard]] std::optional<DayPart> parseDayPart(QStringView text);

} // namespace hengzhao
