// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/import_store.h"

#include "models/store/filing_store.h"
#include "models/store/person_key.h"
#include "models/store/rows.h"
#include "models/vault/sealing.h"

namespace hengzhao::store
{

namespace
{

Result<CodeIds> codeIds(Database &database, QByteArrayView sql)
{
    CodeIds ids;
    const Result<void> done =
        forEachRow(database, sql, [&ids](Statement &row) { ids.insert(row.text(0), row.integer(1)); });
    if (!done)
        return failure(done.error());
    return ids;
}

std::optional<qint64> hundredths(const std::optional<Score> &score)
{
    std::optional<qint64> value;
    if (score)
        value = score->hundredths();
    return value;
}

/// Leaves a candidate alone who is there already.
constexpr const char *addCandidate =
    "INSERT INTO candidate (candidate_no, name, initials, other_initials, person_key, sealed, sex, "
    "district_id, household_district, junior_school_id, class, category, graduated, applied_general, "
    "total, chinese, math, english, physics, chemistry, politics, history, biology, geography, pe, "
    "evaluation, ethnic, registration_no, household_kind, phone, guardian, address, source, added, proof)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
    "?, ?, ?, ?, ?)"
    " ON CONFLICT (candidate_no) WHERE ended IS NULL DO NOTHING";

/// The same, with the same parameters, for one who is there.
constexpr const char *replaceCandidate =
    "UPDATE candidate SET name = ?2, initials = ?3, other_initials = ?4, person_key = ?5, sealed = ?6, "
    "sex = ?7, district_id = ?8, household_district = ?9, junior_school_id = ?10, class = ?11, "
    "category = ?12, graduated = ?13, applied_general = ?14, total = ?15, chinese = ?16, math = ?17, "
    "english = ?18, physics = ?19, chemistry = ?20, politics = ?21, history = ?22, biology = ?23, "
    "geography = ?24, pe = ?25, evaluation = ?26, ethnic = ?27, registration_no = ?28, "
    "household_kind = ?29, phone = ?30, guardian = ?31, address = ?32, source = ?33, added = ?34, "
    "proof = ?35, version = version + 1"
    " WHERE candidate_no = ?1 AND ended IS NULL";

} // namespace

Result<CodeIds> ImportStore::districtIds() const
{
    return codeIds(m_database, "SELECT code, id FROM district WHERE ended IS NULL");
}

Result<QStringList> ImportStore::lineAreas() const
{
    Result<QList<QString>> areas =
        readRows<QString>(m_database, "SELECT DISTINCT line_area FROM district WHERE ended IS NULL ORDER BY line_area",
                          [](Statement &row) { return row.text(0); });
    if (!areas)
        return failure(areas.error());
    return QStringList(*areas);
}

Result<CodeIds> ImportStore::juniorSchoolIds() const
{
    return codeIds(m_database, "SELECT code, id FROM junior_school WHERE ended IS NULL");
}

Result<QHash<QString, Filing>> ImportStore::acceptedFilings() const
{
    Result<QList<Filing>> filings = FilingStore(m_database).all();
    if (!filings)
        return failure(filings.error());
    QSet<QString> frozen;
    for (const Filing &filing : *filings) {
        if (filing.reviewed && (filing.state == FilingState::Accepted || filing.state == FilingState::Published))
            frozen.insert(filing.school.code.text());
    }
    QHash<QString, Filing> accepted;
    for (const Filing &filing : *filings) {
        const QString code = filing.school.code.text();
        if (!frozen.contains(code))
            continue;
        if (const auto before = accepted.find(code); before != accepted.end())
            before->programs += filing.programs;
        else
            accepted.insert(code, filing);
    }
    return accepted;
}

Result<CodeIds> ImportStore::schoolIds() const
{
    return codeIds(m_database, "SELECT code, id FROM school WHERE ended IS NULL");
}

Result<std::optional<qint64>> ImportStore::candidateId(const CandidateNumber &number)
{
    const Result<Statement *> statement = kept("SELECT id FROM candidate WHERE candidate_no = ? AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->bind(number.text()).step();
    if (!row)
        return failure(row.error());
    return *row ? std::optional((*statement)->integer(0)) : std::nullopt;
}

Result<GeneralStanding> ImportStore::generalStanding(qint64 candidateId)
{
    const Result<Statement *> statement =
        kept("SELECT d.line_area, c.applied_general, c.total, l.score FROM candidate c"
             " JOIN district d ON d.id = c.district_id LEFT JOIN cutoff_line l ON l.line_area = d.line_area"
             " AND l.ended IS NULL WHERE c.id = ?");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = (*statement)->bind(candidateId).step();
    if (!row)
        return failure(row.error());
    const auto score = [&](int column) {
        return (*statement)->isNull(column) ? std::nullopt : Score::fromHundredths((*statement)->integer(column));
    };
    return GeneralStanding{(*statement)->text(0), (*statement)->integer(1) == 1, score(2), score(3)};
}

Result<bool> ImportStore::hasPerson(const IdentityNumber &person)
{
    const Result<Statement *> statement = kept("SELECT 1 FROM candidate WHERE person_key = ? AND ended IS NULL");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(personKeyOf(person, m_key)).step();
}

Result<QHash<qint64, qint64>> ImportStore::juniorSchoolDistricts() const
{
    QHash<qint64, qint64> districts;
    Result<Statement> statement = m_database.prepare("SELECT id, district_id FROM junior_school WHERE ended IS NULL");
    if (!statement)
        return failure(statement.error());
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return districts;
        districts.insert(statement->integer(0), statement->integer(1));
    }
}

Result<void> ImportStore::put(const District &district)
{
    const Result<Statement *> statement =
        kept("INSERT INTO district (code, name, line_area, urban, added) VALUES (?, ?, ?, ?, ?)"
             " ON CONFLICT (code) WHERE ended IS NULL DO UPDATE SET name = excluded.name,"
             " line_area = excluded.line_area, urban = excluded.urban, added = excluded.added");
    if (!statement)
        return failure(statement.error());
    return (*statement)
        ->bind(district.code.text(), district.name, district.lineArea, district.urban, m_transaction.number().value())
        .run();
}

Result<void> ImportStore::putJuniorSchool(const JuniorSchoolCode &code, const QString &name, qint64 districtId)
{
    const Result<Statement *> statement =
        kept("INSERT INTO junior_school (code, name, district_id, added) VALUES (?, ?, ?, ?)"
             " ON CONFLICT (code) WHERE ended IS NULL DO UPDATE SET name = excluded.name,"
             " district_id = excluded.district_id, added = excluded.added");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(code.text(), name, districtId, m_transaction.number().value()).run();
}

Result<void> ImportStore::put(const School &school)
{
    const qint64 number = m_transaction.number().value();
    const Result<Statement *> statement = kept(
        "INSERT INTO school (code, name, category, district_code, nature, sponsor, recruiting_code, address, website,"
        " phone, brochure, capacity, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (code) WHERE ended IS NULL DO UPDATE SET name = excluded.name, category = excluded.category,"
        " district_code = excluded.district_code, nature = excluded.nature, sponsor = excluded.sponsor,"
        " recruiting_code = excluded.recruiting_code, address = excluded.address, website = excluded.website,"
        " phone = excluded.phone, brochure = excluded.brochure, capacity = excluded.capacity, added = excluded.added,"
        " version = version + 1");
    if (!statement)
        return failure(statement.error());
    const auto nature = school.nature ? std::optional(QString(codeName(*school.nature))) : std::nullopt;
    if (const Result<void> done =
            (*statement)
                ->bind(school.code.text(), school.name, codeName(school.category), school.districtCode, nature,
                       school.sponsor, school.recruitingCode, school.address, school.website, school.phone,
                       school.brochure, school.capacity, number)
                .run();
        !done)
        return done;
    const Result<Statement *> filing =
        kept("INSERT INTO filing (school_id, category, state, added)"
             " SELECT id, category, ?, ? FROM school WHERE code = ? AND ended IS NULL"
             " ON CONFLICT (school_id, category) WHERE ended IS NULL DO UPDATE SET"
             " state = CASE WHEN filing.reviewed = 1 THEN filing.state ELSE excluded.state END,"
             " added = excluded.added, version = version + 1");
    if (!filing)
        return failure(filing.error());
    return (*filing)->bind(QLatin1String(school.published ? "published" : "draft"), number, school.code.text()).run();
}

Result<void> ImportStore::put(const Candidate &candidate, qint64 districtId, std::optional<qint64> juniorSchoolId,
                              const PinyinInitials &initials, QLatin1String source)
{
    const CandidateParticulars &known = candidate.particulars;
    const auto &s = known.scores;
    std::optional<QByteArray> sealed;
    if (m_key != nullptr)
        sealed = vault::sealed({candidate.identityNumber.text(), known.phone, known.guardian, known.address},
                               candidate.number.text(), *m_key);
    const auto readable = [&](const QString &text) { return m_key != nullptr ? QString() : text; };
    const auto write = [&](const char *sql) {
        return m_statements.run(
            sql, candidate.number.text(), candidate.name, initials.asName, initials.plain,
            personKeyOf(candidate.identityNumber, m_key), sealed, static_cast<int>(candidate.identityNumber.sex()),
            districtId, known.householdDistrict, juniorSchoolId, known.className, codeName(candidate.category),
            candidate.graduated, candidate.appliedGeneral, hundredths(known.total), hundredths(s[0]), hundredths(s[1]),
            hundredths(s[2]), hundredths(s[3]), hundredths(s[4]), hundredths(s[5]), hundredths(s[6]), hundredths(s[7]),
            hundredths(s[8]), hundredths(s[9]),
            known.evaluation ? std::optional<qint64>(known.evaluation->packed()) : std::nullopt, known.ethnic,
            known.registrationNumber, known.householdKind, readable(known.phone), readable(known.guardian),
            readable(known.address), source, m_transaction.number().value(), known.proof);
    };
    const Result<qint64> added = write(addCandidate);
    if (!added)
        return failure(added.error());
    if (*added > 0)
        return {};
    const Result<qint64> replaced = write(replaceCandidate);
    return replaced ? Result<void>() : failure(replaced.error());
}

Result<void> ImportStore::beginCandidates()
{
    // Two people may change places in a replaced list, so that persons are unique again only at its end; and an index
    // made in one go costs a third of one kept up row by row.
    const Result<void> dropped = m_database.run("DROP INDEX candidate_person");
    if (!dropped || m_part.isWhole())
        return dropped;
    return m_database.run("CREATE INDEX candidate_person ON candidate (person_key) WHERE ended IS NULL");
}

Result<void> ImportStore::finishCandidates()
{
    if (const Result<void> dropped = m_database.run("DROP INDEX IF EXISTS candidate_person"); !dropped)
        return dropped;
    return m_database.run("CREATE UNIQUE INDEX candidate_person ON candidate (person_key) WHERE ended IS NULL");
}

Result<void> ImportStore::addRoll(qint64 juniorSchoolId, int onRoll, std::optional<int> classes)
{
    const Result<Statement *> statement =
        kept("INSERT INTO graduate_roll (junior_school_id, on_roll, classes, added) VALUES (?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(juniorSchoolId, onRoll, classes, m_transaction.number().value()).run();
}

Result<void> ImportStore::addProgram(const Program &program, qint64 schoolId, QLatin1String catalogue)
{
    const Result<Statement *> statement =
        kept("INSERT INTO program (school_id, code, catalogue, name, years, tuition, interview_minimum, seats, added)"
             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)
        ->bind(schoolId, program.code.text(), catalogue, program.name, program.years, program.tuition,
               hundredths(program.interviewMinimum), program.seats, m_transaction.number().value())
        .run();
}

Result<void> ImportStore::addPlanRow(qint64 schoolId, const PlanRow &row)
{
    const Result<Statement *> statement =
        kept("INSERT INTO plan_row (school_id, district, seats, added) VALUES (?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(schoolId, row.districtText(), row.seats, m_transaction.number().value()).run();
}

Result<void> ImportStore::addGeneralPlan(qint64 districtId, const QString &schoolName, int seats)
{
    const Result<Statement *> statement =
        kept("INSERT INTO general_plan (district_id, school_name, seats, added) VALUES (?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(districtId, schoolName, seats, m_transaction.number().value()).run();
}

Result<void> ImportStore::addCertificate(qint64 candidateId, bool graduated)
{
    const Result<Statement *> statement =
        kept("INSERT INTO certificate (candidate_id, graduated, added) VALUES (?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(candidateId, graduated, m_transaction.number().value()).run();
}

Result<void> ImportStore::addChoices(qint64 candidateId, bool supplementary, const QString &submittedAt, bool late,
                                     const QString &choices)
{
    const Result<Statement *> statement =
        kept("INSERT INTO choice_form (candidate_id, supplementary, submitted_at, late, choices, added)"
             " VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)
        ->bind(candidateId, supplementary, submittedAt, late, choices, m_transaction.number().value())
        .run();
}

Result<void> ImportStore::addInterview(qint64 candidateId, qint64 schoolId, const QString &programCode, Score score)
{
    const Result<Statement *> statement =
        kept("INSERT INTO interview (candidate_id, school_id, program_code, score, added) VALUES (?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)
        ->bind(candidateId, schoolId, programCode, score.hundredths(), m_transaction.number().value())
        .run();
}

Result<void> ImportStore::addGeneral(qint64 candidateId, const QString &schoolName)
{
    const Result<Statement *> statement =
        kept("INSERT INTO general_result (candidate_id, school_name, added) VALUES (?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(candidateId, schoolName, m_transaction.number().value()).run();
}

Result<void> ImportStore::addGeneralArea(const QString &lineArea)
{
    const Result<Statement *> statement = kept("INSERT INTO general_area (line_area, added) VALUES (?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)->bind(lineArea, m_transaction.number().value()).run();
}

Result<void> ImportStore::addContact(const Contact &contact)
{
    const Result<Statement *> statement =
        kept("INSERT INTO directory_entry (organisation, name, post, phone, responsibility, added)"
             " VALUES (?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    return (*statement)
        ->bind(contact.organisation, contact.name, contact.post, contact.phone, contact.responsibility,
               m_transaction.number().value())
        .run();
}

} // namespace hengzhao::store
