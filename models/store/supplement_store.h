// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code.h"
#include "models/domain/decision.h"
#include "models/domain/rule_book.h"
#include "models/store/run_store.h"
#include "models/store/table_reader.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// A candidate who asks a school directly (R23).
struct Applicant {
    qint64 id = 0;
    QString number;
    QString name;
    QString districtCode;
    Standing standing = Standing::InPool;
};

/// The school that is asked.
struct AskedSchool {
    qint64 id = 0;
    QString name;
};

/// The bucket in which an applicant would be seated.
struct OpenPlace {
    qint64 bucket = 0;
    QString district;
    /// After sanctions.
    qint64 seats = 0;
    /// What is free of it, and of the school's limit.
    qint64 free = 0;
};

/// One entry of a supplement, as it was decided at its moment.
struct SupplementEntry {
    qint64 id = 0;
    qint64 run = 0;
    qint64 candidate = 0;
    QString candidateNumber;
    qint64 school = 0;
    QString schoolCode;
    qint64 bucket = 0;
    QString bucketDistrict;
    /// The how manieth this batch put into the bucket, and how many seats were free before.
    int place = 0;
    int free = 0;
    QString at;
    QString actor;
    QString hash;
    AuditNumber added;
    /// Where it was just made.
    QString schoolName = {};
};

/// Vacancies as they were published.
struct VacancyNotice {
    qint64 id = 0;
    int batch = 0;
    QDateTime at;
    QString actor;
    qint64 free = 0;
};

/// The batch that is entered one by one (R23), as of now or, for proving it, as of an audit number.
class SupplementStore
{
public:
    explicit SupplementStore(Database &database) : m_database(database) {}

    /// Nothing where the season had no such candidate.
    [[nodiscard]] Result<std::optional<Applicant>> applicant(const CandidateNumber &number, int batch,
                                                             AuditNumber asOf) const;
    [[nodiscard]] Result<std::optional<AskedSchool>> school(const SchoolCode &code) const;
    /// Filing published, qualification not stopped (R5).
    [[nodiscard]] Result<bool> isQualified(qint64 school, AuditNumber asOf) const;
    /// A seat there was declined or refused before (R22).
    [[nodiscard]] Result<bool> isBarred(qint64 candidate, qint64 school, bool releasedMayReturn,
                                        AuditNumber asOf) const;
    /// Nothing where the school has no seats for the district (R16).
    [[nodiscard]] Result<std::optional<OpenPlace>> place(qint64 school, const QString &district) const;

    [[nodiscard]] Result<QList<SupplementEntry>> entries(RunId run) const;
    /// The same of all runs, the last one first: candidate number, name, school by code and name, bucket, state, time
    /// and who entered it.
    [[nodiscard]] Result<Table> entryTable(const QList<ReadColumn> &columns) const;
    /// The candidate's last entry of a run.
    [[nodiscard]] Result<std::optional<SupplementEntry>> entryOf(RunId run, qint64 candidate) const;
    /// How many a run put into a bucket.
    [[nodiscard]] Result<int> countIn(RunId run, qint64 bucket) const;
    /// Entries without the admission they made, live or ended, and admissions without an entry: candidates' numbers.
    [[nodiscard]] Result<QStringList> astray(RunId run) const;
    /// What the run began with: SHA-256 over its buckets, in hexadecimal.
    [[nodiscard]] Result<QString> inputsDigest(RunId run, const RuleBook &book) const;
    /// What an entry's hash has to be after that of the one before it.
    [[nodiscard]] static QString hashAfter(const QString &before, const SupplementEntry &entry);

    [[nodiscard]] Result<QList<VacancyNotice>> notices() const;

    /// The batch's run in force; where it has none it begins here, with every bucket as it stands.
    [[nodiscard]] Result<RunFacts> begin(int batch, const RuleBook &book, const Writer &writer,
                                         Transaction &transaction);
    /// Writes an entry with its admission; what it says of the entry's hash and number is worked out here.
    [[nodiscard]] Result<void> enter(const RunFacts &run, SupplementEntry &entry, const Writer &writer,
                                     Transaction &transaction);
    [[nodiscard]] Result<void> addNotice(int batch, qint64 free, const Writer &writer, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
