// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/check_store.h"

#include "models/store/audit_store.h"
#include "models/store/migration.h"

#include <array>

namespace hengzhao::store
{

namespace
{

/// A query for rows that must not be, and one for how many were looked at.
struct Invariant {
    const char *name;
    const char *violations;
    const char *looked;
};

constexpr std::array invariants = {
    Invariant{"bucket_limits", "SELECT count(*) FROM bucket WHERE taken + cut > seats OR taken < 0",
              "SELECT count(*) FROM bucket"},
    Invariant{"school_limits", "SELECT count(*) FROM school_limit WHERE taken + cut > seats OR taken < 0",
              "SELECT count(*) FROM school_limit"},
    Invariant{"program_limits", "SELECT count(*) FROM program WHERE seats IS NOT NULL AND taken > seats",
              "SELECT count(*) FROM program"},
    Invariant{
        "transfers_within_limits",
        "SELECT (SELECT count(*) FROM bucket JOIN bucket_moved USING (id) WHERE n > 0 AND taken + cut + n > seats) +"
        " (SELECT count(*) FROM school_limit l JOIN school_moved m ON m.id = l.school_id WHERE m.n > 0 AND"
        " l.taken + l.cut + m.n > l.seats) + (SELECT count(*) FROM program JOIN program_moved USING (id) WHERE"
        " n > 0 AND seats IS NOT NULL AND taken + n > seats)",
        "SELECT count(*) FROM transfer"},
    Invariant{
        "bucket_counters",
        "SELECT count(*) FROM bucket b LEFT JOIN (SELECT bucket_id, count(*) AS n FROM admission GROUP BY bucket_id)"
        " AS x ON x.bucket_id = b.id WHERE b.taken <> coalesce(x.n, 0)",
        "SELECT count(*) FROM bucket"},
    Invariant{"school_counters",
              "SELECT count(*) FROM school_limit l LEFT JOIN (SELECT school_id, count(*) AS n FROM admission"
              " GROUP BY school_id) AS x ON x.school_id = l.school_id WHERE l.taken <> coalesce(x.n, 0)",
              "SELECT count(*) FROM school_limit"},
    Invariant{"program_counters",
              "SELECT count(*) FROM program p LEFT JOIN (SELECT program_id, count(*) AS n FROM admission"
              " WHERE program_id IS NOT NULL GROUP BY program_id) AS x ON x.program_id = p.id"
              " WHERE p.ended IS NULL AND p.taken <> coalesce(x.n, 0)",
              "SELECT count(*) FROM program WHERE ended IS NULL"},
    Invariant{"allotments_within_limit",
              "SELECT count(*) FROM (SELECT b.school_id, sum(b.seats) AS n FROM bucket b GROUP BY b.school_id) AS x"
              " JOIN school_limit l ON l.school_id = x.school_id WHERE x.n > l.seats",
              "SELECT count(*) FROM school_limit"},
    Invariant{"cuts_ordered",
              "SELECT count(*) FROM bucket b WHERE b.cut + b.claim <> (SELECT coalesce(sum(c.seats), 0) FROM plan_cut c"
              " WHERE c.school_id = b.school_id AND c.district = b.district AND c.ended IS NULL)",
              "SELECT count(*) FROM plan_cut WHERE ended IS NULL"},
    Invariant{"claims_open",
              "SELECT (SELECT count(*) FROM bucket WHERE claim > 0 AND taken + cut < seats) + (SELECT count(*) FROM"
              " school_limit l WHERE (l.cut, l.claim) IS NOT (SELECT coalesce(sum(b.cut), 0), coalesce(sum(b.claim), 0)"
              " FROM bucket b WHERE b.school_id = l.school_id))",
              "SELECT count(*) FROM bucket WHERE claim > 0"},
    Invariant{"stops_ordered",
              "SELECT count(*) FROM filing f WHERE f.ended IS NULL AND (f.stopped_by <> '') <> EXISTS (SELECT 1 FROM"
              " sanction x WHERE x.school_id = f.school_id AND x.effect = 'stop' AND x.ended IS NULL)",
              "SELECT count(*) FROM sanction WHERE effect = 'stop'"},
    Invariant{"inspections_away",
              "SELECT count(*) FROM inspection i JOIN junior_school j ON j.id = i.junior_school_id JOIN district d"
              " ON d.id = j.district_id WHERE i.ended IS NULL AND d.code = i.inspector_district",
              "SELECT count(*) FROM inspection WHERE ended IS NULL"},
    Invariant{"one_live_admission",
              "SELECT count(*) FROM (SELECT candidate_id FROM admission GROUP BY candidate_id"
              " HAVING count(*) > 1)",
              "SELECT count(*) FROM admission"},
    Invariant{"notices_stand",
              "SELECT (SELECT count(*) FROM admission a WHERE a.notice_no <> '' AND NOT EXISTS (SELECT 1 FROM notice n"
              " WHERE n.number = a.notice_no AND n.candidate_id = a.candidate_id AND n.ended IS NULL))"
              " + (SELECT count(*) FROM notice n WHERE n.ended IS NULL AND NOT EXISTS (SELECT 1 FROM admission a"
              " WHERE a.candidate_id = n.candidate_id AND a.notice_no = n.number AND a.state <> 'pre_admitted'))",
              "SELECT count(*) FROM notice"},
    Invariant{"no_admission_twice_at_general",
              "SELECT count(*) FROM admission a JOIN general_result g ON g.candidate_id = a.candidate_id"
              " AND g.ended IS NULL WHERE g.added < a.added AND NOT EXISTS (SELECT 1 FROM general_give_up u"
              " WHERE u.candidate_id = a.candidate_id AND u.ended IS NULL)",
              "SELECT count(*) FROM general_result WHERE ended IS NULL"},
    Invariant{"admissions_match_decisions",
              "SELECT count(*) FROM admission a JOIN run r ON r.id = a.run_id AND r.mode <> 'supplement'"
              " LEFT JOIN decision d ON d.id = (a.run_id << 32) + a.candidate_id"
              " WHERE (d.bucket_id IS NOT a.bucket_id OR d.round IS NOT a.round OR d.place IS NOT a.place)"
              " AND NOT EXISTS (SELECT 1 FROM refill_call x WHERE x.run_id = a.run_id"
              " AND x.candidate_id = a.candidate_id AND x.bucket_id = a.bucket_id AND x.round = a.round"
              " AND x.place = a.place AND d.bucket_id IS NULL)",
              "SELECT count(*) FROM admission"},
    Invariant{
        "admissions_match_entries",
        "SELECT count(*) FROM admission a JOIN run r ON r.id = a.run_id AND r.mode = 'supplement' WHERE NOT EXISTS"
        " (SELECT 1 FROM supplement_entry e WHERE e.run_id = a.run_id AND e.candidate_id = a.candidate_id"
        " AND e.bucket_id = a.bucket_id AND e.place = a.place AND e.added = a.added)",
        "SELECT count(*) FROM supplement_entry"},
    Invariant{
        "corrections_applied",
        "SELECT count(*) FROM correction_field f JOIN correction k ON k.id = f.correction_id AND k.state = 'settled'"
        " JOIN candidate c ON c.id = k.candidate_id WHERE f.field IN ('total', 'evaluation') AND NOT EXISTS"
        " (SELECT 1 FROM correction_field g JOIN correction l ON l.id = g.correction_id AND l.state = 'settled'"
        " WHERE l.candidate_id = k.candidate_id AND g.field = f.field AND l.decided > k.decided)"
        " AND f.after_number IS NOT CASE f.field WHEN 'total' THEN c.total ELSE c.evaluation END",
        "SELECT count(*) FROM correction WHERE state = 'settled'"},
    // Whoever was called to a place holds it, or gave it up again; and a place is called to once it has been given up.
    Invariant{"calls_in_turn",
              "SELECT (SELECT count(*) FROM refill_call x WHERE NOT EXISTS (SELECT 1 FROM admission a"
              " WHERE a.candidate_id = x.candidate_id AND a.run_id = x.run_id AND a.bucket_id = x.bucket_id)"
              " AND NOT EXISTS (SELECT 1 FROM former_admission f WHERE f.candidate_id = x.candidate_id"
              " AND f.run_id = x.run_id AND f.bucket_id = x.bucket_id)) + (SELECT count(*) FROM (SELECT run_id,"
              " bucket_id, count(*) AS n FROM refill_call GROUP BY run_id, bucket_id) AS c WHERE c.n >"
              " (SELECT count(*) FROM former_admission f WHERE f.run_id = c.run_id AND f.bucket_id = c.bucket_id))",
              "SELECT count(*) FROM refill_call"},
    Invariant{"decisions_complete",
              "SELECT count(*) FROM run r WHERE r.mode <> 'supplement' AND (r.pool <> (SELECT count(*) FROM decision d"
              " WHERE d.id BETWEEN (r.id << 32) AND ((r.id + 1) << 32) - 1) OR r.pre_admitted <> (SELECT count(*) FROM "
              "decision d"
              " WHERE d.id BETWEEN (r.id << 32) AND ((r.id + 1) << 32) - 1 AND d.bucket_id IS NOT NULL))",
              "SELECT count(*) FROM run"},
    Invariant{"runs_finished", "SELECT count(*) FROM run WHERE state = 'writing'", "SELECT count(*) FROM run"},
    Invariant{"candidates_unique",
              "SELECT count(*) FROM (SELECT person_key FROM candidate WHERE ended IS NULL GROUP BY person_key"
              " HAVING count(*) > 1)",
              "SELECT count(*) FROM candidate WHERE ended IS NULL"},
    Invariant{"foreign_keys", "SELECT count(*) FROM pragma_foreign_key_check", "SELECT count(*) FROM sqlite_schema"},
    // Nothing was added or ended under a number the audit record does not have, or not any more.
    Invariant{
        "inputs_audited",
        "SELECT count(*) FROM (SELECT max(added) AS number FROM candidate UNION ALL SELECT max(ended) FROM candidate"
        " UNION ALL SELECT max(added) FROM choice_form UNION ALL SELECT max(ended) FROM choice_form"
        " UNION ALL SELECT max(added) FROM plan_row UNION ALL SELECT max(added) FROM certificate"
        " UNION ALL SELECT max(added) FROM interview UNION ALL SELECT max(added) FROM general_result"
        " UNION ALL SELECT max(added) FROM cutoff_line UNION ALL SELECT max(added) FROM rule_book"
        " UNION ALL SELECT max(added) FROM import_record UNION ALL SELECT max(inputs_number) FROM run"
        " UNION ALL SELECT max(ended) FROM former_admission UNION ALL SELECT max(added) FROM batch_close"
        " UNION ALL SELECT max(added) FROM transfer UNION ALL SELECT max(settled) FROM duplicate_case"
        " UNION ALL SELECT max(added) FROM supplement_entry UNION ALL SELECT max(added) FROM correction"
        " UNION ALL SELECT max(decided) FROM correction UNION ALL SELECT max(added) FROM seat_transfer"
        " UNION ALL SELECT max(added) FROM refill_call UNION ALL SELECT max(added) FROM contact_note"
        " UNION ALL SELECT max(added) FROM sanction UNION ALL SELECT max(ended) FROM sanction)"
        " WHERE number > (SELECT coalesce(max(number), 0) FROM audit)",
        "SELECT count(*) FROM candidate"},
};

Result<qint64> countOf(Database &database, QByteArrayView sql)
{
    return database.number(sql).map([](std::optional<qint64> value) { return value.value_or(0); });
}

Result<SeasonCheck> integrity(Database &database)
{
    Result<Statement> statement = database.prepare("PRAGMA integrity_check(1)");
    if (!statement)
        return failure(statement.error());
    const Result<bool> row = statement->step();
    if (!row)
        return failure(row.error());
    const bool holds = *row && statement->text(0) == QLatin1String("ok");
    const Result<qint64> pages = countOf(database, "PRAGMA page_count");
    if (!pages)
        return failure(pages.error());
    return SeasonCheck{QStringLiteral("integrity"), holds, *pages};
}

/// Every trigger stands, each with the very text this build gives it: the guards of single rows, and what keeps runs,
/// decisions and the audit record as they are.
Result<SeasonCheck> guards(Database &database)
{
    qint64 standing = 0;
    const QMap<QByteArray, QByteArray> triggers = schemaTriggers();
    for (const QByteArray &text : triggers) {
        const Result<std::optional<qint64>> found = database.number(
            "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND sql = ?", QString::fromUtf8(text));
        if (!found)
            return failure(found.error());
        standing += found->value_or(0);
    }
    return SeasonCheck{QStringLiteral("guards"), standing == triggers.size(), standing};
}

Result<SeasonCheck> auditChain(Database &database)
{
    const AuditStore audit(database);
    const Result<QList<qint64>> broken = audit.brokenRecords();
    const Result<qint64> count = audit.count();
    if (!broken || !count)
        return failure(broken ? count.error() : broken.error());
    return SeasonCheck{QStringLiteral("audit_chain"), broken->isEmpty(), *count};
}

} // namespace

Result<QList<SeasonCheck>> CheckStore::all() const
{
    QList<SeasonCheck> checks;
    for (const auto check : {integrity, guards, auditChain}) {
        const Result<SeasonCheck> done = check(m_database);
        if (!done)
            return failure(done.error());
        checks.append(*done);
    }
    for (const Invariant &invariant : invariants) {
        const Result<qint64> violations = countOf(m_database, invariant.violations);
        const Result<qint64> looked = countOf(m_database, invariant.looked);
        if (!violations || !looked)
            return failure(violations ? looked.error() : violations.error());
        checks.append({QLatin1String(invariant.name), *violations == 0, *looked});
    }
    return checks;
}

} // namespace hengzhao::store
