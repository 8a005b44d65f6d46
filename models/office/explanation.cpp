// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/explanation.h"

#include "models/admission/match.h"
#include "models/office/batch_desk.h"
#include "models/store/decision_text.h"
#include "models/store/directory_names.h"
#include "models/store/supplement_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

using admission::none;

/// Why somebody without a decision was in no pool (R2 to R4), from the flags as of the run.
Standing standingOf(std::uint16_t flags, int batch)
{
    if ((flags & admission::CurrentGraduate) != 0 && (flags & admission::Graduated) == 0)
        return Standing::NoCertificate;
    if ((flags & admission::AdmittedGeneral) != 0 && (batch == 1 || (flags & admission::GaveUpGeneral) == 0))
        return Standing::AdmittedGeneral;
    return Standing::HoldsAdmission;
}

} // namespace

Explanation::Explanation(store::Database &database, const store::RunFacts &run, const store::CandidateFacts &candidate)
    : m_database(database), m_run(run),
      m_candidate(candidate), m_decision{.batch = run.batch,
                                         .run = run.id.value(),
                                         .candidate = *CandidateNumber::parse(candidate.number),
                                         .schoolCode = {},
                                         .schoolName = {},
                                         .bucketDistrict = {},
                                         .bucketDistrictName = {},
                                         .choices = {}}
{
}

Result<void> Explanation::readCohort(const QList<qint64> &others)
{
    Result<store::CohortReading> reading = store::CohortStore(m_database)
                                               .read(*m_book, {m_run.batch, m_run.mode, m_run.inputsNumber, m_run.id,
                                                               QList<qint64>{m_candidate.id} + others});
    if (!reading)
        return failure(reading.error());
    m_reading = std::move(*reading);
    return {};
}

std::int32_t Explanation::rowOf(qint64 candidate) const
{
    const auto &ids = m_reading.cohort.ids;
    const auto found = std::lower_bound(ids.begin(), ids.end(), candidate);
    return found == ids.end() || *found != candidate ? none : static_cast<std::int32_t>(found - ids.begin());
}

Result<CandidateDecision> Explanation::decision()
{
    Result<RuleBook> book = store::SeasonStore(m_database).ruleBookAt(m_run.inputsNumber);
    if (!book)
        return failure(book.error());
    m_book = std::move(*book);
    if (m_run.mode == BatchMode::Supplement)
        return entered();
    const Result<std::optional<store::StoredDecision>> stored =
        store::RunStore(m_database).decision(m_run.id, m_candidate.id);
    if (!stored)
        return failure(stored.error());
    if (const Result<void> read = readCohort({}); !read)
        return failure(read.error());
    if (!*stored) {
        const std::int32_t row = rowOf(m_candidate.id);
        // Whoever was added after the run stood in no pool of it either.
        m_decision.standing = row == none ? Standing::NotYetThere
                                          : standingOf(m_reading.cohort.flags[static_cast<size_t>(row)], m_run.batch);
        return m_decision;
    }
    m_decision.reason = (*stored)->reason;
    addSeat(**stored);
    if (const Result<void> added = addChoices(**stored); !added)
        return failure(added.error());
    return m_decision;
}

/// A supplement decides about whoever was entered, and about nobody else (R23).
Result<CandidateDecision> Explanation::entered()
{
    const auto found = store::SupplementStore(m_database).entryOf(m_run.id, m_candidate.id);
    const Result<QHash<QString, QString>> schoolNames = store::schoolNames(m_database);
    const Result<QHash<QString, QString>> districtNames = store::districtNames(m_database);
    if (!found || !schoolNames)
        return failure(found ? schoolNames.error() : found.error());
    if (!districtNames)
        return failure(districtNames.error());
    if (!*found)
        return m_decision;
    const store::SupplementEntry &entry = **found;
    m_decision.reason = Reason::PreAdmitted;
    m_decision.schoolCode = entry.schoolCode;
    m_decision.schoolName = schoolNames->value(entry.schoolCode);
    m_decision.bucketDistrict = entry.bucketDistrict;
    m_decision.bucketDistrictName = districtNames->value(entry.bucketDistrict);
    m_decision.round = 1;
    m_decision.place = entry.place;
    m_decision.of = entry.place;
    return m_decision;
}

void Explanation::addSeat(const store::StoredDecision &stored)
{
    m_decision.round = stored.round;
    m_decision.place = stored.place;
    for (size_t i = 0; i < m_reading.keys.buckets.size(); ++i) {
        if (m_reading.keys.buckets[i] != stored.bucket)
            continue;
        const admission::CohortBucket &bucket = m_reading.cohort.buckets[i];
        m_decision.schoolCode =
            QString::fromStdString(m_reading.cohort.schools[static_cast<size_t>(bucket.school)].code);
        m_decision.bucketDistrict = QString::fromStdString(bucket.districtText);
    }
}

