// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_page.h"

#include "models/office/approval_tables.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"
#include "ui/approvals/approval_pane.h"
#include "ui/filings/ask_bar.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"
#include "ui/parts/prompter.h"

#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using office::ApprovalDesk;
using office::ListView;
using office::PaperKind;
using office::SeenList;
using wording::thousands;

ApprovalPage::ApprovalPage(OpenSeason &season)
    : Page(season, tr("Approval")), m_queue(new Grid(QStringLiteral("approvals"))), m_pane(new ApprovalPane)
{
    makeTools();
    m_queue->setTight(true);
    m_queue->setEmptyText(tr("No batch has been run yet: there is no list to approve."));
    m_queue->view().setAccessibleName(tr("Lists"));
    auto *table = new Card;
    table->body()->addWidget(m_queue, 1);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(table);
    halves->addWidget(m_pane);
    halves->setStretchFactor(0, 11);
    halves->setStretchFactor(1, 10);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    halves->setSizes({590, 560});
    content()->addWidget(halves, 1);
    connect(m_queue, &Grid::currentChanged, this, &ApprovalPage::showCurrent);
    connect(m_queue, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(&m_pane->ask(), &AskBar::agreed, this, [this](const QString &reason) {
        if (m_agreed)
            std::exchange(m_agreed, nullptr)(reason);
    });
}

void ApprovalPage::makeTools()
{
    QPushButton *papers = addTool(tr("Papers"), tr("Approval form and roster of the list shown"), {});
    m_papers = new QMenu(this);
    m_papers->addAction(tr("Approval form …"), this, [this] { askPaper(PaperKind::Form, false); });
    m_papers->addAction(tr("Roster, numbers masked …"), this, [this] { askPaper(PaperKind::Roster, false); });
    m_papers->addAction(tr("Roster with identity numbers …"), this, [this] { askPaper(PaperKind::Roster, true); });
    papers->setMenu(m_papers);
    QPushButton *more = addTool(tr("School"), tr("What the school says of its pre-admission list"), {});
    m_more = new QMenu(this);
    m_more->addAction(tr("Sign the list off"), this, &ApprovalPage::signCurrent);
    m_more->addAction(tr("Object …"), this, &ApprovalPage::askObjection);
    more->setMenu(m_more);
    m_submit = addTool(tr("Submit"), tr("A list of everybody who has confirmed and is on none"), Qt::Key_S);
    m_return =
        addTool(tr("Return …"), tr("Sends the selected candidates back with a reason, or the whole list"), Qt::Key_R);
    m_approve = addTool(tr("Approve, next"), tr("Approves the list for this level and goes to the next that waits"),
                        Qt::Key_A, true);
    connect(m_submit, &QPushButton::clicked, this, &ApprovalPage::submitCurrent);
    connect(m_return, &QPushButton::clicked, this, &ApprovalPage::askReturn);
    connect(m_approve, &QPushButton::clicked, this, &ApprovalPage::approveAndNext);
}

void ApprovalPage::refresh()
{
    season()
        .read<Queue>([](office::Office &office) -> Result<Queue> {
            const Result<QList<ListView>> views = ApprovalDesk(office).views();
            if (!views)
                return failure(views.error());
            return Queue{*views, office::listQueueTable(*views)};
        })
        .then(this, [this](const Result<Queue> &queue) {
            if (!queue)
                return showError(queue.error());
            show(*queue);
            showContent();
        });
}

void ApprovalPage::show(const Queue &queue)
{
    m_views = queue.views;
    qint64 mine = 0;
    qint64 others = 0;
    qint64 approved = 0;
    qint64 open = 0;
    for (const ListView &view : std::as_const(m_views)) {
        const bool waits = isWaiting(view.list.state);
        mine += waits && view.isMine ? 1 : 0;
        others += waits && !view.isMine ? 1 : 0;
        approved += view.list.state == ListState::Approved ? 1 : 0;
        open += view.list.state == ListState::Open && view.confirmed > 0 ? 1 : 0;
    }
    setSentence(tr("%1 wait for you · %2 for others · %3 to be submitted · %4 approved")
                    .arg(thousands(mine), thousands(others), thousands(open), thousands(approved)));
    m_queue->setTable(std::make_shared<const Table>(queue.table));
    suggestWidths(*m_queue, m_queue->name(), {122, 78, 96, 92, 100, 88, 60, 70, 70, 84});
    if (!m_wanted.isEmpty() && selectCode(m_wanted))
        m_wanted.clear();
    if (const qint64 wanted = std::exchange(m_wantedId, 0); wanted != 0 && m_queue->table().rowOf(wanted) >= 0)
        m_queue->selectId(wanted);
    if (!m_queue->currentId() && m_queue->table().rowCount() > 0)
        m_queue->selectId(m_queue->table().idOf(0));
    showCurrent();
}

const ListView *ApprovalPage::current() const
{
    return m_sheet ? &m_sheet->view : nullptr;
}

void ApprovalPage::showCurrent()
{
    const qint64 id = m_queue->currentId().value_or(0);
    if (m_sheet && office::queueId(m_sheet->view) != id) {
        m_sheet.reset();
        m_pane->ask().hide();
    }
    const auto found = std::find_if(m_views.begin(), m_views.end(),
                                    [id](const ListView &view) { return office::queueId(view) == id; });
    if (found == m_views.end()) {
        m_pane->showNothing();
        return letAct();
    }
    season()
        .read<office::ListSheet>([view = *found](office::Office &office) { return ApprovalDesk(office).sheetOf(view); })
        .then(this, [this, id](const Result<office::ListSheet> &sheet) {
            if (!sheet)
                return showError(sheet.error());
            if (m_queue->currentId().value_or(0) == id)
                showSheet(*sheet);
        });
}

void ApprovalPage::showSheet(const office::ListSheet &sheet)
{
    m_sheet = sheet;
    m_pane->show(sheet);
    letAct();
}

/// A tool is there where its act is allowed; the table of the acts is the one the desk asks.
void ApprovalPage::letAct()
{
    const ListView *view = current();
    const bool canWrite = view != nullptr && !season().isReadOnly();
    const bool isTurn = canWrite && isWaiting(view->list.state) && view->isMine;
    m_approve->setEnabled(isTurn && view->brokenLimits.isEmpty());
    m_return->setEnabled(isTurn);
    m_submit->setEnabled(canWrite && view->confirmed > 0);
    const bool isUnlisted =
        canWrite && (view->list.state == ListState::Open || view->list.state == ListState::Returned);
    for (QAction *action : m_more->actions())
        action->setEnabled(isUnlisted);
    for (QAction *action : m_papers->actions())
        action->setEnabled(view != nullptr);
}

/// The next row that waits for whoever is logged in, after the current one and round to the first.
qint64 ApprovalPage::nextWaiting() const
{
    const tables::GridTable &table = m_queue->table();
    const qint64 here = m_queue->currentId().value_or(0);
    const int rows = table.rowCount();
    const int start = table.rowOf(here);
    for (int step = 1; step < rows; ++step) {
        const qint64 id = table.idOf((start + step) % rows);
        const bool waits = std::any_of(m_views.begin(), m_views.end(), [id](const ListView &view) {
            return office::queueId(view) == id && view.isMine && isWaiting(view.list.state);
        });
        if (waits)
            return id;
    }
    return here;
}

void ApprovalPage::askFor(const QString &what, const QString &deed, bool needsReason,
                          std::function<void(const QString &)> then)
{
    m_agreed = std::move(then);
    m_pane->ask().ask(what, deed, needsReason);
}

void ApprovalPage::approveAndNext()
{
    const ListView *view = current();
    if (view == nullptr || !m_approve->isEnabled())
        return;
    if (view->doubtful == 0)
        return approve({});
    askFor(tr("%n candidate(s) are marked. Whoever approves takes that on; the reason is kept.", nullptr,
              static_cast<int>(view->doubtful)),
           tr("Approve, next"), true, [this](const QString &reason) { approve(reason); });
}

void ApprovalPage::approve(const QString &reason)
{
    const ListView *view = current();
    if (view == nullptr)
        return;
    const SeenList seen{view->list.id, view->list.version};
    work(tr("Approving the list"), [seen, reason, next = nextWaiting()](ApprovalDesk &desk) {
        return desk.approve(seen, reason).map([next](const ListView &) { return next; });
    });
}

void ApprovalPage::askReturn()
{
    const ListView *view = current();
    if (view == nullptr || !m_return->isEnabled())
        return;
    const QStringList chosen = m_pane->entries().view().hasFocus() ? m_pane->selectedCandidates() : QStringList();
    const SeenList seen{view->list.id, view->list.version};
    const QString what =
        chosen.isEmpty()
            ? tr("The whole list goes back; its candidates are confirmed again and may be submitted anew.")
            : tr("%n candidate(s) go back; the others stay on the list.", nullptr, static_cast<int>(chosen.size()));
    const qint64 next = chosen.isEmpty() ? nextWaiting() : 0;
    askFor(what, tr("Return"), true, [this, seen, chosen, next](const QString &reason) {
        work(tr("Returning the list"), [seen, chosen, reason, next](ApprovalDesk &desk) {
            return desk.giveBack(seen, reason, chosen).map([next](const ListView &) { return next; });
        });
    });
}

void ApprovalPage::submitCurrent()
{
    const ListView *view = current();
    if (view == nullptr || !m_submit->isEnabled())
        return;
    const QString school = view->code();
    const int batch = view->list.batch;
    askFor(tr("Everybody of %1 who has confirmed in the %2 goes on a list to be approved: %3 candidates.")
               .arg(view->school.name, wording::batchWord(batch), thousands(view->confirmed)),
           tr("Submit"), false, [this, school, batch](const QString &) {
               work(tr("Submitting the list"), [school, batch](ApprovalDesk &desk) {
                   return desk.submit(school, batch).map([](const ListView &made) { return made.list.id; });
               });
           });
}

void ApprovalPage::signCurrent()
{
    answer(tr("Signing the list off"), ListAnswer::Signed, {});
}

void ApprovalPage::askObjection()
{
    if (current() == nullptr)
        return;
    askFor(tr("The school objects to its pre-admission list: it is not submitted until it has been signed off."),
           tr("Object"), true,
           [this](const QString &reason) { answer(tr("Noting the objection"), ListAnswer::Objected, reason); });
}

void ApprovalPage::answer(const QString &title, ListAnswer answer, const QString &reason)
{
    const ListView *view = current();
    if (view == nullptr)
        return;
    work(title, [school = view->code(), batch = view->list.batch, answer, reason](ApprovalDesk &desk) {
        return desk.answer(school, batch, answer, reason).map([] { return qint64(0); });
    });
}

void ApprovalPage::askPaper(PaperKind kind, bool withIdentityNumbers)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Where shall the paper lie?"), {},
                                                      tr("Papers (*.pdf);;Tables (*.xlsx *.csv)"));
    if (!path.isEmpty())
        writePaper(kind, path, withIdentityNumbers);
}

