// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/publicity_page.h"

#include "models/wording/figure_words.h"
#include "ui/publicity/activity_pane.h"
#include "ui/publicity/guidance_pane.h"
#include "ui/publicity/material_pane.h"
#include "ui/publicity/visit_pane.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

PublicityPage::PublicityPage(OpenSeason &season)
    : Page(season, tr("Publicity")), m_material(new MaterialPane(season)), m_visits(new VisitPane(season)),
      m_activities(new ActivityPane(season)), m_guidance(new GuidancePane(season)), m_sections(new QTabWidget)
{
    m_sections->setAccessibleName(tr("Sections of publicity"));
    m_sections->setDocumentMode(true);
    m_sections->tabBar()->setDrawBase(false);
    addSection(m_material, QStringLiteral("material"), tr("Material"));
    addSection(m_visits, QStringLiteral("visits"), tr("Calendar of visits"));
    addSection(m_activities, QStringLiteral("activities"), tr("Activities"));
    addSection(m_guidance, QStringLiteral("guidance"), tr("Lessons and posters"));
    content()->addWidget(m_sections, 1);
    connect(m_sections, &QTabWidget::currentChanged, this, [this] { current()->refresh(); });
}

void PublicityPage::addSection(PublicityPane *pane, const QString &name, const QString &title)
{
    m_sections->addTab(pane, title);
    m_names.append(name);
    connect(pane, &PublicityPane::summaryChanged, this, &Page::summaryChanged);
    connect(pane, &PublicityPane::noticed, this, &Page::noticed);
    connect(pane, &PublicityPane::failed, this, &PublicityPage::showError);
}

PublicityPane *PublicityPage::current() const
{
    return static_cast<PublicityPane *>(m_sections->currentWidget());
}

void PublicityPage::refresh()
{
    current()->refresh();
    season()
        .read<office::PublicityCheck>(&office::checkPublicity)
        .then(this, [this](const Result<office::PublicityCheck> &check) {
            if (!check)
                return showError(check.error());
            showCheck(*check);
            showContent();
        });
}

void PublicityPage::showCheck(const office::PublicityCheck &check)
{
    const auto count = [](qsizetype number) { return wording::thousands(static_cast<qint64>(number)); };
    setSentence(tr("%1 to approve · %2 junior-highs short of lessons · %3 without all posters · %4 late · %5 reported")
                    .arg(count(check.waiting.size()), count(check.shortOfLessons.size()),
                         count(check.postersMissing.size()), count(check.late.size()), count(check.reports.size())));
}

void PublicityPage::lookAt(const QString &what)
{
    if (const qsizetype place = m_names.indexOf(what); place >= 0)
        m_sections->setCurrentIndex(static_cast<int>(place));
}

} // namespace hengzhao::ui
