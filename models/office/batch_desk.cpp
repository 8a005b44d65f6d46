// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/batch_desk.h"

#include "models/admission/match.h"
#include "models/office/batch_readiness.h"
#include "models/office/bucket_table.h"
#include "models/office/kept_run.h"
#include "models/office/supplement_desk.h"
#include "models/store/admission_store.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <future>

namespace hengzhao::office
{

namespace
{

/// Milliseconds since the last lap.
class Laps
{
public:
    Laps() { m_timer.start(); }
    double lap()
    {
        const double elapsed = double(m_timer.nsecsElapsed()) / 1e6;
        m_timer.restart();
        return elapsed;
    }

private:
    QElapsedTimer m_timer;
};

QString hexText(const DigestBytes &digest)
{
    return QString::fromLatin1(toHex(digest));
}

RunFacts factsOf(const BatchRequest &request, const admission::Outcome &outcome, const store::Writer &writer)
{
    RunFacts facts;
    facts.batch = request.batch;
    facts.mode = outcome.mode;
    facts.reason = request.reason.trimmed();
    facts.at = writer.at;
    facts.actor = writer.actor;
    facts.pool = outcome.pool;
    facts.preAdmitted = outcome.preAdmitted;
    facts.voidChoices = outcome.voidChoices;
    for (std::int64_t count : outcome.byRound)
        facts.byRound.append(qint64(count));
    facts.lotDecided = outcome.lotDecided;
    return facts;
}

/// Both digests, worked out beside the writing: they read what it reads and touch nothing.
std::future<admission::Certificate> certify(const admission::Cohort &cohort, const admission::Outcome &outcome)
{
    return std::async(std::launch::async, [&cohort, &outcome] { return admission::certificateOf(cohort, outcome); });
}

Result<admission::CheckReport> prove(store::Database &database, const RunFacts &run)
{
    if (run.mode == BatchMode::Supplement) {
        const Result<RuleBook> book = store::SeasonStore(database).ruleBookAt(run.inputsNumber);
        return book ? checkSupplement(database, run, *book) : failure(book.error());
    }
    const Result<KeptRun> kept = readKeptRun(database, run);
    return kept ? proveKeptRun(database, *kept) : failure(kept.error());
}

} // namespace

Result<QString> BatchDesk::backUp(int batch)
{
    const QFileInfo season(m_office.where());
    for (int copy = 1;; ++copy) {
        const QString path = QStringLiteral("%1/%2.before-batch-%3-%4.hzs")
                                 .arg(season.absolutePath(), season.completeBaseName())
                                 .arg(batch)
                                 .arg(copy);
        if (QFileInfo::exists(path))
            continue;
        if (const Result<void> copied = m_office.database().copyTo(path); !copied)
            return failure(copied.error());
        return path;
    }
}

Result<BatchReport> BatchDesk::run(const BatchRequest &request, Progress &progress)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    if (request.mode == BatchMode::Supplement)
        return failure(ErrorCode::ModeUnknown, {codeName(BatchMode::Supplement)});
    const Result<BatchRule> rule =
        checkReadiness(m_office.database(), *book, request.batch, request.reason, request.dryRun);
    if (!rule)
        return failure(rule.error());
    Laps laps;
    QString backupPath;
    if (request.backup && !request.dryRun) {
        const Result<QString> path = backUp(request.batch);
        if (!path)
            return failure(path.error());
        backupPath = *path;
    }
    const double backup = laps.lap();
    Result<BatchReport> report = runOn(request, *book, *rule, progress);
    if (report) {
        report->backupPath = backupPath;
        report->times.backup = backupPath.isEmpty() ? 0 : backup;
    }
    return report;
}

