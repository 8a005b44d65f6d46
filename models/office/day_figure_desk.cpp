// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/day_figure_desk.h"

#include "models/office/city_time.h"
#include "models/office/permission.h"
#include "models/store/day_figure_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr int daysAWeek = 7;

/// Those who report figures upwards; an inspector looks and leaves no trace in them.
QList<Role> keepersOfFigures()
{
    return {Role::Office, Role::MunicipalEducation, Role::MunicipalLabour, Role::CountyEducation, Role::Administrator};
}

} // namespace

QDate DayFigureDesk::today() const
{
    return dayInCity(m_office.clock().now());
}

Result<DayFigures> DayFigureDesk::keepToday()
{
    if (const Result<void> may = require(m_office, keepersOfFigures()); !may)
        return failure(may.error());
    const Result<store::SeasonFacts> season = store::SeasonStore(m_office.database()).facts();
    if (!season)
        return failure(season.error());
    if (!season->archivedAt.isEmpty())
        return failure(ErrorCode::SeasonReadOnly, {m_office.where()});
    store::DayFigureStore store(m_office.database());
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    Result<DayFigures> counted = store.count();
    const Result<std::optional<DayFigures>> kept = store.ofDay(today());
    if (!counted || !kept)
        return failure(counted ? kept.error() : counted.error());
    if (*kept && (*kept)->saysTheSameAs(*counted))
        return **kept;
    counted->day = today();
    counted->at = m_office.clock().now();
    if (const Result<void> done = store.keep(*counted, *transaction); !done)
        return failure(done.error());
    const Result<void> noted = transaction->commit({QStringLiteral("figures snapshot"),
                                                    counted->day.toString(Qt::ISODate),
                                                    {{QStringLiteral("schools"), counted->schools.size()},
                                                     {QStringLiteral("districts"), counted->districts.size()}}});
    return noted ? counted : failure(noted.error());
}

Result<bool> DayFigureDesk::mayKeep()
{
    const Result<store::SeasonFacts> season = store::SeasonStore(m_office.database()).facts();
    if (!season)
        return failure(season.error());
    return season->archivedAt.isEmpty() && require(m_office, keepersOfFigures()).has_value();
}

Result<bool> DayFigureDesk::isDue()
{
    const Result<bool> may = mayKeep();
    if (!may || !*may)
        return may;
    const store::DayFigureStore store(m_office.database());
    const Result<std::optional<QDateTime>> run = store.firstRun();
    const Result<QList<QDate>> kept = store.days();
    if (!run || !kept)
        return failure(run ? kept.error() : run.error());
    return run->has_value() && !kept->contains(today());
}

Result<bool> DayFigureDesk::keepWhereDue()
{
    const Result<bool> due = isDue();
    if (!due || !*due)
        return due;
    return keepToday().map([](const DayFigures &) { return true; });
}

QDate DayFigureDesk::weekOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

Result<void> DayFigureDesk::renewWithin(QDate from, QDate to)
{
    const Result<bool> may = mayKeep();
    if (!may)
        return failure(may.error());
    if (!*may || today() < from || today() > to)
        return {};
    const Result<DayFigures> kept = keepToday();
    return kept ? Result<void>() : failure(kept.error());
}

Result<std::optional<QDate>> DayFigureDesk::firstDay()
{
    const store::DayFigureStore store(m_office.database());
    const Result<std::optional<QDateTime>> run = store.firstRun();
    const Result<QList<QDate>> kept = store.days();
    if (!run || !kept)
        return failure(run ? kept.error() : run.error());
    std::optional<QDate> first;
    if (*run)
        first = dayInCity(**run);
    if (!kept->isEmpty() && (!first || kept->first() < *first))
        first = kept->first();
    return first;
}

Result<QList<FigureDay>> DayFigureDesk::days()
{
    const Result<std::optional<QDate>> first = firstDay();
    const Result<QList<QDate>> kept = store::DayFigureStore(m_office.database()).days();
    if (!first || !kept)
        return failure(first ? kept.error() : first.error());
    QList<FigureDay> days;
    if (!*first)
        return days;
    // After the last day that was kept nobody watched any more; today still can be.
    const QDate last = kept->isEmpty() ? **first : kept->last();
    if (today() > last)
        days.append({today(), false, false});
    for (QDate day = last; day >= **first; day = day.addDays(-1))
        days.append({day, kept->contains(day), day < today()});
    return days;
}

Result<Error> DayFigureDesk::missing(QDate day)
{
    const Result<std::optional<QDate>> first = firstDay();
    if (!first)
        return failure(first.error());
    if (*first && day < **first)
        return Error{ErrorCode::DayBeforeFigures, {day.toString(Qt::ISODate), (*first)->toString(Qt::ISODate)}};
    return Error{ErrorCode::FiguresNotKept, {day.toString(Qt::ISODate)}};
}

Result<std::optional<DayFigures>> DayFigureDesk::lastKept(QDate from, QDate to)
{
    const store::DayFigureStore store(m_office.database());
    const Result<QList<QDate>> kept = store.days();
    if (!kept)
        return failure(kept.error());
    const auto last = std::find_if(kept->rbegin(), kept->rend(), [to](QDate day) { return day <= to; });
    if (last == kept->rend() || *last < from)
        return std::nullopt;
    return store.ofDay(*last);
}

Result<DailyFigures> DayFigureDesk::daily(QDate day)
{
    const Result<std::optional<DayFigures>> now = store::DayFigureStore(m_office.database()).ofDay(day);
    if (!now)
        return failure(now.error());
    if (!*now) {
        const Result<Error> why = missing(day);
        return failure(why ? *why : why.error());
    }
    const Result<std::optional<DayFigures>> before = lastKept(QDate(1, 1, 1), day.addDays(-1));
    if (!before)
        return failure(before.error());
    return DailyFigures{**now, *before};
}

Result<WeeklyFigures> DayFigureDesk::weekly(QDate day)
{
    WeeklyFigures week;
    week.from = weekOf(day);
    week.to = week.from.addDays(daysAWeek - 1);
    const Result<std::optional<DayFigures>> now = lastKept(week.from, week.to);
    const Result<std::optional<DayFigures>> before = lastKept(week.from.addDays(-daysAWeek), week.from.addDays(-1));
    if (!now || !before)
        return failure(now ? before.error() : now.error());
    if (!*now) {
        const Result<Error> why = missing(day);
        return failure(why ? *why : why.error());
    }
    week.now = **now;
    week.before = *before;
    for (QDate each = week.from; each <= std::min(week.to, std::max(today(), week.now.day)); each = each.addDays(1)) {
        const Result<std::optional<DayFigures>> kept = store::DayFigureStore(m_office.database()).ofDay(each);
        if (!kept)
            return failure(kept.error());
        week.days.append(*kept);
    }
    return week;
}

} // namespace hengzhao::office
