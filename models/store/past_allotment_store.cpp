// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/past_allotment_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

PastAllotment pastAllotmentFrom(Statement &row)
{
    const std::optional<qint64> planned = row.optionalInteger(3);
    return {static_cast<int>(row.integer(0)), row.text(1), row.text(2),
            planned ? std::optional(static_cast<int>(*planned)) : std::nullopt, static_cast<int>(row.integer(4))};
}

} // namespace

Result<PastAllotments> PastAllotmentStore::ofYear(int year) const
{
    const Result<QList<PastAllotment>> rows = readRows<PastAllotment>(
        m_database, "SELECT year, school_code, district_code, planned, admitted FROM past_allotment WHERE year = ?",
        pastAllotmentFrom, year);
    if (!rows)
        return failure(rows.error());
    PastAllotments allotments;
    for (const PastAllotment &row : *rows)
        allotments[row.school].insert(row.district, row);
    return allotments;
}

Result<void> PastAllotmentStore::add(const PastAllotment &allotment, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO past_allotment (year, school_code, district_code, planned, admitted, added)"
        " VALUES (?, ?, ?, nullif(?, -1), ?, ?)",
        allotment.year, allotment.school, allotment.district, allotment.planned.value_or(-1), allotment.admitted,
        transaction.number().value());
}

Result<QList<PastAllotment>> PastAllotmentStore::counted(int year) const
{
    return readRows<PastAllotment>(
        m_database,
        "WITH entrant AS (SELECT a.school_id, d.code AS district, count(*) AS n FROM admission a"
        "  JOIN candidate c ON c.id = a.candidate_id JOIN district d ON d.id = c.district_id GROUP BY 1, 2),"
        " allotment AS (SELECT school_id, district, seats FROM plan_row WHERE ended IS NULL AND district <> ''),"
        " place AS (SELECT school_id, district FROM entrant UNION SELECT school_id, district FROM allotment)"
        " SELECT ?, s.code, p.district, m.seats, coalesce(e.n, 0) FROM place p JOIN school s ON s.id = p.school_id"
        " LEFT JOIN allotment m ON m.school_id = p.school_id AND m.district = p.district"
        " LEFT JOIN entrant e ON e.school_id = p.school_id AND e.district = p.district ORDER BY s.code, p.district",
        pastAllotmentFrom, year);
}

} // namespace hengzhao::store
