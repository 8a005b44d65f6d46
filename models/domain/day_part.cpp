// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/day_part.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array dayParts = {
    Term<DayPart>{DayPart::Morning, QLatin1String("morning"), u"上午"},
    Term<DayPart>{DayPart::Afternoon, QLatin1String("afternoon"), u"下午"},
};

} // namespace

QLatin1String codeName(DayPart part)
{
    return termCode(dayParts, part);
}

QString fileWord(DayPart part)
{
    return termChinese(dayParts, part);
}

std::optional<DayPart> parseDayPart(QStringView text)
{
    return parseTerm(dayParts, text);
}

} // namespace hengzhao
