// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/templates/season_codes.h"

#include "models/wording/name_words.h"

namespace hengzhao::office
{

namespace
{

/// The kind whose first two columns are the codes and names.
QString sourceOf(CellForm form)
{
    switch (form) {
    case CellForm::District:
    case CellForm::PlanDistrict:
    case CellForm::Place:
    case CellForm::LineArea:
        return QStringLiteral("districts");
    case CellForm::JuniorSchool:
        return QStringLiteral("junior-schools");
    case CellForm::School:
    case CellForm::Choice:
        return QStringLiteral("schools");
    default:
        return {};
    }
}

} // namespace

Result<std::optional<files::CodeList>> seasonCodes(CellForm form, const store::KindRows &rows,
                                                   const store::KindPart &part, files::Headers headers)
{
    const QString source = sourceOf(form);
    if (source.isEmpty())
        return std::nullopt;
    constexpr int areaColumn = 2;
    const bool isArea = form == CellForm::LineArea;
    const QList<files::Column> columns = files::columnsOf(source, 1);
    const auto title = [&](int column) { return files::headerText(columns[column], headers); };
    files::CodeList list{title(isArea ? areaColumn : 0), isArea ? QString() : title(1), {}};
    const store::KindPart narrowed{{}, form == CellForm::JuniorSchool ? part.districtCode : QString()};
    const Result<void> read = rows.each(source, 1, narrowed, [&](const QStringList &cells) {
        if (!isArea)
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
