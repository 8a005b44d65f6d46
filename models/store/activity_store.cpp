// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/activity_store.h"

#include "models/store/rows.h"
#include "models/store/seen_row.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *activityColumns =
    "SELECT a.id, d.id, d.code, d.name, j.id, coalesce(j.code, ''), coalesce(j.name, ''), a.kind, a.title, a.place,"
    " a.first_day, a.last_day, a.filed_on, a.late_permission, a.attendance, a.remark, a.version FROM activity a"
    " JOIN district d ON d.id = a.district_id LEFT JOIN junior_school j ON j.id = a.junior_school_id"
    " WHERE a.ended IS NULL";

Activity activityFrom(Statement &row)
{
    const auto day = [&row](int column) { return QDate::fromString(row.text(column), Qt::ISODate); };
    Activity activity{row.integer(0), row.integer(1), row.text(2), row.text(3),  row.optionalInteger(4),
                      row.text(5),    row.text(6),    row.text(7), row.text(8),  row.text(9),
                      day(10),        day(11),        day(12),     row.text(13), {},
                      row.text(15),   row.integer(16)};
    if (const std::optional<qint64> attendance = row.optionalInteger(14))
        activity.attendance = static_cast<int>(*attendance);
    return activity;
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

std::optional<QString> optionalDay(QDate day)
{
    return day.isValid() ? std::optional(isoDay(day)) : std::nullopt;
}

} // namespace

Result<QList<Activity>> ActivityStore::all() const
{
    return readRows<Activity>(m_database, QByteArray(activityColumns) + " ORDER BY a.first_day, d.code, a.id",
                              activityFrom);
}

Result<Activity> ActivityStore::byId(qint64 id) const
{
    const Result<QList<Activity>> found =
        readRows<Activity>(m_database, QByteArray(activityColumns) + " AND a.id = ?", activityFrom, id);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::UnknownActivity, {QString::number(id)});
    return found->first();
}

Result<qint64> ActivityStore::add(const Activity &activity, Transaction &transaction)
{
    Database &database = transaction.database();
    const Result<void> done = database.run(
        "INSERT INTO activity (district_id, junior_school_id, kind, title, place, first_day, last_day, filed_on,"
        " late_permission, attendance, remark, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        activity.district, activity.junior, activity.kind, activity.title, activity.place, isoDay(activity.first),
        isoDay(activity.last), optionalDay(activity.filedOn), activity.latePermission, activity.attendance,
        activity.remark, transaction.number().value());
    if (!done)
        return failure(done.error());
    const Result<std::optional<qint64>> id = database.number("SELECT max(id) FROM activity");
    return id ? Result<qint64>(id->value_or(0)) : failure(id.error());
}

Result<void> ActivityStore::change(const Activity &seen, const Activity &wanted, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE activity SET district_id = ?, junior_school_id = ?, kind = ?, title = ?, place = ?,"
                         " first_day = ?, last_day = ?, filed_on = ?, late_permission = ?, remark = ?,"
                         " version = version + 1 WHERE id = ? AND version = ? AND ended IS NULL",
                         wanted.district, wanted.junior, wanted.kind, wanted.title, wanted.place, isoDay(wanted.first),
                         isoDay(wanted.last), optionalDay(wanted.filedOn), wanted.latePermission, wanted.remark,
                         seen.id, seen.version);
}

Result<void> ActivityStore::setAttendance(const Activity &seen, int attendance, const QString &remark,
                                          Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE activity SET attendance = ?, remark = ?, version = version + 1"
                         " WHERE id = ? AND version = ? AND ended IS NULL",
                         attendance, remark, seen.id, seen.version);
}

Result<void> ActivityStore::cancel(const Activity &seen, Transaction &transaction)
{
    return changeSeenRow(transaction.database(),
                         "UPDATE activity SET ended = ? WHERE id = ? AND version = ? AND ended IS NULL",
                         transaction.number().value(), seen.id, seen.version);
}

} // namespace hengzhao::store
