// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/counter_store.h"

#include "models/store/person_key.h"
#include "models/store/rows.h"
#include "models/store/score_cell.h"

namespace hengzhao::store
{

namespace
{

template <typename T>
Result<std::optional<T>> firstOf(const Result<QList<T>> &rows)
{
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

HeldSeat heldSeatOf(Statement &row)
{
    HeldSeat seat;
    seat.candidateId = row.integer(0);
    seat.runId = row.integer(1);
    seat.batch = static_cast<int>(row.integer(2));
    seat.schoolId = row.integer(3);
    seat.schoolCode = row.text(4);
    seat.schoolName = row.text(5);
    seat.category = parseSchoolCategory(row.text(6)).value_or(SchoolCategory::Secondary);
    seat.schoolDistrict = row.text(7);
    seat.isUrban = row.integer(8) == 1;
    seat.isStopped = row.integer(9) == 1;
    seat.bucketDistrict = row.text(10);
    seat.bucketDistrictName = row.text(11);
    seat.bucketSeats = row.integer(12);
    seat.round = static_cast<int>(row.integer(13));
    seat.place = static_cast<int>(row.integer(14));
    seat.state = parseAdmissionState(row.text(15)).value_or(AdmissionState::PreAdmitted);
    seat.programCode = row.text(16);
    seat.programName = row.text(17);
    return seat;
}

} // namespace

Result<std::optional<QString>> CounterStore::candidateOf(const IdentityNumber &person,
                                                         const vault::SeasonKey *key) const
{
    return firstOf(readRows<QString>(
        m_database, "SELECT candidate_no FROM candidate WHERE person_key = ? AND ended IS NULL",
        [](Statement &row) { return row.text(0); }, personKeyOf(person, key)));
}

Result<std::optional<HeldSeat>> CounterStore::seat(const CandidateNumber &number) const
{
    return firstOf(readRows<HeldSeat>(
        m_database,
        "WITH held AS (SELECT a.candidate_id, a.run_id, a.batch, a.school_id, a.bucket_id, a.program_id, a.round,"
        "  a.place, a.state, 0 AS past, 0 AS id FROM admission a JOIN candidate c ON c.id = a.candidate_id"
        "  WHERE c.candidate_no = ?1 AND c.ended IS NULL"
        " UNION ALL SELECT f.candidate_id, f.run_id, f.batch, f.school_id, f.bucket_id, f.program_id, f.round,"
        "  f.place, f.state, 1, f.id FROM former_admission f JOIN candidate c ON c.id = f.candidate_id"
        "  WHERE c.candidate_no = ?1 AND c.ended IS NULL)"
        " SELECT h.candidate_id, h.run_id, h.batch, s.id, s.code, s.name, s.category, s.district_code,"
        " coalesce(p.urban, 0), EXISTS (SELECT 1 FROM sanction x WHERE x.school_id = s.id AND x.effect = 'stop'"
        "  AND x.ended IS NULL),"
        " b.district, coalesce(d.name, ''), b.seats, h.round, h.place, h.state, coalesce(g.code, ''),"
        " coalesce(g.name, '') FROM held h JOIN school s ON s.id = h.school_id JOIN bucket b ON b.id = h.bucket_id"
        " LEFT JOIN district p ON p.code = s.district_code AND p.ended IS NULL"
        " LEFT JOIN district d ON d.code = b.district AND d.ended IS NULL"
        " LEFT JOIN program g ON g.id = h.program_id ORDER BY h.past, h.id DESC LIMIT 1",
        heldSeatOf, number.text()));
}

Result<QList<CounterProgram>> CounterStore::programs(qint64 school, qint64 candidate) const
{
    return readRows<CounterProgram>(
        m_database,
        "SELECT p.id, p.code, p.name, p.years, p.interview_minimum, p.seats, p.taken,"
        " p.verdict IS 'refused' OR (p.filing_category IS NOT NULL AND NOT EXISTS (SELECT 1 FROM filing f"
        "  WHERE f.school_id = p.school_id AND f.category = p.filing_category AND f.ended IS NULL"
        "  AND f.state = 'published')) OR EXISTS (SELECT 1 FROM recruiting_bar x WHERE x.school_id = p.school_id"
        "  AND x.program_code = p.code AND x.ended IS NULL),"
        " (SELECT max(i.score) FROM interview i WHERE i.candidate_id = ?2 AND i.school_id = p.school_id"
        "  AND i.program_code IN ('', p.code) AND i.ended IS NULL)"
        " FROM program p WHERE p.school_id = ?1 AND p.ended IS NULL ORDER BY p.code",
        [](Statement &row) {
            CounterProgram program;
            program.id = row.integer(0);
            program.code = row.text(1);
            program.name = row.text(2);
            program.years = row.text(3);
            program.interviewMinimum = scoreFrom(row, 4);
            program.seats = row.optionalInteger(5);
            program.taken = row.integer(6);
            program.isOpen = row.integer(7) == 0;
            program.interview = scoreFrom(row, 8);
            return program;
        },
        school, candidate);
}

Result<QList<LifeStep>> CounterStore::steps(qint64 candidate) const
{
    // A call to a place is told among the steps, though it is none: nobody was moved from one state to another.
    return readRows<LifeStep>(
        m_database,
        "SELECT x.run_id, x.act, x.state, coalesce(a.at, ''), coalesce(a.actor, ''), x.reason, x.order_no, x.proof,"
        " x.consent FROM (SELECT run_id, act, to_state AS state, reason, order_no, proof, consent, added, id, 1 AS "
        "later"
        " FROM admission_step WHERE candidate_id = ?1 UNION ALL SELECT run_id, 'call', 'pre_admitted', '', '', '', '',"
        " added, id, 0 FROM refill_call WHERE candidate_id = ?1) AS x LEFT JOIN audit a ON a.number = x.added"
        " ORDER BY x.added, x.later, x.id",
        [](Statement &row) {
            return LifeStep{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
                            row.text(5),    row.text(6), row.text(7), row.text(8)};
        },
        candidate);
}

Result<CounterProgress> CounterStore::progress(const QString &schoolCode, const QDateTime &today) const
{
    const Result<std::optional<CounterProgress>> found = firstOf(readRows<CounterProgress>(
        m_database,
        "WITH live AS (SELECT a.candidate_id, a.run_id, a.state FROM admission a JOIN school s ON s.id = a.school_id"
        "  WHERE ?1 = '' OR s.code = ?1),"
        " began AS (SELECT coalesce(min(number), 9223372036854775807) AS number FROM audit WHERE at >= ?2)"
        " SELECT (SELECT count(*) FROM live WHERE state = 'pre_admitted'),"
        " (SELECT count(*) FROM live WHERE state <> 'pre_admitted'),"
        " (SELECT count(*) FROM admission_step t JOIN live v ON v.candidate_id = t.candidate_id AND v.run_id = t.run_id"
        "  WHERE t.act = 'confirm' AND t.added >= (SELECT number FROM began))",
        [](Statement &row) {
            return CounterProgress{row.integer(0), row.integer(1), row.integer(2)};
        },
        schoolCode, today.toUTC().toString(Qt::ISODateWithMs)));
    if (!found)
        return failure(found.error());
    return found->value_or(CounterProgress());
}

Result<void> CounterStore::noteContact(const HeldSeat &seat, ContactMark mark, const QString &remark,
                                       Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO contact_note (candidate_id, run_id, mark, remark, added) VALUES (?, ?, ?, ?, ?)", seat.candidateId,
        seat.runId, codeName(mark), remark, transaction.number().value());
}

} // namespace hengzhao::store
