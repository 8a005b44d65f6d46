// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bulk_insert.h"
#include "models/store/decision_text.h"
#include "models/store/migration.h"
#include "models/store/run_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <array>

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
class DecisionWriter
{
public:
    DecisionWriter(RunId run, const RunFacts &facts, const CohortReading &reading, const Outcome &outcome,
                   AuditNumber number)
        : m_run(run), m_facts(facts), m_reading(reading), m_outcome(outcome), m_number(number)
    {
    }

    Result<void> write(Database &database, Progress &progress)
    {
        Result<BulkInsert> decisions = BulkInsert::prepare(
            database, "INSERT INTO decision (id, run_id, candidate_id, bucket_id, round, place, reason, choices)",
            "(?, ?, ?, ?, ?, ?, ?, ?)", m_outcome.pool);
        Result<BulkInsert> admissions = BulkInsert::prepare(
            database,
            "INSERT INTO admission (candidate_id, run_id, batch, school_id, bucket_id, round, place,"
            " state, added)",
            "(?, ?, ?, ?, ?, ?, ?, 'pre_admitted', ?)", m_outcome.preAdmitted);
        if (!decisions || !admissions)
            return failure(decisions ? admissions.error() : decisions.error());
        for (size_t row = 0; row < m_outcome.candidates; ++row) {
            if (row % rowsBetweenLooks == 0) {
                if (progress.isCancelled())
                    return failure(ErrorCode::Cancelled);
                progress.advance(0.4 + 0.5 * double(row) / double(m_outcome.candidates));
            }
            if (m_outcome.standing[row] != Standing::InPool)
                continue;
            if (Result<void> done = writeRow(row, *decisions, *admissions); !done)
                return done;
        }
        if (Result<void> done = decisions->finish(); !done)
            return done;
        return admissions->finish();
    }

private:
    Result<void> writeRow(size_t row, BulkInsert &decisions, BulkInsert &admissions)
    {
        const qint64 candidate = m_reading.cohort.ids[row];
        const std::int32_t bucket = m_outcome.bucket[row];
        std::optional<qint64> bucketId;
        if (bucket != none)
            bucketId = m_reading.keys.buckets[static_cast<size_t>(bucket)];
        Result<void> done =
            decisions.add(decisionKey(m_run, candidate), m_run.value(), candidate, bucketId, m_outcome.round[row],
                          m_outcome.place[row], static_cast<int>(m_outcome.reason[row]), choicesText(row));
        if (!done || bucket == none)
            return done;
        const auto school = static_cast<size_t>(m_reading.cohort.buckets[static_cast<size_t>(bucket)].school);
        return admissions.add(candidate, m_run.value(), m_facts.batch, m_reading.keys.schools[school], *bucketId,
                              m_outcome.round[row], m_outcome.place[row], m_number.value());
    }

    std::string_view choicesText(size_t row)
    {
        std::string &text = m_texts[m_nextText];
        m_nextText = (m_nextText + 1) % m_texts.size();
        text.clear();
        for (size_t k = 0; k < m_outcome.rounds; ++k)
            appendStoredChoice(text, {m_outcome.results[k][row], m_outcome.places[k][row]});
        return text;
    }

    RunId m_run;
    const RunFacts &m_facts;
    const CohortReading &m_reading;
    const Outcome &m_outcome;
    AuditNumber m_number;
    /// The texts of the rows that wait.
    std::array<std::string, BulkInsert::rowsAtOnce> m_texts;
    size_t m_nextText = 0;
};

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
    DecisionWriter decisions(*run, facts, reading, outcome, transaction.number());
    if (const Result<void> done = decisions.write(database, progress); !done)
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
