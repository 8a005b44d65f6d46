// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/candidate.h"

#include "models/domain/term.h"

namespace hengzhao
{

namespace
{

constexpr std::array categories = {
    Term<CandidateCategory>{CandidateCategory::Current, QLatin1String("current"), u"应届"},
    Term<CandidateCategory>{CandidateCategory::Earlier, QLatin1String("earlier"), u"往届"},
    Term<CandidateCategory>{CandidateCategory::Senior, QLatin1String("senior"), u"高中"},
    Term<CandidateCategory>{CandidateCategory::Veteran, QLatin1String("veteran"), u"退役"},
    Term<CandidateCategory>{CandidateCategory::Migrant, QLatin1String("migrant"), u"返乡"},
    Term<CandidateCategory>{CandidateCategory::Unemployed, QLatin1String("unemployed"), u"待业"},
};

} // namespace

QLatin1String codeName(CandidateCategory category)
{
    return termCode(categories, category);
}

QString fileWord(CandidateCategory category)
{
    return termChinese(categories, category);
}

std::optional<CandidateCategory> parseCandidateCategory(QStringView text)
{
    return parseTerm(categories, text);
}

} // namespace hengzhao
