// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/registration_store.h"

#include "models/domain/registration_rules.h"
#include "models/store/published_filing.h"
#include "models/store/rows.h"
#include "models/vault/sealing.h"

namespace hengzhao::store
{

namespace
{

/// A school none of whose programs was agreed is judged by its own filing.
QByteArray isFiled()
{
    return "CASE WHEN p.id IS NULL THEN EXISTS (SELECT 1 FROM filing f WHERE f.school_id = s.id AND " +
           shownFiling(ShownFilings::Published) + ") ELSE " + shownProgram(ShownFilings::Published) + " END";
}

constexpr const char *isOverLimit =
    "(SELECT taken + cut + n > seats FROM bucket JOIN bucket_moved USING (id) WHERE id = coalesce(t.bucket_id,"
    " a.bucket_id)) OR (SELECT l.taken + l.cut + m.n > l.seats FROM school_limit l JOIN school_moved m ON m.id ="
    " l.school_id WHERE l.school_id = s.id) OR (p.seats IS NOT NULL AND (SELECT p.taken + n > p.seats FROM"
    " program_moved WHERE id = p.id))";

QByteArray registrationQuery()
{
    return "SELECT c.id, c.candidate_no, c.name, c.sex, CASE WHEN c.sealed IS NULL THEN c.person_key ELSE '' END,"
           " coalesce(u.number, ''), c.category, c.ethnic, c.household_district, c.household_kind, c.phone, c.guardian,"
           " c.address, c.registration_no, d.code, coalesce(j.code, ''), coalesce(j.name, ''), s.code, s.name,"
           " s.category, coalesce(p.code, ''), coalesce(p.name, ''), coalesce(p.years, ''), a.batch, a.state, " +
           isFiled() + ", " + isOverLimit +
           ", r.arrived, EXISTS (SELECT 1 FROM duplicate_case q WHERE q.candidate_id = c.id AND q.state = 'open'),"
           " EXISTS (SELECT 1 FROM duplicate_case q WHERE q.candidate_id = c.id AND q.state = 'released'), c.sealed"
           " FROM admission a JOIN candidate c ON c.id = a.candidate_id JOIN district d ON d.id = c.district_id"
           " LEFT JOIN transfer t ON t.id = (SELECT max(id) FROM transfer WHERE candidate_id = a.candidate_id)"
           " JOIN school s ON s.id = coalesce(t.school_id, a.school_id)"
           " LEFT JOIN program p ON p.id = coalesce(t.program_id, a.program_id)"
           " LEFT JOIN junior_school j ON j.id = c.junior_school_id"
           " LEFT JOIN arrival r ON r.candidate_id = a.candidate_id AND r.ended IS NULL"
           " LEFT JOIN registration_substitute u ON u.candidate_id = c.id"
           " WHERE (?1 = '' OR s.code = ?1) AND (?2 = '' OR d.code = ?2) AND (?3 IS NULL OR a.batch = ?3)"
           " ORDER BY s.code, p.code, c.candidate_no";
}

/// Reads a row's columns one after another.
class Cells
{
public:
    explicit Cells(Statement &row) : m_row(row) {}

