// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/whatif/whatif_page.h"

#include "models/office/figure_sheets.h"
#include "models/office/list_desk.h"
#include "models/office/plan_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/figure_strip.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/whatif/change_card.h"
#include "ui/whatif/curve_chart.h"
#include "ui/whatif/reach_pane.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QTabWidget>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

/// Points of the curve worked out at a time, so that a step need not wait long for them.
constexpr qsizetype curvePiece = 4;
/// More names than these nobody reads.
constexpr qsizetype mostMoved = 500;

QString differenceWord(qint64 after, qint64 before)
{
    return after == before ? QStringLiteral("±0")
                           : (after > before ? QStringLiteral("+") : QString()) + thousands(after - before);
}

} // namespace

WhatIfPage::WhatIfPage(OpenSeason &season)
    : Page(season, tr("What-if")), m_changes(new ChangeCard), m_strip(new FigureStrip(4)), m_chartCard(new Card),
      m_chart(new CurveChart), m_panes(new QTabWidget), m_districts(new Grid(QStringLiteral("whatif-districts"))),
      m_buckets(new Grid(QStringLiteral("whatif-buckets"))), m_moved(new Grid(QStringLiteral("whatif-moved"))),
      m_scenarios(new Grid(QStringLiteral("whatif-scenarios"))), m_reach(new ReachPane)
{
    addTools();
    m_changes->setFixedWidth(300);
    m_chartCard->body()->addWidget(m_chart, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_strip);
    right->addWidget(m_chartCard, 5);
    right->addWidget(makePanes(), 4);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(m_changes);
    halves->addLayout(right, 1);
    content()->addLayout(halves, 1);
    connectParts();
}

QWidget *WhatIfPage::makePanes()
{
    m_districts->view().setAccessibleName(tr("Districts before and after"));
    m_buckets->view().setAccessibleName(tr("Schools before and after"));
    m_moved->view().setAccessibleName(tr("Who fares differently"));
    m_scenarios->view().setAccessibleName(tr("Scenarios side by side"));
    for (Grid *grid : {m_districts, m_buckets, m_moved, m_scenarios})
        grid->setTight(true);
    m_moved->setEmptyText(tr("Nobody fares differently."));
    m_panes->setDocumentMode(true);
    m_panes->addTab(m_districts, tr("Districts"));
    m_panes->addTab(m_buckets, tr("Schools and seats"));
    m_panes->addTab(m_moved, tr("Who changes"));
    m_panes->addTab(m_reach, tr("What would it take"));
    m_panes->addTab(m_scenarios, tr("Scenarios"));
    auto *card = new Card;
    card->body()->addWidget(m_panes, 1);
    return card;
}

void WhatIfPage::connectParts()
{
    connect(m_changes, &ChangeCard::moved, this, &WhatIfPage::step);
    connect(m_changes, &ChangeCard::areaChosen, this, &WhatIfPage::restartCurve);
    connect(m_chart, &CurveChart::moved, this, [this](Score line) { m_changes->setLine(m_changes->area(), line); });
    connect(m_panes, &QTabWidget::currentChanged, this, &WhatIfPage::showTables);
    connect(m_buckets, &Grid::edited, this, &WhatIfPage::editSeats);
    connect(m_reach, &ReachPane::asked, this, &WhatIfPage::search);
    connect(m_reach, &ReachPane::tryWanted, this, &WhatIfPage::setRequest);
    connect(m_scenarios, &Grid::activated, this, [this](std::int64_t row) {
        if (row >= 0)
            setRequest(row == 0 ? office::WhatIfRequest() : m_kept.value(static_cast<qsizetype>(row) - 1).request);
    });
    m_buckets->table().setEditable({QStringLiteral("seats_tried")}, [](const tables::CellChange &change) {
        return office::PlanDesk::check(fieldEdit(change));
    });
}

void WhatIfPage::refresh()
{
    season()
        .read<Situation>([](office::Office &office) -> Result<Situation> {
            Result<office::WhatIf> opened = office::WhatIf::open(office);
            if (!opened)
                return failure(opened.error());
            const auto desk = std::make_shared<office::WhatIf>(std::move(*opened));
            const Result<office::WhatIfReport> report = desk->attempt({});
            if (!report)
                return failure(report.error());
            return Situation{desk, desk->areas(), desk->ranking(), desk->targets(), *report};
        })
        .then(this, [this](const Result<Situation> &situation) {
            if (!situation)
                return showError(situation.error());
            if (situation->report.before.districts.isEmpty())
                return showEmpty(tr("Nothing can be tried yet"), tr("Import districts, schools and candidates first."));
            showSituation(*situation);
            showContent();
        });
}

