// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/visit_desk.h"

#include "models/domain/text.h"
#include "models/office/permission.h"
#include "models/office/publicity/typed_fields.h"
#include "models/wording/column_titles.h"
#include "models/wording/publicity_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr qsizetype longestTeam = 40;
constexpr qsizetype longestRemark = 1000;
constexpr qsizetype longestSeen = 2000;
constexpr qsizetype longestName = 200;

/// Who has only one team need not name it.
const QString &firstTeam()
{
    static const QString team = QStringLiteral("1");
    return team;
}

const QList<Role> &visitPlanners()
{
    static const QList<Role> roles = {Role::School, Role::Office, Role::MunicipalEducation, Role::CountyEducation};
    return roles;
}

const QList<Role> &visitReporters()
{
    static const QList<Role> roles = {Role::Office,          Role::MunicipalEducation, Role::MunicipalLabour,
                                      Role::CountyEducation, Role::CountyLabour,       Role::JuniorSchool,
                                      Role::Inspector,       Role::Discipline};
    return roles;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject recordOfVisit(const Visit &visit)
{
    return {{QStringLiteral("school"), visit.schoolCode},
            {QStringLiteral("junior_school"), visit.juniorCode},
            {QStringLiteral("day"), iso(visit.when.day)},
            {QStringLiteral("part"), QString(codeName(visit.when.part))},
            {QStringLiteral("team"), visit.team}};
}

/// What of a visit is no longer as somebody saw it.
Findings visitChanges(const Visit &seen, const Visit &now)
{
    Findings findings;
    const auto compare = [&findings](const char *key, const QString &before, const QString &after) {
        if (before != after)
            findings.append({FindingCode::ChangedMeanwhile,
                             Severity::Problem,
                             0,
                             wording::columnTitle(QLatin1String(key)),
                             after,
                             {before}});
    };
    compare("day", iso(seen.when.day), iso(now.when.day));
    compare("part", wording::word(seen.when.part), wording::word(now.when.part));
    compare("junior_high", seen.juniorName, now.juniorName);
    return findings;
}

/// What a report's name is sealed for, so that it opens in no other row.
QByteArray reportPlace(const QString &junior, QDate day, const QDateTime &at)
{
    return "visit_report:" + (junior + iso(day) + at.toUTC().toString(Qt::ISODate)).toUtf8();
}

TableColumn halfDayColumn()
{
    TableColumn column{QStringLiteral("part"), ColumnKind::Word};
    column.words = {wording::word(DayPart::Morning), wording::word(DayPart::Afternoon)};
    return column;
}

} // namespace

Table VisitDesk::table(const QList<Visit> &visits)
{
    Table table;
    table.columns = {
        {QStringLiteral("day"), ColumnKind::Text},         halfDayColumn(),
        {QStringLiteral("district"), ColumnKind::Word},    {QStringLiteral("junior_high"), ColumnKind::Text},
        {QStringLiteral("school_name"), ColumnKind::Text}, {QStringLiteral("team"), ColumnKind::Text},
        {QStringLiteral("joint"), ColumnKind::Word},       {QStringLiteral("remark"), ColumnKind::Text}};
    table.columns[6].words = {wording::jointWord()};
    for (const Visit &visit : visits) {
        table.ids.push_back(visit.id);
        table.columns[0].texts.append(iso(visit.when.day));
        table.columns[1].numbers.append(static_cast<int>(visit.when.part));
        QStringList &districts = table.columns[2].words;
        if (!districts.contains(visit.districtName))
            districts.append(visit.districtName);
        table.columns[2].numbers.append(districts.indexOf(visit.districtName));
        table.columns[3].texts.append(visit.juniorName);
        table.columns[4].texts.append(visit.schoolName);
        table.columns[5].texts.append(visit.team);
        table.columns[6].numbers.append(visit.isJoint ? 0 : TableColumn::none);
        table.columns[7].texts.append(visit.remark);
    }
    return table;
}

Result<VisitPlaces> VisitDesk::places()
{
    const auto schools = store::recruitingSchools(m_office.database());
    const auto juniors = store::juniorHighs(m_office.database());
    const auto districts = store::districtEntries(m_office.database());
    if (!schools || !juniors)
        return failure(schools ? juniors.error() : schools.error());
    if (!districts)
        return failure(districts.error());
    return VisitPlaces{*schools, *juniors, *districts};
}

