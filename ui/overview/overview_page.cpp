// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overview_page.h"

#include "models/wording/figure_words.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/figure_strip.h"
#include "ui/parts/share_chart.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

OverviewPage::OverviewPage(OpenSeason &season)
    : Page(season, tr("Overview")), m_strip(new FigureStrip(5)), m_tasks(new Card(tr("To do"))), m_chart(new ShareChart)
{
    auto *chart =
        new Card(tr("Vocational and general by district"), tr("vocational share in %, a click shows the rows"));
    for (const auto &[text, colour] :
         {std::pair(tr("vocational"), &Tokens::vocational), {tr("general"), &Tokens::general}})
        chart->addTool(new Legend(text, colour));
    chart->body()->addWidget(m_chart);
    connect(m_chart, &ShareChart::chosen, this,
            [this](const QString &key) { Q_EMIT wantsPlace(QStringLiteral("ratio"), key); });
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_tasks, 3);
    row->addWidget(chart, 5);
    m_tasks->setHidden(season.isInspection());
    content()->addWidget(m_strip);
    content()->addLayout(row, 1);
}

Result<OverviewPage::Figures> OverviewPage::read(office::Office &office)
{
    office::FigureDesk desk(office);
    const auto share = desk.share(office::FigureBy::District, AdmissionState::PreAdmitted);
    const auto entry = desk.entry(office::FigureBy::District, AdmissionState::PreAdmitted);
    const auto completion = desk.completion(office::FigureBy::School);
    if (!share)
        return failure(share.error());
    if (!entry)
        return failure(entry.error());
    if (!completion)
        return failure(completion.error());
    // What waits is for those who can do it.
    const auto tasks =
        office.isInspection() ? Result<QList<office::Task>>(QList<office::Task>()) : office::TaskDesk(office).tasks();
    if (!tasks)
        return failure(tasks.error());
    return Figures{*share, *entry, *completion, *tasks};
}

void OverviewPage::refresh()
{
    season().read<Figures>(&OverviewPage::read).then(this, [this](const Result<Figures> &figures) {
        if (!figures)
            return showError(figures.error());
        showFigures(*figures);
        showTasks(figures->tasks);
        showContent();
    });
}

void OverviewPage::showFigures(const Figures &figures)
{
    const figures::EntryRow entry = totalOf(figures.entry, {}, {});
    const figures::ShareRow share = totalOf(figures.share, {}, {});
    const figures::CompletionRow completion = totalOf(figures.completion, {}, {});
    const qint64 nowhere = std::max<qint64>(0, entry.graduates - entry.entered());
    const auto percentOr = [](std::optional<double> part) { return part ? wording::percent(*part) : wording::dash(); };
    m_strip->setFigure(0, {tr("Current graduates"), thousands(entry.graduates), tr("by roll, else by candidates")});
    m_strip->setFigure(
        1, {tr("General schools"), thousands(share.general),
            tr("%1 of all who entered").arg(share.share() ? wording::percent(1 - *share.share()) : wording::dash())});
    m_strip->setFigure(
        2, {tr("Vocational, pre-admitted"), thousands(share.vocational),
            tr("plan %1 · filled %2").arg(thousands(completion.limit), percentOr(completion.completion()))});
    m_strip->setFigure(3, {tr("At no school here yet"), thousands(nowhere), tr("graduates without a school")});
    m_strip->setFigure(4, {tr("Entry rate"), percentOr(entry.rate()),
                           tr("aim %1").arg(wording::percent(season().rules().targets().entryRate))});
    m_chart->setRows(figures.share, season().rules().targets(), share.share());
    setSentence(tr("vocational : general %1").arg(share.ratio()));
}

void OverviewPage::showTasks(const QList<office::Task> &tasks)
{
    delete m_taskList;
    m_taskList = new QWidget;
    auto *column = new QVBoxLayout(m_taskList);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(2);
    for (const office::Task &task : tasks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new Chip(whenWord(task), toneOf(task)), 0, Qt::AlignTop);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        auto *link = new QPushButton(task.title);
        link->setFlat(true);
        link->setCursor(Qt::PointingHandCursor);
        link->setStyleSheet(QStringLiteral("QPushButton { border: 0; padding: 0; text-align: left; }"
                                           "QPushButton:hover, QPushButton:focus { text-decoration: underline; }"));
        connect(link, &QPushButton::clicked, this, [this, task] { Q_EMIT wantsPlace(task.place, {}); });
        auto *remark = new QLabel(task.remark);
        remark->setObjectName(QStringLiteral("muted"));
        words->addWidget(link);
        words->addWidget(remark);
        row->addLayout(words, 1);
        column->addLayout(row);
        column->addSpacing(6);
    }
    if (tasks.isEmpty())
        column->addWidget(new QLabel(tr("Nothing waits.")));
    column->addStretch(1);
    m_tasks->body()->addWidget(m_taskList);
}

} // namespace hengzhao::ui
