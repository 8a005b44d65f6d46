// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/run_store.h"

#include "models/store/decision_text.h"
#include "models/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hengzhao::store
{

namespace
{

constexpr const char *runColumns =
    // A supplement grows entry by entry: whoever was entered was in its pool and was taken, by the one choice (R23).
    "SELECT id, batch, mode, state = 'accepted', reason, inputs_number, at, actor, pool + entered, pre_admitted + "
    "entered,"
    " void_choices, CASE mode WHEN 'supplement' THEN '[' || entered || ']' ELSE by_round END, lot_decided, "
    "inputs_digest,"
    " CASE mode WHEN 'supplement' THEN coalesce((SELECT hash FROM supplement_entry e WHERE e.run_id = r.id"
    "  ORDER BY e.id DESC LIMIT 1), inputs_digest) ELSE outcome_digest END"
    " FROM (SELECT *, (SELECT count(*) FROM supplement_entry e WHERE e.run_id = run.id) AS entered FROM run) r"
    " WHERE state <> 'writing' ";

QList<qint64> roundsFrom(const QString &json)
{
    QList<qint64> rounds;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array())
        rounds.append(value.toInteger());
    return rounds;
}

RunFacts runFrom(Statement &row)
{
    return RunFacts{RunId(row.integer(0)),
                    static_cast<int>(row.integer(1)),
                    parseBatchMode(row.text(2)).value_or(BatchMode::ChoiceFirst),
                    row.integer(3) == 1,
                    row.text(4),
                    AuditNumber(row.integer(5)),
                    QDateTime::fromString(row.text(6), Qt::ISODateWithMs),
                    row.text(7),
                    row.integer(8),
                    row.integer(9),
                    row.integer(10),
                    roundsFrom(row.text(11)),
                    row.integer(12),
                    row.text(13),
                    row.text(14)};
}

std::optional<RunFacts> firstOf(const QList<RunFacts> &runs)
{
    return runs.isEmpty() ? std::nullopt : std::optional(runs.first());
}

} // namespace

Result<QList<RunFacts>> RunStore::all() const
{
    return readRows<RunFacts>(m_database, QByteArray(runColumns) + "ORDER BY id", runFrom);
}

Result<std::optional<RunFacts>> RunStore::byId(RunId id) const
{
    return readRows<RunFacts>(m_database, QByteArray(runColumns) + "AND id = ?", runFrom, id.value()).map(firstOf);
}

Result<std::optional<RunFacts>> RunStore::inForce(int batch) const
{
    return readRows<RunFacts>(m_database, QByteArray(runColumns) + "AND state = 'accepted' AND batch = ?", runFrom,
                              batch)
        .map(firstOf);
}

Result<bool> RunStore::hasMoved(int batch) const
{
    const Result<std::optional<qint64>> moved =
        m_database.number("SELECT EXISTS (SELECT 1 FROM admission WHERE batch = ?1 AND state <> 'pre_admitted')"
                          " OR EXISTS (SELECT 1 FROM former_admission WHERE batch = ?1)",
                          batch);
    if (!moved)
        return failure(moved.error());
    return moved->value_or(0) == 1;
}

Result<std::optional<StoredDecision>> RunStore::decision(RunId run, qint64 candidate) const
{
    return readRows<StoredDecision>(
               m_database,
               "SELECT candidate_id, bucket_id, round, place, reason, choices FROM decision"
               " WHERE id = ?",
               [](Statement &row) {
                   return StoredDecision{row.integer(0),
                                         row.integer(1),
                                         static_cast<int>(row.integer(2)),
                                         static_cast<int>(row.integer(3)),
                                         static_cast<Reason>(row.integer(4)),
                                         row.text(5)};
               },
               decisionKey(run, candidate))
        .map([](const QList<StoredDecision> &rows) {
            return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
        });
}

Result<std::optional<StoredQueue>> RunStore::queue(RunId run, qint64 bucket, int round) const
{
    return readRows<StoredQueue>(
               m_database,
               "SELECT free, competed, taken, last_taken, first_refused, lot_decided FROM run_queue"
               " WHERE run_id = ? AND bucket_id = ? AND round = ?",
               [](Statement &row) {
                   return StoredQueue{static_cast<int>(row.integer(0)),
                                      static_cast<int>(row.integer(1)),
                                      static_cast<int>(row.integer(2)),
                                      row.integer(3),
                                      row.integer(4),
                                      row.integer(5) == 1};
               },
               run.value(), bucket, round)
        .map(
            [](const QList<StoredQueue> &rows) { return rows.isEmpty() ? std::nullopt : std::optional(rows.first()); });
}

