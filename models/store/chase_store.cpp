// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chase_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *hasNoForm = " NOT EXISTS (SELECT 1 FROM choice_form f WHERE f.candidate_id = c.id AND"
                                  " f.supplementary = 0 AND f.ended IS NULL)";

constexpr const char *whoApplied =
    " FROM candidate c JOIN district d ON d.id = c.district_id LEFT JOIN junior_school j ON j.id = c.junior_school_id"
    " WHERE c.ended IS NULL AND c.applied_general = 1 AND (?1 = '' OR d.code = ?1)";

} // namespace

Result<QList<ChasedCandidate>> ChaseStore::missing(const QString &district) const
{
    return readRows<ChasedCandidate>(
        m_database,
        QByteArray("SELECT c.candidate_no, c.name, c.sex, d.code, d.name, coalesce(j.code, ''), coalesce(j.name, ''),"
                   " c.class") +
            whoApplied + " AND" + hasNoForm + " ORDER BY d.code, j.code, c.class, c.candidate_no",
        [](Statement &row) {
            return ChasedCandidate{row.text(0), row.text(1), static_cast<Sex>(row.integer(2)),
                                   row.text(3), row.text(4), row.text(5),
                                   row.text(6), row.text(7)};
        },
        district);
}

Result<QList<ChaseCount>> ChaseStore::counts(const QString &district) const
{
    return readRows<ChaseCount>(
        m_database,
        QByteArray("SELECT d.name, coalesce(j.code, ''), coalesce(j.name, ''), count(*), count(*) FILTER (WHERE") +
            hasNoForm + ')' + whoApplied + " GROUP BY d.id, j.id ORDER BY d.code, j.code",
        [](Statement &row) {
            return ChaseCount{row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4)};
        },
        district);
}

Result<qint64> ChaseStore::countMissing(const QString &district) const
{
    return readRows<qint64>(
               m_database, QByteArray("SELECT count(*)") + whoApplied + " AND" + hasNoForm,
               [](Statement &row) { return row.integer(0); }, district)
        .map([](const QList<qint64> &rows) { return rows.value(0); });
}

} // namespace hengzhao::store
