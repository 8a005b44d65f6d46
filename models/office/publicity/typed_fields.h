// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/day_part.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>

namespace hengzhao::office
{

/// A day of the season's year. NotDate, DayOutsideYear.
[[nodiscard]] Result<QDate> typedDay(const QString &text, int year);
/// A part of a day, the morning where the text is empty. NotDayPart.
[[nodiscard]] Result<DayPart> typedDayPart(const QString &text);
/// A count from `lowest` to `highest`, nothing where the text is empty. NotCount.
[[nodiscard]] Result<std::optional<int>> typedCount(const QString &text, int lowest, int highest);
/// As typedCount(), and must be there. `key` names the field. FieldMissing, NotCount.
[[nodiscard]] Result<int> neededCount(const QString &text, int lowest, int highest, const QString &key);
/// Text of one line. ProblemsFound where it is too long or has a control character.
[[nodiscard]] Result<QString> typedText(const QString &text, qsizetype longest, const QString &key);
/// As typedText(), and must be there. FieldMissing.
[[nodiscard]] Result<QString> neededText(const QString &text, qsizetype longest, const QString &key);
/// Text of several lines, under the same errors.
[[nodiscard]] Result<QString> typedLines(const QString &text, qsizetype longest, const QString &key);

/// The most people that can come to something.
constexpr int mostAttendance = 1'000'000;
constexpr int mostClasses = 10'000;

} // namespace hengzhao::office
