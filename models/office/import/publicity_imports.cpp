// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/publicity_imports.h"

#include "models/office/import/row_checks.h"
#include "models/office/publicity/typed_fields.h"
#include "models/store/visited_places.h"

namespace hengzhao::office
{

namespace
{

std::optional<QDate> parseDay(QStringView text)
{
    const QDate day = QDate::fromString(cleanCode(text), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// A day of the season's year that must be there.
std::optional<QDate> dayOfYear(ImportRow &row, int column, int year)
{
    const std::optional<QDate> day = row.requiredValue(column, parseDay, FindingCode::NotDate);
    if (day && day->year() != year)
        row.problem(column, FindingCode::DayOutsideYear, {QString::number(year)});
    return day;
}

} // namespace

Result<void> OwnDistrict::read(store::Database &database)
{
    if (m_code.isEmpty())
        return {};
    const Result<QList<store::JuniorHigh>> juniors = store::juniorHighs(database);
    if (!juniors)
        return failure(juniors.error());
    for (const store::JuniorHigh &one : *juniors)
        m_districts.insert(one.code, one.districtCode);
    return {};
}

void OwnDistrict::check(ImportRow &row, int column, const QString &junior) const
{
    if (const QString district = m_districts.value(junior); !district.isEmpty() && district != m_code)
        row.problem(column, FindingCode::OutsideDistrict, {district});
}

VisitImport::VisitImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                         const ImportRow &columns)
    : m_store(store), m_transaction(transaction), m_isAdded(setting.add), m_year(setting.book.year()),
      m_own(setting.district), m_school(columns.column(QLatin1String("school_code"))),
      m_junior(columns.column(QLatin1String("junior_school_code"))), m_day(columns.column(QLatin1String("day"))),
      m_part(columns.column(QLatin1String("part"))), m_team(columns.column(QLatin1String("team"))),
      m_remark(columns.column(QLatin1String("remark")))
{
}

Result<void> VisitImport::begin()
{
    Result<store::CodeIds> schools = m_store.schoolIds();
    Result<store::CodeIds> juniors = m_store.juniorSchoolIds();
    if (!schools || !juniors)
        return failure(schools ? juniors.error() : schools.error());
    m_schools = std::move(*schools);
    m_juniors = std::move(*juniors);
    if (const Result<void> read = m_own.read(m_transaction.database()); !read)
        return read;
    return m_isAdded ? Result<void>()
                     : store::VisitStore(m_transaction.database()).cancelAll(m_own.code(), m_transaction);
}

/// Rows before this one are in the store already, so that the store knows where every team is.
Result<void> VisitImport::checkFree(ImportRow &row, const store::Visit &visit)
{
    const Result<std::optional<store::Visit>> busy =
        store::VisitStore(m_transaction.database()).whereIs(visit.school, visit.team, visit.when);
    if (!busy)
        return failure(busy.error());
    if (*busy)
        row.problem(m_team, FindingCode::TeamBusy, {(*busy)->juniorName});
    return {};
}

Result<void> VisitImport::add(ImportRow &row)
{
    const auto school = row.code<SchoolCode>(m_school);
    const auto junior = row.code<JuniorSchoolCode>(m_junior);
    if (school && !m_schools.contains(school->text()))
        row.problem(m_school, FindingCode::UnknownSchool);
    if (junior && !m_juniors.contains(junior->text()))
        row.problem(m_junior, FindingCode::UnknownJuniorSchool);
    if (junior)
        m_own.check(row, m_junior, junior->text());
    const std::optional<QDate> day = dayOfYear(row, m_day, m_year);
    const std::optional<DayPart> part = row.value(m_part, parseDayPart, FindingCode::NotDayPart);
    const QString team = row.text(m_team, 40);
    const QString remark = row.text(m_remark, 1000);
    if (!row.isValid())
        return {};
    store::Visit visit;
    visit.school = m_schools.value(school->text());
    visit.junior = m_juniors.value(junior->text());
    visit.when = {*day, part.value_or(DayPart::Morning)};
    visit.team = team.isEmpty() ? QStringLiteral("1") : team;
    visit.remark = remark;
    if (const Result<void> checked = checkFree(row, visit); !checked || !row.isValid())
        return checked;
    const Result<qint64> id = store::VisitStore(m_transaction.database()).add(visit, m_transaction);
    return id ? Result<void>() : failure(id.error());
}

LessonImport::LessonImport(store::ImportStore &store, const ImportSetting &setting, store::Transaction &transaction,
                           const ImportRow &columns)
    : m_store(store), m_transaction(transaction), m_isAdded(setting.add), m_year(setting.book.year()),
      m_own(setting.district), m_junior(columns.column(QLatin1String("junior_school_code"))),
      m_day(columns.column(QLatin1String("day"))), m_topic(columns.column(QLatin1String("topic"))),
      m_classes(columns.column(QLatin1String("classes"))), m_attendance(columns.column(QLatin1String("attendance")))
{
}

Result<void> LessonImport::begin()
{
    Result<store::CodeIds> juniors = m_store.juniorSchoolIds();
    if (!juniors)
        return failure(juniors.error());
    m_juniors = std::move(*juniors);
    if (const Result<void> read = m_own.read(m_transaction.database()); !read)
        return read;
    return m_isAdded ? Result<void>()
                     : store::GuidanceStore(m_transaction.database()).endLessons(m_own.code(), m_transaction);
}

Result<void> LessonImport::add(ImportRow &row)
{
    const auto junior = row.code<JuniorSchoolCode>(m_junior);
    if (junior && !m_juniors.contains(junior->text()))
        row.problem(m_junior, FindingCode::UnknownJuniorSchool);
    if (junior)
        m_own.check(row, m_junior, junior->text());
    const std::optional<QDate> day = dayOfYear(row, m_day, m_year);
    const QString topic = row.requiredText(m_topic);
    const std::optional<int> classes = row.wholeNumber(m_classes, 1, mostClasses);
    const std::optional<int> attendance = row.wholeNumber(m_attendance, 0, mostAttendance);
    if (!row.isValid())
        return {};
    checkRepeated(row, m_topic, m_seen,
                  QStringList{junior->text(), day->toString(Qt::ISODate), topic}.join(QLatin1Char('\n')));
    store::GuidanceStore guidance(m_transaction.database());
    const qint64 place = m_juniors.value(junior->text());
    if (m_isAdded && row.isValid()) {
        const Result<bool> isThere = guidance.hasLesson(place, *day, topic);
        if (!isThere)
            return failure(isThere.error());
        if (*isThere)
            row.problem(m_topic, FindingCode::DuplicateKey);
    }
    return row.isValid() ? guidance.addLesson({0, place, {}, {}, {}, *day, topic, classes, attendance}, m_transaction)
                         : Result<void>();
}

} // namespace hengzhao::office
