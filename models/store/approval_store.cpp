// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/approval_store.h"

#include "models/store/rows.h"
#include "models/store/seen_row.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *listedSchools =
    "SELECT s.id, s.code, s.name, s.category, s.district_code, coalesce(d.urban, 0), coalesce(l.seats - l.cut, 0),"
    " coalesce(l.taken, 0) FROM school s LEFT JOIN district d ON d.code = s.district_code AND d.ended IS NULL"
    " LEFT JOIN school_limit l ON l.school_id = s.id WHERE s.ended IS NULL";

constexpr const char *submissionRows =
    "SELECT l.id, l.school_id, l.batch, l.number, l.chain, l.level, l.state, l.version,"
    " (SELECT count(*) FROM list_entry e WHERE e.submission_id = l.id AND e.ended IS NULL) FROM list_submission l";

ListedSchool listedSchoolFrom(Statement &row)
{
    return {row.integer(0), row.text(1),
            row.text(2),    parseSchoolCategory(row.text(3)).value_or(SchoolCategory::Secondary),
            row.text(4),    row.integer(5) == 1,
            row.integer(6), row.integer(7)};
}

QList<Role> chainFrom(const QString &text)
{
    QList<Role> chain;
    for (const QString &name : text.split(QLatin1Char(','))) {
        if (const std::optional<Role> role = parseRole(name))
            chain.append(*role);
    }
    return chain;
}

QString chainText(const QList<Role> &chain)
{
    QStringList names;
    for (Role role : chain)
        names.append(codeName(role));
    return names.join(QLatin1Char(','));
}

ListSubmission submissionFrom(Statement &row)
{
    return {row.integer(0),
            row.integer(1),
            static_cast<int>(row.integer(2)),
            static_cast<int>(row.integer(3)),
            chainFrom(row.text(4)),
            static_cast<int>(row.integer(5)),
            parseListState(row.text(6)).value_or(ListState::Submitted),
            row.integer(7),
            row.integer(8)};
}

/// Whose turn it is at a level; empty behind the last.
QString turnAt(const QList<Role> &chain, int level)
{
    return level < chain.size() ? QString(codeName(chain[level])) : QString();
}

template <typename T>
Result<std::optional<T>> firstOf(const Result<QList<T>> &rows)
{
    if (!rows)
        return failure(rows.error());
    return rows->isEmpty() ? std::optional<T>() : std::optional<T>(rows->first());
}

} // namespace

Result<QHash<qint64, ListedSchool>> ApprovalStore::schools() const
{
    QHash<qint64, ListedSchool> schools;
    const Result<void> read = forEachRow(m_database, listedSchools, [&schools](Statement &row) {
        schools.insert(row.integer(0), listedSchoolFrom(row));
    });
    return read ? Result<QHash<qint64, ListedSchool>>(schools) : failure(read.error());
}

Result<std::optional<ListedSchool>> ApprovalStore::school(const QString &code) const
{
    return firstOf(
        readRows<ListedSchool>(m_database, QByteArray(listedSchools) + " AND s.code = ?", listedSchoolFrom, code));
}

Result<QList<ListCounts>> ApprovalStore::counts() const
{
    return readRows<ListCounts>(
        m_database,
        "SELECT school_id, batch, sum(state = 'pre_admitted'), sum(state = 'confirmed') FROM admission"
        " WHERE state IN ('pre_admitted', 'confirmed') GROUP BY school_id, batch ORDER BY school_id, batch",
        [](Statement &row) {
            return ListCounts{row.integer(0), static_cast<int>(row.integer(1)), row.integer(2), row.integer(3)};
        });
}

Result<QHash<std::pair<qint64, int>, AnsweredList>> ApprovalStore::answers() const
{
    QHash<std::pair<qint64, int>, AnsweredList> answers;
    const Result<void> read =
        forEachRow(m_database,
                   "SELECT w.school_id, w.batch, w.answer, w.reason, w.actor, w.at FROM list_answer w"
                   " JOIN run r ON r.id = w.run_id AND r.state = 'accepted' WHERE w.ended IS NULL",
                   [&answers](Statement &row) {
                       answers.insert({row.integer(0), static_cast<int>(row.integer(1))},
                                      {parseListAnswer(row.text(2)).value_or(ListAnswer::None), row.text(3),
                                       row.text(4), QDateTime::fromString(row.text(5), Qt::ISODateWithMs)});
                   });
    return read ? Result<QHash<std::pair<qint64, int>, AnsweredList>>(answers) : failure(read.error());
}

