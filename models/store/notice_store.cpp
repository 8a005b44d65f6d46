// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notice_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *noticeColumns =
    "SELECT n.id, n.candidate_id, n.candidate_no, n.school_code, n.program_code, n.number, c.name, s.name, p.name,"
    " n.batch, i.at, i.actor, (SELECT count(*) FROM notice_print x WHERE x.notice_id = n.id),"
    " (SELECT a.at FROM notice_print x JOIN audit a ON a.number = x.added WHERE x.notice_id = n.id"
    "  ORDER BY x.copy DESC LIMIT 1),"
    " n.ended IS NOT NULL, n.void_reason, coalesce(v.at, ''), coalesce(v.actor, '')"
    " FROM notice n JOIN candidate c ON c.id = n.candidate_id JOIN school s ON s.id = n.school_id"
    " JOIN program p ON p.id = n.program_id LEFT JOIN audit i ON i.number = n.added"
    " LEFT JOIN audit v ON v.number = n.ended";

AdmissionNotice noticeOf(Statement &row)
{
    AdmissionNotice notice;
    notice.id = row.integer(0);
    notice.candidateId = row.integer(1);
    notice.code = {row.text(2), row.text(3), row.text(4), row.text(5)};
    notice.name = row.text(6);
    notice.schoolName = row.text(7);
    notice.programName = row.text(8);
    notice.batch = static_cast<int>(row.integer(9));
    notice.issuedAt = row.text(10);
    notice.issuedBy = row.text(11);
    notice.copies = static_cast<int>(row.integer(12));
    notice.printedAt = row.text(13);
    notice.isVoid = row.integer(14) == 1;
    notice.voidReason = row.text(15);
    notice.voidAt = row.text(16);
    notice.voidBy = row.text(17);
    return notice;
}

template <typename Value>
Result<std::optional<AdmissionNotice>> oneNotice(Database &database, const char *condition, const Value &value)
{
    const Result<QList<AdmissionNotice>> found =
        readRows<AdmissionNotice>(database, QByteArray(noticeColumns) + condition, noticeOf, value);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Admitted admittedOf(Statement &row)
{
    Admitted one;
    one.candidateId = row.integer(0);
    one.runId = row.integer(1);
    one.batch = static_cast<int>(row.integer(2));
    one.schoolId = row.integer(3);
    one.programId = row.integer(4);
    one.candidate = row.text(5);
    one.name = row.text(6);
    one.sex = static_cast<Sex>(row.integer(7));
    one.juniorSchool = row.text(8);
    one.schoolCode = row.text(9);
    one.schoolName = row.text(10);
    one.address = row.text(11);
    one.phone = row.text(12);
    one.programCode = row.text(13);
    one.programName = row.text(14);
    one.years = row.text(15);
    one.noticeId = row.optionalInteger(16);
    one.code = {row.text(17), row.text(18), row.text(19), row.text(20)};
    one.copies = static_cast<int>(row.integer(21));
    return one;
}

} // namespace

Result<QList<GivenRange>> NoticeStore::ranges() const
{
    return readRows<GivenRange>(
        m_database,
        "SELECT r.id, coalesce(s.code, ''), coalesce(s.name, ''), r.prefix, r.digits, r.first, r.last,"
        " count(n.id), coalesce(max(n.position) + 1, r.first), coalesce(a.at, ''), coalesce(a.actor, '')"
        " FROM notice_range r LEFT JOIN school s ON s.id = r.school_id LEFT JOIN notice n ON n.range_id = r.id"
        " LEFT JOIN audit a ON a.number = r.added GROUP BY r.id ORDER BY s.code NULLS FIRST, r.id",
        [](Statement &row) {
            return GivenRange{
                row.integer(0),
                row.text(1),
                row.text(2),
                NoticeRange(row.text(3), static_cast<int>(row.integer(4)), row.integer(5), row.integer(6)),
                row.integer(7),
                row.integer(8),
                row.text(9),
                row.text(10)};
        });
}

Result<qint64> NoticeStore::addRange(std::optional<qint64> school, const NoticeRange &range, Transaction &transaction)
{
    if (const Result<void> done = m_database.run(
            "INSERT INTO notice_range (school_id, prefix, digits, first, last, added) VALUES (?, ?, ?, ?, ?, ?)",
            school, range.prefix(), range.digits(), range.first(), range.last(), transaction.number().value());
        !done)
        return failure(done.error());
    return m_database.number("SELECT last_insert_rowid()").map([](const std::optional<qint64> &id) {
        return id.value_or(0);
    });
}

Result<std::optional<qint64>> NoticeStore::schoolId(const QString &code) const
{
    return m_database.number("SELECT id FROM school WHERE code = ? AND ended IS NULL", code);
}

Result<QList<AdmissionNotice>> NoticeStore::notices(const QString &schoolCode) const
{
    return readRows<AdmissionNotice>(
        m_database, QByteArray(noticeColumns) + " WHERE ?1 = '' OR n.school_code = ?1 ORDER BY n.number", noticeOf,
        schoolCode);
}

Result<std::optional<AdmissionNotice>> NoticeStore::byNumber(const QString &number) const
{
    return oneNotice(m_database, " WHERE n.number = ?", number);
}

