// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/cell_number.h"

namespace hengzhao::files
{

namespace
{

/// Whole numbers beyond are not exact in a spreadsheet.
constexpr qsizetype exactDigits = 15;

} // namespace

std::optional<double> cellNumber(QStringView text, ColumnForm form)
{
    bool isNumber = false;
    if (form == ColumnForm::Number) {
        const qint64 number = text.toLongLong(&isNumber);
        const bool isAsWritten = isNumber && text.size() <= exactDigits && QString::number(number) == text;
        return isAsWritten ? std::optional(static_cast<double>(number)) : std::nullopt;
    }
    if (form == ColumnForm::Share && text.endsWith(u'%')) {
        const double percent = text.chopped(1).trimmed().toDouble(&isNumber);
        return isNumber ? std::optional(percent / 100) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace hengzhao::files
