// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/templates/season_codes.h"

#include "models/wording/column_titles.h"
#include "models/wording/name_words.h"

namespace hengzhao::office
{

namespace
{

/// The kind whose first two columns are the codes and names, and how they are called.
struct CodeSource {
    QLatin1String kind;
    QLatin1String codeTitle;
};

std::optional<CodeSource> sourceOf(CellForm form)
{
    switch (form) {
    case CellForm::District:
    case CellForm::PlanDistrict:
    case CellForm::Place:
    case CellForm::LineArea:
        return CodeSource{QLatin1String("districts"), QLatin1String("district_code")};
    case CellForm::JuniorSchool:
        return CodeSource{QLatin1String("junior-schools"), QLatin1String("junior_school_code")};
    case CellForm::School:
    case CellForm::Choice:
        return CodeSource{QLatin1String("schools"), QLatin1String("school_code")};
    default:
        return std::nullopt;
    }
}

} // namespace

Result<std::optional<files::CodeList>> seasonCodes(CellForm form, const store::KindRows &rows,
                                                   const store::KindPart &part)
{
    const std::optional<CodeSource> source = sourceOf(form);
    if (!source)
        return std::nullopt;
    constexpr int areaColumn = 2;
    files::CodeList list{wording::columnTitle(source->codeTitle), wording::columnTitle(QStringLiteral("name")), {}};
    if (form == CellForm::LineArea)
        list.codeTitle = wording::columnTitle(QStringLiteral("line_area"));
    const store::KindPart narrowed{{}, form == CellForm::JuniorSchool ? part.districtCode : QString()};
    const Result<void> read = rows.each(source->kind, 1, narrowed, [&](const QStringList &cells) {
        if (form != CellForm::LineArea)
            list.codes.append({cells[0], cells[1]});
        else if (const std::pair<QString, QString> area{cells[areaColumn], {}}; !list.codes.contains(area))
            list.codes.append(area);
    });
    if (!read)
        return failure(read.error());
    if (form == CellForm::PlanDistrict)
        list.codes.append({QStringLiteral("*"), wording::bucketWord(QStringLiteral("*"), {})});
    return list;
}

} // namespace hengzhao::office