Result<std::optional<AdmissionNotice>> NoticeStore::byId(qint64 id) const
{
    return oneNotice(m_database, " WHERE n.id = ?", id);
}

Result<QList<NoticeStanding>> NoticeStore::standings() const
{
    return readRows<NoticeStanding>(
        m_database,
        "WITH holding AS (SELECT school_id, count(*) AS admitted, sum(notice_no <> '') AS issued FROM admission"
        " WHERE state <> 'pre_admitted' GROUP BY school_id),"
        " room AS (SELECT r.school_id, sum(r.last - coalesce((SELECT max(n.position) FROM notice n"
        " WHERE n.range_id = r.id), r.first - 1)) AS rest FROM notice_range r WHERE r.school_id IS NOT NULL"
        " GROUP BY r.school_id)"
        " SELECT s.id, s.code, s.name, coalesce(h.admitted, 0), coalesce(h.issued, 0), room.rest FROM school s"
        " LEFT JOIN holding h ON h.school_id = s.id LEFT JOIN room ON room.school_id = s.id"
        " WHERE s.ended IS NULL AND (h.admitted IS NOT NULL OR room.rest IS NOT NULL) ORDER BY s.code",
        [](Statement &row) {
            return NoticeStanding{row.integer(0), row.text(1),    row.text(2),
                                  row.integer(3), row.integer(4), row.optionalInteger(5)};
        });
}

Result<QList<Admitted>> NoticeStore::admitted(const NoticeFilter &filter) const
{
    return readRows<Admitted>(
        m_database,
        "SELECT a.candidate_id, a.run_id, a.batch, a.school_id, a.program_id, c.candidate_no, c.name, c.sex,"
        " coalesce(j.name, ''), s.code, s.name, s.address, s.phone, p.code, p.name, p.years, n.id,"
        " coalesce(n.candidate_no, ''), coalesce(n.school_code, ''), coalesce(n.program_code, ''),"
        " coalesce(n.number, ''), (SELECT count(*) FROM notice_print x WHERE x.notice_id = n.id)"
        " FROM admission a JOIN candidate c ON c.id = a.candidate_id JOIN school s ON s.id = a.school_id"
        " JOIN bucket b ON b.id = a.bucket_id JOIN program p ON p.id = a.program_id"
        " LEFT JOIN junior_school j ON j.id = c.junior_school_id"
        " LEFT JOIN notice n ON n.candidate_id = a.candidate_id AND n.ended IS NULL"
        " WHERE a.state <> 'pre_admitted' AND (?1 = '' OR s.code = ?1) AND (?2 IS NULL OR a.batch = ?2)"
        " AND (?3 = '' OR c.candidate_no = ?3)"
        " ORDER BY s.code, b.district = '*', b.district, a.batch, a.round, a.place",
        admittedOf, filter.schoolCode, filter.batch ? std::optional<qint64>(*filter.batch) : std::nullopt,
        filter.candidate);
}

Result<bool> NoticeStore::isPreAdmitted(qint64 candidateId) const
{
    return m_database
        .number("SELECT count(*) FROM admission WHERE candidate_id = ? AND state = 'pre_admitted'", candidateId)
        .map([](const std::optional<qint64> &count) { return count.value_or(0) > 0; });
}

Result<qint64> NoticeStore::issue(const Admitted &admitted, const GivenRange &range, Transaction &transaction)
{
    const QString number = range.range.numberAt(range.next);
    const Result<qint64> entered = m_statements.run(
        "INSERT INTO notice (range_id, position, number, candidate_id, run_id, batch, school_id, program_id,"
        " candidate_no, school_code, program_code, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        range.id, range.next, number, admitted.candidateId, admitted.runId, admitted.batch, admitted.schoolId,
        admitted.programId, admitted.candidate, admitted.schoolCode, admitted.programCode,
        transaction.number().value());
    if (!entered)
        return entered;
    const Result<Statement *> statement = m_statements.of("SELECT last_insert_rowid()");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->bind().step();
    if (!row)
        return failure(row.error());
    const qint64 id = (*statement)->integer(0);
    const Result<qint64> numbered = m_statements.run(
        "UPDATE admission SET notice_no = ?, version = version + 1 WHERE candidate_id = ? AND run_id = ?", number,
        admitted.candidateId, admitted.runId);
    return numbered ? Result<qint64>(id) : numbered;
}

Result<void> NoticeStore::notePrint(qint64 notice, int copy, Transaction &transaction)
{
    return m_statements
        .run("INSERT INTO notice_print (notice_id, copy, added) VALUES (?, ?, ?)", notice, copy,
             transaction.number().value())
        .map([](qint64) {});
}

Result<void> NoticeStore::end(qint64 notice, const QString &reason, Transaction &transaction)
{
    if (const Result<void> ended =
            m_database.run("UPDATE notice SET void_reason = ?, ended = ? WHERE id = ? AND ended IS NULL", reason,
                           transaction.number().value(), notice);
        !ended)
        return ended;
    return m_database.run("UPDATE admission SET notice_no = '', version = version + 1"
                          " WHERE notice_no = (SELECT number FROM notice WHERE id = ?)",
                          notice);
}

} // namespace hengzhao::store
