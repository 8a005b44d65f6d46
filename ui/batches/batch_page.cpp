// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/batch_page.h"

#include "models/office/city_time.h"
#include "models/wording/decision_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"
#include "ui/batches/fairness_pane.h"
#include "ui/batches/run_ask.h"
#include "ui/batches/school_pane.h"
#include "ui/batches/why_pane.h"
#include "ui/parts/chip.h"
#include "ui/parts/figure_strip.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"
#include "ui/parts/notice_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

constexpr int restMilliseconds = 250;

/// Enough of a digest to tell one from another.
QString shortDigest(const QString &digest)
{
    return digest.isEmpty() ? wording::dash() : digest.left(4) + QStringLiteral("…") + digest.right(4);
}

QString bucketGrid()
{
    return QStringLiteral("batch-buckets");
}

QString runGrid()
{
    return QStringLiteral("batch-runs");
}

/// As short as a card of the strip.
QString countsByChoice(const office::RunFacts &run)
{
    if (run.byRound.size() != 2)
        return choiceCounts(run);
    return BatchPage::tr("first %1 · second %2").arg(thousands(run.byRound[0]), thousands(run.byRound[1]));
}

QWidget *asCard(Grid *grid)
{
    auto *card = new Card;
    card->body()->addWidget(grid);
    return card;
}

} // namespace

BatchPage::BatchPage(OpenSeason &season)
    : Page(season, tr("Batches")), m_batches(new QComboBox), m_rule(new QLabel), m_notice(new NoticeBar),
      m_ask(new RunAsk), m_strip(new FigureStrip(5)), m_tabs(new QTabWidget), m_buckets(new Grid(bucketGrid())),
      m_runs(new Grid(runGrid())), m_moved(new Grid(QStringLiteral("batch-moved"))),
      m_movedSchools(new Grid(QStringLiteral("batch-moved-schools"))), m_school(new SchoolPane(season)),
      m_fairness(new FairnessPane(season)), m_why(new WhyPane)
{
    buildTools();
    m_tabs->addTab(asCard(m_buckets), tr("Queues"));
    m_tabs->addTab(asCard(m_runs), tr("Runs"));
    auto *moved = new QSplitter(Qt::Vertical);
    moved->setHandleWidth(12);
    moved->setChildrenCollapsible(false);
    moved->addWidget(asCard(m_movedSchools));
    moved->addWidget(asCard(m_moved));
    m_tabs->addTab(moved, tr("Moved"));
    m_tabs->setTabToolTip(2, tr("Who fared otherwise in the run before"));
    addSheets();
    m_tabs->tabBar()->setDrawBase(false);
    m_buckets->view().setAccessibleName(tr("Queues"));
    m_runs->view().setAccessibleName(tr("Runs"));
    m_moved->view().setAccessibleName(tr("Moved"));
    m_movedSchools->view().setAccessibleName(tr("Moved, by school"));
    m_movedSchools->setEmptyText(tr("By school: how many came, how many left."));
    m_buckets->setEmptyText(
        tr("This batch has not been run yet. A dry run shows what it would do and stores nothing."));
    m_runs->setEmptyText(tr("Nothing has been run yet."));
    auto *row = new QSplitter;
    row->setHandleWidth(12);
    row->setChildrenCollapsible(false);
    row->addWidget(m_tabs);
    row->addWidget(m_why);
    row->setStretchFactor(0, 2);
    row->setStretchFactor(1, 1);
    row->setSizes({756, 386});
    m_why->setMinimumWidth(380);
    content()->addWidget(buildHead());
    content()->addWidget(m_notice);
    content()->addWidget(m_ask);
    content()->addWidget(m_strip);
    content()->addWidget(row, 1);
    for (Grid *grid : {m_buckets, m_runs, m_moved, m_movedSchools})
        connect(grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_buckets, &Grid::currentChanged, this, &BatchPage::showBucket);
    connect(m_moved, &Grid::currentChanged, this, [this](std::optional<std::int64_t> id) {
        const Table &table = m_moved->table().table();
        if (!id)
            return;
        const auto at = static_cast<size_t>(*id - 1);
        explain(table.column(QStringLiteral("candidate_no")).text(at), table.column(QStringLiteral("name")).text(at));
    });
    connect(m_why, &WhyPane::asked, this, &BatchPage::explain);
    connect(m_ask, &RunAsk::agreed, this, &BatchPage::run);
    connect(m_notice, &NoticeBar::putAway, this, [this] {
        forgetDryRun();
        showFigures();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &BatchPage::readDecision);
    clearMoved();
    fillBatches();
    connect(m_batches, &QComboBox::currentIndexChanged, this, &BatchPage::changeBatch);
}

void BatchPage::buildTools()
{
    m_verifyTool = addTool(tr("Verify"), tr("Proves the run in force again, without the engine"), Qt::Key_F7);
    m_compareTool = addTool(tr("Compare"), tr("Who fared otherwise in the run before"), Qt::Key_F8);
    m_sheetTool = addTool(tr("Record sheet…"), tr("Writes the record of the run as a PDF to sign"), {});
    m_closeTool = addTool(tr("Close the batch…"), tr("Releases whoever has not confirmed"), {});
    m_dryRunTool = addTool(tr("Dry run"), tr("Shows what the run would do and stores nothing"), Qt::Key_F6);
    m_runTool = addTool(tr("Run the batch…"), tr("Says what will happen, then runs the batch"),
                        Qt::CTRL | Qt::Key_Return, true);
    connect(m_verifyTool, &QPushButton::clicked, this, &BatchPage::verify);
    connect(m_compareTool, &QPushButton::clicked, this, &BatchPage::compareWithBefore);
    connect(m_sheetTool, &QPushButton::clicked, this, &BatchPage::askSheet);
    connect(m_closeTool, &QPushButton::clicked, this, &BatchPage::askClose);
    connect(m_dryRunTool, &QPushButton::clicked, this, &BatchPage::dryRun);
    connect(m_runTool, &QPushButton::clicked, this, &BatchPage::askRun);
}

QWidget *BatchPage::buildHead()
{
    auto *head = new QWidget;
    m_batches->setAccessibleName(tr("Batch"));
    m_batches->setToolTip(tr("Which batch is shown"));
    m_batches->setMinimumWidth(140);
    m_rule->setObjectName(QStringLiteral("muted"));
    m_rule->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_batches);
    row->addWidget(m_rule, 1);
    return head;
}