void ApprovalPage::writePaper(PaperKind kind, const QString &path, bool withIdentityNumbers)
{
    const ListView *view = current();
    if (view == nullptr)
        return;
    office::ListPaper paper;
    paper.kind = kind;
    paper.key = {view->code(), view->list.batch,
                 view->list.number > 0 ? std::optional(view->list.number) : std::nullopt};
    paper.path = path;
    paper.withIdentityNumbers = withIdentityNumbers;
    season()
        .work<office::WrittenPaper>(tr("Writing the paper"),
                                    [paper](office::Office &office, Progress &progress) {
                                        return ApprovalDesk(office).writePaper(paper, progress);
                                    })
        .then(this, [this](const Result<office::WrittenPaper> &written) {
            if (!written)
                return tellError(this, tr("The paper was not written"), written.error());
            Q_EMIT noticed(tr("Written: %1, %2 candidates").arg(written->path, thousands(written->rows)));
        });
}

void ApprovalPage::work(const QString &title, const ListJob &job)
{
    season()
        .work<qint64>(title,
                      [job](office::Office &office, Progress &) {
                          ApprovalDesk desk(office);
                          return job(desk);
                      })
        .then(this, [this](const Result<qint64> &done) {
            if (!done)
                return tellError(this, tr("Nothing was done"), done.error());
            // The queue is read afresh after this, and goes there.
            m_wantedId = *done;
        });
}

void ApprovalPage::lookAt(const QString &what)
{
    if (!selectCode(what))
        m_wanted = what;
}

bool ApprovalPage::selectCode(const QString &code)
{
    return m_queue->selectText(QStringLiteral("school_code"), code);
}

} // namespace hengzhao::ui
