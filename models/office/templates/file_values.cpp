// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/templates/file_values.h"

#include "models/domain/candidate.h"
#include "models/domain/day_part.h"
#include "models/domain/school.h"

namespace hengzhao::office
{

namespace
{

QStringList codesOf(CellForm form)
{
    QStringList codes;
    const auto add = [&codes](auto... values) { (codes.append(codeName(values)), ...); };
    switch (form) {
    case CellForm::YesNo:
        return {QStringLiteral("1"), QStringLiteral("0")};
    case CellForm::SchoolCategory:
        add(SchoolCategory::Secondary, SchoolCategory::Technician, SchoolCategory::College, SchoolCategory::Outside);
        return codes;
    case CellForm::SchoolNature:
        add(SchoolNature::Public, SchoolNature::Private);
        return codes;
    case CellForm::CandidateCategory:
        add(CandidateCategory::Current, CandidateCategory::Earlier, CandidateCategory::Senior,
            CandidateCategory::Veteran, CandidateCategory::Migrant, CandidateCategory::Unemployed);
        return codes;
    case CellForm::DayPart:
        add(DayPart::Morning, DayPart::Afternoon);
        return codes;
    default:
        return codes;
    }
}

template <typename Term>
QString chineseOr(const std::optional<Term> &term, const QString &code)
{
    return term ? fileWord(*term) : code;
}

} // namespace

QString fileValue(CellForm form, const QString &code, files::Headers headers)
{
    if (headers != files::Headers::Chinese || code.isEmpty())
        return code;
    switch (form) {
    case CellForm::YesNo:
        return code == QLatin1String("1") ? QStringLiteral("是") : QStringLiteral("否");
    case CellForm::SchoolCategory:
        return chineseOr(parseSchoolCategory(code), code);
    case CellForm::SchoolNature:
        return chineseOr(parseSchoolNature(code), code);
    case CellForm::CandidateCategory:
        return chineseOr(parseCandidateCategory(code), code);
    case CellForm::DayPart:
        return chineseOr(parseDayPart(code), code);
    default:
        return code;
    }
}

QStringList fileValues(CellForm form, files::Headers headers)
{
    QStringList values;
    for (const QString &code : codesOf(form))
        values.append(fileValue(form, code, headers));
    return values;
}

} // namespace hengzhao::office
