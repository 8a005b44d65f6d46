// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/plan_store.h"

#include "models/store/rows.h"
#include "models/store/sanction_store.h"

namespace hengzhao::store
{

namespace
{

struct StoredPlanRow {
    qint64 school = 0;
    PlanRow row;
};

Result<QList<StoredPlanRow>> storedRows(Database &database)
{
    return readRows<StoredPlanRow>(
        database,
        "SELECT p.school_id, s.code, p.district, p.seats FROM plan_row p JOIN school s ON s.id = p.school_id"
        " WHERE p.ended IS NULL ORDER BY s.code, p.district",
        [](Statement &row) {
            PlanRow plan{*SchoolCode::parse(row.text(1)), PlanRow::Scope::Whole, std::nullopt,
                         static_cast<int>(row.integer(3))};
            const QString district = row.text(2);
            if (district == QLatin1String("*")) {
                plan.scope = PlanRow::Scope::Remaining;
            } else if (!district.isEmpty()) {
                plan.scope = PlanRow::Scope::District;
                plan.district = DistrictCode::parse(district);
            }
            return StoredPlanRow{row.integer(0), plan};
        });
}

std::optional<int> wholeNumberAt(const Statement &row, int column)
{
    const std::optional<qint64> value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

PlannedSchool plannedSchoolFrom(Statement &row)
{
    PlannedSchool school{row.integer(0),        *SchoolCode::parse(row.text(1)),
                         row.text(2),           *parseSchoolCategory(row.text(3)),
                         row.text(4),           row.integer(5) == 1,
                         row.integer(6) == 1,   wholeNumberAt(row, 7),
                         wholeNumberAt(row, 8), wholeNumberAt(row, 9),
                         wholeNumberAt(row, 10)};
    for (const QString &category : row.text(11).split(QLatin1Char(','), Qt::SkipEmptyParts))
        school.filings.append(*parseSchoolCategory(category));
    return school;
}

/// The limit of a school without a row for the whole is what its allotments sum to.
int limitOf(const QList<PlanRow> &rows)
{
    int allotted = 0;
    for (const PlanRow &row : rows) {
        if (row.scope == PlanRow::Scope::Whole)
            return row.seats;
        allotted += row.seats;
    }
    return allotted;
}

Result<void> layOutSchool(Database &database, qint64 school, const QList<PlanRow> &rows)
{
    if (const Result<void> done =
            database.run("INSERT INTO school_limit (school_id, seats) VALUES (?, ?)", school, limitOf(rows));
        !done)
        return done;
    for (const BucketPlan &bucket : bucketsOf(rows)) {
        if (const Result<void> done = database.run("INSERT INTO bucket (school_id, district, seats) VALUES (?, ?, ?)",
                                                   school, bucket.districtText, bucket.seats);
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<PlanRow>> PlanStore::rows() const
{
    const Result<QList<StoredPlanRow>> stored = storedRows(m_database);
    if (!stored)
        return failure(stored.error());
    QList<PlanRow> rows;
    for (const StoredPlanRow &row : *stored)
        rows.append(row.row);
    return rows;
}

Result<QList<SchoolPlan>> PlanStore::schoolPlans() const
{
    return readRows<SchoolPlan>(
        m_database,
        "SELECT s.code, s.name, s.category,"
        " EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id AND f.ended IS NULL AND f.state = 'published'),"
        " EXISTS (SELECT 1 FROM district d WHERE d.code = s.district_code AND d.ended IS NULL AND d.urban = 1),"
        " (SELECT seats FROM school_limit l WHERE l.school_id = s.id),"
        " (SELECT coalesce(sum(seats), 0) FROM plan_row p WHERE p.school_id = s.id AND p.ended IS NULL"
        "  AND p.district <> ''),"
        " (SELECT count(*) FROM plan_row p WHERE p.school_id = s.id AND p.ended IS NULL AND p.district <> ''),"
        " (SELECT sum(seats) FROM program p WHERE p.school_id = s.id AND p.ended IS NULL)"
        " FROM school s WHERE s.ended IS NULL ORDER BY s.code",
        [](Statement &row) {
            const auto whole = [](const std::optional<qint64> &value) {
                return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
            };
            return SchoolPlan{*SchoolCode::parse(row.text(0)),
                              row.text(1),
                              *parseSchoolCategory(row.text(2)),
                              row.integer(3) == 1,
                              row.integer(4) == 1,
                              whole(row.optionalInteger(5)),
                              static_cast<int>(row.integer(6)),
                              static_cast<int>(row.integer(7)),
                              whole(row.optionalInteger(8))};
        });
}

Result<QList<PlannedSchool>> PlanStore::schools() const
{
    return readRows<PlannedSchool>(
        m_database,
        "SELECT s.id, s.code, s.name, s.category, s.district_code,"
        " EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id AND f.ended IS NULL AND f.state = 'published'),"
        " EXISTS (SELECT 1 FROM district d WHERE d.code = s.district_code AND d.ended IS NULL AND d.urban = 1),"
        " s.capacity, (SELECT sum(seats) FROM program p WHERE p.school_id = s.id AND p.ended IS NULL),"
        " past.planned, past.vocational,"
        " (SELECT group_concat(f.category) FROM filing f WHERE f.school_id = s.id AND f.ended IS NULL)"
        " FROM school s LEFT JOIN past_figure past ON past.level = 'school' AND past.code = s.code"
        " AND past.year = (SELECT year - 1 FROM season) WHERE s.ended IS NULL ORDER BY s.code",
        plannedSchoolFrom);
}

Result<QMap<qint64, SeatsByDistrict>> PlanStore::seats() const
{
    const Result<QList<StoredPlanRow>> stored = storedRows(m_database);
    if (!stored)
        return failure(stored.error());
    QMap<qint64, SeatsByDistrict> seats;
    for (const StoredPlanRow &row : *stored)
        seats[row.school].insert(row.row.districtText(), row.row.seats);
    return seats;
}

Result<QMap<QString, QString>> PlanStore::districtNames() const
{
    using Named = std::pair<QString, QString>;
    const Result<QList<Named>> rows = readRows<Named>(m_database, "SELECT code, name FROM district WHERE ended IS NULL",
                                                      [](Statement &row) { return Named(row.text(0), row.text(1)); });
    if (!rows)
        return failure(rows.error());
    QMap<QString, QString> names;
    for (const auto &[code, name] : *rows)
        names.insert(code, name);
    return names;
}

Result<void> PlanStore::setSeats(qint64 school, const QString &district, std::optional<int> seats,
                                 Transaction &transaction, const QString &documentNo)
{
    Database &database = transaction.database();
    const qint64 number = transaction.number().value();
    if (const Result<void> ended =
            database.run("UPDATE plan_row SET ended = ? WHERE school_id = ? AND district = ? AND ended IS NULL", number,
                         school, district);
        !ended || !seats)
        return ended;
    // The document that the seats were given out by stays with them.
    return database.run("INSERT INTO plan_row (school_id, district, seats, document_no, added)"
                        " VALUES (?1, ?2, ?3, CASE WHEN ?5 <> '' THEN ?5 ELSE coalesce((SELECT document_no FROM"
                        " plan_row WHERE school_id = ?1 AND district = ?2 AND ended = ?4), '') END, ?4)",
                        school, district, *seats, number, documentNo);
}

Result<void> PlanStore::setDocument(qint64 school, const QString &documentNo, Transaction &transaction)
{
    return transaction.database().run("UPDATE plan_row SET document_no = ? WHERE school_id = ? AND ended IS NULL",
                                      documentNo, school);
}

Result<QMap<QString, HeldSeats>> PlanStore::held(qint64 school) const
{
    using Held = std::pair<QString, HeldSeats>;
    const Result<QList<Held>> rows = readRows<Held>(
        m_database,
        "SELECT '', taken, cut FROM school_limit WHERE school_id = ?1"
        " UNION ALL SELECT district, taken, cut FROM bucket WHERE school_id = ?1 AND district <> ''",
        [](Statement &row) {
            return Held(row.text(0), {static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))});
        },
        school);
    if (!rows)
        return failure(rows.error());
    QMap<QString, HeldSeats> held;
    for (const auto &[district, seats] : *rows)
        held.insert(district, seats);
    return held;
}

Result<QList<PlannedProgram>> PlanStore::programs(qint64 school) const
{
    return readRows<PlannedProgram>(
        m_database,
        "SELECT id, school_id, code, name, seats, taken FROM program WHERE school_id = ? AND ended IS NULL"
        " ORDER BY code",
        [](Statement &row) {
            return PlannedProgram{row.integer(0), row.integer(1),        row.text(2),
                                  row.text(3),    wholeNumberAt(row, 4), static_cast<int>(row.integer(5))};
        },
        school);
}

Result<void> PlanStore::setProgramSeats(qint64 program, int seats, Transaction &transaction)
{
    return transaction.database().run("UPDATE program SET seats = ?, version = version + 1 WHERE id = ?", seats,
                                      program);
}

Result<void> PlanStore::layOut(Transaction &transaction)
{
    Database &database = transaction.database();
    for (const char *sql : {"DELETE FROM bucket", "DELETE FROM school_limit"}) {
        if (const Result<void> done = database.run(sql); !done)
            return done;
    }
    const Result<QList<StoredPlanRow>> stored = storedRows(database);
    if (!stored)
        return failure(stored.error());
    QMap<QString, QList<PlanRow>> bySchool;
    QMap<QString, qint64> ids;
    for (const StoredPlanRow &row : *stored) {
        bySchool[row.row.school.text()].append(row.row);
        ids[row.row.school.text()] = row.school;
    }
    for (auto school = bySchool.cbegin(); school != bySchool.cend(); ++school) {
        if (const Result<void> done = layOutSchool(database, ids.value(school.key()), school.value()); !done)
            return done;
    }
    return SanctionStore(database).spreadAgain(transaction); // orders in force stand on the new buckets too (R17)
}

Result<void> PlanStore::moveLimits(qint64 school, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<QList<StoredPlanRow>> stored = storedRows(database);
    if (!stored)
        return failure(stored.error());
    QList<PlanRow> rows;
    for (const StoredPlanRow &row : *stored) {
        if (row.school == school)
            rows.append(row.row);
    }
    if (const Result<void> done =
            database.run("UPDATE school_limit SET seats = ? WHERE school_id = ?", limitOf(rows), school);
        !done)
        return done;
    // A school may get its first plan only now.
    if (const Result<void> done =
            database.run("INSERT INTO school_limit (school_id, seats) SELECT ?1, ?2 WHERE NOT EXISTS"
                         " (SELECT 1 FROM school_limit WHERE school_id = ?1)",
                         school, limitOf(rows));
        !done)
        return done;
    for (const BucketPlan &bucket : bucketsOf(rows)) {
        if (const Result<void> done =
                database.run("INSERT INTO bucket (school_id, district, seats) VALUES (?, ?, ?)"
                             " ON CONFLICT (school_id, district) DO UPDATE SET seats = excluded.seats",
                             school, bucket.districtText, bucket.seats);
            !done)
            return done;
    }
    return SanctionStore(database).spreadAgain(transaction); // orders in force stand on the new buckets too (R17)
}

} // namespace hengzhao::store