Result<QList<RunDifference>> RunStore::differences(RunId before, RunId after) const
{
    return readRows<RunDifference>(
        m_database,
        "SELECT c.candidate_no, c.name, coalesce(sb.code, ''), coalesce(sa.code, ''), coalesce(b.reason, 0),"
        " coalesce(a.reason, 0)"
        " FROM (SELECT candidate_id FROM decision WHERE id BETWEEN (?1 << 32) AND ((?1 + 1) << 32) - 1"
        "  UNION SELECT candidate_id FROM decision WHERE id BETWEEN (?2 << 32) AND ((?2 + 1) << 32) - 1) AS both"
        " JOIN candidate c ON c.id = both.candidate_id"
        " LEFT JOIN decision b ON b.id = (?1 << 32) + both.candidate_id"
        " LEFT JOIN decision a ON a.id = (?2 << 32) + both.candidate_id"
        " LEFT JOIN bucket bb ON bb.id = b.bucket_id LEFT JOIN school sb ON sb.id = bb.school_id"
        " LEFT JOIN bucket ba ON ba.id = a.bucket_id LEFT JOIN school sa ON sa.id = ba.school_id"
        " WHERE b.bucket_id IS NOT a.bucket_id ORDER BY c.candidate_no",
        [](Statement &row) {
            return RunDifference{row.text(0),
                                 row.text(1),
                                 row.text(2),
                                 row.text(3),
                                 static_cast<Reason>(row.integer(4)),
                                 static_cast<Reason>(row.integer(5))};
        },
        before.value(), after.value());
}

Result<QStringList> RunStore::astray(RunId run) const
{
    // Both ways: every seat decided is held, or was; and every seat held was decided.
    const auto rows = readRows<QString>(
        m_database,
        "WITH lost AS (SELECT d.candidate_id FROM decision d LEFT JOIN admission a ON a.candidate_id = d.candidate_id"
        "  AND a.run_id = ?1 AND a.bucket_id = d.bucket_id AND a.round = d.round AND a.place = d.place"
        "  WHERE d.id BETWEEN (?1 << 32) AND ((?1 + 1) << 32) - 1 AND d.bucket_id IS NOT NULL AND a.candidate_id IS "
        "NULL"
        "  AND NOT EXISTS (SELECT 1 FROM former_admission f WHERE f.candidate_id = d.candidate_id AND f.run_id = ?1"
        "   AND f.bucket_id = d.bucket_id AND f.round = d.round AND f.place = d.place)),"
        " held AS (SELECT candidate_id, school_id, bucket_id, round, place FROM admission WHERE run_id = ?1"
        "  UNION ALL SELECT candidate_id, school_id, bucket_id, round, place FROM former_admission WHERE run_id = ?1),"
        " undecided AS (SELECT h.candidate_id FROM held h LEFT JOIN decision d ON d.id = (?1 << 32) + h.candidate_id"
        "  LEFT JOIN bucket b ON b.id = h.bucket_id WHERE b.school_id IS NOT h.school_id"
        "  OR ((d.bucket_id IS NOT h.bucket_id OR d.round IS NOT h.round OR d.place IS NOT h.place)"
        "   AND NOT EXISTS (SELECT 1 FROM refill_call x WHERE x.run_id = ?1 AND x.candidate_id = h.candidate_id"
        "    AND x.bucket_id = h.bucket_id AND x.round = h.round AND x.place = h.place AND d.bucket_id IS NULL)))"
        " SELECT coalesce(c.candidate_no, x.candidate_id) FROM (SELECT * FROM lost UNION SELECT * FROM undecided) x"
        " LEFT JOIN candidate c ON c.id = x.candidate_id ORDER BY 1",
        [](Statement &row) { return row.text(0); }, run.value());
    if (!rows)
        return failure(rows.error());
    return QStringList(*rows);
}

} // namespace hengzhao::store
