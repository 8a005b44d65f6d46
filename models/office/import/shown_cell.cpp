// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/shown_cell.h"

#include "models/domain/identity_number.h"

namespace hengzhao::office
{

QString shownCell(const files::Column &column, const QString &text)
{
    if (column.personal && column.english == QLatin1String("name"))
        return maskedName(text);
    return column.personal || IdentityNumber::parse(text) ? maskedIdentityNumber(text) : text;
}

} // namespace hengzhao::office