void BatchPage::fillBatches()
{
    QList<int> numbers;
    for (const BatchRule &rule : season().rules().batches()) {
        if (rule.mode != BatchMode::Supplement)
            numbers.append(rule.batch);
    }
    const int before = batch();
    QSignalBlocker quiet(m_batches);
    m_batches->clear();
    for (const int number : numbers)
        m_batches->addItem(wording::batchWord(number), number);
    m_batches->setCurrentIndex(std::max(0, m_batches->findData(before)));
}

int BatchPage::batch() const
{
    return m_batches->currentData().isValid() ? m_batches->currentData().toInt() : 1;
}

void BatchPage::lookAt(const QString &what)
{
    if (const int index = m_batches->findData(what.toInt()); index >= 0)
        return m_batches->setCurrentIndex(index);
    if (what == views().last())
        return m_tabs->setCurrentWidget(m_fairness);
    m_tabs->setCurrentWidget(m_school);
    if (what != views().first() && !m_buckets->selectText(QStringLiteral("school_code"), what))
        m_wanted = what;
}

void BatchPage::clearMoved()
{
    m_moved->setEmptyText(tr("“Compare” shows here who fared otherwise in the run before."));
    m_moved->setTable(std::make_shared<const Table>());
    m_movedSchools->setTable(std::make_shared<const Table>());
}

void BatchPage::forgetDryRun()
{
    if (!m_report || m_report->run.id.isValid())
        return;
    m_report.reset();
    showBuckets();
}

void BatchPage::changeBatch()
{
    m_report.reset();
    m_notice->hide();
    m_ask->hide();
    m_why->showNothing(tr("Choose a queue to see how its seats were filled."));
    clearMoved();
    m_school->showNothing();
    m_fairness->showNothing();
    renew();
}

Result<BatchPage::View> BatchPage::read(office::Office &office, int batch)
{
    office::BatchDesk desk(office);
    View view;
    const auto runs = desk.runs();
    Result<Table> runTable = desk.runTable();
    const Result<qint64> unconfirmed = desk.unconfirmed(batch);
    if (!runs || !runTable || !unconfirmed)
        return failure(!runs ? runs.error() : !runTable ? runTable.error() : unconfirmed.error());
    view.runs = *runs;
    view.runTable = std::move(*runTable);
    view.unconfirmed = *unconfirmed;
    const bool hasRun = std::any_of(view.runs.begin(), view.runs.end(),
                                    [batch](const office::RunFacts &run) { return run.batch == batch && run.inForce; });
    if (!hasRun)
        return view;
    Result<Table> buckets = desk.buckets(batch);
    if (!buckets)
        return failure(buckets.error());
    view.buckets = std::move(*buckets);
    return view;
}

