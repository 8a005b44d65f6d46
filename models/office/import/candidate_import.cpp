// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/candidate_import.h"

#include "models/domain/pinyin.h"

namespace hengzhao::office
{

CandidateImport::CandidateImport(store::ImportStore &store, const ImportSetting &setting, const ImportRow &columns)
    : m_store(store), m_add(setting.add), m_isPart(!setting.part.isWhole()), m_source(setting.source),
      m_number(columns.column(QLatin1String("candidate_no"))), m_name(columns.column(QLatin1String("name"))),
      m_identity(columns.column(QLatin1String("id_number"))),
      m_district(columns.column(QLatin1String("district_code"))),
      m_household(columns.column(QLatin1String("household_district"))),
      m_juniorSchool(columns.column(QLatin1String("junior_school_code"))),
      m_class(columns.column(QLatin1String("class"))), m_category(columns.column(QLatin1String("category"))),
      m_graduated(columns.column(QLatin1String("graduated"))),
      m_appliedGeneral(columns.column(QLatin1String("applied_general"))),
      m_total(columns.column(QLatin1String("total"))), m_evaluation(columns.column(QLatin1String("evaluation"))),
      m_ethnic(columns.column(QLatin1String("ethnic"))),
      m_registration(columns.column(QLatin1String("registration_no"))),
      m_householdKind(columns.column(QLatin1String("household_kind"))), m_phone(columns.column(QLatin1String("phone"))),
      m_guardian(columns.column(QLatin1String("guardian"))), m_address(columns.column(QLatin1String("address"))),
      m_proof(columns.column(QLatin1String("proof")))
{
    for (size_t i = 0; i < subjectCount; ++i)
        m_scores[i] = columns.column(subjectCodes[i]);
}

Result<void> CandidateImport::begin()
{
    Result<store::CodeIds> districts = m_store.districtIds();
    Result<store::CodeIds> juniorSchools = m_store.juniorSchoolIds();
    Result<QHash<qint64, qint64>> places = m_store.juniorSchoolDistricts();
    if (!districts || !juniorSchools || !places)
        return failure(!districts ? districts.error() : !juniorSchools ? juniorSchools.error() : places.error());
    m_districts = std::move(*districts);
    m_juniorSchools = std::move(*juniorSchools);
    m_districtOfJuniorSchool = std::move(*places);
    return m_add ? Result<void>() : m_store.beginCandidates();
}

void CandidateImport::checkReferences(ImportRow &row, const std::optional<DistrictCode> &district)
{
    if (district && !m_districts.contains(district->text()))
        row.problem(m_district, FindingCode::UnknownDistrict);
    const QString juniorSchool = cleanCode(row.cell(m_juniorSchool));
    if (juniorSchool.isEmpty())
        return;
    const auto school = m_juniorSchools.constFind(juniorSchool);
    if (school == m_juniorSchools.constEnd())
        row.problem(m_juniorSchool, FindingCode::UnknownJuniorSchool);
    else if (district && m_districts.value(district->text()) != m_districtOfJuniorSchool.value(*school))
        row.notice(m_juniorSchool, FindingCode::DistrictsDiffer,
                   {district->text(), m_districts.key(m_districtOfJuniorSchool.value(*school))});
}

Result<void> CandidateImport::checkDuplicates(ImportRow &row, const std::optional<CandidateNumber> &number,
                                              const std::optional<IdentityNumber> &identity)
{
    if (number) {
        if (const qint64 before = m_numbers.before(number->text(), row.number()))
            row.problem(m_number, FindingCode::DuplicateKey, {QString::number(before)});
    }
    if (identity) {
        if (const qint64 before = m_identities.before(identity->text(), row.number()))
            row.problem(m_identity, FindingCode::DuplicateIdentityNumber, {QString::number(before)});
    }
    if (!row.isValid() || !number || !identity)
        return {};
    if (m_isPart) {
        // Numbers elsewhere are found by PartCheck.
        const Result<bool> elsewhere = m_store.hasPersonElsewhere(*identity);
        if (!elsewhere)
            return failure(elsewhere.error());
        if (*elsewhere)
            row.problem(m_identity, FindingCode::DuplicateIdentityNumber);
    }
    if (!m_add)
        return {};
    // Added ones must not be anybody who is there already.
    const Result<std::optional<qint64>> sameNumber = m_store.candidateId(*number);
    const Result<bool> samePerson = m_store.hasPerson(*identity);
    if (!sameNumber || !samePerson)
        return failure(sameNumber ? samePerson.error() : sameNumber.error());
    if (*sameNumber)
        row.problem(m_number, FindingCode::DuplicateKey);
    if (*samePerson)
        row.problem(m_identity, FindingCode::DuplicateIdentityNumber);
    return {};
}

void CandidateImport::checkTotal(ImportRow &row, const CandidateParticulars &candidate)
{
    int sum = 0;
    int present = 0;
    for (const std::optional<Score> &score : candidate.scores) {
        sum += score ? score->hundredths() : 0;
        present += score ? 1 : 0;
    }
    // Compared only where every subject is there: a partial list says nothing about the total.
    if (candidate.total && present == int(subjectCount) && sum != candidate.total->hundredths())
        row.notice(m_total, FindingCode::TotalIsNotSum,
                   {candidate.total->text(), Score::fromHundredths(sum).value_or(Score()).text()});
}

CandidateParticulars CandidateImport::readParticulars(ImportRow &row) const
{
    CandidateParticulars rest;
    rest.total = row.score(m_total);
    for (size_t i = 0; i < subjectCount; ++i)
        rest.scores[i] = row.score(m_scores[i]);
    rest.evaluation = row.value(
        m_evaluation, [](QStringView text) { return Evaluation::parse(text); }, FindingCode::NotEvaluation);
    rest.householdDistrict = row.text(m_household);
    rest.juniorSchoolCode = cleanCode(row.cell(m_juniorSchool));
    rest.className = row.text(m_class);
    rest.ethnic = row.text(m_ethnic);
    rest.registrationNumber = row.text(m_registration);
    rest.householdKind = row.text(m_householdKind);
    rest.phone = row.text(m_phone);
    rest.guardian = row.text(m_guardian);
    rest.address = row.text(m_address);
    rest.proof = row.text(m_proof);
    return rest;
}

Result<void> CandidateImport::add(ImportRow &row)
{
    const auto number = row.code<CandidateNumber>(m_number);
    const QString name = row.requiredText(m_name, 100);
    const auto identity = row.requiredValue(
        m_identity, [](QStringView text) { return IdentityNumber::parse(text); }, FindingCode::NotIdentityNumber);
    const auto district = row.code<DistrictCode>(m_district);
    const auto category = row.requiredValue(m_category, parseCandidateCategory, FindingCode::NotCandidateCategory);
    const auto graduated = row.yesNo(m_graduated);
    const auto appliedGeneral = row.yesNo(m_appliedGeneral);
    if (row.isEmpty(m_appliedGeneral))
        row.problem(m_appliedGeneral, FindingCode::Empty);
    checkReferences(row, district);
    if (Result<void> done = checkDuplicates(row, number, identity); !done)
        return done;
    const CandidateParticulars particulars = readParticulars(row); // every problem of the row at once
    if (!row.isValid())
        return {};
    const Candidate candidate{*number, name, *identity, *district, *category, graduated, *appliedGeneral, particulars};
    checkTotal(row, particulars);
    if (m_add && *category != CandidateCategory::Current && particulars.proof.isEmpty())
        row.notice(m_proof, FindingCode::CategoryProofMissing);
    const auto juniorSchool = m_juniorSchools.constFind(particulars.juniorSchoolCode);
    return m_store.put(candidate, m_districts.value(district->text()),
                       juniorSchool == m_juniorSchools.constEnd() ? std::nullopt : std::optional(*juniorSchool),
                       pinyinInitials(name), m_source);
}

Result<void> CandidateImport::finish(Findings &findings, QList<qint64> &)
{
    if (m_add)
        return {};
    if (Result<void> done = noteOrphans(QStringLiteral("candidates"), m_store, findings); !done || hasProblem(findings))
        return done;
    if (Result<void> done = m_store.removeVanished(QStringLiteral("candidates")); !done)
        return done;
    return m_store.finishCandidates();
}

} // namespace hengzhao::office
