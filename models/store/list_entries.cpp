// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/list_entries.h"

#include "models/store/score_cell.h"
#include "models/vault/sealing.h"

#include <QHash>

namespace hengzhao::store
{

namespace
{

/// The entries as rows of submission, candidate, run and why they left it; bound with school and batch, or a list.
QByteArray entryRows(const EntryChoice &choice)
{
    if (choice.submission)
        return "(SELECT submission_id, candidate_id, run_id, CASE WHEN ended IS NULL THEN '' ELSE reason END AS left_by"
               " FROM list_entry WHERE submission_id = ?1 AND ?2 = 0)";
    if (choice.schoolId != 0)
        return "(SELECT 0 AS submission_id, candidate_id, run_id, '' AS left_by FROM admission"
               " WHERE school_id = ?1 AND batch = ?2 AND state = 'confirmed')";
    return "(SELECT e.submission_id, e.candidate_id, e.run_id, '' AS left_by FROM list_submission l JOIN list_entry e"
           " ON e.submission_id = l.id AND e.ended IS NULL WHERE l.state IN ('submitted', 'reviewed') AND ?1 = ?2)";
}

constexpr const char *entryColumns =
    "SELECT e.submission_id, c.id, c.candidate_no, c.name, c.sex, d.code, d.name, coalesce(j.name, ''),"
    " coalesce(jd.code, ''), c.total, c.evaluation, coalesce(a.round, m.round), coalesce(a.batch, m.batch), a.state,"
    " coalesce(p.code, ''), coalesce(p.name, ''), coalesce(p.years, ''), p.interview_minimum,"
    " p.id IS NULL OR (p.ended IS NULL AND p.verdict IS NOT 'refused' AND (p.filing_category IS NULL OR EXISTS"
    " (SELECT 1 FROM filing f WHERE f.school_id = p.school_id AND f.category = p.filing_category AND f.ended IS NULL"
    " AND f.state = 'published'))),"
    " EXISTS (SELECT 1 FROM filing f WHERE f.school_id = coalesce(a.school_id, m.school_id) AND f.ended IS NULL"
    " AND f.state = 'published' AND f.stopped_by = ''),"
    " coalesce((SELECT k.graduated FROM certificate k WHERE k.candidate_id = c.id AND k.ended IS NULL), c.graduated),"
    " coalesce(st.interview, (SELECT max(i.score) FROM interview i WHERE i.candidate_id = c.id"
    " AND i.school_id = p.school_id AND i.program_code IN ('', p.code) AND i.ended IS NULL)),"
    " coalesce(b.district, ''), coalesce(nullif(st.at, ''), au.at, ''), coalesce(st.proof, ''), e.left_by,"
    " CASE WHEN c.sealed IS NULL THEN c.person_key ELSE '' END, c.sealed, c.category FROM ";

constexpr const char *entryJoins =
    " e JOIN candidate c ON c.id = e.candidate_id JOIN district d ON d.id = c.district_id"
    " LEFT JOIN junior_school j ON j.id = c.junior_school_id LEFT JOIN district jd ON jd.id = j.district_id"
    " LEFT JOIN admission a ON a.candidate_id = e.candidate_id AND a.run_id = e.run_id"
    " LEFT JOIN former_admission m ON a.candidate_id IS NULL AND m.id = (SELECT max(n.id) FROM former_admission n"
    " WHERE n.candidate_id = e.candidate_id AND n.run_id = e.run_id)"
    " LEFT JOIN program p ON p.id = coalesce(a.program_id, m.program_id)"
    " LEFT JOIN bucket b ON b.id = coalesce(a.bucket_id, m.bucket_id)"
    " LEFT JOIN admission_step st ON st.id = (SELECT max(x.id) FROM admission_step x"
    " WHERE x.candidate_id = e.candidate_id AND x.run_id = e.run_id AND x.act = 'confirm')"
    " LEFT JOIN audit au ON au.number = st.added ORDER BY e.submission_id, 15, c.candidate_no";

ListEntry entryFrom(Statement &row)
{
    ListEntry entry;
    entry.submission = row.integer(0);
    entry.candidate = row.integer(1);
    entry.number = row.text(2);
    entry.name = row.text(3);
    entry.sex = static_cast<Sex>(row.integer(4));
    entry.facts.district = row.text(5);
    entry.districtName = row.text(6);
    entry.juniorSchool = row.text(7);
    entry.facts.juniorSchoolDistrict = row.text(8);
    entry.total = scoreFrom(row, 9);
    if (!row.isNull(10))
        entry.evaluation = Evaluation::fromPacked(row.integer(10));
    entry.round = static_cast<int>(row.integer(11));
    entry.batch = static_cast<int>(row.integer(12));
    if (!row.isNull(13))
        entry.state = parseAdmissionState(row.text(13));
    entry.programCode = row.text(14);
    entry.programName = row.text(15);
    entry.years = row.text(16);
    entry.facts.interviewMinimum = scoreFrom(row, 17);
    entry.facts.isProgramFiled = row.integer(18) == 1;
    entry.facts.isSchoolFiled = row.integer(19) == 1;
    entry.facts.needsCertificate = row.text(28) == QLatin1String("current"); // R2
    if (!row.isNull(20))
        entry.facts.graduated = row.integer(20) == 1;
    entry.facts.interview = scoreFrom(row, 21);
    entry.facts.seatDistrict = row.text(22);
    entry.confirmedAt = QDateTime::fromString(row.text(23), Qt::ISODateWithMs);
    entry.facts.hasProof = !row.text(24).isEmpty();
    entry.returned = row.text(25);
    return entry;
}

/// The date of birth in an identity number, which stands there from the seventh digit on.
QString birthOf(const QString &identityNumber)
{
    constexpr int from = 6;
    constexpr int digits = 8;
    return identityNumber.mid(from, digits);
}

Result<Statement> chosen(Database &database, const QByteArray &sql, const EntryChoice &choice)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement;
    if (choice.submission)
        statement->bind(*choice.submission, 0);
    else
        statement->bind(choice.schoolId, choice.batch);
    return statement;
}

} // namespace