void BatchPage::refresh()
{
    fillBatches();
    const int wanted = batch();
    season()
        .read<View>([wanted](office::Office &office) { return read(office, wanted); })
        .then(this, [this, wanted](const Result<View> &view) {
            if (wanted != batch())
                return; // another one was chosen meanwhile
            if (!view)
                return showError(view.error());
            showView(*view);
        });
}

void BatchPage::showView(const View &view)
{
    m_runFacts = view.runs;
    m_unconfirmed = view.unconfirmed;
    const bool hasPeople =
        std::any_of(season().info().counts.begin(), season().info().counts.end(),
                    [](const auto &count) { return count.kind == QLatin1String("candidates") && count.rows > 0; });
    showTools();
    if (!hasPeople) {
        setSentence({});
        return showEmpty(tr("There is nobody to admit yet."),
                         tr("Bring in districts, schools, plans, candidates and choices first."));
    }
    const bool isFirstRuns = m_runs->table().columnCount() == 0;
    m_runs->setTable(std::make_shared<const Table>(view.runTable));
    if (isFirstRuns)
        suggestWidths(*m_runs, runGrid(), {60, 76, 84, 128, 64, 70, 70, 84, 120});
    m_stored = view.buckets.value_or(Table());
    showBuckets();
    if (!m_buckets->currentId())
        m_why->showNothing(view.buckets
                               ? tr("Choose a queue to see how its seats were filled.")
                               : tr("Once the batch has been run, this says why everybody is where they are."));
    showRule();
    showFigures();
    showContent();
    if (!m_wanted.isEmpty() && m_buckets->selectText(QStringLiteral("school_code"), m_wanted))
        m_wanted.clear();
    if (!m_buckets->currentId() && m_buckets->table().rowCount() > 0)
        m_buckets->view().selectRow(0);
    showSheets();
}

/// Those of the dry run, as long as its figures are shown; else those of the run in force.
void BatchPage::showBuckets()
{
    const bool isFirst = m_buckets->table().columnCount() == 0;
    const bool isDry = m_report && m_report->buckets;
    m_buckets->setTable(std::make_shared<const Table>(isDry ? *m_report->buckets : m_stored));
    if (isFirst)
        suggestWidths(*m_buckets, bucketGrid(), {98, 182, 82, 60, 60, 82, 86, 86});
}

std::optional<office::RunFacts> BatchPage::inForce() const
{
    for (const office::RunFacts &run : m_runFacts) {
        if (run.batch == batch() && run.inForce)
            return run;
    }
    return std::nullopt;
}

std::optional<office::RunFacts> BatchPage::runBefore() const
{
    std::optional<office::RunFacts> before;
    for (const office::RunFacts &run : m_runFacts) {
        if (run.batch == batch() && !run.inForce)
            before = run;
    }
    return before;
}

bool BatchPage::isClosed() const
{
    const auto &batches = season().info().batches;
    return std::any_of(batches.begin(), batches.end(),
                       [this](const auto &standing) { return standing.batch == batch() && standing.closed; });
}

void BatchPage::showTools()
{
    const bool mayWrite = !season().isReadOnly() && !isClosed();
    m_dryRunTool->setEnabled(mayWrite);
    m_runTool->setEnabled(mayWrite);
    m_closeTool->setEnabled(mayWrite && inForce());
    m_verifyTool->setEnabled(inForce().has_value());
    m_sheetTool->setEnabled(inForce().has_value());
    m_compareTool->setEnabled(inForce() && runBefore());
}

void BatchPage::showRule()
{
    const std::optional<BatchRule> rule = season().rules().batch(batch());
    QStringList parts;
    if (rule) {
        parts.append(wording::word(rule->mode));
        if (batch() > 1)
            parts.append(wording::word(rule->choices));
        if (rule->runBy)
            parts.append(tr("run by %1").arg(rule->runBy->toString(Qt::ISODate)));
        if (rule->confirmBy)
            parts.append(tr("confirm by %1").arg(rule->confirmBy->toString(Qt::ISODate)));
    }
    m_rule->setText(parts.join(QStringLiteral(" · ")));
    m_rule->setToolTip(m_rule->text());
}

