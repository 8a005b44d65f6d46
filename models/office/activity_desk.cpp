// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/activity_desk.h"

#include "models/office/permission.h"
#include "models/office/publicity/publicity_terms.h"
#include "models/office/publicity/typed_fields.h"
#include "models/office/word_column.h"
#include "models/store/visited_places.h"
#include "models/wording/column_titles.h"
#include "models/wording/publicity_words.h"

namespace hengzhao::office
{

namespace
{

constexpr qsizetype longestActivityText = 200;
constexpr qsizetype longestActivityRemark = 1000;

const QList<Role> &activityPlanners()
{
    static const QList<Role> roles = {Role::CountyEducation, Role::MunicipalEducation, Role::Office};
    return roles;
}

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// The texts of an entry that need no look at the season.
Result<void> readTexts(const ActivityEntry &entry, Activity &activity)
{
    const Result<QString> title = neededText(entry.title, longestActivityText, QStringLiteral("title"));
    const Result<QString> place = typedText(entry.place, longestActivityText, QStringLiteral("venue"));
    const Result<QString> remark = typedText(entry.remark, longestActivityRemark, QStringLiteral("remark"));
    const Result<QString> permission =
        typedText(entry.latePermission, longestActivityText, QStringLiteral("late_permission"));
    for (const Result<QString> *read : {&title, &place, &remark, &permission}) {
        if (!*read)
            return failure(read->error());
    }
    activity.title = *title;
    activity.place = *place;
    activity.remark = *remark;
    activity.latePermission = *permission;
    return {};
}

Result<void> readDays(const ActivityEntry &entry, int year, Activity &activity)
{
    const Result<QDate> first = typedDay(entry.first, year);
    if (!first)
        return failure(first.error());
    const Result<QDate> last = entry.last.trimmed().isEmpty() ? first : typedDay(entry.last, year);
    if (!last)
        return failure(last.error());
    if (*last < *first)
        return failure(ErrorCode::DaysReversed, {isoText(*first), isoText(*last)});
    activity.first = *first;
    activity.last = *last;
    if (entry.filedOn.trimmed().isEmpty())
        return {};
    const Result<QDate> filed = typedDay(entry.filedOn, year);
    if (!filed)
        return failure(filed.error());
    activity.filedOn = *filed;
    return {};
}

QJsonObject recordOfActivity(const Activity &activity)
{
    return {{QStringLiteral("district"), activity.districtCode},
            {QStringLiteral("kind"), activity.kind},
            {QStringLiteral("title"), activity.title},
            {QStringLiteral("first"), isoText(activity.first)},
            {QStringLiteral("last"), isoText(activity.last)},
            {QStringLiteral("filed_on"), isoText(activity.filedOn)},
            {QStringLiteral("late_permission"), activity.latePermission}};
}

Table tableOf(const QList<Activity> &activities)
{
    Table table;
    table.columns = {columnOf("first", ColumnKind::Text),           columnOf("last", ColumnKind::Text),
                     columnOf("district", ColumnKind::Word),        columnOf("activity_kind", ColumnKind::Word),
                     columnOf("title", ColumnKind::Text),           columnOf("junior_high", ColumnKind::Text),
                     columnOf("venue", ColumnKind::Text),           columnOf("filed_on", ColumnKind::Text),
                     columnOf("late_permission", ColumnKind::Text), columnOf("attendance", ColumnKind::Number),
                     columnOf("remark", ColumnKind::Text)};
    for (const Activity &one : activities) {
        table.ids.push_back(one.id);
        table.columns[0].texts.append(isoText(one.first));
        table.columns[1].texts.append(isoText(one.last));
        addWord(table.columns[2], one.districtName);
        addWord(table.columns[3], wording::activityKindWord(one.kind));
        table.columns[4].texts.append(one.title);
        table.columns[5].texts.append(one.juniorName);
        table.columns[6].texts.append(one.place);
        table.columns[7].texts.append(isoText(one.filedOn));
        table.columns[8].texts.append(one.latePermission);
        addNumber(table.columns[9], one.attendance);
        table.columns[10].texts.append(one.remark);
    }
    return table;
}

/// What of an activity is no longer as somebody saw it.
Findings activityChanges(const Activity &seen, const Activity &now)
{
    const Table both = tableOf({seen, now});
    Findings findings;
    for (const TableColumn &column : both.columns) {
        if (column.text(0) != column.text(1))
            findings.append({FindingCode::ChangedMeanwhile,
                             Severity::Problem,
                             0,
                             wording::columnTitle(column.key),
                             column.text(1),
                             {column.text(0)}});
    }
    return findings;
}

} // namespace

Result<Table> ActivityDesk::table()
{
    return all().map(tableOf);
}

bool ActivityDesk::hasBegun(const Activity &activity) const
{
    const std::optional<QDate> day = m_office.gateDay();
    return day && activity.first <= *day;
}

ActivityEntry ActivityDesk::entryOf(const Activity &activity)
{
    return {activity.districtCode,   activity.kind,       activity.title, isoText(activity.first),
            isoText(activity.last),  activity.juniorCode, activity.place, isoText(activity.filedOn),
            activity.latePermission, activity.remark};
}

Result<Activity> ActivityDesk::readEntry(const ActivityEntry &entry)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<store::DistrictEntry> district = store::districtEntry(m_office.database(), entry.district);
    if (!book || !district)
        return failure(book ? district.error() : book.error());
    if (const Result<void> may = requireForDistrict(m_office, activityPlanners(), district->code); !may)
        return failure(may.error());
    const Result<ActivityKind> kind = activityKind(entry.kind);
    if (!kind)
        return failure(kind.error());
    Activity activity;
    activity.district = district->id;
    activity.districtCode = district->code;
    activity.kind = kind->code;
    if (const Result<void> read = readTexts(entry, activity); !read)
        return failure(read.error());
    if (const Result<void> read = readDays(entry, book->year(), activity); !read)
        return failure(read.error());
    if (entry.junior.trimmed().isEmpty())
        return activity;
    const Result<store::JuniorHigh> junior = store::juniorHigh(m_office.database(), entry.junior);
    if (!junior)
        return failure(junior.error());
    if (junior->districtCode != district->code)
        return failure(ErrorCode::UnknownJuniorSchool, {entry.junior});
    activity.junior = junior->id;
    return activity;
}

