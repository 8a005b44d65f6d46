// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hengzhao::files
{

/// What a number's format makes of it.
enum class NumberForm {
    Plain,
    Day,
    Moment,
    Clock,
    /// Hours that go on beyond a day.
    Span,
};

/// What the format of a cell's style says, such as "yyyy/m/d" or "0.00".
[[nodiscard]] NumberForm numberForm(QStringView format);
/// What a built-in format is, by its number; those of Chinese and Japanese programs too.
[[nodiscard]] NumberForm builtInForm(int format);

/// A number as people write it, never with an exponent: whole numbers digit for digit, parts of one to the fifteen
/// digits that spreadsheets show (a typed 64.4 stands in files as 64.400000000000006). What is no number stays.
[[nodiscard]] QString plainNumber(QStringView text);

/// A day, moment or time as ISO 8601 has it; days are counted from 1900, or from 1904 as old Macintosh programs did.
/// Empty where a number is no day.
[[nodiscard]] QString momentText(double number, NumberForm form, bool from1904);

} // namespace hengzhao::files