Result<BatchReport> BatchDesk::runOn(const BatchRequest &request, const RuleBook &book, const BatchRule &rule,
                                     Progress &progress)
{
    Laps laps;
    // The lock is held from reading to writing: nothing can slip in between what was read and what is decided.
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    // Looked at again under the lock: another officer may have run the batch meanwhile.
    if (const Result<BatchRule> still =
            checkReadiness(m_office.database(), book, request.batch, request.reason, request.dryRun);
        !still)
        return failure(still.error());
    const Result<Findings> notices = planNotices(m_office.database());
    if (!notices)
        return failure(notices.error());
    const store::CohortRequest wanted{request.batch, request.mode.value_or(rule.mode), transaction->number(), {}, {},
                                      true};
    const Result<store::CohortReading> reading = store::CohortStore(m_office.database()).read(book, wanted);
    if (!reading)
        return failure(reading.error());
    BatchReport report;
    report.notices = *notices;
    report.times.read = laps.lap();
    progress.advance(0.3);
    if (progress.isCancelled())
        return failure(ErrorCode::Cancelled);
    const admission::Outcome outcome = admission::match(reading->cohort);
    report.times.match = laps.lap();
    progress.advance(0.4);
    report.run = factsOf(request, outcome, m_office.writer());
    std::future<admission::Certificate> certificate = certify(reading->cohort, outcome);
    store::RunStore runs(m_office.database());
    if (!request.dryRun) {
        const Result<RunId> written = runs.write(report.run, *reading, outcome, *transaction, progress);
        if (!written)
            return failure(written.error());
        report.run.id = *written;
    }
    const admission::Certificate proof = certificate.get();
    report.run.inputsDigest = hexText(proof.inputs);
    report.run.outcomeDigest = hexText(proof.outcome);
    if (request.dryRun) {
        Result<Table> buckets = expectedBuckets(m_office.database(), *reading, outcome);
        if (!buckets)
            return failure(buckets.error());
        report.buckets = std::move(*buckets);
        const Result<std::optional<RunFacts>> before = runs.inForce(request.batch);
        if (!before)
            return failure(before.error());
        if (*before) {
            Result<QList<RunDifference>> moved = runs.differencesTo((*before)->id, *reading, outcome);
            if (!moved)
                return failure(moved.error());
            report.moved = std::move(*moved);
        }
        return report;
    }
    if (const Result<void> done =
            runs.accept(report.run.id, report.run.inputsDigest, report.run.outcomeDigest, *transaction);
        !done)
        return failure(done.error());
    const Result<void> committed = transaction->commit({QStringLiteral("batch run"),
                                                        QString::number(request.batch),
                                                        {{QStringLiteral("run"), report.run.id.value()},
                                                         {QStringLiteral("mode"), QString(codeName(report.run.mode))},
                                                         {QStringLiteral("reason"), report.run.reason},
                                                         {QStringLiteral("pool"), report.run.pool},
                                                         {QStringLiteral("pre_admitted"), report.run.preAdmitted},
                                                         {QStringLiteral("inputs"), report.run.inputsDigest},
                                                         {QStringLiteral("outcome"), report.run.outcomeDigest}}});
    if (!committed)
        return failure(committed.error());
    report.times.write = laps.lap();
    progress.advance(1.0);
    return report;
}

Result<VerifyReport> BatchDesk::verify(int batch)
{
    const Result<RunFacts> run = runInForce(m_office, batch);
    if (!run)
        return failure(run.error());
    const Result<admission::CheckReport> checks = prove(m_office.database(), *run);
    return checks ? Result<VerifyReport>(VerifyReport{*run, *checks}) : failure(checks.error());
}

Result<QList<RunFacts>> BatchDesk::runs()
{
    return store::RunStore(m_office.database()).all();
}

Result<QList<RunDifference>> BatchDesk::compare(RunId before, RunId after)
{
    const store::RunStore runs(m_office.database());
    for (RunId id : {before, after}) {
        const Result<std::optional<RunFacts>> run = runs.byId(id);
        if (!run)
            return failure(run.error());
        if (!*run)
            return failure(ErrorCode::UnknownRun, {QString::number(id.value())});
    }
    return runs.differences(before, after);
}

/// Whoever is released had until the end of the last day to confirm (R22); where dates do not gate, the office says
/// when.
Result<void> BatchDesk::checkDue(const RuleBook &book, int batch) const
{
    const std::optional<QDate> today = m_office.gateDay();
    const std::optional<BatchRule> rule = book.batch(batch);
    if (!today || !rule || !rule->confirmBy || *today > *rule->confirmBy)
        return {};
    return failure(ErrorCode::BatchNotDue, {QString::number(batch), rule->confirmBy->toString(Qt::ISODate)});
}

/// A supplement in which nobody was entered has a run too, once it is closed.
Result<void> BatchDesk::beginEmptySupplement(const RuleBook &book, int batch, store::Transaction &transaction)
{
    const std::optional<BatchRule> rule = book.batch(batch);
    if (!rule || rule->mode != BatchMode::Supplement)
        return {};
    if (const Result<void> earlier = checkEarlierClosed(m_office.database(), book, batch); !earlier)
        return earlier;
    const Result<RunFacts> begun =
        store::SupplementStore(m_office.database()).begin(batch, book, m_office.writer(), transaction);
    return begun ? Result<void>() : failure(begun.error());
}

Result<CloseReport> BatchDesk::close(int batch)
{
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::Database &database = m_office.database();
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    if (const Result<void> begun = beginEmptySupplement(*book, batch, *transaction); !begun)
        return failure(begun.error());
    const Result<std::optional<RunFacts>> run = store::RunStore(database).inForce(batch);
    store::AdmissionStore admissions(database);
    const Result<bool> closed = admissions.isClosed(batch);
    if (!run || !closed)
        return failure(run ? closed.error() : run.error());
    if (!*run)
        return failure(ErrorCode::BatchNotRun, {QString::number(batch)});
    if (*closed)
        return failure(ErrorCode::BatchClosed, {QString::number(batch)});
    if (const Result<void> due = checkDue(*book, batch); !due)
        return failure(due.error());
    const Result<qint64> released = admissions.close(batch, m_office.writer(), *transaction);
    if (!released)
        return failure(released.error());
    if (const Result<void> committed = transaction->commit(
            {QStringLiteral("batch close"), QString::number(batch), {{QStringLiteral("released"), *released}}});
        !committed)
        return failure(committed.error());
    return CloseReport{batch, *released};
}

} // namespace hengzhao::office