void WhatIfPage::showSituation(const Situation &situation)
{
    // What was being tried stays, on what stands now.
    const office::WhatIfRequest trying = m_desk ? request() : office::WhatIfRequest();
    m_desk = situation.desk;
    m_targets = situation.targets;
    m_report = situation.report;
    m_changes->setSituation(situation.areas, situation.report.before.mode, situation.ranking);
    m_reach->setDistricts(situation.report.before.districts);
    setSentence(
        tr("%1 on the season as it stands; nothing is changed by it").arg(wording::batchWord(situation.report.batch)));
    if (!m_wanted.isEmpty())
        lookAt(std::exchange(m_wanted, {}));
    setRequest(trying);
    readKept();
}

office::WhatIfRequest WhatIfPage::request() const
{
    office::WhatIfRequest request = m_changes->request();
    request.seats = m_seats;
    return request;
}

void WhatIfPage::setRequest(const office::WhatIfRequest &request)
{
    m_seats = request.seats;
    m_changes->setRequest(request);
    step();
    restartCurve();
}

/// Only one step at a time is under way: whatever is moved meanwhile waits, and the newest position wins.
void WhatIfPage::step()
{
    m_isStale = m_isStepping;
    if (m_isStepping || !m_desk)
        return;
    m_isStepping = true;
    const QString area = m_changes->area();
    m_chart->setLines(m_changes->lineInForce(area), m_changes->lineOf(area));
    season()
        .read<Step>([desk = m_desk, request = request()](office::Office &) -> Result<Step> {
            QElapsedTimer timer;
            timer.start();
            const Result<office::WhatIfReport> report = desk->attempt(request);
            if (!report)
                return failure(report.error());
            return Step{*report, static_cast<double>(timer.nsecsElapsed()) / 1e6};
        })
        .then(this, [this](const Result<Step> &step) {
            m_isStepping = false;
            if (!step) {
                m_isStale = false;
                return m_buckets->say(Tone::Bad, tr("Not tried"), wording::sentence(step.error()));
            }
            showStep(*step);
            if (std::exchange(m_isStale, false))
                return this->step();
            continueCurve();
        });
}

void WhatIfPage::showStep(const Step &step)
{
    m_report = step.report;
    showFigures();
    showTables();
    Q_EMIT summaryChanged(tr("%1 candidates · this step %2 ms")
                              .arg(thousands(m_desk->candidates()), QString::number(step.milliseconds, 'f', 1)));
}

void WhatIfPage::showFigures()
{
    const office::WhatIfFigures &before = m_report.before;
    const office::WhatIfFigures &after = m_report.after;
    m_strip->setFigure(0, {tr("Vocational share of the city"), shareWord(after.city()),
                           tr("was %1 · ratio %2").arg(shareWord(before.city()), after.city().ratio())});
    m_strip->setFigure(
        1, {tr("Pre-admitted"), thousands(after.preAdmitted), differenceWord(after.preAdmitted, before.preAdmitted)});
    m_strip->setFigure(
        2, {tr("Not placed"), thousands(after.unplaced()), differenceWord(after.unplaced(), before.unplaced())});
    m_strip->setFigure(3, {tr("Fare differently"), thousands(m_report.changed),
                           tr("%1 of them at an earlier choice").arg(thousands(m_report.atEarlierChoice))});
}

/// Only what is seen: a table nobody looks at costs a step as much as one that is.
void WhatIfPage::showTables()
{
    const QWidget *seen = m_panes->currentWidget();
    if (m_report.after.districts.isEmpty())
        return;
    if (seen == m_districts)
        m_districts->setTable(std::make_shared<const Table>(districtEffects(m_report)));
    else if (seen == m_buckets)
        m_buckets->setTable(std::make_shared<const Table>(bucketEffects(m_report)));
    else if (seen == m_moved)
        listMoved();
}