Result<QList<ListSubmission>> ApprovalStore::submissions() const
{
    return readRows<ListSubmission>(m_database,
                                    QByteArray(submissionRows) +
                                        " JOIN school s ON s.id = l.school_id ORDER BY s.code, l.batch, l.number",
                                    submissionFrom);
}

Result<std::optional<ListSubmission>> ApprovalStore::submission(qint64 id) const
{
    return firstOf(
        readRows<ListSubmission>(m_database, QByteArray(submissionRows) + " WHERE l.id = ?", submissionFrom, id));
}

Result<QList<ListTaken>> ApprovalStore::acts(qint64 submission) const
{
    return readRows<ListTaken>(
        m_database,
        "SELECT act, role, level, entries, doubtful, reason, at, actor, account_id FROM list_act"
        " WHERE submission_id = ? ORDER BY id",
        [](Statement &row) {
            return ListTaken{parseListAct(row.text(0)).value_or(ListAct::Submit),
                             row.text(1),
                             static_cast<int>(row.integer(2)),
                             row.integer(3),
                             row.integer(4),
                             row.text(5),
                             QDateTime::fromString(row.text(6), Qt::ISODateWithMs),
                             row.text(7),
                             row.optionalInteger(8)};
        },
        submission);
}

Result<ListDifference> ApprovalStore::difference(const ListSubmission &submission) const
{
    ListDifference difference;
    const Result<std::optional<qint64>> before =
        m_database.number("SELECT max(id) FROM list_submission WHERE school_id = ? AND batch = ? AND number < ?",
                          submission.schoolId, submission.batch, submission.number);
    if (!before)
        return failure(before.error());
    const Result<std::optional<qint64>> came = m_database.number(
        "SELECT count(*) FROM list_entry e WHERE e.submission_id = ?1 AND e.ended IS NULL AND NOT EXISTS"
        " (SELECT 1 FROM list_entry o WHERE o.submission_id = ?2 AND o.candidate_id = e.candidate_id)",
        submission.id, before->value_or(0));
    if (!came)
        return failure(came.error());
    difference.came = came->value_or(0);
    // Who was approved with the list before has not left: only who is on no list any more has.
    const auto left = readRows<std::pair<QString, QString>>(
        m_database,
        "SELECT c.candidate_no, c.name FROM list_entry o JOIN candidate c ON c.id = o.candidate_id"
        " WHERE o.submission_id = ?1 AND NOT EXISTS (SELECT 1 FROM list_entry e WHERE e.submission_id = ?2"
        " AND e.candidate_id = o.candidate_id AND e.ended IS NULL) AND NOT EXISTS (SELECT 1 FROM admission a"
        " WHERE a.candidate_id = o.candidate_id AND a.run_id = o.run_id"
        " AND a.state IN ('submitted', 'reviewed', 'approved', 'registered')) ORDER BY c.candidate_no",
        [](Statement &row) { return std::pair(row.text(0), row.text(1)); }, before->value_or(0), submission.id);
    if (!left)
        return failure(left.error());
    difference.left = *left;
    return difference;
}

Result<QList<BrokenLimit>> ApprovalStore::brokenLimits(qint64 school) const
{
    return readRows<BrokenLimit>(
        m_database,
        "SELECT 'school', '', seats - cut, taken FROM school_limit WHERE school_id = ?1 AND taken + cut > seats"
        " UNION ALL SELECT 'bucket', district, seats - cut, taken FROM bucket WHERE school_id = ?1 AND taken + cut > "
        "seats"
        " UNION ALL SELECT 'program', code, seats, taken FROM program WHERE school_id = ?1 AND seats IS NOT NULL"
        " AND taken > seats AND ended IS NULL",
        [](Statement &row) {
            return BrokenLimit{row.text(0), row.text(1), row.integer(2), row.integer(3)};
        },
        school);
}

Result<QHash<QString, qint64>> ApprovalStore::waiting(const QString &district) const
{
    QHash<QString, qint64> counts;
    const Result<void> read = forEachRow(
        m_database,
        "SELECT l.waits_for, count(*) FROM list_submission l JOIN school s ON s.id = l.school_id"
        " WHERE l.state IN ('submitted', 'reviewed')"
        " AND (?1 = '' OR s.district_code = ?1 OR l.waits_for NOT LIKE 'county%') GROUP BY l.waits_for",
        [&counts](Statement &row) { counts.insert(row.text(0), row.integer(1)); }, district);
    return read ? Result<QHash<QString, qint64>>(counts) : failure(read.error());
}

