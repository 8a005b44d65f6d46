// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/import_store.h"

#include "models/store/rows.h"

#include <array>

namespace hengzhao::store
{

namespace
{

/// Rows of `referringKind` that point at rows this transaction (?1) has not put: their code and how many.
struct Reference {
    QLatin1String kind;
    QLatin1String referringKind;
    const char *sql;
};

constexpr std::array references = {
    Reference{QLatin1String("districts"), QLatin1String("junior-schools"),
              "SELECT d.code, count(*) FROM district d JOIN junior_school j ON j.district_id = d.id AND j.ended IS NULL"
              " WHERE d.ended IS NULL AND d.added < ?1 GROUP BY d.id"},
    Reference{QLatin1String("districts"), QLatin1String("candidates"),
              "SELECT d.code, count(*) FROM district d JOIN candidate c ON c.district_id = d.id AND c.ended IS NULL"
              " WHERE d.ended IS NULL AND d.added < ?1 GROUP BY d.id"},
    Reference{QLatin1String("districts"), QLatin1String("plans"),
              "SELECT d.code, count(*) FROM district d JOIN plan_row p ON p.district = d.code AND p.ended IS NULL"
              " WHERE d.ended IS NULL AND d.added < ?1 GROUP BY d.id"},
    Reference{QLatin1String("districts"), QLatin1String("schools"),
              "SELECT d.code, count(*) FROM district d JOIN school s ON s.district_code = d.code AND s.ended IS NULL"
              " AND s.category <> 'outside' WHERE d.ended IS NULL AND d.added < ?1 GROUP BY d.id"},
    Reference{QLatin1String("districts"), QLatin1String("general-plans"),
              "SELECT d.code, count(*) FROM district d JOIN general_plan p ON p.district_id = d.id AND p.ended IS NULL"
              " WHERE d.ended IS NULL AND d.added < ?1 GROUP BY d.id"},
    Reference{QLatin1String("districts"), QLatin1String("lines"),
              "SELECT line_area, 1 FROM cutoff_line WHERE ended IS NULL AND line_area NOT IN"
              " (SELECT line_area FROM district WHERE ended IS NULL AND added = ?1)"},
    Reference{QLatin1String("junior-schools"), QLatin1String("candidates"),
              "SELECT j.code, count(*) FROM junior_school j JOIN candidate c ON c.junior_school_id = j.id"
              " AND c.ended IS NULL WHERE j.ended IS NULL AND j.added < ?1 GROUP BY j.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("graduates"),
              "SELECT j.code, count(*) FROM junior_school j JOIN graduate_roll g ON g.junior_school_id = j.id"
              " AND g.ended IS NULL WHERE j.ended IS NULL AND j.added < ?1 GROUP BY j.id"},
    // A filing that was reviewed stays on record, so its school stays too.
    Reference{QLatin1String("schools"), QLatin1String("filings"),
              "SELECT s.code, count(*) FROM school s JOIN filing f ON f.school_id = s.id AND f.reviewed = 1"
              " AND f.ended IS NULL WHERE s.ended IS NULL AND s.added < ?1 GROUP BY s.id"},
    Reference{QLatin1String("schools"), QLatin1String("programs"),
              "SELECT s.code, count(*) FROM school s JOIN program p ON p.school_id = s.id AND p.ended IS NULL"
              " WHERE s.ended IS NULL AND s.added < ?1 GROUP BY s.id"},
    Reference{QLatin1String("schools"), QLatin1String("plans"),
              "SELECT s.code, count(*) FROM school s JOIN plan_row p ON p.school_id = s.id AND p.ended IS NULL"
              " WHERE s.ended IS NULL AND s.added < ?1 GROUP BY s.id"},
    Reference{QLatin1String("schools"), QLatin1String("interviews"),
              "SELECT s.code, count(*) FROM school s JOIN interview i ON i.school_id = s.id AND i.ended IS NULL"
              " WHERE s.ended IS NULL AND s.added < ?1 GROUP BY s.id"},
    // Whatever its state: orders and inspections stay on the record.
    Reference{QLatin1String("schools"), QLatin1String("sanctions"),
              "SELECT s.code, count(*) FROM school s JOIN sanction x ON x.school_id = s.id"
              " WHERE s.ended IS NULL AND s.added < ?1 GROUP BY s.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("inspections"),
              "SELECT j.code, count(*) FROM junior_school j JOIN inspection i ON i.junior_school_id = j.id"
              " WHERE j.ended IS NULL AND j.added < ?1 GROUP BY j.id"},
    // Rows of publicity that have ended stay on the record, and with them what they are of.
    Reference{QLatin1String("schools"), QLatin1String("materials"),
              "SELECT b.code, count(*) FROM school b JOIN material r ON r.school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("schools"), QLatin1String("visits"),
              "SELECT b.code, count(*) FROM school b JOIN visit r ON r.school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("schools"), QLatin1String("visit-reports"),
              "SELECT b.code, count(*) FROM school b JOIN visit_report r ON r.school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("visits"),
              "SELECT b.code, count(*) FROM junior_school b JOIN visit r ON r.junior_school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("visit-reports"),
              "SELECT b.code, count(*) FROM junior_school b JOIN visit_report r ON r.junior_school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("lessons"),
              "SELECT b.code, count(*) FROM junior_school b JOIN career_lesson r ON r.junior_school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("posters"),
              "SELECT b.code, count(*) FROM junior_school b JOIN poster r ON r.junior_school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("activities"),
              "SELECT b.code, count(*) FROM junior_school b JOIN activity r ON r.junior_school_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("districts"), QLatin1String("activities"),
              "SELECT b.code, count(*) FROM district b JOIN activity r ON r.district_id = b.id"
              " WHERE b.ended IS NULL AND b.added < ?1 GROUP BY b.id"},
    Reference{QLatin1String("candidates"), QLatin1String("choices"),
              "SELECT c.candidate_no, count(*) FROM candidate c JOIN choice_form f ON f.candidate_id = c.id"
              " AND f.ended IS NULL WHERE c.ended IS NULL AND c.added < ?1 GROUP BY c.id"},
    Reference{QLatin1String("candidates"), QLatin1String("interviews"),
              "SELECT c.candidate_no, count(*) FROM candidate c JOIN interview i ON i.candidate_id = c.id"
              " AND i.ended IS NULL WHERE c.ended IS NULL AND c.added < ?1 GROUP BY c.id"},
    Reference{QLatin1String("candidates"), QLatin1String("general"),
              "SELECT c.candidate_no, count(*) FROM candidate c JOIN general_result g ON g.candidate_id = c.id"
              " AND g.ended IS NULL WHERE c.ended IS NULL AND c.added < ?1 GROUP BY c.id"},
    Reference{QLatin1String("candidates"), QLatin1String("certificates"),
              "SELECT c.candidate_no, count(*) FROM candidate c JOIN certificate g ON g.candidate_id = c.id"
              " AND g.ended IS NULL WHERE c.ended IS NULL AND c.added < ?1 GROUP BY c.id"},
};

/// The statements that end or erase the live rows of a kind; ?1 is the transaction's number.
struct Retiring {
    QLatin1String kind;
    const char *end;
    const char *erase;
};

constexpr std::array retirings = {
    Retiring{QLatin1String("graduates"), "UPDATE graduate_roll SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM graduate_roll WHERE ?1"},
    // Programs of an accepted filing stay as they are (R31).
    Retiring{QLatin1String("programs"),
             "UPDATE program SET ended = ?1 WHERE ended IS NULL AND school_id NOT IN"
             " (SELECT school_id FROM frozen_program_place)",
             "DELETE FROM program WHERE ?1 AND school_id NOT IN (SELECT school_id FROM frozen_program_place)"},
    Retiring{QLatin1String("plans"), "UPDATE plan_row SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM plan_row WHERE ?1"},
    Retiring{QLatin1String("general-plans"), "UPDATE general_plan SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM general_plan WHERE ?1"},
    Retiring{QLatin1String("certificates"), "UPDATE certificate SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM certificate WHERE ?1"},
    Retiring{QLatin1String("interviews"), "UPDATE interview SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM interview WHERE ?1"},
    Retiring{QLatin1String("general"), "UPDATE general_result SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM general_result WHERE ?1"},
    Retiring{QLatin1String("directory"), "UPDATE directory_entry SET ended = ?1 WHERE ended IS NULL",
             "DELETE FROM directory_entry WHERE ?1"},
    // A line in force is never silently changed (R11): its versions stay even before any run.
    Retiring{QLatin1String("lines"), "UPDATE cutoff_line SET ended = ?1 WHERE ended IS NULL",
             "UPDATE cutoff_line SET ended = ?1 WHERE ended IS NULL"},
};

/// Removal of the rows of a kind that transaction ?1 has not put.
QList<const char *> removalsOf(const QString &kind)
{
    if (kind == QLatin1String("districts"))
        return {"DELETE FROM district WHERE added < ?1"};
    if (kind == QLatin1String("junior-schools"))
        return {"DELETE FROM junior_school WHERE added < ?1"};
    if (kind == QLatin1String("schools"))
        return {"DELETE FROM filing WHERE added < ?1 AND reviewed = 0", "DELETE FROM school WHERE added < ?1"};
    if (kind == QLatin1String("candidates"))
        return {"DELETE FROM candidate WHERE added < ?1"};
    return {};
}

} // namespace

Result<QList<Vanished>> ImportStore::stillReferenced(const QString &kind) const
{
    QList<Vanished> all;
    for (const Reference &reference : references) {
        if (reference.kind != kind)
            continue;
        const Result<QList<Vanished>> found = readRows<Vanished>(
            m_database, reference.sql,
            [&reference](Statement &row) {
                return Vanished{reference.referringKind, row.text(0), row.integer(1)};
            },
            m_transaction.number().value());
        if (!found)
            return failure(found.error());
        all.append(*found);
    }
    return all;
}

Result<void> ImportStore::removeVanished(const QString &kind)
{
    for (const char *sql : removalsOf(kind)) {
        if (const Result<void> done = m_database.run(sql, m_transaction.number().value()); !done)
            return done;
    }
    return {};
}

Result<void> ImportStore::retire(const QString &kind, bool keep)
{
    for (const Retiring &retiring : retirings) {
        if (retiring.kind == kind)
            return m_database.run(keep ? retiring.end : retiring.erase, m_transaction.number().value());
    }
    return failure(ErrorCode::UnknownKind, {kind, QString()});
}

Result<void> ImportStore::retireGeneral(const QString &lineArea, bool keep)
{
    const qint64 number = m_transaction.number().value();
    const Result<void> area =
        m_database.run("UPDATE general_area SET ended = ? WHERE line_area = ? AND ended IS NULL", number, lineArea);
    if (!area)
        return area;
    static constexpr const char *ofArea =
        " ended IS NULL AND candidate_id IN (SELECT c.id FROM candidate c JOIN district d ON d.id = c.district_id"
        " WHERE d.line_area = ?2)";
    if (keep)
        return m_database.run(QByteArray("UPDATE general_result SET ended = ?1 WHERE") + ofArea, number, lineArea);
    return m_database.run(QByteArray("DELETE FROM general_result WHERE ?1 AND") + ofArea, number, lineArea);
}

Result<void> ImportStore::retireChoices(bool supplementary, bool keep)
{
    const qint64 number = m_transaction.number().value();
    if (keep)
        return m_database.run("UPDATE choice_form SET ended = ? WHERE supplementary = ? AND ended IS NULL", number,
                              supplementary);
    return m_database.run("DELETE FROM choice_form WHERE supplementary = ?", supplementary);
}

} // namespace hengzhao::store
