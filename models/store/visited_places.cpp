// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/visited_places.h"

#include "models/domain/text.h"
#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *schoolColumns = "SELECT s.id, s.code, s.name, s.category, s.district_code, coalesce(d.urban, 0)"
                                      " FROM school s LEFT JOIN district d ON d.code = s.district_code"
                                      " AND d.ended IS NULL WHERE s.ended IS NULL";
constexpr const char *juniorColumns =
    "SELECT j.id, j.code, j.name, d.code, d.name, g.classes FROM junior_school j JOIN district d"
    " ON d.id = j.district_id LEFT JOIN graduate_roll g ON g.junior_school_id = j.id AND g.ended IS NULL"
    " WHERE j.ended IS NULL";

RecruitingSchool schoolFrom(Statement &row)
{
    return {row.integer(0), row.text(1),
            row.text(2),    parseSchoolCategory(row.text(3)).value_or(SchoolCategory::Secondary),
            row.text(4),    row.integer(5) == 1};
}

JuniorHigh juniorFrom(Statement &row)
{
    JuniorHigh junior{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), {}};
    if (const std::optional<qint64> classes = row.optionalInteger(5))
        junior.classes = static_cast<int>(*classes);
    return junior;
}

template <typename T>
Result<T> onlyOne(const Result<QList<T>> &found, ErrorCode unknown, const QString &code)
{
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(unknown, {code});
    return found->first();
}

} // namespace

Result<QList<RecruitingSchool>> recruitingSchools(Database &database)
{
    return readRows<RecruitingSchool>(database, QByteArray(schoolColumns) + " ORDER BY s.code", schoolFrom);
}

Result<QList<JuniorHigh>> juniorHighs(Database &database)
{
    return readRows<JuniorHigh>(database, QByteArray(juniorColumns) + " ORDER BY j.code", juniorFrom);
}

Result<QList<DistrictEntry>> districtEntries(Database &database)
{
    return readRows<DistrictEntry>(database, "SELECT id, code, name FROM district WHERE ended IS NULL ORDER BY code",
                                   [](Statement &row) {
                                       return DistrictEntry{row.integer(0), row.text(1), row.text(2)};
                                   });
}

Result<RecruitingSchool> recruitingSchool(Database &database, const QString &code)
{
    return onlyOne(readRows<RecruitingSchool>(database, QByteArray(schoolColumns) + " AND s.code = ?", schoolFrom,
                                              cleanCode(code)),
                   ErrorCode::UnknownSchool, code);
}

Result<JuniorHigh> juniorHigh(Database &database, const QString &code)
{
    return onlyOne(
        readRows<JuniorHigh>(database, QByteArray(juniorColumns) + " AND j.code = ?", juniorFrom, cleanCode(code)),
        ErrorCode::UnknownJuniorSchool, code);
}

Result<DistrictEntry> districtEntry(Database &database, const QString &code)
{
    return onlyOne(readRows<DistrictEntry>(
                       database, "SELECT id, code, name FROM district WHERE ended IS NULL AND code = ?",
                       [](Statement &row) {
                           return DistrictEntry{row.integer(0), row.text(1), row.text(2)};
                       },
                       cleanCode(code)),
                   ErrorCode::UnknownDistrict, code);
}

} // namespace hengzhao::store
