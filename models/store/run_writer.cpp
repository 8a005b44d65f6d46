// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/decision_text.h"
#include "models/store/migration.h"
#include "models/store/run_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace hengzhao::store
{

namespace
{

using admission::none;
using admission::Outcome;
using admission::Queue;

constexpr size_t rowsBetweenLooks = 16384;

std::optional<qint64> idOf(const CohortReading &reading, std::int32_t candidate)
{
    return candidate == none ? std::nullopt : std::optional<qint64>(reading.cohort.ids[static_cast<size_t>(candidate)]);
}

QString roundsJson(const std::vector<std::int64_t> &rounds)
{
    QJsonArray array;
    for (std::int64_t count : rounds)
        array.append(qint64(count));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// R21: the run in force gives way; its decisions stay, its admissions go.
Result<void> supersede(Database &database, int batch)
{
    if (Result<void> done =
            database.run("UPDATE run SET state = 'superseded' WHERE batch = ? AND state = 'accepted'", batch);
        !done)
        return done;
    return database.run("DELETE FROM admission WHERE batch = ?", batch);
}

Result<RunId> insertRun(Database &database, const RunFacts &facts, const Outcome &outcome, AuditNumber number)
{
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM run");
    if (!last)
        return failure(last.error());
    const RunId id(last->value_or(0) + 1);
    const Result<void> done = database.run(
        "INSERT INTO run (id, batch, state, mode, reason, token, inputs_number, at, actor, pool, pre_admitted,"
        " void_choices, by_round, lot_decided, inputs_digest, outcome_digest)"
        " VALUES (?, ?, 'writing', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')",
        id.value(), facts.batch, codeName(facts.mode), facts.reason, QUuid::createUuid().toString(QUuid::WithoutBraces),
        number.value(), facts.at.toUTC().toString(Qt::ISODateWithMs), facts.actor, qint64(outcome.pool),
        qint64(outcome.preAdmitted), qint64(outcome.voidChoices), roundsJson(outcome.byRound),
        qint64(outcome.lotDecided));
    if (!done)
        return failure(done.error());
    return id;
}

Result<void> writeBuckets(Database &database, RunId run, const CohortReading &reading)
{
    Result<Statement> statement =
        database.prepare("INSERT INTO run_bucket (run_id, bucket_id, seats, held) VALUES (?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    for (size_t i = 0; i < reading.cohort.buckets.size(); ++i) {
        const admission::CohortBucket &bucket = reading.cohort.buckets[i];
        if (Result<void> done = statement->bind(run.value(), reading.keys.buckets[i], bucket.seats, bucket.held).run();
            !done)
            return done;
    }
    return {};
}

Result<void> writeQueues(Database &database, RunId run, const CohortReading &reading, const Outcome &outcome)
{
    Result<Statement> statement = database.prepare("INSERT INTO run_queue (run_id, bucket_id, round, free, competed, "
                                                   "taken, last_taken, first_refused, lot_decided)"
                                                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!statement)
        return failure(statement.error());
    const bool byRound = outcome.mode == BatchMode::ChoiceFirst;
    for (size_t row = 0; row < outcome.queues.size(); ++row) {
        const Queue &queue = outcome.queues[row];
        const int round = byRound ? static_cast<int>(row / outcome.buckets) + 1 : 0;
        if (Result<void> done = statement
                                    ->bind(run.value(), reading.keys.buckets[row % outcome.buckets], round, queue.free,
                                           queue.competed, queue.taken, idOf(reading, queue.lastTaken),
                                           idOf(reading, queue.firstRefused), queue.lotDecided)
                                    .run();
            !done)
            return done;
    }
    return {};
}

/// Writes decisions and admissions side by side, so that the cohort is walked once.
Result<void> writeDecisions(Database &database, RunId run, const RunFacts &facts, const CohortReading &reading,
                            const Outcome &outcome, AuditNumber number, Progress &progress)
{
    Result<Statement> decisions =
        database.prepare("INSERT INTO decision (id, run_id, candidate_id, bucket_id, round, place, reason, choices)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    Result<Statement> admissions = database.prepare(
        "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place, state, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, 'pre_admitted', ?)");
    if (!decisions || !admissions)
        return failure(decisions ? admissions.error() : decisions.error());
    std::string choices;
    for (size_t row = 0; row < outcome.candidates; ++row) {
        if (row % rowsBetweenLooks == 0) {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            progress.advance(0.4 + 0.5 * double(row) / double(outcome.candidates));
        }
        if (outcome.standing[row] != Standing::InPool)
            continue;
        choices.clear();
        for (size_t k = 0; k < outcome.rounds; ++k)
            appendStoredChoice(choices, {outcome.results[k][row], outcome.places[k][row]});
        const qint64 candidate = reading.cohort.ids[row];
        const std::int32_t bucket = outcome.bucket[row];
        std::optional<qint64> bucketId;
        if (bucket != none)
            bucketId = reading.keys.buckets[static_cast<size_t>(bucket)];
        if (Result<void> done =
                decisions
                    ->bind(decisionKey(run, candidate), run.value(), candidate, bucketId, outcome.round[row],
                           outcome.place[row], static_cast<int>(outcome.reason[row]), std::string_view(choices))
                    .run();
            !done)
            return done;
        if (bucket == none)
            continue;
        const auto school = static_cast<size_t>(reading.cohort.buckets[static_cast<size_t>(bucket)].school);
        if (Result<void> done = admissions
                                    ->bind(candidate, run.value(), facts.batch, reading.keys.schools[school], *bucketId,
                                           outcome.round[row], outcome.place[row], number.value())
                                    .run();
            !done)
            return done;
    }
    return {};
}

} // namespace

Result<RunId> RunStore::write(const RunFacts &facts, const CohortReading &reading, const Outcome &outcome,
                              Transaction &transaction, Progress &progress)
{
    Database &database = transaction.database();
    if (const Result<void> done = lowerRowGuards(database); !done)
        return failure(done.error());
    if (const Result<void> done = supersede(database, facts.batch); !done)
        return failure(done.error());
    const Result<RunId> run = insertRun(database, facts, outcome, transaction.number());
    if (!run)
        return run;
    if (const Result<void> done = writeBuckets(database, *run, reading); !done)
        return failure(done.error());
    if (const Result<void> done = writeQueues(database, *run, reading, outcome); !done)
        return failure(done.error());
    if (const Result<void> done =
            writeDecisions(database, *run, facts, reading, outcome, transaction.number(), progress);
        !done)
        return failure(done.error());
    return run;
}

Result<void> RunStore::accept(RunId run, const QString &inputsDigest, const QString &outcomeDigest,
                              Transaction &transaction)
{
    Database &database = transaction.database();
    if (Result<void> done = database.run("UPDATE run SET inputs_digest = ?, outcome_digest = ? WHERE id = ?",
                                         inputsDigest, outcomeDigest, run.value());
        !done)
        return done;
    if (Result<void> done = database.run("UPDATE run SET state = 'accepted' WHERE id = ?", run.value()); !done)
        return done;
    return raiseRowGuards(database);
}

} // namespace hengzhao::store
