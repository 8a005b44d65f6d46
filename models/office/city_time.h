// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace hengzhao::office
{

/// The day it is in the city at a moment.
[[nodiscard]] QDate dayInCity(const QDateTime &moment);

/// Date and time of day in the city at a moment, to the minute, as officers read it.
[[nodiscard]] QString shownMoment(const QDateTime &moment);

/// A moment in the city's time: a date alone, or date and time with or without an offset.
[[nodiscard]] std::optional<QDateTime> parseMoment(QStringView text);

} // namespace hengzhao::office