void WhatIfPage::listMoved()
{
    season()
        .read<Table>([desk = m_desk, request = request()](office::Office &office) {
            return office::movedTable(office, *desk, request, mostMoved);
        })
        .then(this, [this](const Result<Table> &table) {
            if (!table)
                return m_moved->say(Tone::Bad, tr("Not listed"), wording::sentence(table.error()));
            m_moved->setTable(std::make_shared<const Table>(*table));
        });
}

void WhatIfPage::restartCurve()
{
    const QString area = m_changes->area();
    office::WhatIfRequest base = request();
    base.lines.removeIf([&area](const office::LineChange &one) { return one.area == area; });
    m_curveArea = area;
    m_curveBase = base;
    m_curve.clear();
    m_curveLines.clear();
    if (!m_desk || area.isEmpty())
        return;
    m_chartCard->setTitle(tr("%1: the line and what it comes to").arg(area),
                          tr("drag the line; read share on the left"));
    season()
        .read<QList<Score>>([desk = m_desk, area](office::Office &) { return office::curveLines(*desk, area); })
        .then(this, [this, area](const Result<QList<Score>> &lines) {
            if (!lines || area != m_curveArea)
                return;
            m_curve.clear();
            m_curveLines = *lines;
            if (lines->isEmpty())
                m_chart->setPoints({}, m_targets);
            continueCurve();
        });
}

/// A few points at a time, and only while nobody moves anything.
void WhatIfPage::continueCurve()
{
    office::WhatIfRequest base = request();
    base.lines.removeIf([this](const office::LineChange &one) { return one.area == m_curveArea; });
    if (base != m_curveBase || m_changes->area() != m_curveArea)
        return restartCurve();
    if (m_isDrawing || m_isStepping || m_curve.size() >= m_curveLines.size())
        return;
    m_isDrawing = true;
    const QList<Score> piece = m_curveLines.mid(m_curve.size(), curvePiece);
    season()
        .read<QList<office::CurvePoint>>(
            [desk = m_desk, area = m_curveArea, base, piece](office::Office &) -> Result<QList<office::CurvePoint>> {
                QList<office::CurvePoint> points;
                for (const Score line : piece) {
                    const Result<office::CurvePoint> point = office::curvePoint(*desk, area, line, base);
                    if (!point)
                        return failure(point.error());
                    points.append(*point);
                }
                return points;
            })
        .then(this, [this, base, area = m_curveArea](const Result<QList<office::CurvePoint>> &points) {
            m_isDrawing = false;
            if (!points)
                return;
            if (base == m_curveBase && area == m_curveArea) {
                m_curve.append(*points);
                m_chart->setPoints(m_curve, m_targets);
            }
            continueCurve();
        });
}

void WhatIfPage::search(const QString &district, office::ReachBy by)
{
    m_reach->say(tr("searching …"));
    season()
        .read<office::Reach>([desk = m_desk, district, by, base = request()](office::Office &) {
            return office::reachBand(*desk, district, by, base);
        })
        .then(this, [this](const Result<office::Reach> &reach) {
            if (!reach)
                return m_reach->say(wording::sentence(reach.error()));
            m_reach->show(*reach);
        });
}

void WhatIfPage::editSeats(const QList<tables::CellChange> &changes)
{
    office::WhatIfRequest tried = request();
    for (const tables::CellChange &change : changes) {
        const office::BucketEffect bucket = m_report.buckets.value(static_cast<qsizetype>(change.id));
        const int seats = change.text.isEmpty() ? bucket.seatsBefore : change.text.toInt();
        tried = withSeats(tried, {bucket.schoolCode, bucket.districtText, seats});
        if (seats == bucket.seatsBefore)
            tried.seats.removeLast(); // back to what stands
    }
    m_seats = tried.seats;
    step();
}

/// A workbook of scenarios gets their shares as a chart with the band in it.
void WhatIfPage::addTo(office::ShownRequest &request) const
{
    if (!request.shown.keys().contains(QStringLiteral("scenario")))
        return;
    office::addBand(request.shown, m_targets);
    request.chart = office::comparisonChart(static_cast<qsizetype>(request.shown.rows.size()));
}

void WhatIfPage::lookAt(const QString &what)
{
    m_wanted = m_desk ? QString() : what;
    m_changes->choose(what);
}

} // namespace hengzhao::ui