Result<void> Explanation::addChoices(const store::StoredDecision &stored)
{
    const Result<QHash<QString, QString>> schoolNames = store::schoolNames(m_database);
    const Result<QHash<QString, QString>> districtNames = store::districtNames(m_database);
    const Result<QStringList> filed =
        store::filedChoices(m_database, m_candidate.id, m_run.inputsNumber, m_run.batch, m_reading.cohort.source);
    if (!schoolNames || !districtNames || !filed)
        return failure(!schoolNames ? schoolNames.error() : !districtNames ? districtNames.error() : filed.error());
    m_decision.schoolName = schoolNames->value(m_decision.schoolCode);
    m_decision.bucketDistrictName = districtNames->value(m_decision.bucketDistrict);
    const QByteArray text = stored.choices.toLatin1();
    const QList<store::StoredChoice> choices =
        store::parseStoredChoices({text.constData(), static_cast<size_t>(text.size())});
    for (qsizetype k = 0; k < choices.size(); ++k) {
        const store::StoredChoice &one = choices[k];
        if (one.result == ChoiceResult::Empty || one.result == ChoiceResult::NotReached)
            continue;
        ChoiceDecision choice;
        choice.number = static_cast<int>(k) + 1;
        choice.schoolCode = filed->value(k);
        choice.schoolName = schoolNames->value(choice.schoolCode);
        choice.result = one.result;
        choice.place = one.place;
        const std::int32_t row = rowOf(m_candidate.id);
        const std::int32_t school = m_reading.cohort.choices[static_cast<size_t>(k)][static_cast<size_t>(row)];
        if (one.place > 0 && school >= 0) {
            const std::int32_t district = m_reading.cohort.district[static_cast<size_t>(row)];
            const std::int32_t bucket = m_reading.cohort.bucketOf(district, school);
            if (const Result<void> done = addCompetition(choice, bucket, choice.number); !done)
                return done;
        }
        m_decision.choices.append(choice);
        if (one.result == ChoiceResult::Taken)
            m_decision.of = choice.of;
    }
    return {};
}

Result<void> Explanation::addCompetition(ChoiceDecision &choice, std::int32_t bucket, int round)
{
    const int queueRound = m_run.mode == BatchMode::ChoiceFirst ? round : 0;
    const Result<std::optional<store::StoredQueue>> found =
        store::RunStore(m_database).queue(m_run.id, m_reading.keys.buckets[static_cast<size_t>(bucket)], queueRound);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::SeasonDamaged, {m_database.path(), QStringLiteral("run_queue")});
    const store::StoredQueue &queue = **found;
    choice.of = queue.competed;
    choice.seats = queue.free;
    choice.lastTaken = queue.taken;
    // Against whom it was decided: for those not taken the last one taken; for the last one taken the first one not.
    qint64 other = choice.result == ChoiceResult::Outranked ? queue.lastTaken : 0;
    if (choice.result == ChoiceResult::Taken && choice.place == queue.taken)
        other = queue.firstRefused;
    if (other == 0)
        return {};
    if (const Result<void> read = readCohort({other}); !read)
        return read;
    const admission::Cohort &cohort = m_reading.cohort;
    const std::int32_t own = rowOf(m_candidate.id);
    const std::int32_t their = rowOf(other);
    const std::int32_t school = cohort.buckets[static_cast<size_t>(bucket)].school;
    const admission::Difference parted =
        admission::difference(cohort, own, their, school, m_run.mode != BatchMode::ScoreFirst);
    if (parted.key == none)
        return {};
    const RankingKey &key = cohort.ranking[parted.key];
    choice.key = key.text();
    choice.own = admission::keyText(cohort, key, own, school);
    // R10: a number or a lot says who the other one is, and what the first one refused has is nobody's business.
    const bool namesOther = key.kind == RankingKey::Kind::Number || key.kind == RankingKey::Kind::Lot;
    if (choice.result == ChoiceResult::Outranked && !namesOther)
        choice.last = admission::keyText(cohort, key, their, school);
    return {};
}

Result<QList<CandidateDecision>> BatchDesk::explain(const QString &candidateNumber)
{
    store::Database &database = m_office.database();
    const std::optional<CandidateNumber> number = CandidateNumber::parse(candidateNumber);
    const Result<std::optional<store::CandidateFacts>> candidate =
        number ? store::AdmissionStore(database).candidate(*number)
               : Result<std::optional<store::CandidateFacts>>(std::nullopt);
    if (!candidate)
        return failure(candidate.error());
    if (!*candidate)
        return failure(ErrorCode::UnknownCandidate, {candidateNumber});
    const Result<QList<store::RunFacts>> all = runs();
    if (!all)
        return failure(all.error());
    QList<CandidateDecision> decisions;
    for (const store::RunFacts &run : *all) {
        if (!run.inForce)
            continue;
        const Result<CandidateDecision> decision = Explanation(database, run, **candidate).decision();
        if (!decision)
            return failure(decision.error());
        // Whoever was not entered into a supplement asked for nothing there.
        if (run.mode != BatchMode::Supplement || decision->reason == Reason::PreAdmitted)
            decisions.append(*decision);
    }
    // Every look-up of one candidate's choices goes to the audit log (R10).
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> noted = transaction->commit(
            {QStringLiteral("explain"), (*candidate)->number, {{QStringLiteral("runs"), decisions.size()}}});
        !noted)
        return failure(noted.error());
    return decisions;
}

} // namespace hengzhao::office
