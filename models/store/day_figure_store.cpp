// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/day_figure_store.h"

#include "models/store/entrants.h"
#include "models/store/figure_store.h"
#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

figures::SchoolDay schoolDayFrom(Statement &row)
{
    return {row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
}

figures::DistrictDay districtDayFrom(Statement &row)
{
    return {row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
}

figures::CountyDay countyDayFrom(Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.optionalInteger(4), row.integer(5)};
}

} // namespace

Result<figures::DayFigures> DayFigureStore::count() const
{
    const Result<QList<figures::SchoolDay>> schools = countSchools();
    const Result<QList<figures::DistrictDay>> districts = countDistricts();
    const Result<QList<figures::CountyDay>> counties = countCounties();
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    if (!counties)
        return failure(counties.error());
    return figures::DayFigures{{}, {}, *schools, *districts, *counties};
}

Result<QList<figures::SchoolDay>> DayFigureStore::countSchools() const
{
    return readRows<figures::SchoolDay>(
        m_database,
        "SELECT s.code, s.name, l.seats - l.cut, coalesce(a.live, 0), coalesce(a.confirmed, 0),"
        " coalesce(a.approved, 0), coalesce(f.ended, 0) FROM school_limit l JOIN school s ON s.id = l.school_id"
        " LEFT JOIN (SELECT school_id, count(*) AS live, sum(state IN (" +
            statesFrom(AdmissionState::Confirmed) + ")) AS confirmed, sum(state IN (" +
            statesFrom(AdmissionState::Approved) +
            ")) AS approved FROM admission GROUP BY school_id) a ON a.school_id = s.id"
            " LEFT JOIN (SELECT school_id, count(*) AS ended FROM former_admission GROUP BY school_id) f"
            " ON f.school_id = s.id ORDER BY s.code",
        schoolDayFrom);
}

/// Out of the figures themselves, so that both say the same.
Result<QList<figures::DistrictDay>> DayFigureStore::countDistricts() const
{
    const auto rows = FigureStore(m_database).shareAndEntry(FigureBy::District, AdmissionState::PreAdmitted);
    if (!rows)
        return failure(rows.error());
    QList<figures::DistrictDay> districts;
    for (const auto &[share, entry] : *rows)
        districts.append(
            {share.key, share.name, entry.graduates, share.vocational, share.general, entry.vocational, entry.general});
    return districts;
}

Result<QList<figures::CountyDay>> DayFigureStore::countCounties() const
{
    return readRows<figures::CountyDay>(
        m_database,
        "SELECT d.code, d.name, s.code, s.name, b.seats - b.cut, coalesce(t.taken, 0)"
        " FROM district d JOIN school s ON s.ended IS NULL JOIN district u ON u.code = s.district_code AND u.urban = 1"
        " AND u.ended IS NULL LEFT JOIN bucket b ON b.school_id = s.id AND b.district = d.code"
        " LEFT JOIN (SELECT c.district_id, a.school_id, count(*) AS taken FROM admission a"
        " JOIN candidate c ON c.id = a.candidate_id GROUP BY c.district_id, a.school_id) t"
        " ON t.district_id = d.id AND t.school_id = s.id"
        " WHERE d.ended IS NULL AND d.urban = 0 AND (b.id IS NOT NULL OR t.taken > 0) ORDER BY d.code, s.code",
        countyDayFrom);
}

Result<void> DayFigureStore::keep(const figures::DayFigures &figures, Transaction &transaction)
{
    const QString day = figures.day.toString(Qt::ISODate);
    const qint64 number = transaction.number().value();
    Database &database = transaction.database();
    if (const Result<void> ended =
            database.run("UPDATE figure_day SET ended = ? WHERE day = ? AND ended IS NULL", number, day);
        !ended)
        return ended;
    if (const Result<void> added = database.run("INSERT INTO figure_day (day, at, added) VALUES (?, ?, ?)", day,
                                                figures.at.toUTC().toString(Qt::ISODateWithMs), number);
        !added)
        return added;
    const Result<std::optional<qint64>> id =
        database.number("SELECT id FROM figure_day WHERE day = ? AND ended IS NULL", day);
    return id ? addRows(id->value_or(0), figures, transaction) : failure(id.error());
}