/// A school's account plans its own visits, a county's those within its district.
Result<void> VisitDesk::mayPlan(const QString &school, const QString &district)
{
    if (Result<void> may = requireForSchool(m_office, visitPlanners(), school); !may)
        return may;
    return requireForDistrict(m_office, visitPlanners(), district);
}

Result<void> VisitDesk::checkFree(const Visit &visit, const HalfDay &when)
{
    const Result<std::optional<Visit>> busy =
        store::VisitStore(m_office.database()).whereIs(visit.school, visit.team, when, visit.id);
    if (!busy)
        return failure(busy.error());
    if (*busy)
        return failure(ErrorCode::TeamBusy, {visit.team, visit.schoolName, iso(when.day), QString(codeName(when.part)),
                                             (*busy)->juniorName});
    return {};
}

Result<void> VisitDesk::checkYear(QDate day)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    const Result<QDate> fits = typedDay(iso(day), book->year());
    return fits ? Result<void>() : failure(fits.error());
}

Result<qint64> VisitDesk::add(const VisitEntry &entry)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<RecruitingSchool> school = store::recruitingSchool(m_office.database(), entry.school);
    if (!book || !school)
        return failure(book ? school.error() : book.error());
    const Result<JuniorHigh> junior = store::juniorHigh(m_office.database(), entry.junior);
    if (!junior)
        return failure(junior.error());
    const Result<QDate> day = typedDay(entry.day, book->year());
    const Result<DayPart> part = typedDayPart(entry.part);
    if (!day || !part)
        return failure(day ? part.error() : day.error());
    const Result<QString> team = typedText(entry.team, longestTeam, QStringLiteral("team"));
    const Result<QString> remark = typedText(entry.remark, longestRemark, QStringLiteral("remark"));
    if (!team || !remark)
        return failure(team ? remark.error() : team.error());
    Visit visit;
    visit.school = school->id;
    visit.schoolCode = school->code;
    visit.schoolName = school->name;
    visit.junior = junior->id;
    visit.juniorCode = junior->code;
    visit.when = {*day, *part};
    visit.team = team->isEmpty() ? firstTeam() : *team;
    visit.remark = *remark;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> may = mayPlan(school->code, junior->districtCode); !may)
        return failure(may.error());
    if (const Result<void> isFree = checkFree(visit, visit.when); !isFree)
        return failure(isFree.error());
    const Result<qint64> id = store::VisitStore(m_office.database()).add(visit, *transaction);
    if (!id)
        return id;
    const Result<void> done =
        transaction->commit({QStringLiteral("visit add"), QString::number(*id), recordOfVisit(visit)});
    return done ? id : failure(done.error());
}

Result<void> VisitDesk::move(const Visit &seen, const HalfDay &when, const QString &junior)
{
    if (const Result<void> fits = checkYear(when.day); !fits)
        return fits;
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::VisitStore visits(m_office.database());
    const Result<Visit> now = visits.byId(seen.id);
    if (!now)
        return failure(now.error());
    if (now->version != seen.version)
        return failure(ErrorCode::RowChanged, {}, visitChanges(seen, *now));
    const Result<JuniorHigh> place =
        store::juniorHigh(m_office.database(), junior.isEmpty() ? now->juniorCode : junior);
    if (!place)
        return failure(place.error());
    // Out of one county and into another is both counties' matter.
    for (const QString &district : {now->districtCode, place->districtCode}) {
        if (const Result<void> may = mayPlan(now->schoolCode, district); !may)
            return may;
    }
    if (when == now->when && place->id == now->junior)
        return {};
    if (const Result<void> isFree = checkFree(*now, when); !isFree)
        return isFree;
    if (Result<void> done = visits.move(*now, when, place->id, *transaction); !done)
        return done;
    Visit after = *now;
    after.when = when;
    after.juniorCode = place->code;
    return transaction->commit(
        {QStringLiteral("visit move"),
         QString::number(seen.id),
         {{QStringLiteral("before"), recordOfVisit(*now)}, {QStringLiteral("after"), recordOfVisit(after)}}});
}

