// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/supplement_desk.h"

namespace hengzhao::office
{

namespace
{

using admission::Fault;

/// Proves a supplement entry by entry.
class SupplementProof
{
public:
    SupplementProof(store::Database &database, const store::RunFacts &run, const RuleBook &book)
        : m_supplement(database), m_run(run), m_book(book), m_hash(run.inputsDigest)
    {
    }

    Result<admission::CheckReport> prove()
    {
        const Result<QList<SupplementEntry>> entries = m_supplement.entries(m_run.id);
        const Result<QString> inputs = m_supplement.inputsDigest(m_run.id, m_book);
        const Result<QStringList> astray = m_supplement.astray(m_run.id);
        if (!entries || !inputs)
            return failure(entries ? inputs.error() : entries.error());
        if (!astray)
            return failure(astray.error());
        for (const SupplementEntry &entry : *entries) {
            proveOrder(entry);
            if (const Result<void> done = proveStanding(entry); !done)
                return failure(done.error());
        }
        for (const QString &number : *astray)
            fault(Fault::Check::Complete, number);
        m_report.complete = static_cast<std::int64_t>(entries->size());
        m_report.certificate = static_cast<std::int64_t>(entries->size()) + 1;
        if (*inputs != m_run.inputsDigest)
            fault(Fault::Check::Certificate, QStringLiteral("inputs"));
        return m_report;
    }

private:
    void fault(Fault::Check check, const QString &where) { m_report.faults.push_back({check, where.toStdString()}); }

    /// The places of a bucket run from one on; each had a seat that was free, one fewer than the entry before unless
    /// one fell free in between; and nobody changed a line of the record.
    void proveOrder(const SupplementEntry &entry)
    {
        ++m_report.order;
        ++m_report.limits;
        if (entry.place != ++m_places[entry.bucket])
            fault(Fault::Check::Order, entry.candidateNumber);
        if (entry.free < 1)
            fault(Fault::Check::Limits, entry.candidateNumber);
        m_hash = store::SupplementStore::hashAfter(m_hash, entry);
        if (m_hash != entry.hash)
            fault(Fault::Check::Certificate, entry.candidateNumber);
        m_hash = entry.hash;
    }

    /// As of just before the entry.
    Result<void> proveStanding(const SupplementEntry &entry)
    {
        ++m_report.eligibility;
        const AuditNumber asOf(entry.added.value() - 1);
        const auto number = CandidateNumber::parse(entry.candidateNumber);
        const auto applicant = m_supplement.applicant(*number, m_run.batch, asOf);
        const Result<bool> qualified = m_supplement.isQualified(entry.school, asOf);
        const Result<bool> barred =
            m_supplement.isBarred(entry.candidate, entry.school, m_book.releasedMayReturn(), asOf);
        if (!applicant || !qualified)
            return failure(applicant ? qualified.error() : applicant.error());
        if (!barred)
            return failure(barred.error());
        const bool isOwnBucket =
            *applicant && (entry.bucketDistrict.isEmpty() || entry.bucketDistrict == QLatin1String("*") ||
                           entry.bucketDistrict == (*applicant)->districtCode);
        if (!isOwnBucket || (*applicant)->standing != Standing::InPool || !*qualified || *barred)
            fault(Fault::Check::Eligibility, entry.candidateNumber);
        return {};
    }

    store::SupplementStore m_supplement;
    const store::RunFacts &m_run;
    const RuleBook &m_book;
    QString m_hash;
    QHash<qint64, int> m_places;
    admission::CheckReport m_report;
};

} // namespace

Result<admission::CheckReport> checkSupplement(store::Database &database, const store::RunFacts &run,
                                               const RuleBook &book)
{
    return SupplementProof(database, run, book).prove();
}

} // namespace hengzhao::office
