// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/import_store.h"

#include "models/store/kind_rows.h"
#include "models/store/rows.h"

#include <array>

namespace hengzhao::store
{

namespace
{

/// Rows of `referringKind` that point at rows v which this transaction (?1) has not put: their code and how many.
struct Reference {
    QLatin1String kind;
    QLatin1String referringKind;
    const char *sql;
};

constexpr std::array references = {
    Reference{QLatin1String("districts"), QLatin1String("junior-schools"),
              "SELECT v.code, count(*) FROM district v JOIN junior_school j ON j.district_id = v.id AND j.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("districts"), QLatin1String("candidates"),
              "SELECT v.code, count(*) FROM district v JOIN candidate c ON c.district_id = v.id AND c.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("districts"), QLatin1String("plans"),
              "SELECT v.code, count(*) FROM district v JOIN plan_row p ON p.district = v.code AND p.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("districts"), QLatin1String("schools"),
              "SELECT v.code, count(*) FROM district v JOIN school s ON s.district_code = v.code AND s.ended IS NULL"
              " AND s.category <> 'outside' WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("districts"), QLatin1String("general-plans"),
              "SELECT v.code, count(*) FROM district v JOIN general_plan p ON p.district_id = v.id AND p.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("districts"), QLatin1String("lines"),
              "SELECT l.line_area, 1 FROM cutoff_line l WHERE l.ended IS NULL AND NOT EXISTS (SELECT 1 FROM district v"
              " WHERE v.ended IS NULL AND v.line_area = l.line_area AND NOT (v.added < ?1))"},
    Reference{QLatin1String("junior-schools"), QLatin1String("candidates"),
              "SELECT v.code, count(*) FROM junior_school v JOIN candidate c ON c.junior_school_id = v.id"
              " AND c.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("graduates"),
              "SELECT v.code, count(*) FROM junior_school v JOIN graduate_roll g ON g.junior_school_id = v.id"
              " AND g.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    // A filing that was reviewed stays on record, so its school stays too.
    Reference{QLatin1String("schools"), QLatin1String("filings"),
              "SELECT v.code, count(*) FROM school v JOIN filing f ON f.school_id = v.id AND f.reviewed = 1"
              " AND f.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("schools"), QLatin1String("programs"),
              "SELECT v.code, count(*) FROM school v JOIN program p ON p.school_id = v.id AND p.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("schools"), QLatin1String("plans"),
              "SELECT v.code, count(*) FROM school v JOIN plan_row p ON p.school_id = v.id AND p.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("schools"), QLatin1String("interviews"),
              "SELECT v.code, count(*) FROM school v JOIN interview i ON i.school_id = v.id AND i.ended IS NULL"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    // Whatever its state: orders and inspections stay on the record.
    Reference{QLatin1String("schools"), QLatin1String("sanctions"),
              "SELECT v.code, count(*) FROM school v JOIN sanction x ON x.school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("inspections"),
              "SELECT v.code, count(*) FROM junior_school v JOIN inspection i ON i.junior_school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    // Rows of publicity that have ended stay on the record, and with them what they are of.
    Reference{QLatin1String("schools"), QLatin1String("materials"),
              "SELECT v.code, count(*) FROM school v JOIN material r ON r.school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("schools"), QLatin1String("visits"),
              "SELECT v.code, count(*) FROM school v JOIN visit r ON r.school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("schools"), QLatin1String("visit-reports"),
              "SELECT v.code, count(*) FROM school v JOIN visit_report r ON r.school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("visits"),
              "SELECT v.code, count(*) FROM junior_school v JOIN visit r ON r.junior_school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("visit-reports"),
              "SELECT v.code, count(*) FROM junior_school v JOIN visit_report r ON r.junior_school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("lessons"),
              "SELECT v.code, count(*) FROM junior_school v JOIN career_lesson r ON r.junior_school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("posters"),
              "SELECT v.code, count(*) FROM junior_school v JOIN poster r ON r.junior_school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("junior-schools"), QLatin1String("activities"),
              "SELECT v.code, count(*) FROM junior_school v JOIN activity r ON r.junior_school_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("districts"), QLatin1String("activities"),
              "SELECT v.code, count(*) FROM district v JOIN activity r ON r.district_id = v.id"
              " WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("candidates"), QLatin1String("choices"),
              "SELECT v.candidate_no, count(*) FROM candidate v JOIN choice_form f ON f.candidate_id = v.id"
              " AND f.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("candidates"), QLatin1String("interviews"),
              "SELECT v.candidate_no, count(*) FROM candidate v JOIN interview i ON i.candidate_id = v.id"
              " AND i.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("candidates"), QLatin1String("general"),
              "SELECT v.candidate_no, count(*) FROM candidate v JOIN general_result g ON g.candidate_id = v.id"
              " AND g.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
    Reference{QLatin1String("candidates"), QLatin1String("certificates"),
              "SELECT v.candidate_no, count(*) FROM candidate v JOIN certificate g ON g.candidate_id = v.id"
              " AND g.ended IS NULL WHERE v.ended IS NULL AND v.added < ?1 GROUP BY v.id"},
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
    // Publicity that was arranged stays on the record (R34).
    Retiring{QLatin1String("visits"), "UPDATE visit SET ended = ?1 WHERE ended IS NULL",
             "UPDATE visit SET ended = ?1 WHERE ended IS NULL"},
    Retiring{QLatin1String("lessons"), "UPDATE career_lesson SET ended = ?1 WHERE ended IS NULL",
             "UPDATE career_lesson SET ended = ?1 WHERE ended IS NULL"},
    // A line in force is never silently changed (R11): its versions stay even before any run.
    Retiring{QLatin1String("lines"), "UPDATE cutoff_line SET ended = ?1 WHERE ended IS NULL",
             "UPDATE cutoff_line SET ended = ?1 WHERE ended IS NULL"},
};

/// Removal of the rows of a kind that transaction ?1 has not put, and the column of their ids.
struct Removal {
    QLatin1String kind;
    const char *sql;
    const char *id;
};

constexpr std::array removals = {
    Removal{QLatin1String("districts"), "DELETE FROM district WHERE added < ?1", "id"},
    Removal{QLatin1String("junior-schools"), "DELETE FROM junior_school WHERE added < ?1", "id"},
    Removal{QLatin1String("schools"), "DELETE FROM filing WHERE added < ?1 AND reviewed = 0", "school_id"},
    Removal{QLatin1String("schools"), "DELETE FROM school WHERE added < ?1", "id"},
    Removal{QLatin1String("candidates"), "DELETE FROM candidate WHERE added < ?1", "id"},
};

} // namespace

QByteArray ImportStore::inPart(const QString &kind, const QByteArray &id) const
{
    return m_part.isWhole() ? QByteArray() : " AND " + id + " IN (" + KindRows::idsInPart(kind) + ")";
}

Result<void> ImportStore::runInPart(const QByteArray &sql)
{
    const qint64 number = m_transaction.number().value();
    return m_part.isWhole() ? m_database.run(sql, number)
                            : m_database.run(sql, number, m_part.schoolCode, m_part.districtCode);
}

Result<QList<Vanished>> ImportStore::stillReferenced(const QString &kind) const
{
    const QByteArray vanishing = "v.added < ?1" + inPart(kind, "v.id");
    QList<Vanished> all;
    for (const Reference &reference : references) {
        if (reference.kind != kind)
            continue;
        Result<Statement> statement = m_database.prepare(QByteArray(reference.sql).replace("v.added < ?1", vanishing));
        if (!statement)
            return failure(statement.error());
        if (m_part.isWhole())
            statement->bind(m_transaction.number().value());
        else
            statement->bind(m_transaction.number().value(), m_part.schoolCode, m_part.districtCode);
        const Result<QList<Vanished>> found = collectRows<Vanished>(*statement, [&reference](Statement &row) {
            return Vanished{reference.referringKind, row.text(0), row.integer(1)};
        });
        if (!found)
            return failure(found.error());
        all.append(*found);
    }
    return all;
}

Result<void> ImportStore::removeVanished(const QString &kind)
{
    for (const Removal &removal : removals) {
        if (removal.kind != kind)
            continue;
        if (const Result<void> done = runInPart(removal.sql + inPart(kind, removal.id)); !done)
            return done;
    }
    return {};
}

Result<void> ImportStore::retire(const QString &kind, bool keep)
{
    for (const Retiring &retiring : retirings) {
        if (retiring.kind == kind)
            return runInPart((keep ? retiring.end : retiring.erase) + inPart(kind, "id"));
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
    const QByteArray ofForm = supplementary ? " supplementary = 1" : " supplementary = 0";
    const QByteArray sql = keep ? "UPDATE choice_form SET ended = ?1 WHERE ended IS NULL AND" + ofForm
                                : "DELETE FROM choice_form WHERE ?1 AND" + ofForm;
    return runInPart(sql + inPart(QStringLiteral("choices"), "id"));
}

} // namespace hengzhao::store
