// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/standing.h"
#include "models/store/decision_text.h"
#include "models/store/run_store.h"

#include <unordered_map>

namespace hengzhao::store
{

namespace
{

using admission::none;
using admission::Outcome;

Outcome emptyOutcome(const RunFacts &run, const admission::Cohort &cohort)
{
    Outcome outcome;
    outcome.mode = run.mode;
    outcome.candidates = cohort.size();
    outcome.rounds = cohort.choiceCount();
    outcome.buckets = cohort.buckets.size();
    outcome.standing.resize(cohort.size());
    // Whoever has no decision stood outside the pool, by what its flags say. Where these say that it belonged into the
    // pool, a decision is missing: what stands here then is wrong, and the checker says so.
    const auto standings = admission::standingsByFlags(run.batch);
    for (size_t row = 0; row < cohort.size(); ++row) {
        const Standing standing = standings[admission::flagCombination(cohort.flags[row])];
        outcome.standing[row] = standing == Standing::InPool ? Standing::NotYetThere : standing;
    }
    outcome.reason.assign(cohort.size(), Reason::NotInPool);
    outcome.bucket.assign(cohort.size(), none);
    outcome.round.assign(cohort.size(), 0);
    outcome.place.assign(cohort.size(), 0);
    outcome.results.assign(outcome.rounds, std::vector<ChoiceResult>(cohort.size(), ChoiceResult::Empty));
    outcome.places.assign(outcome.rounds, std::vector<std::int32_t>(cohort.size(), 0));
    outcome.queues.assign(outcome.buckets * (run.mode == BatchMode::ChoiceFirst ? outcome.rounds : 1), {});
    outcome.pool = run.pool;
    outcome.preAdmitted = run.preAdmitted;
    outcome.voidChoices = run.voidChoices;
    outcome.byRound.assign(run.byRound.begin(), run.byRound.end());
    outcome.lotDecided = run.lotDecided;
    return outcome;
}

class OutcomeReader
{
public:
    OutcomeReader(Database &database, const RunFacts &run, const CohortReading &reading)
        : m_database(database), m_run(run), m_reading(reading), m_outcome(emptyOutcome(run, reading.cohort))
    {
        for (size_t i = 0; i < reading.cohort.ids.size(); ++i)
            m_rows[reading.cohort.ids[i]] = static_cast<std::int32_t>(i);
        for (size_t i = 0; i < reading.keys.buckets.size(); ++i)
            m_buckets[reading.keys.buckets[i]] = static_cast<std::int32_t>(i);
    }

    Result<Outcome> read()
    {
        if (const Result<void> done = readDecisions(); !done)
            return failure(done.error());
        if (const Result<void> done = readQueues(); !done)
            return failure(done.error());
        return std::move(m_outcome);
    }

private:
    static std::int32_t find(const std::unordered_map<qint64, std::int32_t> &map, qint64 id)
    {
        const auto found = map.find(id);
        return found == map.end() ? none : found->second;
    }

    Result<void> readDecisions()
    {
        Result<Statement> statement = m_database.prepare(
            "SELECT candidate_id, bucket_id, round, place, reason, choices FROM decision WHERE id BETWEEN ? AND ?");
        if (!statement)
            return failure(statement.error());
        statement->bind(decisionKey(m_run.id, 0), decisionKey(RunId(m_run.id.value() + 1), 0) - 1);
        while (true) {
            const Result<bool> row = statement->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                return {};
            const std::int32_t candidate = find(m_rows, statement->integer(0));
            if (candidate == none)
                return failure(ErrorCode::SeasonDamaged, {m_database.path(), QStringLiteral("decision")});
            addDecision(static_cast<size_t>(candidate), *statement);
        }
    }

    void addDecision(size_t row, Statement &statement)
    {
        m_outcome.standing[row] = Standing::InPool;
        m_outcome.bucket[row] = find(m_buckets, statement.integer(1));
        m_outcome.round[row] = static_cast<std::int32_t>(statement.integer(2));
        m_outcome.place[row] = static_cast<std::int32_t>(statement.integer(3));
        m_outcome.reason[row] = static_cast<Reason>(statement.integer(4));
        const QList<StoredChoice> choices = parseStoredChoices(statement.utf8(5));
        for (size_t k = 0; k < m_outcome.rounds && k < static_cast<size_t>(choices.size()); ++k) {
            m_outcome.results[k][row] = choices[static_cast<qsizetype>(k)].result;
            m_outcome.places[k][row] = choices[static_cast<qsizetype>(k)].place;
        }
    }

    Result<void> readQueues()
    {
        Result<Statement> statement = m_database.prepare(
            "SELECT bucket_id, round, free, competed, taken, last_taken, first_refused, lot_decided FROM run_queue"
            " WHERE run_id = ?");
        if (!statement)
            return failure(statement.error());
        statement->bind(m_run.id.value());
        while (true) {
            const Result<bool> row = statement->step();
            if (!row)
                return failure(row.error());
            if (!*row)
                return {};
            const std::int32_t bucket = find(m_buckets, statement->integer(0));
            const auto round = static_cast<size_t>(std::max<qint64>(statement->integer(1), 1) - 1);
            const size_t at = round * m_outcome.buckets + static_cast<size_t>(bucket);
            if (bucket == none || at >= m_outcome.queues.size())
                return failure(ErrorCode::SeasonDamaged, {m_database.path(), QStringLiteral("run_queue")});
            const auto count = [&statement](int column) {
                return static_cast<std::int32_t>(statement->integer(column));
            };
            m_outcome.queues[at] = {count(3),
                                    count(4),
                                    count(2),
                                    find(m_rows, statement->integer(5)),
                                    find(m_rows, statement->integer(6)),
                                    statement->integer(7) == 1};
        }
    }

    Database &m_database;
    const RunFacts &m_run;
    const CohortReading &m_reading;
    Outcome m_outcome;
    std::unordered_map<qint64, std::int32_t> m_rows;
    std::unordered_map<qint64, std::int32_t> m_buckets;
};

} // namespace

Result<Outcome> RunStore::outcome(const RunFacts &run, const CohortReading &reading) const
{
    return OutcomeReader(m_database, run, reading).read();
}

} // namespace hengzhao::store
