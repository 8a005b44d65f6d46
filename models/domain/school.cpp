// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/school.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array categories = {
    Term<SchoolCategory>{SchoolCategory::Secondary, QLatin1String("secondary"), u"中职"},
    Term<SchoolCategory>{SchoolCategory::Technician, QLatin1String("technician"), u"技工"},
    Term<SchoolCategory>{SchoolCategory::College, QLatin1String("college"), u"高职"},
    Term<SchoolCategory>{SchoolCategory::Outside, QLatin1String("outside"), u"外市"},
};

constexpr std::array natures = {
    Term<SchoolNature>{SchoolNature::Public, QLatin1String("public"), u"公办"},
    Term<SchoolNature>{SchoolNature::Private, QLatin1String("private"), u"民办"},
};

} // namespace

QLatin1String codeName(SchoolCategory category)
{
    return termCode(categories, category);
}

QString fileWord(SchoolCategory category)
{
    return termChinese(categories, category);
}

std::optional<SchoolCategory> parseSchoolCategory(QStringView text)
{
    return parseTerm(categories, text);
}

QLatin1String codeName(SchoolNature nature)
{
    return termCode(natures, nature);
}

QString fileWord(SchoolNature nature)
{
    return termChinese(natures, nature);
}

std::optional<SchoolNature> parseSchoolNature(QStringView text)
{
    return parseTerm(natures, text);
}

} // namespace hengzhao
