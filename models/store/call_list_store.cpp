// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/call_list_store.h"

#include "models/store/rows.h"
#include "models/vault/sealing.h"

namespace hengzhao::store
{

namespace
{

struct SealedUnconfirmed {
    UnconfirmedRow row;
    QByteArray sealed;
};

SealedUnconfirmed unconfirmedOf(Statement &row)
{
    UnconfirmedRow one;
    one.candidateId = row.integer(0);
    one.number = row.text(1);
    one.name = row.text(2);
    one.juniorSchool = row.text(3);
    one.district = row.text(4);
    one.school = row.text(5);
    one.batch = static_cast<int>(row.integer(6));
    one.round = static_cast<int>(row.integer(7));
    one.phone = row.text(8);
    one.guardian = row.text(9);
    one.mark = parseContactMark(row.text(11));
    one.calledAt = row.text(12);
    one.remark = row.text(13);
    return {one, row.bytes(10)};
}

} // namespace

Result<QList<UnconfirmedRow>> CallListStore::unconfirmed(const ListFilter &filter, const vault::SeasonKey *key) const
{
    const auto found = readRows<SealedUnconfirmed>(
        m_database,
        "SELECT c.id, c.candidate_no, c.name, coalesce(j.name, ''), d.name, s.name, a.batch, a.round, c.phone,"
        " c.guardian, c.sealed, coalesce(n.mark, ''), coalesce(u.at, ''), coalesce(n.remark, '')"
        " FROM admission a JOIN candidate c ON c.id = a.candidate_id JOIN district d ON d.id = c.district_id"
        " JOIN school s ON s.id = a.school_id LEFT JOIN junior_school j ON j.id = c.junior_school_id"
        " LEFT JOIN contact_note n ON n.id = (SELECT max(id) FROM contact_note WHERE candidate_id = a.candidate_id"
        "  AND run_id = a.run_id) LEFT JOIN audit u ON u.number = n.added"
        " WHERE a.state = 'pre_admitted' AND (?1 IS NULL OR a.batch = ?1) AND (?2 = '' OR s.code = ?2)"
        " AND (?3 = '' OR d.code = ?3) ORDER BY d.code, coalesce(j.code, ''), c.candidate_no",
        unconfirmedOf, filter.batch, filter.schoolCode, filter.districtCode);
    if (!found)
        return failure(found.error());
    QList<UnconfirmedRow> rows;
    for (const SealedUnconfirmed &one : *found) {
        rows.append(one.row);
        if (one.sealed.isEmpty())
            continue;
        if (key == nullptr)
            return failure(ErrorCode::LoginNeeded);
        const auto data = vault::opened(one.sealed, one.row.number, *key);
        if (!data)
            return failure(ErrorCode::SeasonDamaged, {m_database.path(), one.row.number});
        rows.last().phone = data->phone;
        rows.last().guardian = data->guardian;
    }
    return rows;
}

} // namespace hengzhao::store
