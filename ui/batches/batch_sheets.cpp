// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/queue_desk.h"
#include "models/wording/finding_words.h"
#include "ui/batches/batch_page.h"
#include "ui/batches/fairness_pane.h"
#include "ui/batches/school_pane.h"
#include "ui/batches/why_pane.h"
#include "ui/parts/figure_strip.h"
#include "ui/parts/grid.h"

#include <QTabWidget>

namespace hengzhao::ui
{

void BatchPage::addSheets()
{
    m_tabs->addTab(m_school, tr("School"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_school), tr("Why a school's seats went where they went"));
    m_tabs->addTab(m_fairness, tr("Fairness"));
    m_tabs->setTabToolTip(m_tabs->indexOf(m_fairness),
                          tr("How the pool would fare in another mode, where the lot decided, who was passed over"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &BatchPage::showSheets);
    connect(m_school, &SchoolPane::bucketChosen, this, &BatchPage::showWholeQueue);
    connect(m_school, &SchoolPane::failed, this, &BatchPage::tell);
    connect(m_school, &SchoolPane::noticed, this, &Page::noticed);
    connect(m_fairness, &FairnessPane::asked, this, &BatchPage::explain);
    connect(m_fairness, &FairnessPane::failed, this, &BatchPage::tell);
    connect(m_fairness, &FairnessPane::noticed, this, &Page::noticed);
    for (Grid *grid : {&m_school->grid(), &m_fairness->measures(), &m_fairness->list()})
        connect(grid, &Grid::summaryChanged, this, &Page::summaryChanged);
}

/// What a tab shows is read once it is looked at: both sheets go over the whole run.
void BatchPage::showSheets()
{
    const std::optional<office::RunFacts> run = inForce();
    const bool isDry = m_report && m_report->buckets;
    // Both have figures of their own, and need the room.
    m_strip->setVisible(m_tabs->currentWidget() != m_school && m_tabs->currentWidget() != m_fairness);
    if (m_tabs->currentWidget() == m_school) {
        if (run && !isDry && m_buckets->currentId())
            m_school->look(batch(), run->id, BucketId(*m_buckets->currentId()));
        else
            m_school->showNothing();
    }
    if (m_tabs->currentWidget() == m_fairness) {
        if (run)
            m_fairness->look(batch(), run->id);
        else
            m_fairness->showNothing();
    }
}

/// Everybody who asked for the bucket, not only those around its last place.
void BatchPage::showWholeQueue(qint64 bucket)
{
    m_rest.stop();
    m_asked.clear();
    const int wanted = batch();
    season()
        .read<office::BucketView>([wanted, bucket](office::Office &office) {
            return office::QueueDesk(office).bucket(wanted, BucketId(bucket));
        })
        .then(this, [this, wanted, bucket](const Result<office::BucketView> &view) {
            if (wanted != batch() || m_school->grid().currentId() != bucket)
                return;
            if (view)
                m_why->showBucket(*view);
            else
                m_why->showNothing(wording::sentence(view.error()));
        });
}

} // namespace hengzhao::ui
