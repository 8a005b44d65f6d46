// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/places.h"

#include "ui/accounts/account_page.h"
#include "ui/approvals/approval_page.h"
#include "ui/batches/batch_page.h"
#include "ui/booklet/booklet_page.h"
#include "ui/calendar/calendar_page.h"
#include "ui/counter/counter_page.h"
#include "ui/directory/directory_page.h"
#include "ui/discipline/discipline_page.h"
#include "ui/figures/daily_page.h"
#include "ui/figures/dashboard_page.h"
#include "ui/figures/ratio_page.h"
#include "ui/filings/filing_page.h"
#include "ui/filings/school_page.h"
#include "ui/imports/import_page.h"
#include "ui/inspections/inspection_page.h"
#include "ui/lines/line_page.h"
#include "ui/lists/list_page.h"
#include "ui/notices/notice_page.h"
#include "ui/overview/overview_page.h"
#include "ui/people/people_page.h"
#include "ui/plans/plan_page.h"
#include "ui/publicity/publicity_page.h"
#include "ui/registration/registration_page.h"
#include "ui/supplement/supplement_page.h"
#include "ui/whatif/whatif_page.h"

#include <QCoreApplication>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

struct PlaceWords {
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)
};

template <typename PageType>
Page *make(OpenSeason &season)
{
    return new PageType(season);
}

} // namespace

QList<Place> places()
{
    const QString before = PlaceWords::tr("Before");
    const QString admission = PlaceWords::tr("Admission");
    const QString after = PlaceWords::tr("After admission");
    const QString figures = PlaceWords::tr("Figures");
    const QString system = PlaceWords::tr("System");
    return {
        {QStringLiteral("overview"), {}, PlaceWords::tr("Overview"), make<OverviewPage>, Shown::ToInspectionsToo},
        {QStringLiteral("calendar"), {}, PlaceWords::tr("Calendar"), make<CalendarPage>},
        {QStringLiteral("schools"), before, PlaceWords::tr("Schools"), make<SchoolPage>, Shown::ToInspectionsToo},
        {QStringLiteral("filings"), before, PlaceWords::tr("Filings"), make<FilingPage>},
        {QStringLiteral("booklet"), before, PlaceWords::tr("Booklet"), make<BookletPage>},
        {QStringLiteral("plans"), before, PlaceWords::tr("Plans"), make<PlanPage>, Shown::ToInspectionsToo},
        {QStringLiteral("inspections"), before, PlaceWords::tr("Inspections"), make<InspectionPage>},
        {QStringLiteral("discipline"), before, PlaceWords::tr("Violations"), make<DisciplinePage>},
        {QStringLiteral("publicity"), before, PlaceWords::tr("Publicity"), make<PublicityPage>},
        {QStringLiteral("people"), admission, PlaceWords::tr("Candidates"), make<PeoplePage>},
        {QStringLiteral("lines"), admission, PlaceWords::tr("Cut-off lines"), make<LinePage>},
        {QStringLiteral("batches"), admission, PlaceWords::tr("Batches"), make<BatchPage>},
        {QStringLiteral("supplement"), admission, PlaceWords::tr("Supplement"), make<SupplementPage>},
        {QStringLiteral("counter"), after, PlaceWords::tr("Confirmation"), make<CounterPage>},
        {QStringLiteral("approvals"), after, PlaceWords::tr("Approval"), make<ApprovalPage>},
        {QStringLiteral("lists"), after, PlaceWords::tr("Admission lists"), make<ListPage>},
        {QStringLiteral("notices"), after, PlaceWords::tr("Notices"), make<NoticePage>},
        {QStringLiteral("registration"), after, PlaceWords::tr("Registration"), make<RegistrationPage>},
        {QStringLiteral("ratio"), figures, PlaceWords::tr("Share and ratio"), make<RatioPage>, Shown::ToInspectionsToo},
        {QStringLiteral("dashboards"), figures, PlaceWords::tr("Dashboards"), make<DashboardPage>,
         Shown::ToInspectionsToo},
        {QStringLiteral("daily"), figures, PlaceWords::tr("Daily and weekly"), make<DailyPage>,
         Shown::ToInspectionsToo},
        {QStringLiteral("whatif"), figures, PlaceWords::tr("What-if"), make<WhatIfPage>},
        {QStringLiteral("directory"), system, PlaceWords::tr("Contacts"), make<DirectoryPage>},
        {QStringLiteral("import"), system, PlaceWords::tr("Import"), make<ImportPage>},
        {QStringLiteral("accounts"), system, PlaceWords::tr("Accounts"), make<AccountPage>},
    };
}

QList<Place> placesOfInspection()
{
    QList<Place> shown;
    for (const Place &place : places()) {
        if (place.shown == Shown::ToInspectionsToo)
            shown.append(place);
    }
    const QString figures = PlaceWords::tr("Figures");
    std::stable_partition(shown.begin(), shown.end(),
                          [&figures](const Place &place) { return place.group == figures; });
    std::stable_partition(shown.begin(), shown.end(),
                          [](const Place &place) { return place.name == QLatin1String("dashboards"); });
    return shown;
}

} // namespace hengzhao::ui
