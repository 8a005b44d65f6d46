// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/plan_places.h"

#include <QCoreApplication>

namespace hengzhao::cli
{

namespace
{

struct PlanPlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlanPlaceWords)
};

} // namespace

Result<OpenPlans> openPlans(const Context &context)
{
    Result<office::Office> season = context.openSeason();
    if (!season)
        return failure(season.error());
    Result<office::PlanSheet> sheet = office::PlanDesk(*season).sheet();
    if (!sheet)
        return failure(sheet.error());
    return OpenPlans{std::move(*season), std::move(*sheet)};
}

Result<size_t> rowOfSchool(const Table &sheet, const QString &code)
{
    const TableColumn &codes = sheet.column(QStringLiteral("school_code"));
    for (size_t row = 0; row < sheet.rows(); ++row) {
        if (codes.text(row) == code)
            return row;
    }
    return failure(ErrorCode::UnknownSchool, {code});
}

Result<QList<office::FieldEdit>> readPlaces(const QStringList &words, const Table &sheet)
{
    QList<office::FieldEdit> edits;
    for (const QString &word : words) {
        const qsizetype equals = word.lastIndexOf(QLatin1Char('='));
        if (equals < 1)
            return failure(ErrorCode::WrongUsage,
                           {PlanPlaceWords::tr("a plan is set as SCHOOL=N or SCHOOL:DISTRICT=N, not %1").arg(word)});
        const QString place = word.left(equals);
        const qsizetype colon = place.indexOf(QLatin1Char(':'));
        const QString district = colon < 0 ? QString() : place.sliced(colon + 1);
        const Result<size_t> row = rowOfSchool(sheet, colon < 0 ? place : place.left(colon));
        if (!row)
            return failure(row.error());
        const bool isProgram = district.startsWith(QLatin1String("program:"));
        const QString field = isProgram ? district : office::planField(district);
        const int column = sheet.indexOf(field);
        if (!isProgram && column < 0)
            return failure(ErrorCode::UnknownDistrict, {district});
        const QString before = isProgram ? QString() : sheet.columns[column].plainText(*row);
        edits.append({sheet.ids[*row], field, word.sliced(equals + 1).trimmed(), before});
    }
    return edits;
}

} // namespace hengzhao::cli
