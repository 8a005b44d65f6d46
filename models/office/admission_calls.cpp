// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/admission_desk.h"
#include "models/office/permission.h"
#include "models/store/directory_names.h"

namespace hengzhao::office
{

/// The run in force of a batch whose places may be filled again now.
Result<store::RunFacts> AdmissionDesk::runToRefill(int batch)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const std::optional<BatchRule> rule = book->batch(batch);
    if (!rule)
        return failure(ErrorCode::UnknownBatch, {QString::number(batch)});
    if (!book->refill())
        return failure(ErrorCode::RefillOff);
    // Only before the deadline (R25): whoever is called needs the time to come.
    const std::optional<QDate> today = m_office.gateDay();
    if (rule->confirmBy && today && *today > *rule->confirmBy)
        return failure(ErrorCode::ConfirmationOverdue, {rule->confirmBy->toString(Qt::ISODate)});
    const Result<bool> isClosed = store::AdmissionStore(m_office.database()).isClosed(batch);
    const Result<std::optional<store::RunFacts>> run = store::RunStore(m_office.database()).inForce(batch);
    if (!isClosed || !run)
        return failure(isClosed ? run.error() : isClosed.error());
    if (*isClosed)
        return failure(ErrorCode::BatchClosed, {QString::number(batch)});
    if (!*run)
        return failure(ErrorCode::BatchNotRun, {QString::number(batch)});
    if ((*run)->mode == BatchMode::Supplement)
        return failure(ErrorCode::BatchIsSupplement, {QString::number(batch)});
    return **run;
}

Result<Called> AdmissionDesk::call(int batch, const QString &school, const QString &district)
{
    if (Result<void> may = require(m_office, {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour}); !may)
        return failure(may.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<store::RunFacts> run = runToRefill(batch);
    if (!run)
        return failure(run.error());
    store::RefillStore refill(m_office.database());
    const Result<std::optional<store::RefillBucket>> bucket =
        refill.bucket(run->id, school.trimmed(), district.trimmed());
    const Result<QHash<QString, QString>> schools = store::schoolNames(m_office.database());
    if (!bucket || !schools)
        return failure(bucket ? schools.error() : bucket.error());
    if (!*bucket)
        return schools->contains(school.trimmed())
                   ? failure(ErrorCode::NoSeatsForDistrict, {school.trimmed(), district.trimmed()})
                   : failure(ErrorCode::UnknownSchool, {school.trimmed()});
    if ((*bucket)->isStopped)
        return failure(ErrorCode::SchoolStopped, {schools->value(school.trimmed())});
    if (!(*bucket)->hasPlace())
        return failure(ErrorCode::RefillOver, {QStringLiteral("no_place_given_up")});
    const Result<std::optional<store::QueuePlace>> next = refill.next(*run, **bucket);
    if (!next)
        return failure(next.error());
    if (!*next)
        return failure(ErrorCode::RefillOver, {QStringLiteral("queue_ended")});
    if (Result<void> done = refill.call(*run, **bucket, **next, *transaction); !done)
        return failure(done.error());
    const Called called{(*next)->number, (*next)->name, (*next)->choice, (*next)->place, (*bucket)->free - 1};
    const Result<void> kept = transaction->commit({QStringLiteral("admission call"),
                                                   called.candidate,
                                                   {{QStringLiteral("batch"), batch},
                                                    {QStringLiteral("school"), school.trimmed()},
                                                    {QStringLiteral("district"), district.trimmed()},
                                                    {QStringLiteral("place"), called.place}}});
    return kept ? Result<Called>(called) : failure(kept.error());
}

} // namespace hengzhao::office