    [[nodiscard]] qint64 integer() { return m_row.integer(m_place++); }
    [[nodiscard]] QString text() { return m_row.text(m_place++); }
    [[nodiscard]] std::optional<qint64> optionalInteger() { return m_row.optionalInteger(m_place++); }
    [[nodiscard]] QByteArray bytes() { return m_row.bytes(m_place++); }

private:
    Statement &m_row;
    int m_place = 0;
};

struct SealedRegistration {
    RegistrationRow row;
    QByteArray sealed;
};

SealedRegistration registrationFrom(Statement &statement)
{
    Cells cells(statement);
    RegistrationRow row;
    row.candidateId = cells.integer();
    row.candidateNumber = cells.text();
    row.name = cells.text();
    row.sex = static_cast<Sex>(cells.integer());
    for (QString *text :
         {&row.identityNumber, &row.substitute, &row.candidateCategory, &row.ethnic, &row.householdDistrict,
          &row.householdKind, &row.phone, &row.guardian, &row.address, &row.registrationNumber, &row.districtCode,
          &row.juniorSchoolCode, &row.juniorSchoolName, &row.schoolCode, &row.schoolName, &row.schoolCategory,
          &row.programCode, &row.programName, &row.years})
        *text = cells.text();
    row.batch = static_cast<int>(cells.integer());
    row.facts.state = parseAdmissionState(cells.text()).value_or(AdmissionState::PreAdmitted);
    row.facts.isFiled = cells.integer() == 1;
    row.facts.isOverLimit = cells.integer() == 1;
    if (const std::optional<qint64> arrived = cells.optionalInteger())
        row.facts.arrived = *arrived == 1;
    row.facts.hasOpenDuplicate = cells.integer() == 1;
    row.facts.hasReleasedDuplicate = cells.integer() == 1;
    return {row, cells.bytes()};
}

} // namespace

Result<bool> RegistrationStore::hasArrivals() const
{
    return m_database.number("SELECT EXISTS (SELECT 1 FROM arrival WHERE ended IS NULL)")
        .map([](std::optional<qint64> found) { return found == 1; });
}

Result<void> RegistrationStore::each(const ListFilter &filter, const vault::SeasonKey *key,
                                     const RowUse<RegistrationRow> &use) const
{
    Result<Statement> statement = m_database.prepare(registrationQuery());
    if (!statement)
        return failure(statement.error());
    statement->bind(filter.schoolCode, filter.districtCode, filter.batch);
    while (true) {
        const Result<bool> more = statement->step();
        if (!more)
            return failure(more.error());
        if (!*more)
            return {};
        SealedRegistration read = registrationFrom(*statement);
        if (!read.sealed.isEmpty() && key != nullptr) {
            const auto data = vault::opened(read.sealed, read.row.candidateNumber, *key);
            if (!data)
                return failure(ErrorCode::SeasonDamaged, {m_database.path(), read.row.candidateNumber});
            read.row.identityNumber = data->identityNumber;
            read.row.phone = data->phone;
            read.row.guardian = data->guardian;
            read.row.address = data->address;
        }
        if (Result<void> used = use(read.row); !used)
            return used;
    }
}

Result<QList<SchoolRegistration>> RegistrationStore::schools() const
{
    return readRows<SchoolRegistration>(
        m_database,
        "SELECT s.id, s.code, s.name, count(*), sum(x.ok), sum(x.ok AND r.arrived IS 1),"
        " sum(x.ok AND r.arrived IS 0), sum(x.ok AND r.id IS NULL AND a.state <> 'registered'),"
        " sum(a.state = 'registered'), (SELECT count(*) FROM duplicate_case q JOIN admission b ON b.candidate_id ="
        " q.candidate_id WHERE b.school_id = s.id AND q.state = 'open')"
        " FROM admission a JOIN school s ON s.id = a.school_id"
        " JOIN (SELECT candidate_id, (state = 'approved' OR state = 'registered') AS ok FROM admission) x"
        " ON x.candidate_id = a.candidate_id"
        " LEFT JOIN arrival r ON r.candidate_id = a.candidate_id AND r.ended IS NULL"
        " GROUP BY s.id ORDER BY s.code",
        [](Statement &row) {
            return SchoolRegistration{row.integer(0), row.text(1),    row.text(2),    row.integer(3), row.integer(4),
                                      row.integer(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9)};
        });
}

Result<QString> RegistrationStore::addSubstitute(qint64 candidateId, const QString &beginning,
                                                 Transaction &transaction) const
{
    const Result<std::optional<qint64>> used = m_database.number(
        "SELECT count(*) FROM registration_substitute WHERE substr(number, 1, length(?1)) = ?1", beginning);
    if (!used)
        return failure(used.error());
    QString number = substituteNumber(beginning, used->value_or(0) + 1);
    const Result<void> done =
        m_database.run("INSERT INTO registration_substitute (candidate_id, number, added) VALUES (?, ?, ?)",
                       candidateId, number, transaction.number().value());
    return done ? Result<QString>(std::move(number)) : failure(done.error());
}

Result<std::optional<ProofSchool>> RegistrationStore::proofSchool(const QString &code) const
{
    const auto found = readRows<ProofSchool>(
        m_database,
        "SELECT s.code, s.name, s.address, coalesce(f.home_approval, ''), f.id IS NOT NULL FROM school s"
        " LEFT JOIN filing f ON f.school_id = s.id AND f.category = 'outside' AND " +
            shownFiling(ShownFilings::Published) + " WHERE s.code = ? AND s.ended IS NULL",
        [](Statement &row) {
            return ProofSchool{row.text(0), row.text(1), row.text(2), row.text(3), row.integer(4) == 1};
        },
        code);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<RegistrationProof>> RegistrationStore::proofs() const
{
    return readRows<RegistrationProof>(
        m_database,
        "SELECT r.id, r.number, s.code, s.name, r.people, r.actor, r.at FROM registration_proof r JOIN school s"
        " ON s.id = r.school_id ORDER BY r.id DESC",
        [](Statement &row) {
            return RegistrationProof{row.integer(0),
                                     row.text(1),
                                     row.text(2),
                                     row.text(3),
                                     row.integer(4),
                                     row.text(5),
                                     QDateTime::fromString(row.text(6), Qt::ISODateWithMs)};
        });
}

Result<void> RegistrationStore::addProof(const QString &schoolCode, const RegistrationProof &proof,
                                         const QString &digest, Transaction &transaction) const
{
    return m_database.run("INSERT INTO registration_proof (school_id, number, people, digest, actor, at, added)"
                          " SELECT id, ?2, ?3, ?4, ?5, ?6, ?7 FROM school WHERE code = ?1 AND ended IS NULL",
                          schoolCode, proof.number, proof.people, digest, proof.actor,
                          proof.at.toUTC().toString(Qt::ISODateWithMs), transaction.number().value());
}

} // namespace hengzhao::store
