// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/season_desk.h"

#include "models/domain/part_progress.h"
#include "models/office/batch_desk.h"
#include "models/office/city_time.h"
#include "models/office/day_figure_desk.h"
#include "models/office/demo/demo_city.h"
#include "models/office/demo_approvals.h"
#include "models/office/demo_booklet.h"
#include "models/office/demo_confirmations.h"
#include "models/office/demo_corrections.h"
#include "models/office/demo_days.h"
#include "models/office/demo_discipline.h"
#include "models/office/demo_dispatch.h"
#include "models/office/demo_filings.h"
#include "models/office/demo_lines.h"
#include "models/office/demo_notices.h"
#include "models/office/demo_publicity.h"
#include "models/office/demo_registration.h"
#include "models/office/demo_whereabouts.h"
#include "models/office/import_desk.h"
#include "models/office/plan_order_desk.h"
#include "models/store/directory_names.h"
#include "models/store/figure_store.h"
#include "models/store/past_allotment_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

Result<void> importTables(Office &office, const DemoCity &city, DemoStage stage, Progress &progress)
{
    ImportDesk desk(office);
    const QStringList kinds = demoKinds(stage);
    // Candidates and choices are nearly all of the work.
    const auto weight = [](const QString &kind) {
        return kind == QLatin1String("candidates") ? 60.0 : kind == QLatin1String("choices") ? 30.0 : 1.0;
    };
    double whole = 0;
    for (const QString &kind : kinds)
        whole += weight(kind);
    double done = 0;
    for (const QString &kind : kinds) {
        const std::unique_ptr<files::RowSource> rows = city.table(kind);
        if (!rows)
            continue;
        PartProgress part(progress, 0.9 * done / whole, 0.9 * (done + weight(kind)) / whole);
        ImportRequest request;
        request.kind = kind;
        const Result<ImportReport> report = desk.importRows(request, *rows, part);
        if (!report)
            return failure(report.error());
        done += weight(kind);
    }
    return {};
}

Result<void> addPast(Office &office, const DemoCity &city)
{
    const Result<QHash<QString, QString>> schools = store::schoolNames(office.database());
    const Result<QHash<QString, QString>> districts = store::districtNames(office.database());
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    store::FigureStore figures(office.database());
    const QList<PastFigure> past = city.past();
    for (const PastFigure &figure : past) {
        const bool ofSchool = figure.school.has_value();
        const QString code = ofSchool ? figure.school->text() : figure.district->text();
        const store::StoredPastFigure stored{figure.year,
                                             ofSchool,
                                             code,
                                             ofSchool ? schools->value(code) : districts->value(code),
                                             figure.graduates,
                                             ofSchool ? figure.admitted : figure.vocational,
                                             figure.general,
                                             figure.plan};
        if (Result<void> done = figures.addPast(stored, *transaction); !done)
            return done;
    }
    store::PastAllotmentStore allotments(office.database());
    for (const PastDivision &division : city.pastDivisions()) {
        const store::PastAllotment allotment{past.last().year, division.school.text(), division.district,
                                             division.planned, division.admitted};
        if (Result<void> done = allotments.add(allotment, *transaction); !done)
            return done;
    }
    return transaction->commit(
        {QStringLiteral("season demo"), QStringLiteral("past figures"), {{QStringLiteral("rows"), past.size()}}});
}

/// In March the technician schools' plans have been issued; those of the other authority are still worked on. Later on
/// none is locked, so that plans can be brought in to practise on (contract, section 2). A city too small for any has
/// none to issue.
Result<void> issuePlans(Office &office, int year)
{
    const DemoDays days(office, QDate(year, 4, 20));
    IssueRequest request;
    request.documentNo = QStringLiteral("人社计〔%1〕12号").arg(year);
    request.authority = Role::MunicipalLabour;
    const Result<PlanOrder> order = PlanOrderDesk(office).issue(request);
    const bool isNone =
        !order && (order.error().code == ErrorCode::PlanUnchanged || order.error().code == ErrorCode::PlanBlocked);
    return order || isNone ? Result<void>() : failure(order.error());
}

/// A day on which nobody kept the figures, so that it is seen how that looks.
constexpr int missedDay = 4;
constexpr int whereaboutsDay = 9;
constexpr int approvalDay = 11;
constexpr int daysSinceRun = 14;

