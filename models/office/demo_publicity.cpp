// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_publicity.h"

#include "models/office/demo/draws.h"
#include "models/office/demo/text_table.h"
#include "models/office/publicity/publicity_terms.h"
#include "models/store/activity_store.h"
#include "models/store/guidance_store.h"
#include "models/store/material_store.h"
#include "models/store/visit_store.h"
#include "models/store/visited_places.h"

#include <QSet>

namespace hengzhao::office
{

namespace
{

using demo::Draws;
using demo::Stream;

constexpr int visitsOfSchool = 6;
constexpr int materialsShown = 18;
/// Working days on which schools may visit, from the first one on.
constexpr int visitDays = 35;

/// Writes it all; one after the other, since numbers of rows are given in that order.
class DemoPublicity
{
public:
    DemoPublicity(Office &office, store::Transaction &transaction, quint64 seed, int year)
        : m_office(office), m_transaction(transaction), m_seed(seed), m_year(year),
          m_texts(demo::readTextTable(QStringLiteral(":/demo/publicity.tsv")))
    {
    }

    [[nodiscard]] Result<void> write();

private:
    [[nodiscard]] Result<void> addMaterial(size_t index);
    [[nodiscard]] Result<void> addVisits();
    [[nodiscard]] Result<void> addActivities(const store::DistrictEntry &district, size_t index);
    [[nodiscard]] Result<void> addGuidance(const store::JuniorHigh &junior, size_t index);
    /// One visit that was on no calendar.
    [[nodiscard]] Result<void> addReport();
    /// The n-th working day from a date on.
    [[nodiscard]] static QDate workingDay(QDate from, int n);
    [[nodiscard]] QList<QStringList> textsOf(const char *use) const;
    [[nodiscard]] QString text(const char *use) const { return textsOf(use).value(0).value(2); }

