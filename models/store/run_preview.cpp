// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rows.h"
#include "models/store/run_store.h"

#include <algorithm>

namespace hengzhao::store
{

namespace
{

struct DecisionBefore {
    qint64 bucket = 0;
    Reason reason = Reason::NotInPool;
    QString school;
};

QString schoolAt(const admission::Cohort &cohort, std::int32_t bucket)
{
    if (bucket == admission::none)
        return {};
    const std::int32_t school = cohort.buckets[static_cast<size_t>(bucket)].school;
    return QString::fromStdString(cohort.schools[static_cast<size_t>(school)].code);
}

} // namespace

Result<QList<RunDifference>> RunStore::differencesTo(RunId before, const CohortReading &reading,
                                                     const admission::Outcome &outcome) const
{
    const admission::Cohort &cohort = reading.cohort;
    QHash<qint64, DecisionBefore> decided;
    const Result<void> read = forEachRow(
        m_database,
        "SELECT d.candidate_id, d.bucket_id, d.reason, coalesce(s.code, '') FROM decision d LEFT JOIN bucket b ON"
        " b.id = d.bucket_id LEFT JOIN school s ON s.id = b.school_id"
        " WHERE d.id BETWEEN (?1 << 32) AND ((?1 + 1) << 32) - 1",
        [&decided](Statement &row) {
            decided.insert(row.integer(0), {row.integer(1), static_cast<Reason>(row.integer(2)), row.text(3)});
        },
        before.value());
    if (!read)
        return failure(read.error());
    Result<Statement> names = m_database.prepare("SELECT candidate_no, name FROM candidate WHERE id = ?");
    if (!names)
        return failure(names.error());
    QList<RunDifference> differences;
    for (size_t row = 0; row < cohort.size(); ++row) {
        const DecisionBefore was = decided.value(cohort.ids[row]);
        const std::int32_t bucket = outcome.bucket[row];
        const qint64 now = bucket == admission::none ? 0 : reading.keys.buckets[static_cast<size_t>(bucket)];
        if (was.bucket == now)
            continue;
        const Result<bool> found = names->bind(qint64(cohort.ids[row])).step();
        if (!found)
            return failure(found.error());
        differences.append(
            {names->text(0), names->text(1), was.school, schoolAt(cohort, bucket), was.reason, outcome.reason[row]});
    }
    std::sort(differences.begin(), differences.end(), [](const RunDifference &one, const RunDifference &other) {
        return one.candidateNumber < other.candidateNumber;
    });
    return differences;
}

} // namespace hengzhao::store