Result<void> ActivityDesk::holdToLead(Activity &activity)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<ActivityKind> kind = activityKind(activity.kind);
    if (!book || !kind)
        return failure(book ? kind.error() : book.error());
    if (!kind->isFiledAhead)
        return {};
    const int days = book->publicity().leadDays;
    const QDate earliest = activity.filedOn.addDays(days);
    const bool isLate = activity.filedOn.isValid() && earliest > activity.first;
    if (isLate && activity.latePermission.isEmpty())
        return failure(ErrorCode::ActivityTooLate,
                       {isoText(activity.filedOn), QString::number(days), isoText(earliest)});
    if (!isLate)
        activity.latePermission.clear();
    return {};
}

Result<qint64> ActivityDesk::add(const ActivityEntry &entry)
{
    Result<Activity> activity = readEntry(entry);
    if (!activity)
        return failure(activity.error());
    // An open season has no date gates of its own; a day that is named counts in it too.
    if (!activity->filedOn.isValid())
        activity->filedOn = m_office.gateDay().value_or(QDate());
    if (const Result<void> inTime = holdToLead(*activity); !inTime)
        return failure(inTime.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<qint64> id = store::ActivityStore(m_office.database()).add(*activity, *transaction);
    if (!id)
        return id;
    const Result<void> done =
        transaction->commit({QStringLiteral("activity add"), QString::number(*id), recordOfActivity(*activity)});
    return done ? id : failure(done.error());
}

Result<Activity> ActivityDesk::seenNow(const Activity &seen)
{
    const Result<Activity> now = byId(seen.id);
    if (!now)
        return now;
    if (now->version != seen.version)
        return failure(ErrorCode::RowChanged, {}, activityChanges(seen, *now));
    if (const Result<void> may = requireForDistrict(m_office, activityPlanners(), now->districtCode); !may)
        return failure(may.error());
    return now;
}

Result<void> ActivityDesk::change(const Activity &seen, const ActivityEntry &entry)
{
    Result<Activity> wanted = readEntry(entry);
    if (!wanted)
        return failure(wanted.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Activity> now = seenNow(seen);
    if (!now)
        return failure(now.error());
    if (hasBegun(*now))
        return failure(ErrorCode::ActivityBegan, {now->title, isoText(now->first)});
    // A day that is moved is handed in anew (R34); nobody gains time by the day the old plan came in.
    if (!wanted->filedOn.isValid())
        wanted->filedOn = now->filedOn;
    if (wanted->first != now->first && wanted->filedOn == now->filedOn)
        wanted->filedOn = m_office.gateDay().value_or(now->filedOn);
    if (const Result<void> inTime = holdToLead(*wanted); !inTime)
        return inTime;
    if (Result<void> done = store::ActivityStore(m_office.database()).change(*now, *wanted, *transaction); !done)
        return done;
    return transaction->commit(
        {QStringLiteral("activity change"),
         QString::number(seen.id),
         {{QStringLiteral("before"), recordOfActivity(*now)}, {QStringLiteral("after"), recordOfActivity(*wanted)}}});
}

Result<void> ActivityDesk::setAttendance(const Activity &seen, const QString &attendance, const QString &remark)
{
    const Result<int> count = neededCount(attendance, 0, mostAttendance, QStringLiteral("attendance"));
    const Result<QString> note = typedText(remark, longestActivityRemark, QStringLiteral("remark"));
    if (!count || !note)
        return failure(count ? note.error() : count.error());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Activity> now = seenNow(seen);
    if (!now)
        return failure(now.error());
    if (Result<void> done = store::ActivityStore(m_office.database()).setAttendance(*now, *count, *note, *transaction);
        !done)
        return done;
    return transaction->commit(
        {QStringLiteral("activity attendance"), QString::number(seen.id), {{QStringLiteral("attendance"), *count}}});
}

Result<void> ActivityDesk::cancel(const Activity &seen, const QString &reason)
{
    const Result<QString> why = typedText(reason, longestActivityRemark, QStringLiteral("reason"));
    if (!why)
        return failure(why.error());
    if (why->isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    const Result<Activity> now = seenNow(seen);
    if (!now)
        return failure(now.error());
    if (Result<void> done = store::ActivityStore(m_office.database()).cancel(*now, *transaction); !done)
        return done;
    QJsonObject detail = recordOfActivity(*now);
    detail.insert(QStringLiteral("reason"), *why);
    return transaction->commit({QStringLiteral("activity cancel"), QString::number(seen.id), detail});
}

} // namespace hengzhao::office