void BatchPage::showFigures()
{
    const bool isDry = m_report && !m_report->run.id.isValid();
    const std::optional<office::RunFacts> run = isDry ? std::optional(m_report->run) : inForce();
    if (!run) {
        for (int i = 0; i < 5; ++i)
            m_strip->setFigure(
                i, {QStringList{tr("Pool"), tr("Pre-admitted"), tr("Not placed"), tr("By lot"), tr("Time")}[i],
                    wording::dash(),
                    {}});
        setSentence(tr("not run yet"));
        return;
    }
    const qint64 unplaced = run->pool - run->preAdmitted;
    const bool isTimed = m_report && m_report->run.id == run->id;
    const auto &times = isTimed ? m_report->times : office::RunTimes();
    // The year is known.
    const QString moment = office::shownMoment(run->at).section(QLatin1Char('-'), 1);
    m_strip->setFigure(
        0, {tr("Pool"), thousands(run->pool), tr("of their choices %1 are void").arg(thousands(run->voidChoices))});
    m_strip->setFigure(1, {tr("Pre-admitted"), thousands(run->preAdmitted), countsByChoice(*run)});
    m_strip->setFigure(
        2, {tr("Not placed"), thousands(unplaced),
            tr("%1 of the pool")
                .arg(run->pool > 0 ? wording::percent(double(unplaced) / double(run->pool)) : wording::dash())});
    m_strip->setFigure(3, {tr("By lot"), thousands(run->lotDecided), tr("last places that a lot decided")});
    const QString certificate = tr("certificate %1").arg(shortDigest(run->outcomeDigest));
    m_strip->setFigure(
        4, {isTimed ? tr("Time") : tr("Run at"),
            isTimed ? tr("%1 s").arg((times.read + times.match + times.write) / 1000.0, 0, 'f', 2) : moment,
            m_verified.isValid() && m_verified == run->id ? certificate + QStringLiteral(" · ") + tr("proved")
                                                          : certificate});
    if (isDry)
        setSentence(tr("%1 · dry run, nothing is stored").arg(wording::batchWord(run->batch)));
    else
        setSentence(tr("%1 · run %2 in force%3")
                        .arg(wording::batchWord(run->batch), QString::number(run->id.value()),
                             isClosed() ? QStringLiteral(" · ") + tr("closed") : QString()));
}

void BatchPage::showBucket(std::optional<std::int64_t> bucket)
{
    if (!bucket)
        return;
    m_rest.stop();
    m_asked.clear();
    if (m_tabs->currentWidget() == m_school)
        return showSheets(); // the whole queue stands beside it
    if (m_report && m_report->buckets)
        return m_why->showNothing(tr("A dry run keeps no queues: they can be looked at once the batch has been run."));
    const int wanted = batch();
    season()
        .read<office::BucketView>([wanted, bucket](office::Office &office) {
            return office::BatchDesk(office).bucket(wanted, BucketId(*bucket));
        })
        .then(this, [this, bucket](const Result<office::BucketView> &view) {
            if (m_buckets->currentId() != bucket)
                return;
            if (view)
                m_why->showBucket(*view);
            else
                m_why->showNothing(wording::sentence(view.error()));
        });
}

void BatchPage::explain(const QString &candidateNumber, const QString &name)
{
    m_asked = candidateNumber;
    m_askedName = name;
    m_rest.start();
}

void BatchPage::readDecision()
{
    const int wanted = batch();
    const QString number = m_asked;
    const QString name = m_askedName;
    season()
        .read<QList<CandidateDecision>>(
            [number](office::Office &office) { return office::BatchDesk(office).explain(number); })
        .then(this, [this, number, name, wanted](const Result<QList<CandidateDecision>> &decisions) {
            if (number != m_asked || wanted != batch())
                return;
            if (!decisions)
                return m_why->showDecision(name, wording::sentence(decisions.error()));
            for (const CandidateDecision &decision : *decisions) {
                if (decision.batch == wanted)
                    m_why->showDecision(name, wording::sentences(decision), decision.choices);
            }
        });
}

void BatchPage::tell(const Error &error)
{
    m_notice->say(Tone::Bad, tr("not done"), wording::sentence(error));
    Q_EMIT noticed(wording::sentence(error));
}

} // namespace hengzhao::ui
