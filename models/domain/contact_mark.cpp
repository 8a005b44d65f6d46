// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/contact_mark.h"

#include "models/domain/term.h"

#include <array>

namespace hengzhao
{

namespace
{

constexpr std::array contactMarks = {
    Term<ContactMark>{ContactMark::Reached, QLatin1String("reached"), u"已联系上"},
    Term<ContactMark>{ContactMark::NotReached, QLatin1String("not-reached"), u"未联系上"},
    Term<ContactMark>{ContactMark::WrongNumber, QLatin1String("wrong-number"), u"号码有误"},
};

} // namespace

QLatin1String codeName(ContactMark mark)
{
    return termCode(contactMarks, mark);
}

std::optional<ContactMark> parseContactMark(QStringView text)
{
    return parseTerm(contactMarks, text);
}

QList<ContactMark> allContactMarks()
{
    QList<ContactMark> all;
    for (const Term<ContactMark> &term : contactMarks)
        all.append(term.value);
    return all;
}

} // namespace hengzhao