Result<void> DayFigureStore::addRows(qint64 id, const figures::DayFigures &figures, Transaction &transaction)
{
    Database &database = transaction.database();
    for (const figures::SchoolDay &row : figures.schools) {
        const Result<void> added = database.run(
            "INSERT INTO figure_day_school (day_id, code, name, planned, pre_admitted, confirmed,"
            " approved, withdrawn) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            id, row.key, row.name, row.planned, row.preAdmitted, row.confirmed, row.approved, row.withdrawn);
        if (!added)
            return added;
    }
    for (const figures::DistrictDay &row : figures.districts) {
        const Result<void> added =
            database.run("INSERT INTO figure_day_district (day_id, code, name, graduates, vocational, general,"
                         " current_vocational, current_general) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         id, row.key, row.name, row.graduates, row.vocational, row.general, row.currentVocational,
                         row.currentGeneral);
        if (!added)
            return added;
    }
    for (const figures::CountyDay &row : figures.counties) {
        const Result<void> added =
            database.run("INSERT INTO figure_day_county (day_id, district_code, district_name, school_code,"
                         " school_name, seats, taken) VALUES (?, ?, ?, ?, ?, ?, ?)",
                         id, row.districtCode, row.districtName, row.schoolCode, row.schoolName, row.seats, row.taken);
        if (!added)
            return added;
    }
    return {};
}

Result<QList<QDate>> DayFigureStore::days() const
{
    return readRows<QDate>(m_database, "SELECT day FROM figure_day WHERE ended IS NULL ORDER BY day",
                           [](Statement &row) { return QDate::fromString(row.text(0), Qt::ISODate); });
}

Result<std::optional<figures::DayFigures>> DayFigureStore::ofDay(QDate day) const
{
    using Kept = std::pair<qint64, QDateTime>;
    const Result<QList<Kept>> kept = readRows<Kept>(
        m_database, "SELECT id, at FROM figure_day WHERE day = ? AND ended IS NULL",
        [](Statement &row) { return Kept(row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs)); },
        day.toString(Qt::ISODate));
    if (!kept)
        return failure(kept.error());
    if (kept->isEmpty())
        return std::nullopt;
    const auto &[id, at] = kept->first();
    const auto schools = readRows<figures::SchoolDay>(
        m_database,
        "SELECT code, name, planned, pre_admitted, confirmed, approved, withdrawn FROM figure_day_school"
        " WHERE day_id = ? ORDER BY code",
        schoolDayFrom, id);
    const auto districts = readRows<figures::DistrictDay>(
        m_database,
        "SELECT code, name, graduates, vocational, general, current_vocational, current_general"
        " FROM figure_day_district WHERE day_id = ? ORDER BY code",
        districtDayFrom, id);
    const auto counties = readRows<figures::CountyDay>(
        m_database,
        "SELECT district_code, district_name, school_code, school_name, seats, taken FROM figure_day_county"
        " WHERE day_id = ? ORDER BY district_code, school_code",
        countyDayFrom, id);
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    if (!counties)
        return failure(counties.error());
    return figures::DayFigures{day, at, *schools, *districts, *counties};
}

Result<std::optional<QDateTime>> DayFigureStore::firstRun() const
{
    const Result<QList<QDateTime>> runs =
        readRows<QDateTime>(m_database, "SELECT at FROM run WHERE state <> 'writing' ORDER BY at LIMIT 1",
                            [](Statement &row) { return QDateTime::fromString(row.text(0), Qt::ISODateWithMs); });
    if (!runs)
        return failure(runs.error());
    return runs->isEmpty() ? std::nullopt : std::optional(runs->first());
}

} // namespace hengzhao::store
