// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"
#include "models/domain/id.h"
#include "models/domain/progress.h"
#include "models/store/cohort_store.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// 预录: what one run says of itself.
struct RunFacts {
    RunId id;
    int batch = 0;
    BatchMode mode = BatchMode::ChoiceFirst;
    bool inForce = false;
    QString reason;
    AuditNumber inputsNumber;
    QDateTime at;
    QString actor;
    qint64 pool = 0;
    qint64 preAdmitted = 0;
    qint64 voidChoices = 0;
    QList<qint64> byRound;
    qint64 lotDecided = 0;
    QString inputsDigest;
    QString outcomeDigest;
};

/// One candidate's decision as kept.
struct StoredDecision {
    qint64 candidate = 0;
    qint64 bucket = 0;
    int round = 0;
    int place = 0;
    Reason reason = Reason::NotInPool;
    QString choices;
};

/// A queue as kept; candidates by id, 0 where there is none.
struct StoredQueue {
    int free = 0;
    int competed = 0;
    int taken = 0;
    qint64 lastTaken = 0;
    qint64 firstRefused = 0;
    bool lotDecided = false;
};

/// How one candidate fared in two runs of a batch.
struct RunDifference {
    QString candidateNumber;
    QString name;
    QString beforeSchool;
    QString afterSchool;
    Reason before = Reason::NotInPool;
    Reason after = Reason::NotInPool;
};

/// Runs and their decisions. A run is written once and never changed.
class RunStore
{
public:
    explicit RunStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<RunFacts>> all() const;
    [[nodiscard]] Result<std::optional<RunFacts>> byId(RunId id) const;
    [[nodiscard]] Result<std::optional<RunFacts>> inForce(int batch) const;
    /// An admission of the batch has left pre-admission, or has ended (R21).
    [[nodiscard]] Result<bool> hasMoved(int batch) const;
    [[nodiscard]] Result<std::optional<StoredDecision>> decision(RunId run, qint64 candidate) const;
    [[nodiscard]] Result<std::optional<StoredQueue>> queue(RunId run, qint64 bucket, int round) const;
    [[nodiscard]] Result<QList<RunDifference>> differences(RunId before, RunId after) const;
    /// How a run would differ from one there is, were it written; by candidate number.
    [[nodiscard]] Result<QList<RunDifference>> differencesTo(RunId before, const CohortReading &reading,
                                                             const admission::Outcome &outcome) const;
    /// Numbers of candidates whose admission by a run, live or ended, is not what its decision says.
    [[nodiscard]] Result<QStringList> astray(RunId run) const;
    /// The outcome as it was written, over the cohort it was written for.
    [[nodiscard]] Result<admission::Outcome> outcome(const RunFacts &run, const CohortReading &reading) const;

    /// Writes a run with its queues, decisions and admissions, the one in force before giving way, in state "writing".
    [[nodiscard]] Result<RunId> write(const RunFacts &facts, const CohortReading &reading,
                                      const admission::Outcome &outcome, Transaction &transaction, Progress &progress);
    /// Puts the certificate on it and makes it the run in force: the counters move here.
    [[nodiscard]] Result<void> accept(RunId run, const QString &inputsDigest, const QString &outcomeDigest,
                                      Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
