// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/last_season.h"

#include "models/store/rows.h"

#include <QHash>

namespace hengzhao::store
{

namespace
{

std::optional<int> smallNumber(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

/// Codes and categories were checked when they came in, so they can be read.
School schoolFrom(Statement &row)
{
    School school{*SchoolCode::parse(row.text(0)),
                  row.text(1),
                  *parseSchoolCategory(row.text(2)),
                  row.text(3),
                  std::nullopt,
                  row.text(5),
                  row.text(6),
                  row.text(7),
                  row.text(8),
                  row.text(9),
                  row.text(10),
                  smallNumber(row, 11),
                  false};
    if (!row.isNull(4))
        school.nature = parseSchoolNature(row.text(4));
    return school;
}

Program programFrom(Statement &row)
{
    Program program{*SchoolCode::parse(row.text(0)),
                    *ProgramCode::parse(row.text(1)),
                    row.text(2),
                    row.text(3),
                    row.optionalInteger(4),
                    std::nullopt,
                    std::nullopt};
    if (!row.isNull(5))
        program.interviewMinimum = Score::fromHundredths(static_cast<int>(row.integer(5)));
    return program;
}

} // namespace

Result<QList<District>> LastSeason::districts() const
{
    return readRows<District>(
        m_database, "SELECT code, name, line_area, urban FROM district WHERE ended IS NULL ORDER BY code",
        [](Statement &row) {
            return District{*DistrictCode::parse(row.text(0)), row.text(1), row.text(2), row.integer(3) == 1};
        });
}

Result<QList<KeptJuniorSchool>> LastSeason::juniorSchools() const
{
    return readRows<KeptJuniorSchool>(
        m_database,
        "SELECT j.code, j.name, d.code FROM junior_school j JOIN district d ON d.id = j.district_id"
        " WHERE j.ended IS NULL ORDER BY j.code",
        [](Statement &row) {
            return KeptJuniorSchool{row.text(0), row.text(1), row.text(2)};
        });
}

Result<QList<School>> LastSeason::schools() const
{
    return readRows<School>(m_database,
                            "SELECT code, name, category, district_code, nature, sponsor, recruiting_code, address,"
                            " website, phone, brochure, capacity FROM school WHERE ended IS NULL ORDER BY code",
                            schoolFrom);
}

Result<QList<Program>> LastSeason::programs() const
{
    return readRows<Program>(m_database,
                             "SELECT s.code, p.code, p.name, p.years, p.tuition, p.interview_minimum FROM program p"
                             " JOIN school s ON s.id = p.school_id WHERE p.ended IS NULL AND s.ended IS NULL"
                             " ORDER BY s.code, p.code",
                             programFrom);
}

Result<QList<StoredPastFigure>> LastSeason::figures(int year) const
{
    Result<QList<StoredPastFigure>> kept = readRows<StoredPastFigure>(
        m_database,
        "SELECT year, level = 'school', code, name, graduates, vocational, general, planned FROM past_figure"
        " WHERE year < ? ORDER BY year, level, code",
        [](Statement &row) {
            return StoredPastFigure{static_cast<int>(row.integer(0)),
                                    row.integer(1) == 1,
                                    row.text(2),
                                    row.text(3),
                                    row.integer(4),
                                    row.integer(5),
                                    row.integer(6),
                                    row.integer(7)};
        },
        year);
    if (!kept)
        return kept;
    const FigureStore counted(m_database);
    const auto graduates = counted.entry(FigureBy::District, AdmissionState::PreAdmitted);
    const auto shares = counted.share(FigureBy::District, AdmissionState::PreAdmitted);
    const auto schools = counted.completion(FigureBy::School);
    if (!graduates)
        return failure(graduates.error());
    if (!shares)
        return failure(shares.error());
    if (!schools)
        return failure(schools.error());
    QHash<QString, qint64> onRoll;
    for (const figures::EntryRow &row : *graduates)
        onRoll.insert(row.key, row.graduates);
    for (const figures::ShareRow &row : *shares)
        kept->append({year, false, row.key, row.name, onRoll.value(row.key), row.vocational, row.general, 0});
    for (const figures::CompletionRow &row : *schools)
        kept->append({year, true, row.key, row.name, 0, row.live, 0, row.limit});
    return kept;
}

Result<QList<PastLine>> LastSeason::lines(int year) const
{
    return readRows<PastLine>(
        m_database,
        "SELECT year, line_area, score FROM past_line WHERE year < ?1 UNION ALL"
        " SELECT ?1, line_area, score FROM cutoff_line WHERE ended IS NULL ORDER BY 1, 2",
        [](Statement &row) {
            return PastLine{static_cast<int>(row.integer(0)), row.text(1), *Score::fromHundredths(row.integer(2))};
        },
        year);
}

} // namespace hengzhao::store
