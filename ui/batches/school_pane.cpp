// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/school_pane.h"

#include "ui/figures/figure_chart.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"
#include "ui/parts/shown_export.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

namespace
{

/// In pixels: from here on picture and table stand one above the other.
constexpr int roomForBoth = 640;

QString schoolGrid()
{
    return QStringLiteral("batch-school");
}

} // namespace

SchoolPane::SchoolPane(OpenSeason &season, QWidget *parent)
    : Card({}, {}, parent), m_season(season), m_asTable(new QPushButton(tr("Table"))), m_chart(new FigureChart),
      m_grid(new Grid(schoolGrid()))
{
    m_grid->view().setAccessibleName(tr("Queues of the school"));
    m_grid->setEmptyText(tr("Choose a queue under “Queues”: this shows its whole school."));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same as a table"));
    connect(m_asTable, &QPushButton::toggled, this, &SchoolPane::arrange);
    addTool(m_asTable);
    auto *out = new QPushButton(tr("Export…"));
    out->setToolTip(tr("Writes the school's queues as a workbook or a PDF"));
    connect(out, &QPushButton::clicked, this, &SchoolPane::askFile);
    addTool(out);
    auto *column = new QSplitter(Qt::Vertical);
    column->setChildrenCollapsible(false);
    column->addWidget(m_chart);
    column->addWidget(m_grid);
    column->setStretchFactor(0, 3);
    column->setStretchFactor(1, 2);
    body()->addWidget(column);
    connect(m_grid, &Grid::currentChanged, this, &SchoolPane::markCurrent);
    connect(m_chart, &FigureChart::chosen, this, [this](qsizetype row) {
        if (m_queues && row < m_queues->buckets.size())
            m_grid->selectId(m_queues->buckets[row].bucket.value());
    });
    showNothing();
    arrange();
}

void SchoolPane::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void SchoolPane::arrange()
{
    const bool isTall = height() >= roomForBoth;
    m_asTable->setVisible(!isTall);
    m_chart->setVisible(isTall || !m_asTable->isChecked());
    m_grid->setVisible(isTall || m_asTable->isChecked());
}

void SchoolPane::showNothing()
{
    m_queues.reset();
    m_run = {};
    m_wanted = {};
    setTitle(tr("Why, for a school"));
    m_chart->setPanel({});
    m_grid->setTable(std::make_shared<const Table>());
}

void SchoolPane::look(int batch, RunId run, BucketId bucket)
{
    if (m_run == run && m_wanted == bucket)
        return;
    m_run = run;
    m_wanted = bucket;
    m_season
        .read<office::SchoolQueues>(
            [batch, bucket](office::Office &office) { return office::QueueDesk(office).schoolOf(batch, bucket); })
        .then(this, [this, run, bucket](const Result<office::SchoolQueues> &queues) {
            if (m_run != run || m_wanted != bucket)
                return;
            if (queues)
                return showSchool(*queues, bucket);
            showNothing();
            Q_EMIT failed(queues.error());
        });
}

void SchoolPane::showSchool(const office::SchoolQueues &queues, BucketId bucket)
{
    m_queues = queues;
    setTitle(tr("Why, for a school"), queues.schoolCode);
    const office::FigurePanel panel = office::QueueDesk::panel(queues);
    m_chart->setPanel(panel);
    m_isFilling = true;
    m_grid->setTable(panel.shown.table);
    suggestWidths(*m_grid, schoolGrid(), {110, 56, 56, 56, 70, 70, 70, 70, 90, 84, 76, 190, 56});
    m_grid->selectId(bucket.value());
    m_isFilling = false;
    markCurrent(bucket.value());
}

void SchoolPane::markCurrent(std::optional<std::int64_t> bucket)
{
    if (m_isFilling || !bucket || !m_queues)
        return;
    for (qsizetype row = 0; row < m_queues->buckets.size(); ++row) {
        if (m_queues->buckets[row].bucket.value() != *bucket)
            continue;
        m_chart->mark({row});
        Q_EMIT bucketChosen(*bucket);
    }
}

void SchoolPane::askFile()
{
    if (!m_queues)
        return;
    const QString path = askForFile(*this, tr("Export"), m_season, m_chart->panel().title,
                                    {tr("Workbook (*.xlsx)"), tr("Pages (*.pdf)")});
    if (!path.isEmpty())
        write(path);
}

void SchoolPane::write(const QString &path)
{
    if (!m_queues)
        return;
    m_season
        .work<void>(tr("Writing the queues"),
                    [queues = *m_queues, path](office::Office &office, Progress &) {
                        return office::QueueDesk(office).write(queues, path);
                    })
        .then(this, [this, path](const Result<void> &done) {
            if (done)
                Q_EMIT noticed(tr("Written: %1").arg(path));
            else
                Q_EMIT failed(done.error());
        });
}

} // namespace hengzhao::ui
