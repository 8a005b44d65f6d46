// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queue_store.h"

#include "models/store/score_cell.h"

#include "models/store/decision_text.h"
#include "models/store/rows.h"
#include "models/store/season_store.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::store
{

namespace
{

/// The round whose queue the last seat of a bucket went by: the last one in which anybody was taken, else the last one
/// in which anybody competed.
constexpr const char *lastRound = "coalesce(max(CASE WHEN q.taken > 0 THEN q.round END),"
                                  " max(CASE WHEN q.competed > 0 THEN q.round END))";

/// One who was not taken, with every choice and what became of it.
struct Refused {
    QueuePlace place;
    QString filed;
    QByteArray results;
};

} // namespace

qint64 BucketFilling::placed() const
{
    return std::accumulate(byChoice.begin(), byChoice.end(), qint64(0));
}

Result<Table> QueueStore::buckets(RunId run, const QList<ReadColumn> &columns) const
{
    return readTable(
        m_database,
        QByteArray("WITH filled AS (SELECT q.bucket_id, sum(q.taken) AS taken, ") + lastRound +
            " AS round FROM run_queue q WHERE q.run_id = ?1 GROUP BY q.bucket_id)"
            " SELECT b.id, s.code, s.name, b.district, r.seats - r.held, f.taken,"
            " CASE WHEN f.taken > 0 THEN nullif(f.round, 0) END,"
            " CASE WHEN f.taken >= r.seats - r.held THEN c.total END, max(r.seats - r.held - coalesce(f.taken, 0), 0)"
            " FROM run_bucket r JOIN bucket b ON b.id = r.bucket_id JOIN school s ON s.id = b.school_id"
            " LEFT JOIN filled f ON f.bucket_id = r.bucket_id"
            " LEFT JOIN run_queue q ON q.run_id = r.run_id AND q.bucket_id = r.bucket_id AND q.round = f.round"
            " LEFT JOIN candidate c ON c.id = q.last_taken"
            " WHERE r.run_id = ?1 ORDER BY s.code, b.district = '*', b.district",
        columns, run.value());
}

Result<std::optional<BucketFilling>> QueueStore::filling(RunId run, qint64 bucket) const
{
    const auto found = readRows<BucketFilling>(
        m_database,
        QByteArray("WITH last AS (SELECT ") + lastRound +
            " AS round FROM run_queue q WHERE q.run_id = ?1 AND q.bucket_id = ?2)"
            " SELECT s.code, s.name, b.district, coalesce(d.name, ''), r.seats - r.held, coalesce(q.round, 0),"
            " coalesce(q.competed, 0), coalesce(q.taken, 0), coalesce(q.lot_decided, 0), c.total"
            " FROM run_bucket r JOIN bucket b ON b.id = r.bucket_id JOIN school s ON s.id = b.school_id"
            " LEFT JOIN district d ON d.code = b.district AND d.ended IS NULL LEFT JOIN last ON 1"
            " LEFT JOIN run_queue q ON q.run_id = ?1 AND q.bucket_id = ?2 AND q.round = last.round"
            " LEFT JOIN candidate c ON c.id = q.last_taken"
            " WHERE r.run_id = ?1 AND r.bucket_id = ?2",
        [](Statement &row) {
            BucketFilling filling;
            filling.schoolCode = row.text(0);
            filling.schoolName = row.text(1);
            filling.district = row.text(2);
            filling.districtName = row.text(3);
            filling.seats = row.integer(4);
            filling.round = static_cast<int>(row.integer(5));
            filling.competed = row.integer(6);
            filling.taken = row.integer(7);
            filling.lotDecided = row.integer(8) == 1;
            filling.lastTotal = scoreFrom(row, 9);
            return filling;
        },
        run.value(), bucket);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return std::nullopt;
    BucketFilling filling = found->first();
    using Count = std::pair<qint64, qint64>;
    const auto counts = readRows<Count>(
        m_database,
        "SELECT round, count(*) FROM decision WHERE id BETWEEN (?1 << 32) AND ((?1 + 1) << 32) - 1 AND bucket_id = ?2"
        " GROUP BY round ORDER BY round",
        [](Statement &row) { return Count(row.integer(0), row.integer(1)); }, run.value(), bucket);
    if (!counts)
        return failure(counts.error());
    for (const auto &[choice, count] : *counts) {
        while (filling.byChoice.size() < choice)
            filling.byChoice.append(0);
        if (choice > 0)
            filling.byChoice[choice - 1] = count;
    }
    return filling;
}

Result<QList<QueuePlace>> QueueStore::takenPlaces(RunId run, qint64 bucket, int round, qint64 from, qint64 to) const
{
    return readRows<QueuePlace>(
        m_database,
        "SELECT c.id, c.candidate_no, c.name, x.round, x.place, c.total FROM decision x"
        " JOIN candidate c ON c.id = x.candidate_id WHERE x.id BETWEEN (?1 << 32) AND ((?1 + 1) << 32) - 1"
        " AND x.bucket_id = ?2 AND (?3 = 0 OR x.round = ?3) AND x.place BETWEEN ?4 AND ?5 ORDER BY x.place",
        [](Statement &row) {
            return QueuePlace{row.integer(0),
                              row.text(1),
                              row.text(2),
                              static_cast<int>(row.integer(3)),
                              static_cast<int>(row.integer(4)),
                              scoreFrom(row, 5),
                              true};
        },
        run.value(), bucket, round, from, to);
}

Result<QList<QueuePlace>> QueueStore::refusedPlaces(const RunFacts &run, qint64 bucket, const BucketFilling &filling,
                                                    qint64 to) const
{
    const Result<RuleBook> book = SeasonStore(m_database).ruleBookAt(run.inputsNumber);
    if (!book)
        return failure(book.error());
    const std::optional<BatchRule> rule = book->batch(run.batch);
    const ChoiceSource source = rule ? rule->choices : ChoiceSource::SupplementaryOrFirst;
    // Whoever filed the school, in the form the run went by (R22), and whose district its seats are for (R17).
    const auto refused = readRows<Refused>(
        m_database,
        "SELECT c.id, c.candidate_no, c.name, c.total, f.choices, x.choices FROM choice_form f"
        " CROSS JOIN decision x ON x.id = (?1 << 32) + f.candidate_id CROSS JOIN candidate c ON c.id = f.candidate_id"
        " JOIN district d ON d.id = c.district_id JOIN bucket b ON b.id = ?2"
        " WHERE instr(',' || f.choices || ',', ',' || ?6 || ',') > 0 AND f.added <= ?3"
        " AND (f.ended IS NULL OR f.ended > ?3) AND ((f.supplementary = 1 AND ?5) OR (f.supplementary = 0 AND ?4"
        "  AND NOT (?5 AND EXISTS (SELECT 1 FROM choice_form g WHERE g.candidate_id = f.candidate_id"
        "   AND g.supplementary = 1 AND g.ended IS NULL AND g.added <= ?3))))"
        " AND x.bucket_id IS NOT ?2 AND instr(x.choices, 'o') > 0"
        " AND (b.district IN ('', d.code) OR (b.district = '*' AND NOT EXISTS (SELECT 1 FROM bucket n"
        "  WHERE n.school_id = b.school_id AND n.district = d.code)))",
        [](Statement &row) {
            return Refused{{row.integer(0), row.text(1), row.text(2), 0, 0, scoreFrom(row, 3), false},
                           row.text(4),
                           row.text(5).toLatin1()};
        },
        run.id.value(), bucket, run.inputsNumber.value(), run.batch == 1 || source != ChoiceSource::Supplementary,
        run.batch > 1 && source != ChoiceSource::Second, filling.schoolCode);
    if (!refused)
        return failure(refused.error());
    QList<QueuePlace> places;
    for (const Refused &one : *refused) {
        const QStringList filed = one.filed.split(QLatin1Char(','));
        const QList<StoredChoice> results =
            parseStoredChoices({one.results.constData(), static_cast<size_t>(one.results.size())});
        for (qsizetype k = 0; k < std::min(filed.size(), results.size()); ++k) {
            const StoredChoice &result = results[k];
            const bool isThisQueue = filed[k] == filling.schoolCode && (filling.round == 0 || filling.round == k + 1);
            if (!isThisQueue || result.result != ChoiceResult::Outranked || result.place > to)
                continue;
            QueuePlace place = one.place;
            place.choice = static_cast<int>(k) + 1;
            place.place = result.place;
            places.append(place);
        }
    }
    return places;
}

Result<QList<QueuePlace>> QueueStore::places(const RunFacts &run, qint64 bucket, const BucketFilling &filling,
                                             qint64 from, qint64 to) const
{
    Result<QList<QueuePlace>> places = takenPlaces(run.id, bucket, filling.round, from, to);
    if (!places || filling.refused() == 0)
        return places;
    const Result<QList<QueuePlace>> refused = refusedPlaces(run, bucket, filling, to);
    if (!refused)
        return refused;
    *places += *refused;
    std::sort(places->begin(), places->end(),
              [](const QueuePlace &a, const QueuePlace &b) { return a.place < b.place; });
    return places;
}

Result<qint64> QueueStore::unconfirmed(int batch) const
{
    return m_database.number("SELECT count(*) FROM admission WHERE batch = ? AND state = 'pre_admitted'", batch)
        .map([](std::optional<qint64> count) { return count.value_or(0); });
}

} // namespace hengzhao::store
