// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstdint>

namespace hengzhao::files
{

/// What a workbook's cell makes of a text.
struct XlsxCellText {
    enum class Fit { Fits, TooLong, NotText };

    Fit fit = Fit::Fits;
    /// Of its widest line, in characters of the size of a digit.
    int width = 0;
};

/// Appends a text to the XML of a sheet, so that it comes back as it is: what XML gives a meaning to, and what programs
/// would take for an escape of a character (_x000D_), is escaped. Where the text does not fit, what was appended means
/// nothing.
XlsxCellText appendXlsxText(QByteArray &xml, QStringView text);

/// Whether XML must be told to keep the blanks round a text.
[[nodiscard]] bool hasOuterBlank(QStringView text);

} // namespace hengzhao::files
