// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_discipline.h"

#include "models/office/demo_days.h"
#include "models/office/discipline_desk.h"
#include "models/office/inspection_desk.h"
#include "models/office/sanction_desk.h"
#include "models/store/directory_names.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// Of every so many schools one has already been visited, and one of those has something to put right.
constexpr qint64 visitedOneIn = 3;
constexpr qint64 findingOneIn = 4;
/// No more schools than these are answered for, however large the city is.
constexpr qint64 mostVisited = 24;

Result<void> visit(InspectionDesk &desk, DemoDays &days, const Inspection &inspection, const QDate &day,
                   const QList<SeasonChecklistItem> &questions, qint64 place)
{
    days.goTo(day);
    if (Result<void> done = desk.noteVisit(inspection.id, day.toString(Qt::ISODate), QStringLiteral("张督查、李督查"));
        !done)
        return done;
    const bool hasFinding = place % findingOneIn == 0;
    QList<InspectionAnswer> answers;
    for (qsizetype i = 0; i < questions.size(); ++i)
        answers.append({questions[i].id,
                        hasFinding && i == place % questions.size() ? QStringLiteral("not-met") : QStringLiteral("met"),
                        QString()});
    if (Result<void> done = desk.answer(inspection.id, answers); !done)
        return done;
    if (!hasFinding)
        return {};
    const Result<qint64> finding = desk.addFinding(inspection.id, QStringLiteral("两个毕业班教室尚未张贴资质公示"),
                                                   day.addDays(7).toString(Qt::ISODate));
    if (!finding)
        return failure(finding.error());
    days.goTo(day.addDays(6));
    return place % (2 * findingOneIn) == 0 ? desk.settle(*finding, QStringLiteral("已补贴，现场复查")) : Result<void>();
}

Result<void> addInspections(Office &office, int year)
{
    InspectionDesk desk(office);
    const QDate first(year, 6, 1);
    DemoDays days(office, first.addDays(-7));
    const Result<qint64> round = desk.addRound(QStringLiteral("六月交叉督查"), first.toString(Qt::ISODate),
                                               QDate(year, 6, 30).toString(Qt::ISODate));
    if (!round)
        return failure(round.error());
    // A city of one district has nobody to send.
    if (const Result<qint64> assigned = desk.assign(*round); !assigned)
        return assigned.error().code == ErrorCode::AssignmentImpossible ? Result<void>() : failure(assigned.error());
    const Result<QList<Inspection>> inspections = desk.ofRound(*round);
    const Result<QList<SeasonChecklistItem>> questions = desk.checklist();
    if (!inspections || !questions)
        return failure(inspections ? questions.error() : inspections.error());
    const qint64 visits = std::min(mostVisited, qint64(inspections->size()) / visitedOneIn);
    for (qint64 place = 0; place < visits; ++place) {
        const Inspection &inspection = inspections->at(place * visitedOneIn);
        if (Result<void> done = visit(desk, days, inspection, first.addDays(place % 20), *questions, place); !done)
            return done;
    }
    return {};
}

/// Takes a report that came in on a day as far as a state.
Result<void> takeTo(DisciplineDesk &desk, DemoDays &days, qint64 id, ViolationState state, const QDate &reported)
{
    if (state == ViolationState::Reported)
        return {};
    days.goTo(reported.addDays(1));
    if (Result<void> done = desk.take(id, ViolationAct::Investigate, {}); !done)
        return done;
    days.goTo(reported.addDays(4));
    if (state == ViolationState::Established)
        return desk.take(id, ViolationAct::Establish, QStringLiteral("现场核查，有照片和聊天记录"));
    if (state == ViolationState::Dismissed)
        return desk.take(id, ViolationAct::Dismiss, QStringLiteral("经查为正常咨询"));
    return {};
}

Result<void> addViolations(Office &office, int year)
{
    const Result<QHash<QString, QString>> schools = store::schoolNames(office.database());
    if (!schools)
        return failure(schools.error());
    QStringList codes = schools->keys();
    codes.sort();
    if (codes.isEmpty())
        return {};
    const QString first = codes.first();
    const QString last = codes.last();
    DisciplineDesk desk(office);
    DemoDays days(office, QDate(year, 5, 27));
    struct Demo {
        ViolationReport report;
        ViolationState state;
    };
    const auto day = [year](int month, int date) { return QDate(year, month, date).toString(Qt::ISODate); };
    const QList<Demo> demos = {
        {{QStringLiteral("unapproved-material"),
          Offender::School,
          first,
          {},
          {},
          day(5, 18),
          QStringLiteral("校门口散发的招生单页没有审批编号")},
         ViolationState::Established},
        {{QStringLiteral("unscheduled-visit"),
          Offender::School,
          last,
          {},
          {},
          day(5, 21),
          QStringLiteral("未列入日程，直接进毕业班宣传"),
          QStringLiteral("report"),
          {QStringLiteral("王老师"), QStringLiteral("班主任办公室")}},
         ViolationState::Investigated},
        {{QStringLiteral("unfiled-recruiting"),
          Offender::Unlisted,
          {},
          QStringLiteral("外省某技工学校"),
          {},
          day(5, 25),
          QStringLiteral("在微信群发布招生信息，承诺免费就读")},
         ViolationState::Established},
        {{QStringLiteral("slander"), Offender::School, last, {}, {}, {}, QStringLiteral("家长反映其贬低其他学校")},
         ViolationState::Dismissed},
        {{QStringLiteral("false-promotion"),
          Offender::School,
          first,
          {},
          {},
          day(5, 28),
          QStringLiteral("宣传“百分之百升入本科”")},
         ViolationState::Reported},
    };
    std::optional<qint64> established;
    for (const Demo &demo : demos) {
        const QDate happened = QDate::fromString(demo.report.happenedOn, Qt::ISODate);
        const QDate reported = happened.isValid() ? happened.addDays(1) : QDate(year, 5, 27);
        days.goTo(reported);
        const Result<qint64> id = desk.report(demo.report);
        if (!id)
            return failure(id.error());
        if (Result<void> done = takeTo(desk, days, *id, demo.state, reported); !done)
            return done;
        if (demo.state == ViolationState::Established && demo.report.offender == Offender::School)
            established = *id;
    }
    // Of those that touch no seat, so that the demo's figures stay what its tables make them.
    SanctionDesk sanctions(office);
    days.goTo(QDate(year, 6, 3));
    for (const char *kind : {"criticism", "award-ban"}) {
        NewSanction wanted;
        wanted.kind = QLatin1String(kind);
        wanted.code = first;
        wanted.violation = established;
        wanted.order =
            QStringLiteral("衡招办〔%1〕%2 号").arg(year).arg(wanted.kind == QLatin1String("criticism") ? 11 : 12);
        if (const Result<SanctionOutcome> done = sanctions.add(wanted); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

Result<void> addDemoDiscipline(Office &office)
{
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    if (Result<void> done = addInspections(office, book->year()); !done)
        return done;
    return addViolations(office, book->year());
}

} // namespace hengzhao::office