Result<QString> ListEntries::identityNumber(const QByteArray &sealed, const QString &personKey,
                                            const QString &number) const
{
    if (sealed.isEmpty())
        return personKey;
    if (m_key == nullptr)
        return failure(ErrorCode::LoginNeeded);
    const auto data = vault::opened(sealed, number, *m_key);
    if (!data)
        return failure(ErrorCode::SeasonDamaged, {m_database.path(), number});
    return data->identityNumber;
}

/// Who of the entries has the name and the birthday of somebody else in the season. Names alone are often the same;
/// only those of entries are looked at further, for opening personal data takes its time.
Result<QSet<qint64>> ListEntries::namesakes(const EntryChoice &choice) const
{
    QSet<QString> names;
    Result<Statement> wanted = chosen(
        m_database, "SELECT c.name FROM " + entryRows(choice) + " e JOIN candidate c ON c.id = e.candidate_id", choice);
    Result<Statement> all = m_database.prepare(
        "SELECT id, name, candidate_no, CASE WHEN sealed IS NULL THEN person_key ELSE '' END, sealed FROM candidate"
        " WHERE ended IS NULL");
    if (!wanted || !all)
        return failure(wanted ? all.error() : wanted.error());
    while (true) {
        const Result<bool> more = wanted->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        names.insert(wanted->text(0));
    }
    QHash<QString, qint64> first;
    QSet<qint64> found;
    all->bind();
    while (!names.isEmpty()) {
        const Result<bool> more = all->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            break;
        const QString name = all->text(1);
        if (!names.contains(name))
            continue;
        const Result<QString> identity = identityNumber(all->bytes(4), all->text(3), all->text(2));
        if (!identity)
            return failure(identity.error());
        const qint64 id = all->integer(0);
        const auto other = first.constFind(name + birthOf(*identity));
        if (other == first.constEnd())
            first.insert(name + birthOf(*identity), id);
        else
            found << id << *other;
    }
    return found;
}

Result<void> ListEntries::each(const EntryChoice &choice, bool withIdentity, const Use &use) const
{
    const Result<QSet<qint64>> doubled = namesakes(choice);
    if (!doubled)
        return failure(doubled.error());
    Result<Statement> row = chosen(m_database, entryColumns + entryRows(choice) + entryJoins, choice);
    if (!row)
        return failure(row.error());
    while (true) {
        const Result<bool> more = row->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        ListEntry entry = entryFrom(*row);
        entry.facts.hasNamesake = doubled->contains(entry.candidate);
        if (withIdentity) {
            const Result<QString> identity = identityNumber(row->bytes(27), row->text(26), entry.number);
            if (!identity)
                return failure(identity.error());
            entry.identityNumber = *identity;
        }
        if (Result<void> used = use(entry); !used)
            return used;
    }
}

} // namespace hengzhao::store
