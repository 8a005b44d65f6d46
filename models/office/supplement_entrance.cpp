// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/supplement_entrance.h"

#include "models/office/batch_readiness.h"
#include "models/store/admission_store.h"

namespace hengzhao::office
{

namespace
{

QString candidateColumn()
{
    return QStringLiteral("candidate_no");
}

QString schoolColumn()
{
    return QStringLiteral("school_code");
}

} // namespace

Result<int> SupplementEntrance::batch() const
{
    for (const BatchRule &rule : m_book.batches()) {
        if (rule.mode != BatchMode::Supplement)
            continue;
        if (const Result<void> earlier = checkEarlierClosed(m_database, m_book, rule.batch); !earlier)
            return failure(earlier.error());
        const Result<bool> closed = store::AdmissionStore(m_database).isClosed(rule.batch);
        if (!closed)
            return failure(closed.error());
        return *closed ? Result<int>(failure(ErrorCode::BatchClosed, {QString::number(rule.batch)})) : rule.batch;
    }
    const int last = m_book.batches().isEmpty() ? 1 : m_book.batches().last().batch;
    return failure(ErrorCode::BatchNotSupplement, {QString::number(last)});
}

Result<SupplementCheck> SupplementEntrance::check(const SupplementAsk &ask, AuditNumber asOf) const
{
    const Result<int> wanted = batch();
    if (!wanted)
        return failure(wanted.error());
    const auto number = CandidateNumber::parse(ask.candidate);
    const auto code = SchoolCode::parse(ask.school);
    const store::SupplementStore supplement(m_database);
    const Result<std::optional<store::Applicant>> applicant =
        number ? supplement.applicant(*number, *wanted, asOf) : std::optional<store::Applicant>();
    if (!applicant)
        return failure(applicant.error());
    if (!*applicant)
        return failure(ErrorCode::UnknownCandidate, {ask.candidate});
    const Result<std::optional<store::AskedSchool>> school =
        code ? supplement.school(*code) : std::optional<store::AskedSchool>();
    if (!school)
        return failure(school.error());
    if (!*school)
        return failure(ErrorCode::UnknownSchool, {ask.school});
    SupplementCheck check{**applicant, (*school)->id, code->text(), (*school)->name, {}, {}};
    if (check.applicant.standing != Standing::InPool) // R2 to R4
        check.obstacles.append(
            {{ErrorCode::NotInPool, {check.applicant.number, QString(codeName(check.applicant.standing))}},
             FindingCode::NotInPool,
             candidateColumn(),
             {QString(codeName(check.applicant.standing))}});
    if (const Result<void> checked = checkSchool(check, asOf); !checked)
        return failure(checked.error());
    return check;
}

Result<void> SupplementEntrance::checkSchool(SupplementCheck &check, AuditNumber asOf) const
{
    const store::SupplementStore supplement(m_database);
    const Result<bool> qualified = supplement.isQualified(check.school, asOf);
    const Result<bool> barred = supplement.isBarred(check.applicant.id, check.school, m_book.releasedMayReturn(), asOf);
    const auto place = supplement.place(check.school, check.applicant.districtCode);
    if (!qualified || !barred)
        return failure(qualified ? barred.error() : qualified.error());
    if (!place)
        return failure(place.error());
    check.place = *place;
    const auto obstacle = [&check](ChoiceResult result, FindingCode finding) {
        check.obstacles.append(
            {{ErrorCode::NotInPool, {check.applicant.number, QString(codeName(result))}}, finding, schoolColumn()});
    };
    if (!*qualified) // R5
        obstacle(ChoiceResult::NotQualified, FindingCode::SchoolNotQualified);
    if (*barred) // R22
        obstacle(ChoiceResult::Barred, FindingCode::DeclinedThereBefore);
    if (!check.place) // R16
        check.obstacles.append({{ErrorCode::NoSeatsForDistrict, {check.schoolName, check.applicant.districtCode}},
                                FindingCode::NoSeatsForDistrict,
                                schoolColumn(),
                                {check.applicant.districtCode}});
    else if (check.place->free < 1) // R18
        check.obstacles.append(
            {{ErrorCode::LimitExceeded, {check.schoolName}}, FindingCode::NoSeatLeft, schoolColumn()});
    return {};
}

Result<store::SupplementEntry> SupplementEntrance::enter(const SupplementCheck &check, const store::Writer &writer,
                                                         store::Transaction &transaction) const
{
    if (!check.obstacles.isEmpty())
        return failure(check.obstacles.first().error);
    const Result<int> wanted = batch();
    if (!wanted)
        return failure(wanted.error());
    store::SupplementStore supplement(m_database);
    const Result<store::RunFacts> run = supplement.begin(*wanted, m_book, writer, transaction);
    if (!run)
        return failure(run.error());
    const Result<int> before = supplement.countIn(run->id, check.place->bucket);
    if (!before)
        return failure(before.error());
    store::SupplementEntry entry;
    entry.candidate = check.applicant.id;
    entry.candidateNumber = check.applicant.number;
    entry.school = check.school;
    entry.schoolCode = check.schoolCode;
    entry.schoolName = check.schoolName;
    entry.bucket = check.place->bucket;
    entry.bucketDistrict = check.place->district;
    entry.place = *before + 1;
    entry.free = static_cast<int>(check.place->free);
    if (const Result<void> done = supplement.enter(*run, entry, writer, transaction); !done)
        return failure(done.error());
    return entry;
}

} // namespace hengzhao::office
