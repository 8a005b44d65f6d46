// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filing_page.h"

#include "models/office/filing_tables.h"
#include "models/wording/figure_words.h"
#include "ui/filings/ask_bar.h"
#include "ui/filings/new_filing.h"
#include "ui/parts/grid.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

FilingPage::FilingPage(OpenSeason &season)
    : Page(season, tr("Filings")), m_queue(new Grid(QStringLiteral("filings"))), m_pane(new FilingPane(season)),
      m_new(new NewFilingForm)
{
    makeTools();
    m_queue->setTight(true);
    auto *table = new Card;
    table->body()->addWidget(m_new);
    table->body()->addWidget(m_queue, 1);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(table);
    halves->addWidget(m_pane);
    halves->setStretchFactor(0, 9);
    halves->setStretchFactor(1, 11);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    halves->setSizes({510, 640});
    content()->addWidget(makeConflictBar());
    content()->addWidget(halves, 1);
    connect(m_queue, &Grid::currentChanged, this, &FilingPage::showCurrent);
    connect(m_queue, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_new, &NewFilingForm::agreed, this, &FilingPage::begin);
    connect(&m_pane->ask(), &AskBar::agreed, this, [this](const QString &reason) {
        if (m_agreed)
            std::exchange(m_agreed, nullptr)(reason);
    });
    connect(m_pane, &FilingPane::wantsWork, this,
            [this](const QString &title, const FilingJob &job) { work(title, job); });
    connect(m_pane, &FilingPane::wantsRefusal, this, &FilingPage::askRefusal);
    connect(m_pane, &FilingPane::wantsWaiver, this, &FilingPage::askWaiver);
}

void FilingPage::makeTools()
{
    QPushButton *begin = addTool(tr("New filing …"), tr("Begins a filing of a school"), Qt::CTRL | Qt::Key_N);
    connect(begin, &QPushButton::clicked, m_new, &NewFilingForm::begin);
    begin->setDisabled(season().isReadOnly());
    QPushButton *more = addTool(tr("More"), tr("Submit, permit a late filing, withdraw, close"), {});
    m_more = new QMenu(this);
    m_more->addAction(tr("Submit for review"), this, &FilingPage::submitCurrent);
    m_more->addAction(tr("Permit filing after the deadline …"), this, &FilingPage::askPermission);
    m_more->addAction(tr("Publish all accepted …"), this, &FilingPage::publishAll);
    m_more->addSeparator();
    m_more->addAction(tr("Withdraw …"), this, &FilingPage::askWithdrawal);
    m_more->addAction(tr("Close …"), this, &FilingPage::askClosure);
    m_more->addSeparator();
    m_more->addAction(tr("List of signers …"), this, &FilingPage::askSigners);
    more->setMenu(m_more);
    m_publish = addTool(tr("Publish"), tr("Makes the accepted filing public, after a question"), Qt::Key_P);
    m_return = addTool(tr("Return …"), tr("Sends the filing back to its school with a reason"), Qt::Key_R);
    m_accept = addTool(tr("Accept, next"), tr("Accepts the filing and goes to the next that waits"), Qt::Key_A, true);
    connect(m_publish, &QPushButton::clicked, this, &FilingPage::askPublish);
    connect(m_return, &QPushButton::clicked, this, &FilingPage::askReturn);
    connect(m_accept, &QPushButton::clicked, this, &FilingPage::acceptAndNext);
}

QWidget *FilingPage::makeConflictBar()
{
    m_conflict = new QFrame;
    m_conflict->setObjectName(QStringLiteral("card"));
    m_conflictText = new QLabel;
    m_conflictText->setWordWrap(true);
    m_conflictText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *theirs = new QPushButton(tr("Keep what stands"));
    auto *mine = new QPushButton(tr("Take mine"));
    theirs->setAccessibleName(tr("Keep what stands"));
    mine->setAccessibleName(tr("Take mine"));
    connect(theirs, &QPushButton::clicked, this, &FilingPage::keepTheirs);
    connect(mine, &QPushButton::clicked, this, &FilingPage::takeMine);
    auto *row = new QHBoxLayout(m_conflict);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_conflictText, 1);
    row->addWidget(theirs);
    row->addWidget(mine);
    m_conflict->hide();
    return m_conflict;
}

