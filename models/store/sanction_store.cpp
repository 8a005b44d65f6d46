// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sanction_store.h"

#include "models/store/migration.h"
#include "models/store/rows.h"
#include "models/store/seat_counters.h"

#include <algorithm>

namespace hengzhao::store
{

namespace
{

constexpr const char *sanctionColumns =
    "SELECT id, violation_id, kind, effect, offender, school_id, subject_code, subject_name, seats, percent, district,"
    " program_code, order_no, day, until, remark, revoked, lifted_order, lifted_reason, actor, ended IS NOT NULL"
    " FROM sanction";

Sanction sanctionOf(Statement &row)
{
    Sanction sanction;
    sanction.id = row.integer(0);
    sanction.violation = row.optionalInteger(1);
    sanction.kind = row.text(2);
    sanction.effect = parseSanctionEffect(row.text(3)).value_or(SanctionEffect::None);
    sanction.offender = parseOffender(row.text(4)).value_or(Offender::School);
    sanction.school = row.optionalInteger(5);
    sanction.subjectCode = row.text(6);
    sanction.subjectName = row.text(7);
    sanction.seats = row.optionalInteger(8);
    sanction.percent = row.optionalInteger(9);
    sanction.district = row.text(10);
    sanction.program = row.text(11);
    sanction.orderNumber = row.text(12);
    sanction.day = QDate::fromString(row.text(13), Qt::ISODate);
    sanction.until = QDate::fromString(row.text(14), Qt::ISODate);
    sanction.remark = row.text(15);
    sanction.revoked = row.integer(16);
    sanction.liftedOrder = row.text(17);
    sanction.liftedReason = row.text(18);
    sanction.actor = row.text(19);
    sanction.isLifted = row.integer(20) == 1;
    return sanction;
}

QString isoDay(const QDate &day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// Runs statements that each take the same values; the first that fails ends it.
template <typename... Values>
Result<void> runEach(Database &database, std::initializer_list<const char *> statements, const Values &...values)
{
    for (const char *sql : statements) {
        if (const Result<void> done = database.run(sql, values...); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<Sanction>> SanctionStore::all() const
{
    return readRows<Sanction>(m_database, QByteArray(sanctionColumns) + " ORDER BY id DESC", sanctionOf);
}

Result<std::optional<Sanction>> SanctionStore::byId(qint64 id) const
{
    const Result<QList<Sanction>> found =
        readRows<Sanction>(m_database, QByteArray(sanctionColumns) + " WHERE id = ?", sanctionOf, id);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<CuttableBucket>> SanctionStore::cuttable(qint64 school) const
{
    return readRows<CuttableBucket>(
        m_database,
        "SELECT district, seats - cut - claim FROM bucket WHERE school_id = ? AND bar = 0 ORDER BY district",
        [](Statement &row) {
            return CuttableBucket{row.text(0), static_cast<int>(row.integer(1))};
        },
        school);
}

Result<std::optional<qint64>> SanctionStore::limit(qint64 school) const
{
    return m_database.number("SELECT seats FROM school_limit WHERE school_id = ?", school);
}

Result<QList<CutBucket>> SanctionStore::buckets(qint64 school) const
{
    return readRows<CutBucket>(
        m_database,
        "SELECT district, seats, taken, cut, claim FROM bucket WHERE school_id = ? ORDER BY district = '*', district",
        [](Statement &row) {
            return CutBucket{row.text(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
        },
        school);
}

Result<QList<ClaimedSeat>> SanctionStore::claimed(qint64 school) const
{
    return readRows<ClaimedSeat>(
        m_database,
        "SELECT c.candidate_no, c.name, b.district, a.state FROM bucket b JOIN admission a ON a.bucket_id = b.id"
        " JOIN candidate c ON c.id = a.candidate_id WHERE b.school_id = ? AND b.claim > 0"
        " ORDER BY b.district = '*', b.district, c.candidate_no",
        [](Statement &row) {
            return ClaimedSeat{row.text(0), row.text(1), row.text(2), row.text(3)};
        },
        school);
}

Result<qint64> SanctionStore::add(const Sanction &sanction, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM sanction");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const Result<void> kept = database.run(
        "INSERT INTO sanction (id, violation_id, kind, effect, offender, school_id, subject_code, subject_name, seats,"
        " percent, district, program_code, order_no, day, until, remark, actor, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        id, sanction.violation, sanction.kind, codeName(sanction.effect), codeName(sanction.offender), sanction.school,
        sanction.subjectCode, sanction.subjectName, sanction.seats, sanction.percent, sanction.district,
        sanction.program, sanction.orderNumber, isoDay(sanction.day), isoDay(sanction.until), sanction.remark,
        sanction.actor, transaction.number().value());
    if (!kept)
        return failure(kept.error());
    return id;
}

Result<void> SanctionStore::takeEffect(const Sanction &sanction, Transaction &transaction)
{
    switch (sanction.effect) {
    case SanctionEffect::None:
        return {};
    case SanctionEffect::Cut:
        return cutSeats(sanction, transaction);
    case SanctionEffect::Restrict:
        if (!sanction.program.isEmpty())
            return insertBar(sanction, transaction);
        return sanction.seats ? cutSeats(sanction, transaction) : barDistrict(sanction, transaction);
    case SanctionEffect::Stop:
        return transaction.database().run(
            "UPDATE filing SET stopped_by = ?, version = version + 1 WHERE school_id = ? AND ended IS NULL",
            sanction.orderNumber, *sanction.school);
    }
    Q_UNREACHABLE();
}

/// In the bucket that the order names, or spread over all of them (R17). Where plans were set anew and hold less than
/// an order took, it takes what there is.
Result<void> SanctionStore::cutSeats(const Sanction &sanction, Transaction &transaction)
{
    Result<QList<CuttableBucket>> buckets = cuttable(*sanction.school);
    if (!buckets)
        return failure(buckets.error());
    if (!sanction.district.isEmpty())
        buckets->removeIf([&](const CuttableBucket &bucket) { return bucket.district != sanction.district; });
    qint64 rest = 0;
    for (const CuttableBucket &bucket : std::as_const(*buckets))
        rest += bucket.rest;
    const QList<int> cuts = spreadCut(*buckets, static_cast<int>(std::min(sanction.seats.value_or(0), rest)));
    for (qsizetype i = 0; i < cuts.size(); ++i) {
        if (cuts[i] == 0)
            continue;
        if (const Result<void> done = insertCut(sanction, buckets->at(i).district, cuts[i], transaction); !done)
            return done;
    }
    return {};
}

Result<void> SanctionStore::insertCut(const Sanction &sanction, const QString &district, int seats,
                                      Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO plan_cut (sanction_id, school_id, district, seats, added) VALUES (?, ?, ?, ?, ?)", sanction.id,
        *sanction.school, district, seats, transaction.number().value());
}

Result<void> SanctionStore::insertBar(const Sanction &sanction, Transaction &transaction)
{
    return transaction.database().run(
        "INSERT INTO recruiting_bar (sanction_id, school_id, district, program_code, added) VALUES (?, ?, ?, ?, ?)",
        sanction.id, *sanction.school, sanction.program.isEmpty() ? sanction.district : QString(), sanction.program,
        transaction.number().value());
}

Result<void> SanctionStore::barDistrict(const Sanction &sanction, Transaction &transaction)
{
    const Result<void> barred = insertBar(sanction, transaction);
    return barred ? barBucket(sanction, transaction) : barred;
}

/// All that a district's own bucket has left; where it has none, one without a seat.
Result<void> SanctionStore::barBucket(const Sanction &sanction, Transaction &transaction)
{
    const Result<QList<CuttableBucket>> buckets = cuttable(*sanction.school);
    if (!buckets)
        return failure(buckets.error());
    for (const CuttableBucket &bucket : *buckets) {
        if (bucket.district == sanction.district)
            return bucket.rest == 0 ? Result<void>() : insertCut(sanction, sanction.district, bucket.rest, transaction);
    }
    return transaction.database().run("INSERT INTO bucket (school_id, district, seats, bar) VALUES (?, ?, 0, 1)"
                                      " ON CONFLICT (school_id, district) DO NOTHING",
                                      *sanction.school, sanction.district);
}

Result<qint64> SanctionStore::revokeAdmissions(const Sanction &sanction, Transaction &transaction)
{
    Database &database = transaction.database();
    const qint64 school = *sanction.school;
    const Result<std::optional<qint64>> found = database.number(
        "SELECT count(*) FROM admission WHERE school_id = ? AND state IN ('pre_admitted', 'confirmed')", school);
    if (!found || found->value_or(0) == 0)
        return found ? Result<qint64>(0) : failure(found.error());
    const auto revoke = [&]() -> Result<void> {
        if (const Result<void> done = lowerRowGuards(database); !done)
            return done;
        if (const Result<void> done = runEach(
                database,
                {"INSERT INTO former_admission (candidate_id, run_id, batch, school_id, bucket_id, program_id, round,"
                 " place, state, notice_no, reason, added, ended) SELECT candidate_id, run_id, batch, school_id,"
                 " bucket_id, program_id, round, place, 'revoked', notice_no, ?2, added, ?3 FROM admission"
                 " WHERE school_id = ?1 AND state IN ('pre_admitted', 'confirmed')",
                 "INSERT INTO admission_step (candidate_id, run_id, act, from_state, to_state, reason, added)"
                 " SELECT candidate_id, run_id, 'revoke', state, 'revoked', ?2, ?3 FROM admission"
                 " WHERE school_id = ?1 AND state IN ('pre_admitted', 'confirmed')"},
                school, sanction.orderNumber, transaction.number().value());
            !done)
            return done;
        if (const Result<void> done =
                runEach(database,
                        {"DELETE FROM admission WHERE school_id = ?1 AND state IN ('pre_admitted', 'confirmed')",
                         "UPDATE program SET taken = (SELECT count(*) FROM admission WHERE program_id = program.id)"
                         " WHERE school_id = ?1"},
                        school);
            !done)
            return done;
        if (const Result<void> done = recountSeats(database); !done)
            return done;
        if (const Result<void> done =
                database.run("UPDATE sanction SET revoked = ? WHERE id = ?", found->value_or(0), sanction.id);
            !done)
            return done;
        return raiseRowGuards(database);
    };
    const Result<void> done = revoke();
    if (!done)
        return failure(done.error());
    return found->value_or(0);
}

Result<void> SanctionStore::endEffects(qint64 sanction, Transaction &transaction)
{
    return runEach(transaction.database(),
                   {"UPDATE plan_cut SET ended = ?2 WHERE sanction_id = ?1 AND ended IS NULL",
                    "UPDATE recruiting_bar SET ended = ?2 WHERE sanction_id = ?1 AND ended IS NULL"},
                   sanction, transaction.number().value());
}

Result<void> SanctionStore::lift(const Sanction &sanction, const QString &order, const QString &reason,
                                 Transaction &transaction)
{
    Database &database = transaction.database();
    if (const Result<void> ended =
            database.run("UPDATE sanction SET ended = ?, lifted_order = ?, lifted_reason = ? WHERE id = ?",
                         transaction.number().value(), order, reason, sanction.id);
        !ended)
        return ended;
    if (const Result<void> ended = endEffects(sanction.id, transaction); !ended)
        return ended;
    if (!sanction.school)
        return {};
    // What another order in force stops stays stopped, under that order's number.
    if (const Result<void> done = database.run(
            "UPDATE filing SET stopped_by = coalesce((SELECT order_no FROM sanction x WHERE x.school_id = ?1"
            " AND x.effect = 'stop' AND x.ended IS NULL ORDER BY x.id LIMIT 1), ''), version = version + 1"
            " WHERE school_id = ?1 AND ended IS NULL AND stopped_by <> ''",
            *sanction.school);
        !done)
        return done;
    // A district that another order bars gets nothing back.
    const Result<QList<Sanction>> barring = readRows<Sanction>(
        m_database,
        QByteArray(sanctionColumns) + " WHERE ended IS NULL AND school_id = ? AND effect = 'restrict'"
                                      " AND seats IS NULL AND district <> '' ORDER BY id",
        sanctionOf, *sanction.school);
    if (!barring)
        return failure(barring.error());
    for (const Sanction &other : *barring) {
        if (const Result<void> done = endEffects(other.id, transaction); !done)
            return done;
        if (const Result<void> done = takeEffect(other, transaction); !done)
            return done;
    }
    return {};
}

Result<void> SanctionStore::spreadAgain(Transaction &transaction)
{
    const Result<QList<Sanction>> onSeats = readRows<Sanction>(
        m_database,
        QByteArray(sanctionColumns) + " WHERE ended IS NULL AND effect IN ('cut', 'restrict') AND program_code = ''"
                                      " ORDER BY id",
        sanctionOf);
    if (!onSeats)
        return failure(onSeats.error());
    for (const Sanction &sanction : *onSeats) {
        if (const Result<void> done = endEffects(sanction.id, transaction); !done)
            return done;
    }
    for (const Sanction &sanction : *onSeats) {
        if (const Result<void> done = takeEffect(sanction, transaction); !done)
            return done;
    }
    return {};
}

} // namespace hengzhao::store