Result<std::optional<qint64>> ApprovalStore::entryOf(qint64 submission, const QString &candidateNumber) const
{
    return m_database.number(
        "SELECT e.candidate_id FROM candidate c JOIN list_entry e ON e.candidate_id = c.id"
        " WHERE c.candidate_no = ? AND c.ended IS NULL AND e.submission_id = ? AND e.ended IS NULL",
        candidateNumber, submission);
}

Result<void> ApprovalStore::putAnswer(qint64 school, int batch, qint64 run, const AnsweredList &answer,
                                      Transaction &transaction)
{
    Database &database = transaction.database();
    const qint64 number = transaction.number().value();
    if (Result<void> ended =
            database.run("UPDATE list_answer SET ended = ? WHERE school_id = ? AND batch = ? AND ended IS NULL", number,
                         school, batch);
        !ended)
        return ended;
    return database.run("INSERT INTO list_answer (school_id, batch, run_id, answer, reason, at, actor, added)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        school, batch, run, codeName(answer.answer), answer.reason,
                        answer.at.toUTC().toString(Qt::ISODateWithMs), answer.actor, number);
}

Result<ListSubmission> ApprovalStore::begin(const ListedSchool &school, int batch, const QList<Role> &chain,
                                            Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM list_submission");
    const Result<std::optional<qint64>> number =
        database.number("SELECT max(number) FROM list_submission WHERE school_id = ? AND batch = ?", school.id, batch);
    if (!last || !number)
        return failure(last ? number.error() : last.error());
    const qint64 id = last->value_or(0) + 1;
    if (const Result<void> made =
            database.run("INSERT INTO list_submission (id, school_id, batch, number, chain, levels, waits_for, added)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                         id, school.id, batch, number->value_or(0) + 1, chainText(chain), qint64(chain.size()),
                         turnAt(chain, 0), transaction.number().value());
        !made)
        return failure(made.error());
    if (const Result<void> filled =
            database.run("INSERT INTO list_entry (submission_id, candidate_id, run_id) SELECT ?, candidate_id, run_id"
                         " FROM admission WHERE school_id = ? AND batch = ? AND state = 'confirmed'",
                         id, school.id, batch);
        !filled)
        return failure(filled.error());
    const Result<std::optional<ListSubmission>> made = submission(id);
    return made ? Result<ListSubmission>(made->value_or(ListSubmission())) : failure(made.error());
}

Result<void> ApprovalStore::move(const ListSubmission &seen, ListState to, Transaction &transaction)
{
    const int level = to == ListState::Returned ? seen.level : seen.level + 1;
    const QString turn = to == ListState::Returned ? QString() : turnAt(seen.chain, level);
    return changeSeenRow(transaction.database(),
                         "UPDATE list_submission SET state = ?, level = ?, waits_for = ?, version = version + 1"
                         " WHERE id = ? AND version = ?",
                         codeName(to), level, turn, seen.id, seen.version);
}

Result<void> ApprovalStore::touch(const ListSubmission &seen, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE list_submission SET version = version + 1 WHERE id = ? AND version = ?", seen.id,
                         seen.version);
}

Result<void> ApprovalStore::note(qint64 submission, const ListTaken &taken, Transaction &transaction)
{
    return transaction.database().run("INSERT INTO list_act (submission_id, act, role, level, entries, doubtful, "
                                      "reason, at, actor, account_id, added)"
                                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                      submission, codeName(taken.act), taken.role, taken.level, taken.entries,
                                      taken.doubtful, taken.reason, taken.at.toUTC().toString(Qt::ISODateWithMs),
                                      taken.actor, taken.account, transaction.number().value());
}

Result<void> ApprovalStore::endEntries(qint64 submission, std::optional<qint64> candidate, const QString &reason,
                                       Transaction &transaction)
{
    return transaction.database().run("UPDATE list_entry SET ended = ?, reason = ? WHERE submission_id = ?"
                                      " AND (? IS NULL OR candidate_id = ?) AND ended IS NULL",
                                      transaction.number().value(), reason, submission, candidate, candidate);
}

} // namespace hengzhao::store
