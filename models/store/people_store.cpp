// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/people_store.h"

#include "models/store/people_scan.h"
#include "models/store/rows.h"
#include "models/store/score_cell.h"
#include "models/vault/sealing.h"

namespace hengzhao::store
{

namespace
{

/// A certificate that came later stands before what the candidate list said.
constexpr const char *graduated = "coalesce((SELECT k.graduated FROM certificate k WHERE k.candidate_id = c.id"
                                  " AND k.ended IS NULL), c.graduated)";

/// The last admission that ended, for whoever holds none.
constexpr const char *formerAdmission = " LEFT JOIN former_admission m ON a.candidate_id IS NULL AND m.id ="
                                        " (SELECT max(n.id) FROM former_admission n WHERE n.candidate_id = c.id)";

} // namespace

Result<Table> PeopleStore::candidates(const QList<ReadColumn> &columns, std::optional<int> most) const
{
    const Result<Snapshot> snapshot = Snapshot::take(m_database);
    if (!snapshot)
        return failure(snapshot.error());
    if (!most)
        return PeopleScan(m_database, columns).read();
    const auto first = readRows<qint64>(
        m_database, "SELECT id FROM candidate WHERE ended IS NULL ORDER BY candidate_no LIMIT ?",
        [](Statement &row) { return row.integer(0); }, *most);
    if (!first)
        return failure(first.error());
    return PeopleScan(m_database, columns, {first->begin(), first->end()}).read();
}

PeopleStore::SealedPerson PeopleStore::personFrom(Statement &row)
{
    SealedPerson person;
    person.id = row.integer(0);
    PersonFacts &facts = person.facts;
    facts.number = row.text(1);
    facts.name = row.text(2);
    facts.sex = static_cast<Sex>(row.integer(3));
    facts.districtName = row.text(4);
    facts.juniorSchoolName = row.text(5);
    facts.className = row.text(6);
    facts.category = parseCandidateCategory(row.text(7)).value_or(CandidateCategory::Current);
    if (!row.isNull(8))
        facts.graduated = row.integer(8) == 1;
    facts.appliedGeneral = row.integer(9) == 1;
    facts.total = scoreFrom(row, 10);
    if (!row.isNull(11))
        facts.evaluation = Evaluation::fromPacked(row.integer(11));
    facts.identityNumber = row.text(12);
    person.sealed = row.bytes(13);
    facts.generalSchool = row.text(14);
    facts.admissionSchool = row.text(15);
    facts.state = parseAdmissionState(row.text(16));
    for (size_t subject = 0; subject < subjectCount; ++subject)
        facts.scores[subject] = scoreFrom(row, static_cast<int>(17 + subject));
    return person;
}

Result<std::optional<PersonFacts>> PeopleStore::person(const CandidateNumber &number, const vault::SeasonKey *key) const
{
    const auto found = readRows<SealedPerson>(
        m_database,
        QByteArray("SELECT c.id, c.candidate_no, c.name, c.sex, d.name, coalesce(j.name, ''), c.class, c.category, ") +
            graduated +
            ", c.applied_general, c.total, c.evaluation, CASE WHEN c.sealed IS NULL THEN c.person_key ELSE '' END,"
            " c.sealed, CASE WHEN g.id IS NULL THEN '' ELSE coalesce(nullif(g.school_name, ''), '*') END,"
            " coalesce(s.name, ''), coalesce(a.state, m.state, ''), c.chinese, c.math, c.english, c.physics,"
            " c.chemistry, c.politics, c.history, c.biology, c.geography, c.pe"
            " FROM candidate c JOIN district d ON d.id = c.district_id"
            " LEFT JOIN junior_school j ON j.id = c.junior_school_id"
            " LEFT JOIN general_result g ON g.candidate_id = c.id AND g.ended IS NULL"
            " LEFT JOIN admission a ON a.candidate_id = c.id" +
            formerAdmission +
            " LEFT JOIN school s ON s.id = coalesce(a.school_id, m.school_id)"
            " WHERE c.candidate_no = ? AND c.ended IS NULL",
        personFrom, number.text());
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return std::nullopt;
    PersonFacts facts = found->first().facts;
    const QByteArray &sealed = found->first().sealed;
    if (!sealed.isEmpty() && key == nullptr)
        return failure(ErrorCode::LoginNeeded);
    if (!sealed.isEmpty()) {
        const auto data = vault::opened(sealed, facts.number, *key);
        if (!data)
            return failure(ErrorCode::SeasonDamaged, {m_database.path(), facts.number});
        facts.identityNumber = data->identityNumber;
    }
    const Result<QList<FiledForm>> filed = forms(found->first().id);
    if (!filed)
        return failure(filed.error());
    facts.forms = *filed;
    return facts;
}

Result<QList<FiledForm>> PeopleStore::forms(qint64 candidate) const
{
    return readRows<FiledForm>(
        m_database,
        "SELECT supplementary, late, submitted_at, choices FROM choice_form WHERE candidate_id = ? AND ended IS NULL"
        " ORDER BY supplementary",
        [](Statement &row) {
            return FiledForm{row.integer(0) == 1, row.integer(1) == 1, row.text(2),
                             row.text(3).split(QLatin1Char(','))};
        },
        candidate);
}

} // namespace hengzhao::store
