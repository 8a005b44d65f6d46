// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/certificate.h"
#include "models/admission/checker.h"
#include "models/domain/decision.h"
#include "models/domain/progress.h"
#include "models/office/office.h"
#include "models/store/queue_store.h"

namespace hengzhao::office
{

using store::BucketFilling;
using store::RunDifference;
using store::RunFacts;

struct BatchRequest {
    int batch = 1;
    /// In the rule book's place for this run; stored with it (R24).
    std::optional<BatchMode> mode;
    bool dryRun = false;
    /// Asked for where the batch has been run before (R21).
    QString reason;
    bool backup = true;
};

/// How long the parts of a run took, in milliseconds.
struct RunTimes {
    double read = 0;
    double match = 0;
    double write = 0;
    double backup = 0;
};

struct BatchReport {
    /// As stored; in a dry run without an id.
    RunFacts run;
    RunTimes times;
    /// What stands out in the plans before the run: never a reason not to run.
    Findings notices;
    /// Where the copy made before the run lies; empty where none was made.
    QString backupPath;
    /// Of a dry run, whose buckets are stored nowhere: how each would be filled, as buckets() shows a run in force.
    std::optional<Table> buckets = {};
    /// Of a dry run that would replace one: who would fare otherwise (R21).
    std::optional<QList<RunDifference>> moved = {};

    [[nodiscard]] qint64 unplaced() const { return run.pool - run.preAdmitted; }
};

struct VerifyReport {
    RunFacts run;
    admission::CheckReport checks;
};

struct CloseReport {
    int batch = 0;
    qint64 released = 0;
};

/// Why a bucket's last seat went where it went: how it was filled, and who stood around the last place.
struct BucketView {
    BucketFilling filling;
    /// Place, masked name, choice, total and result, by candidate id.
    Table places;
    /// The numbers of those candidates, as `places` has them.
    QStringList numbers;
};

/// Runs batches, proves them, says why (R13 to R24).
class BatchDesk
{
public:
    explicit BatchDesk(Office &office) : m_office(office) {}

    [[nodiscard]] Result<BatchReport> run(const BatchRequest &request, Progress &progress);
    [[nodiscard]] Result<VerifyReport> verify(int batch);
    [[nodiscard]] Result<QList<RunFacts>> runs();
    [[nodiscard]] Result<QList<RunDifference>> compare(RunId before, RunId after);
    [[nodiscard]] Result<CloseReport> close(int batch);
    /// Every run in force, in the order of the batches, and what it decided about one candidate.
    [[nodiscard]] Result<QList<CandidateDecision>> explain(const QString &candidateNumber);

    /// Every run as a table, the last one first.
    [[nodiscard]] Result<Table> runTable();
    /// The buckets of a batch's run in force, and how far each was filled.
    [[nodiscard]] Result<Table> buckets(int batch);
    [[nodiscard]] Result<BucketView> bucket(int batch, BucketId bucket);
    /// What compare() finds, as a table by candidate.
    [[nodiscard]] Result<Table> differences(RunId before, RunId after);
    /// The same by school: how many came, how many left.
    [[nodiscard]] Result<Table> differencesBySchool(RunId before, RunId after);
    /// The same two tables of differences that are known.
    [[nodiscard]] Result<Table> differenceTable(const QList<RunDifference> &found);
    [[nodiscard]] Result<Table> differenceTableBySchool(const QList<RunDifference> &found);
    /// The record of the batch's run in force as a PDF to sign: operator, checker, observer, inputs, seed, counts,
    /// certificate.
    [[nodiscard]] Result<void> writeSheet(int batch, const QString &path);
    /// Whom close() would release.
    [[nodiscard]] Result<qint64> unconfirmed(int batch);

private:
    [[nodiscard]] Result<BatchReport> runOn(const BatchRequest &request, const RuleBook &book, const BatchRule &rule,
                                            Progress &progress);
    [[nodiscard]] Result<QString> backUp(int batch);
    [[nodiscard]] Result<void> checkDue(const RuleBook &book, int batch) const;
    [[nodiscard]] Result<void> beginEmptySupplement(const RuleBook &book, int batch, store::Transaction &transaction);

    Office &m_office;
};

} // namespace hengzhao::office
