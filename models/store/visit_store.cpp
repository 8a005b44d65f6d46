// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/visit_store.h"

#include "models/store/rows.h"
#include "models/store/seen_row.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *visitColumns =
    "SELECT v.id, s.id, s.code, s.name, j.id, j.code, j.name, d.code, d.name, v.day, v.part, v.team, v.remark,"
    " EXISTS (SELECT 1 FROM visit o WHERE o.junior_school_id = v.junior_school_id AND o.day = v.day"
    " AND o.part = v.part AND o.school_id <> v.school_id AND o.ended IS NULL), v.version"
    " FROM visit v JOIN school s ON s.id = v.school_id JOIN junior_school j ON j.id = v.junior_school_id"
    " JOIN district d ON d.id = j.district_id WHERE v.ended IS NULL";

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Visit visitFrom(Statement &row)
{
    return {row.integer(0),       row.integer(1),
            row.text(2),          row.text(3),
            row.integer(4),       row.text(5),
            row.text(6),          row.text(7),
            row.text(8),          {dayFrom(row.text(9)), parseDayPart(row.text(10)).value_or(DayPart::Morning)},
            row.text(11),         row.text(12),
            row.integer(13) == 1, row.integer(14)};
}

} // namespace

Result<QList<Visit>> VisitStore::visits(const VisitFilter &filter) const
{
    return readRows<Visit>(m_database,
                           QByteArray(visitColumns) +
                               " AND (?1 = '' OR v.day >= ?1) AND (?2 = '' OR v.day <= ?2) AND (?3 = '' OR d.code = ?3)"
                               " AND (?4 = '' OR s.code = ?4) AND (?5 = '' OR j.code = ?5)"
                               " ORDER BY v.day, v.part DESC, j.code, s.code, v.team",
                           visitFrom, isoDay(filter.from), isoDay(filter.to), filter.district, filter.school,
                           filter.junior);
}

Result<Visit> VisitStore::byId(qint64 id) const
{
    const Result<QList<Visit>> found =
        readRows<Visit>(m_database, QByteArray(visitColumns) + " AND v.id = ?", visitFrom, id);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::UnknownVisit, {QString::number(id)});
    return found->first();
}

Result<std::optional<Visit>> VisitStore::whereIs(qint64 school, const QString &team, const HalfDay &when,
                                                 qint64 except) const
{
    const Result<QList<Visit>> found =
        readRows<Visit>(m_database,
                        QByteArray(visitColumns) + " AND v.school_id = ? AND v.team = ? AND v.day = ? AND v.part = ?"
                                                   " AND v.id <> ?",
                        visitFrom, school, team, isoDay(when.day), codeName(when.part), except);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<qint64> VisitStore::add(const Visit &visit, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> done = database.run(
        "INSERT INTO visit (school_id, junior_school_id, day, part, team, remark, added) VALUES (?, ?, ?, ?, ?, ?, ?)",
        visit.school, visit.junior, isoDay(visit.when.day), codeName(visit.when.part), visit.team, visit.remark,
        transaction.number().value());
    if (!done)
        return failure(done.error());
    const Result<std::optional<qint64>> id = database.number("SELECT max(id) FROM visit");
    return id ? Result<qint64>(id->value_or(0)) : failure(id.error());
}

Result<void> VisitStore::move(const Visit &seen, const HalfDay &when, qint64 junior, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE visit SET day = ?, part = ?, junior_school_id = ?, version = version + 1"
                         " WHERE id = ? AND version = ? AND ended IS NULL",
                         isoDay(when.day), codeName(when.part), junior, seen.id, seen.version);
}

Result<void> VisitStore::cancel(const Visit &seen, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE visit SET ended = ? WHERE id = ? AND version = ? AND ended IS NULL",
                         transaction.number().value(), seen.id, seen.version);
}

Result<void> VisitStore::cancelAll(const QString &district, Transaction &transaction)
{
    return transaction.database().run("UPDATE visit SET ended = ?1 WHERE ended IS NULL AND (?2 = '' OR junior_school_id"
                                      " IN (SELECT j.id FROM junior_school j JOIN district d ON d.id = j.district_id"
                                      " WHERE d.code = ?2))",
                                      transaction.number().value(), district);
}

Result<QList<VisitReport>> VisitStore::reports() const
{
    return readRows<VisitReport>(
        m_database,
        "SELECT r.id, j.code, j.name, coalesce(s.code, ''), r.school_name, r.day, r.seen, r.reported_by, r.at, r.sealed"
        " FROM visit_report r JOIN junior_school j ON j.id = r.junior_school_id LEFT JOIN school s"
        " ON s.id = r.school_id WHERE r.ended IS NULL ORDER BY r.day, r.id",
        [](Statement &row) {
            return VisitReport{row.integer(0), row.text(1), row.text(2),
                               row.text(3),    row.text(4), dayFrom(row.text(5)),
                               row.text(6),    row.text(7), QDateTime::fromString(row.text(8), Qt::ISODate),
                               row.bytes(9)};
        });
}

Result<qint64> VisitStore::addReport(qint64 junior, std::optional<qint64> school, const VisitReport &report,
                                     const std::optional<QByteArray> &sealed, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> done = database.run(
        "INSERT INTO visit_report (junior_school_id, school_id, school_name, day, seen, reported_by, sealed, at, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        junior, school, report.schoolName, isoDay(report.day), report.seen, report.reportedBy, sealed,
        report.at.toUTC().toString(Qt::ISODate), transaction.number().value());
    if (!done)
        return failure(done.error());
    const Result<std::optional<qint64>> id = database.number("SELECT max(id) FROM visit_report");
    return id ? Result<qint64>(id->value_or(0)) : failure(id.error());
}

} // namespace hengzhao::store
