// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pool_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

Result<QList<PoolHandover>> PoolStore::handovers() const
{
    return readRows<PoolHandover>(
        m_database, "SELECT line_area, score, candidates, digest, file, actor, at FROM pool_handover ORDER BY id DESC",
        [](Statement &row) {
            return PoolHandover{row.text(0),
                                *Score::fromHundredths(row.integer(1)),
                                row.integer(2),
                                row.text(3),
                                row.text(4),
                                row.text(5),
                                QDateTime::fromString(row.text(6), Qt::ISODateWithMs)};
        });
}

Result<QList<PoolResult>> PoolStore::results() const
{
    return readRows<PoolResult>(
        m_database,
        "SELECT d.line_area, count(*), count(*) FILTER (WHERE c.applied_general = 0 OR c.total IS NULL OR"
        " l.score IS NULL OR c.total < l.score) FROM general_result g JOIN candidate c ON c.id = g.candidate_id"
        " AND c.ended IS NULL JOIN district d ON d.id = c.district_id"
        " LEFT JOIN cutoff_line l ON l.line_area = d.line_area AND l.ended IS NULL"
        " WHERE g.ended IS NULL GROUP BY d.line_area",
        [](Statement &row) {
            return PoolResult{row.text(0), row.integer(1), row.integer(2)};
        });
}

Result<void> PoolStore::add(const PoolHandover &handover, const Writer &writer, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO pool_handover (line_area, score, candidates, digest, file, actor, at, added)"
        " SELECT line_area, score, ?2, ?3, ?4, ?5, ?6, ?7 FROM cutoff_line WHERE line_area = ?1 AND ended IS NULL",
        handover.lineArea, handover.candidates, handover.digest, handover.file, writer.actor,
        writer.at.toUTC().toString(Qt::ISODateWithMs), transaction.number().value());
}

} // namespace hengzhao::store
