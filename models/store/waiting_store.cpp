// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/waiting_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

// Every row: the word, how many, the earliest day. Schools without a filing stand nowhere: who has not begun one does
// not wait for anybody here.
constexpr const char *waitingRows =
    "SELECT 'filings_to_review', count(*), NULL FROM filing WHERE ended IS NULL AND state = 'submitted'"
    " UNION ALL SELECT 'filings_to_mend', count(*), NULL FROM filing WHERE ended IS NULL AND state IN"
    " ('draft', 'returned')"
    " UNION ALL SELECT 'filings_to_publish', count(*), NULL FROM filing WHERE ended IS NULL AND state = 'accepted'"
    " UNION ALL SELECT 'plans_to_issue', count(DISTINCT p.school_id), NULL FROM plan_row p WHERE p.ended IS NULL AND"
    " NOT EXISTS (SELECT 1 FROM plan_order_line l WHERE l.school_id = p.school_id)"
    " UNION ALL SELECT 'materials_to_review', count(*), NULL FROM material WHERE ended IS NULL AND state = 'submitted'"
    " UNION ALL SELECT 'lessons_missing', count(*), NULL FROM junior_school j WHERE j.ended IS NULL AND"
    " (SELECT count(*) FROM career_lesson c WHERE c.junior_school_id = j.id AND c.ended IS NULL) < ?1"
    " UNION ALL SELECT 'findings_to_settle', count(*), min(due) FROM inspection_finding WHERE ended IS NULL AND"
    " settled_on = ''"
    " UNION ALL SELECT 'violations_to_judge', count(*), NULL FROM violation WHERE state IN ('reported', 'investigated')"
    " UNION ALL SELECT 'orders_to_do', count(*), min(due) FROM dispatch_order WHERE ended IS NULL AND done_on IS NULL";

} // namespace

Result<QMap<QString, WaitingCount>> WaitingStore::counts(int careerLessons) const
{
    QMap<QString, WaitingCount> counts;
    const Result<void> read = forEachRow(
        m_database, waitingRows,
        [&counts](Statement &row) {
            if (row.integer(1) == 0)
                return;
            WaitingCount count{row.integer(1)};
            if (!row.isNull(2))
                count.due = QDate::fromString(row.text(2), Qt::ISODate);
            counts.insert(row.text(0), count);
        },
        careerLessons);
    if (!read)
        return failure(read.error());
    return counts;
}

} // namespace hengzhao::store
