// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/transfer_store.h"

#include "models/store/published_filing.h"
#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

SeatPlace placeFrom(Statement &row, int first)
{
    return {row.integer(first),  row.integer(first + 1), row.optionalInteger(first + 2),
            row.text(first + 3), row.text(first + 4),    row.text(first + 5),
            row.text(first + 6)};
}

template <typename T>
std::optional<T> firstOf(const QList<T> &rows)
{
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

} // namespace

Result<QList<Transfer>> TransferStore::all() const
{
    return readRows<Transfer>(
        m_database,
        "SELECT t.id, c.candidate_no, c.name, f.id, t.from_bucket_id, t.from_program_id, f.code, f.name,"
        " coalesce(o.code, ''), coalesce(o.name, ''), s.id, t.bucket_id, t.program_id, s.code, s.name, p.code, p.name,"
        " t.day, t.early, t.reason, t.consent, x.actor FROM transfer t JOIN candidate c ON c.id = t.candidate_id"
        " JOIN school f ON f.id = t.from_school_id LEFT JOIN program o ON o.id = t.from_program_id"
        " JOIN school s ON s.id = t.school_id JOIN program p ON p.id = t.program_id JOIN audit x ON x.number = t.added"
        " ORDER BY t.id DESC",
        [](Statement &row) {
            return Transfer{row.integer(0),       row.text(1),        row.text(2),
                            placeFrom(row, 3),    placeFrom(row, 10), QDate::fromString(row.text(17), Qt::ISODate),
                            row.integer(18) == 1, row.text(19),       row.text(20),
                            row.text(21)};
        });
}

Result<std::optional<Transferable>> TransferStore::candidate(const CandidateNumber &number) const
{
    return readRows<Transferable>(
               m_database,
               "SELECT c.id, a.run_id, d.code, a.state, s.id, coalesce(t.bucket_id, a.bucket_id), p.id, s.code, s.name,"
               " coalesce(p.code, ''), coalesce(p.name, ''), coalesce((SELECT x.at FROM admission_step e JOIN audit x"
               " ON x.number = e.added WHERE e.candidate_id = c.id AND e.run_id = a.run_id AND e.act = 'register'"
               " ORDER BY e.id DESC LIMIT 1), '')"
               " FROM candidate c JOIN district d ON d.id = c.district_id JOIN admission a ON a.candidate_id = c.id"
               " LEFT JOIN transfer t ON t.id = (SELECT max(id) FROM transfer WHERE candidate_id = c.id)"
               " JOIN school s ON s.id = coalesce(t.school_id, a.school_id)"
               " LEFT JOIN program p ON p.id = coalesce(t.program_id, a.program_id)"
               " WHERE c.candidate_no = ? AND c.ended IS NULL",
               [](Statement &row) {
                   return Transferable{
                       row.integer(0),    row.integer(1),
                       row.text(2),       parseAdmissionState(row.text(3)).value_or(AdmissionState::PreAdmitted),
                       placeFrom(row, 4), QDateTime::fromString(row.text(11), Qt::ISODateWithMs)};
               },
               number.text())
        .map(&firstOf<Transferable>);
}

Result<std::optional<TransferTarget>> TransferStore::target(qint64 schoolId, const QString &programCode,
                                                            const QString &districtCode) const
{
    return readRows<TransferTarget>(
               m_database,
               "SELECT s.id, b.id, p.id, s.code, s.name, p.code, p.name, EXISTS (SELECT 1 FROM sanction x WHERE"
               " x.school_id = s.id AND x.effect = 'stop' AND x.ended IS NULL), NOT (" +
                   shownProgram(ShownFilings::Published) +
                   ") OR EXISTS (SELECT 1 FROM recruiting_bar x WHERE x.school_id = s.id AND x.program_code = p.code"
                   " AND x.ended IS NULL), p.seats, coalesce(p.seats, 0) - p.taken - pm.n,"
                   " b.seats - b.taken - b.cut - b.claim - bm.n, l.seats - l.taken - l.cut - l.claim - sm.n"
                   " FROM school s JOIN program p ON p.school_id = s.id AND p.code = ?2 AND p.ended IS NULL"
                   " JOIN program_moved pm ON pm.id = p.id"
                   " JOIN bucket b ON b.school_id = s.id AND (b.district IN ('', ?3) OR (b.district = '*' AND NOT"
                   " EXISTS (SELECT 1 FROM bucket o WHERE o.school_id = s.id AND o.district = ?3)))"
                   " JOIN bucket_moved bm ON bm.id = b.id JOIN school_limit l ON l.school_id = s.id"
                   " JOIN school_moved sm ON sm.id = s.id WHERE s.id = ?1",
               [](Statement &row) {
                   return TransferTarget{placeFrom(row, 0),      row.integer(7) == 1, row.integer(8) == 1,
                                         row.optionalInteger(9), row.integer(10),     row.integer(11),
                                         row.integer(12)};
               },
               schoolId, programCode, districtCode)
        .map(&firstOf<TransferTarget>);
}

Result<std::optional<qint64>> TransferStore::school(const QString &code) const
{
    return m_database.number("SELECT id FROM school WHERE code = ? AND ended IS NULL", code);
}

Result<qint64> TransferStore::add(const Transferable &candidate, const Transfer &transfer, Transaction &transaction)
{
    const Result<void> done = m_database.run(
        "INSERT INTO transfer (candidate_id, run_id, from_school_id, from_bucket_id, from_program_id, school_id,"
        " bucket_id, program_id, day, early, reason, consent, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        candidate.candidateId, candidate.runId, transfer.from.schoolId, transfer.from.bucketId, transfer.from.programId,
        transfer.to.schoolId, transfer.to.bucketId, transfer.to.programId, transfer.day.toString(Qt::ISODate),
        transfer.isEarly, transfer.reason, transfer.consent, transaction.number().value());
    if (!done)
        return failure(done.error());
    return m_database.number("SELECT max(id) FROM transfer").map([](std::optional<qint64> id) {
        return id.value_or(0);
    });
}

} // namespace hengzhao::store