void FilingPage::refresh()
{
    season()
        .read<Queue>([](office::Office &office) -> Result<Queue> {
            const Result<QList<office::FilingView>> views = office::FilingDesk(office).views();
            if (!views)
                return failure(views.error());
            return Queue{*views, office::queueTable(*views)};
        })
        .then(this, [this](const Result<Queue> &queue) {
            if (!queue)
                return showError(queue.error());
            show(*queue);
            showContent();
        });
}

void FilingPage::show(const Queue &queue)
{
    m_states.clear();
    QHash<FilingState, qint64> counts;
    for (const office::FilingView &view : queue.views) {
        m_states.insert(view.filing.id, view.filing.state);
        ++counts[view.filing.state];
    }
    m_queue->setEmptyText(tr("No school has filed yet. Import the schools, or begin a filing here."));
    m_queue->setTable(std::make_shared<const Table>(queue.table));
    setSentence(tr("%1 wait for review · %2 returned · %3 accepted · %4 published")
                    .arg(thousands(counts.value(FilingState::Submitted)),
                         thousands(counts.value(FilingState::Returned)), thousands(counts.value(FilingState::Accepted)),
                         thousands(counts.value(FilingState::Published))));
    if (!m_wanted.isEmpty() && selectCode(m_wanted))
        m_wanted.clear();
    if (const qint64 wanted = std::exchange(m_wantedId, 0); wanted > 0 && m_queue->table().rowOf(wanted) >= 0)
        m_queue->selectId(wanted);
    if (!m_queue->currentId() && m_queue->table().rowCount() > 0)
        m_queue->selectId(m_queue->table().idOf(0));
    showCurrent();
}

void FilingPage::showCurrent()
{
    const qint64 id = m_queue->currentId().value_or(0);
    if (m_sheet && m_sheet->view.filing.id != id) {
        m_sheet.reset();
        m_pane->ask().hide();
        m_conflict->hide();
    }
    if (id == 0) {
        m_pane->showNothing();
        return letAct();
    }
    season()
        .read<office::FilingSheet>([id](office::Office &office) { return office::FilingDesk(office).sheet(id); })
        .then(this, [this, id](const Result<office::FilingSheet> &sheet) {
            if (!sheet)
                return showError(sheet.error());
            if (m_queue->currentId().value_or(0) == id)
                showSheet(*sheet);
        });
}

void FilingPage::showSheet(const office::FilingSheet &sheet)
{
    m_sheet = sheet;
    m_pane->show(sheet);
    letAct();
}

const Filing *FilingPage::current() const
{
    return m_sheet ? &m_sheet->view.filing : nullptr;
}

/// A tool is there where its act is allowed; the table of the acts is the one the desk asks.
void FilingPage::letAct()
{
    const Filing *filing = season().isReadOnly() ? nullptr : current();
    const auto may = [filing](FilingAct act) { return filing != nullptr && nextState(filing->state, act).has_value(); };
    m_accept->setEnabled(may(FilingAct::Accept));
    m_return->setEnabled(may(FilingAct::Return));
    m_publish->setEnabled(may(FilingAct::Publish));
    const QList<QAction *> actions = m_more->actions();
    actions.at(0)->setEnabled(may(FilingAct::Submit));
    actions.at(1)->setEnabled(may(FilingAct::Submit) && filing->latePermission.isEmpty());
    actions.at(2)->setEnabled(!season().isReadOnly());
    actions.at(4)->setEnabled(may(FilingAct::Withdraw));
    actions.at(5)->setEnabled(may(FilingAct::Close));
}

/// The next row that waits, after the current one and round to the first.
qint64 FilingPage::nextWaiting() const
{
    const tables::GridTable &table = m_queue->table();
    const qint64 here = m_queue->currentId().value_or(0);
    const int rows = table.rowCount();
    const int start = table.rowOf(here);
    for (int step = 1; step < rows; ++step) {
        const qint64 id = table.idOf((start + step) % rows);
        if (m_states.value(id) == FilingState::Submitted)
            return id;
    }
    return here;
}

void FilingPage::lookAt(const QString &what)
{
    if (!selectCode(what))
        m_wanted = what;
}

bool FilingPage::selectCode(const QString &code)
{
    return m_queue->selectText(QStringLiteral("school_code"), code);
}

QString FilingPage::conflict() const
{
    return m_conflict->isVisibleTo(this) ? m_conflictText->text() : QString();
}

} // namespace hengzhao::ui
