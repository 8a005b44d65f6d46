// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/places.h"

#include "ui/figures/ratio_page.h"
#include "ui/imports/import_page.h"
#include "ui/overview/overview_page.h"

#include <QCoreApplication>

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
    const QString figures = PlaceWords::tr("Figures");
    const QString system = PlaceWords::tr("System");
    return {
        {QStringLiteral("overview"), {}, PlaceWords::tr("Overview"), make<OverviewPage>},
        {QStringLiteral("ratio"), figures, PlaceWords::tr("Vocational and general"), make<RatioPage>},
        {QStringLiteral("import"), system, PlaceWords::tr("Import"), make<ImportPage>},
    };
}

} // namespace hengzhao::ui