    Office &m_office;
    store::Transaction &m_transaction;
    quint64 m_seed;
    int m_year;
    QList<QStringList> m_texts;
    QList<store::RecruitingSchool> m_schools;
    QList<store::JuniorHigh> m_juniors;
};

QDate DemoPublicity::workingDay(QDate from, int n)
{
    constexpr int saturday = 6;
    for (QDate day = from;; day = day.addDays(1)) {
        if (day.dayOfWeek() < saturday && n-- == 0)
            return day;
    }
}

QList<QStringList> DemoPublicity::textsOf(const char *use) const
{
    QList<QStringList> found;
    for (const QStringList &row : m_texts) {
        if (row.value(0) == QLatin1String(use))
            found.append(row);
    }
    return found;
}

/// As far on its way as its place in the list says, so that every state is seen.
Result<void> DemoPublicity::addMaterial(size_t index)
{
    const store::RecruitingSchool &school = m_schools[static_cast<qsizetype>(index) % m_schools.size()];
    const QList<QStringList> kinds = textsOf("material");
    const QStringList &kind = kinds[static_cast<qsizetype>(index) % kinds.size()];
    store::MaterialStore materials(m_office.database());
    const Result<qint64> id = materials.add(school.id, {kind.value(2), text("content"), kind.value(1)}, m_transaction);
    if (!id)
        return failure(id.error());
    static const QList<QList<MaterialAct>> ways = {{MaterialAct::Submit, MaterialAct::Approve, MaterialAct::Release},
                                                   {MaterialAct::Submit},
                                                   {MaterialAct::Submit, MaterialAct::Return},
                                                   {MaterialAct::Submit, MaterialAct::Approve},
                                                   {},
                                                   {MaterialAct::Submit}};
    store::Writer writer = m_office.writer();
    writer.at = QDateTime(QDate(m_year, 4, 1).addDays(static_cast<qint64>(index)), QTime(2, 0), Qt::UTC);
    for (const MaterialAct act : ways[static_cast<qsizetype>(index) % ways.size()]) {
        const Result<store::Material> now = materials.byId(*id);
        if (!now)
            return failure(now.error());
        const MaterialStep step{now->state, act, nextState(now->state, act).value_or(now->state)};
        const QString reason = act == MaterialAct::Return ? text("return") : QString();
        writer.at = writer.at.addDays(1);
        if (Result<void> done = materials.move(*now, step, reason, writer, m_transaction); !done)
            return done;
    }
    return {};
}

Result<void> DemoPublicity::addVisits()
{
    store::VisitStore visits(m_office.database());
    QSet<QString> taken;
    store::Visit last;
    const QDate first(m_year, 4, 12);
    for (qsizetype i = 0; i < m_schools.size() * visitsOfSchool; ++i) {
        Draws draws(m_seed, Stream::Publicity, static_cast<quint64>(i));
        store::Visit visit;
        visit.school = m_schools[i / visitsOfSchool].id;
        visit.junior = m_juniors[draws.below(static_cast<quint32>(m_juniors.size()))].id;
        visit.when = {workingDay(first, draws.between(0, visitDays - 1)),
                      draws.chance(5'000) ? DayPart::Morning : DayPart::Afternoon};
        visit.team = QStringLiteral("1");
        // Now and then the school joins the one before it.
        if (last.school > 0 && last.school != visit.school && draws.chance(6'000)) {
            visit.junior = last.junior;
            visit.when = last.when;
        }
        last = visit;
        const QString key = QStringLiteral("%1 %2 %3")
                                .arg(visit.school)
                                .arg(visit.when.day.toString(Qt::ISODate), QString(codeName(visit.when.part)));
        if (taken.contains(key))
            continue; // one team is in one place at one time
        taken.insert(key);
        if (const Result<qint64> id = visits.add(visit, m_transaction); !id)
            return failure(id.error());
    }
    return {};
}

Result<void> DemoPublicity::addActivities(const store::DistrictEntry &district, size_t index)
{
    store::ActivityStore activities(m_office.database());
    const QList<QStringList> kinds = textsOf("activity");
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        Draws draws(m_seed, Stream::Publicity, 1'000'000 + index * 100 + static_cast<quint64>(i));
        store::Activity activity;
        activity.district = district.id;
        activity.kind = kinds[i].value(1);
        activity.title = district.name + kinds[i].value(2);
        activity.place = text("place");
        const bool isAfterExamination = activity.kind == QLatin1String("mobilisation");
        activity.first = isAfterExamination ? QDate(m_year, 6, 21).addDays(draws.between(0, 5))
                                            : workingDay(QDate(m_year, 4, 6), draws.between(0, 38));
        activity.last = activity.first;
        const bool isLate = index % 5 == 2 && i == 2;
        activity.filedOn = activity.first.addDays(isLate ? -3 : -draws.between(8, 20));
        activity.latePermission = isLate ? text("late") : QString();
        if (activity.first < QDate(m_year, 5, 10))
            activity.attendance = draws.between(40, 260);
        if (const Result<qint64> id = activities.add(activity, m_transaction); !id)
            return failure(id.error());
    }
    return {};
}

Result<void> DemoPublicity::addGuidance(const store::JuniorHigh &junior, size_t index)
{
    store::GuidanceStore guidance(m_office.database());
    Draws draws(m_seed, Stream::Publicity, 2'000'000 + index);
    const QList<QStringList> topics = textsOf("lesson");
    const auto given = draws.chance(8'200) ? topics.size() : qsizetype(draws.between(0, 2));
    for (qsizetype i = 0; i < given; ++i) {
        store::CareerLesson lesson;
        lesson.junior = junior.id;
        lesson.day = workingDay(QDate(m_year, 4, 6), draws.between(0, 12) + static_cast<int>(i) * 13);
        lesson.topic = topics[i].value(2);
        lesson.classes = junior.classes && *junior.classes > 0 ? junior.classes : std::nullopt;
        if (Result<void> done = guidance.addLesson(lesson, m_transaction); !done)
            return done;
    }
    const int classes = junior.classes.value_or(0);
    if (classes < 1 || draws.chance(500))
        return {};
    store::Poster poster;
    poster.junior = junior.id;
    poster.day = workingDay(QDate(m_year, 4, 12), draws.between(0, 20));
    poster.classes = draws.chance(9'000) ? classes : (classes + 1) / 2;
    const Result<qint64> id = guidance.addPoster(poster, m_transaction);
    if (!id || !draws.chance(300))
        return id ? Result<void>() : failure(id.error());
    poster.id = *id;
    poster.version = 1;
    return guidance.takeDown(poster, poster.day.addDays(9), m_transaction);
}

Result<void> DemoPublicity::addReport()
{
    store::VisitReport report;
    report.schoolName = text("unlisted");
    report.day = QDate(m_year, 4, 22);
    report.seen = text("seen");
    report.at = QDateTime(report.day, QTime(8, 0), Qt::UTC);
    const Result<qint64> id = store::VisitStore(m_office.database())
                                  .addReport(m_juniors.first().id, std::nullopt, report, std::nullopt, m_transaction);
    return id ? Result<void>() : failure(id.error());
}

Result<void> DemoPublicity::write()
{
    const auto schools = store::recruitingSchools(m_office.database());
    const auto juniors = store::juniorHighs(m_office.database());
    const auto districts = store::districtEntries(m_office.database());
    if (!schools || !juniors)
        return failure(schools ? juniors.error() : schools.error());
    if (!districts)
        return failure(districts.error());
    if (schools->isEmpty() || juniors->isEmpty())
        return {};
    m_schools = *schools;
    m_juniors = *juniors;
    for (size_t i = 0; i < materialsShown; ++i) {
        if (Result<void> done = addMaterial(i); !done)
            return done;
    }
    if (Result<void> done = addVisits(); !done)
        return done;
    for (qsizetype i = 0; i < districts->size(); ++i) {
        if (Result<void> done = addActivities(districts->at(i), static_cast<size_t>(i)); !done)
            return done;
    }
    for (qsizetype i = 0; i < m_juniors.size(); ++i) {
        if (Result<void> done = addGuidance(m_juniors[i], static_cast<size_t>(i)); !done)
            return done;
    }
    return addReport();
}

} // namespace

Result<void> addDemoPublicity(Office &office, quint64 seed)
{
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (Result<void> done = DemoPublicity(office, *transaction, seed, book->year()).write(); !done)
        return done;
    return transaction->commit({QStringLiteral("season demo"), QStringLiteral("publicity"), {}});
}

} // namespace hengzhao::office
