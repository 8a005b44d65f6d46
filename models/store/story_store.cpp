// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/story_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

/// Columns: audit number, act, when it was done where that was not when it was written, from, to, school, program,
/// reason, order, proof, consent.
constexpr const char *storyQuery =
    "WITH held AS (SELECT candidate_id, run_id, school_id, program_id, added FROM admission UNION ALL"
    " SELECT candidate_id, run_id, school_id, program_id, added FROM former_admission), who AS (SELECT id FROM"
    " candidate WHERE candidate_no = ?1 AND ended IS NULL), told AS ("
    "SELECT h.added AS number, 'pre-admit' AS act, '' AS moment, '' AS from_state, 'pre_admitted' AS to_state,"
    " h.school_id AS school, NULL AS program, '' AS reason, '' AS order_no, '' AS proof, '' AS consent, 0 AS place"
    " FROM held h JOIN who ON who.id = h.candidate_id UNION ALL "
    "SELECT e.added, e.act, e.at, e.from_state, e.to_state, h.school_id, CASE WHEN e.act = 'confirm' THEN"
    " h.program_id END, e.reason, e.order_no, e.proof, e.consent, e.id FROM admission_step e JOIN who ON who.id ="
    " e.candidate_id LEFT JOIN held h ON h.candidate_id = e.candidate_id AND h.run_id = e.run_id UNION ALL "
    "SELECT r.added, CASE r.arrived WHEN 1 THEN 'arrive' ELSE 'absent' END, '', '', '', NULL, NULL, '', '', '', '', 0"
    " FROM arrival r JOIN who ON who.id = r.candidate_id UNION ALL "
    "SELECT t.added, 'transfer', '', '', '', t.school_id, t.program_id, t.reason, '', '', t.consent, 0 FROM transfer t"
    " JOIN who ON who.id = t.candidate_id UNION ALL "
    "SELECT q.added, 'duplicate', '', '', '', NULL, NULL, q.other_school, '', '', '', 0 FROM duplicate_case q JOIN who"
    " ON who.id = q.candidate_id UNION ALL "
    "SELECT q.settled, CASE q.state WHEN 'kept' THEN 'keep' ELSE 'give-up' END, '', '', '', NULL, NULL, q.reason, '',"
    " '', '', 0 FROM duplicate_case q JOIN who ON who.id = q.candidate_id WHERE q.settled IS NOT NULL)"
    " SELECT told.act, coalesce(nullif(told.moment, ''), x.at), x.actor, told.from_state, told.to_state,"
    " coalesce(s.code || ' ' || s.name, ''), coalesce(p.code || ' ' || p.name, ''), told.reason, told.order_no,"
    " told.proof, told.consent FROM told JOIN audit x ON x.number = told.number LEFT JOIN school s ON s.id ="
    " told.school LEFT JOIN program p ON p.id = told.program ORDER BY told.number, told.place";

} // namespace

Result<Story> storyOf(Database &database, const CandidateNumber &number)
{
    return readRows<StoryStep>(
        database, storyQuery,
        [](Statement &row) {
            return StoryStep{row.text(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs),
                             row.text(2), row.text(3),
                             row.text(4), row.text(5),
                             row.text(6), row.text(7),
                             row.text(8), row.text(9),
                             row.text(10)};
        },
        number.text());
}

} // namespace hengzhao::store