Result<void> VisitDesk::cancel(const Visit &seen, const QString &reason)
{
    const Result<QString> why = typedText(reason, longestRemark, QStringLiteral("reason"));
    if (!why)
        return failure(why.error());
    if (why->isEmpty())
        return failure(ErrorCode::ReasonMissing);
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::VisitStore visits(m_office.database());
    const Result<Visit> now = visits.byId(seen.id);
    if (!now)
        return failure(now.error());
    if (now->version != seen.version)
        return failure(ErrorCode::RowChanged, {}, visitChanges(seen, *now));
    if (const Result<void> may = mayPlan(now->schoolCode, now->districtCode); !may)
        return may;
    if (Result<void> done = visits.cancel(*now, *transaction); !done)
        return done;
    QJsonObject detail = recordOfVisit(*now);
    detail.insert(QStringLiteral("reason"), *why);
    return transaction->commit({QStringLiteral("visit cancel"), QString::number(seen.id), detail});
}

Result<qint64> VisitDesk::report(const ReportEntry &entry)
{
    const Result<RuleBook> book = m_office.ruleBook();
    const Result<JuniorHigh> junior = store::juniorHigh(m_office.database(), entry.junior);
    if (!book || !junior)
        return failure(book ? junior.error() : book.error());
    if (const Result<void> may = requireForDistrict(m_office, visitReporters(), junior->districtCode); !may)
        return failure(may.error());
    const Result<QDate> day = typedDay(entry.day, book->year());
    if (!day)
        return failure(day.error());
    const Result<QString> name = neededText(entry.school, longestName, QStringLiteral("school_name"));
    const Result<QString> seen = neededText(entry.seen, longestSeen, QStringLiteral("seen"));
    const Result<QString> reporter = typedText(entry.reportedBy, longestName, QStringLiteral("reported_by"));
    if (!name || !seen)
        return failure(name ? seen.error() : name.error());
    if (!reporter)
        return failure(reporter.error());
    const Result<RecruitingSchool> school = store::recruitingSchool(m_office.database(), *name);
    if (!school && school.error().code != ErrorCode::UnknownSchool)
        return failure(school.error());
    VisitReport report{0, junior->code, junior->name, {}, school ? school->name : *name, *day, *seen, *reporter, {}};
    store::VisitStore visits(m_office.database());
    if (school) {
        const Result<QList<Visit>> planned = visits.visits({*day, *day, {}, school->code, junior->code});
        if (!planned)
            return failure(planned.error());
        if (!planned->isEmpty())
            return failure(ErrorCode::VisitPlanned, {school->name, junior->name, iso(*day)});
    }
    Result<store::Transaction> transaction = m_office.begin();
    if (!transaction)
        return failure(transaction.error());
    report.at = m_office.writer().at;
    std::optional<QByteArray> sealed;
    if (const vault::SeasonKey *key = m_office.key()) {
        sealed = key->seal(report.reportedBy.toUtf8(), reportPlace(junior->code, *day, report.at));
        report.reportedBy.clear();
    }
    const Result<qint64> id =
        visits.addReport(junior->id, school ? std::optional(school->id) : std::nullopt, report, sealed, *transaction);
    if (!id)
        return id;
    // Neither who reported it nor what was seen, which may name people.
    const Result<void> done = transaction->commit({QStringLiteral("visit report"),
                                                   QString::number(*id),
                                                   {{QStringLiteral("junior_school"), junior->code},
                                                    {QStringLiteral("school"), school ? school->code : QString()},
                                                    {QStringLiteral("day"), iso(*day)}}});
    return done ? id : failure(done.error());
}

Result<QList<VisitReport>> VisitDesk::reports()
{
    Result<QList<VisitReport>> reports = store::VisitStore(m_office.database()).reports();
    if (!reports)
        return reports;
    for (VisitReport &report : *reports) {
        if (report.sealed.isEmpty() || m_office.key() == nullptr)
            continue;
        const std::optional<QByteArray> opened =
            m_office.key()->open(report.sealed, reportPlace(report.juniorCode, report.day, report.at));
        if (!opened)
            return failure(ErrorCode::SeasonDamaged, {m_office.where(), QStringLiteral("visit_report")});
        report.reportedBy = QString::fromUtf8(*opened);
    }
    return reports;
}

} // namespace hengzhao::office