/// What is done on a day after the run, counted from 0.
Result<void> liveOneDay(Office &office, const DemoConfirmations &confirmations, int day)
{
    if (day < DemoConfirmations::days()) {
        if (Result<void> done = confirmations.enter(office, day); !done)
            return done;
    }
    if (day == whereaboutsDay) {
        if (Result<void> done = addDemoWhereabouts(office); !done)
            return done;
    }
    if (day == approvalDay) {
        if (Result<void> done = addDemoApprovals(office); !done)
            return done;
    }
    if (day == missedDay)
        return {};
    return DayFigureDesk(office).keepToday().map([](const DayFigures &) {});
}

/// The first batch two weeks ago, and what has followed it day by day until yesterday.
Result<void> admitFirstBatch(Office &office, Progress &progress)
{
    const QDate today = dayInCity(office.clock().now());
    DemoDays days(office, today.addDays(-daysSinceRun));
    BatchRequest run;
    run.backup = false;
    if (const Result<BatchReport> report = BatchDesk(office).run(run, progress); !report)
        return failure(report.error());
    const Result<DemoConfirmations> confirmations = DemoConfirmations::plan(office);
    if (!confirmations)
        return failure(confirmations.error());
    for (int day = 0; day < daysSinceRun; ++day) {
        days.goTo(today.addDays(day - daysSinceRun));
        if (Result<void> done = liveOneDay(office, *confirmations, day); !done)
            return done;
    }
    return {};
}

/// The first batch, and what follows it as far as the schools' notices.
Result<void> admitInAugust(Office &office, Progress &progress)
{
    if (Result<void> done = admitFirstBatch(office, progress); !done)
        return done;
    for (const auto add : {addDemoNotices, addDemoRegistration, addDemoCorrections}) {
        if (Result<void> done = add(office); !done)
            return done;
    }
    return {};
}

Result<void> fill(Office &office, const DemoCity &city, const DemoRequest &request, Progress &progress)
{
    if (Result<void> done = importTables(office, city, request.stage, progress); !done)
        return done;
    if (Result<void> done = addPast(office, city); !done)
        return done;
    if (Result<void> done = addDemoLines(office, request.year); !done)
        return done;
    if (Result<void> done = addDemoOrders(office, request.year); !done)
        return done;
    if (Result<void> done = addDemoFilings(office, request.stage); !done)
        return done;
    if (request.stage == DemoStage::March) {
        if (Result<void> done = issuePlans(office, request.year); !done)
            return done;
    }
    if (Result<void> done = addDemoDiscipline(office); !done)
        return done;
    if (Result<void> done = addDemoPublicity(office, request.seed); !done)
        return done;
    if (Result<void> done = addDemoBooklets(office, request.year); !done)
        return done;
    if (request.stage == DemoStage::August) {
        PartProgress part(progress, 0.9, 1.0);
        if (Result<void> done = admitInAugust(office, part); !done)
            return done;
    }
    progress.advance(1.0);
    return {};
}

} // namespace

QStringList demoKinds(DemoStage stage)
{
    QStringList kinds = DemoCity::kinds();
    if (stage != DemoStage::March)
        return kinds;
    // In March there are schools and plans, and no candidates yet.
    for (const char *later : {"candidates", "choices", "interviews", "lines", "general"})
        kinds.removeAll(QLatin1String(later));
    return kinds;
}

Result<Office> SeasonDesk::createDemo(const QString &where, const DemoRequest &request, const Officer &officer,
                                      const Clock &clock, Progress &progress)
{
    const DemoCity city(request.candidates, request.seed, request.year);
    // Booklets are made in March; what is run later keeps the book that everybody's certificates are made with.
    const bool isOfBooklets = request.stage == DemoStage::March;
    const Result<RuleBookReading> rules = readRules(isOfBooklets ? city.rulesForBooklets() : city.rules());
    if (!rules)
        return failure(rules.error());
    Result<Office> office = Office::create(where, *rules->book, true, officer, clock);
    if (!office)
        return office;
    if (const Result<void> filled = fill(*office, city, request, progress); !filled) {
        Office::discard(std::move(*office));
        return failure(filled.error());
    }
    return office;
}

} // namespace hengzhao::office
