// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_page.h"

#include "models/office/scenario_desk.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/parts/prompter.h"
#include "ui/plans/plan_checks.h"
#include "ui/plans/plan_orders.h"
#include "ui/plans/plan_programs.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

qint64 sumOf(const TableColumn &column)
{
    qint64 sum = 0;
    for (std::int64_t number : column.numbers)
        sum += number == TableColumn::none ? 0 : number;
    return sum;
}

} // namespace

PlanPage::PlanPage(OpenSeason &season)
    : Page(season, tr("Plans")), m_grid(new Grid(QStringLiteral("plans"))), m_preview(new PlanPreview),
      m_faces(new QStackedWidget), m_totals(new QLabel), m_panes(new QTabWidget), m_checks(new PlanChecks),
      m_orders(new PlanOrders(season)), m_programs(new PlanPrograms(season)),
      m_districts(new Grid(QStringLiteral("plan-districts")))
{
    addTools();
    auto *halves = new QSplitter(Qt::Vertical);
    halves->addWidget(makeMatrix());
    halves->addWidget(makePanes());
    // Both grow; the table that is the work begins with two thirds.
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    halves->setSizes({420, 210});
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    content()->addWidget(halves, 1);
    connectPanes();
    keepEdits(*m_grid, season, tr("Keeping the plan"),
              [](office::Office &office, const auto &edits) { return office::PlanDesk(office).setSeats(edits); });
}

void PlanPage::addTools()
{
    m_propose = addTool(tr("Divide by"),
                        tr("Proposes how the limits go over the districts; nothing is kept before "
                           "you have seen and changed it"),
                        {});
    auto *menu = new QMenu(m_propose);
    for (const DivideBy by : {DivideBy::LastYear, DivideBy::Candidates, DivideBy::Evenly})
        menu->addAction(wording::divideByWord(codeName(by)), this, [this, by] { propose(by); });
    menu->addSeparator();
    menu->addAction(tr("Proposed scenario"), this, &PlanPage::proposeScenario);
    m_propose->setMenu(menu);
    m_paste = addTool(tr("Paste from Excel"), tr("Puts the copied cells in from the current cell on"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_undo = addTool(tr("Undo"), tr("Takes the last change back; Ctrl+Z in the table"), {});
    m_adjust = addTool(tr("Adjust"), tr("Changes issued plans by an order with a number and a reason"), {});
    auto *issue = addTool(tr("Issue …"), tr("Issues the plans of an authority under a document's number"),
                          Qt::CTRL | Qt::Key_Return, true);
    connect(m_paste, &QPushButton::clicked, this, [this] { seenGrid().paste(); });
    connect(m_undo, &QPushButton::clicked, this, [this] { seenGrid().undo(); });
    connect(m_adjust, &QPushButton::clicked, this, &PlanPage::beginAdjustment);
    issue->setDisabled(season().isReadOnly());
    connect(issue, &QPushButton::clicked, this, [this] {
        m_panes->setCurrentWidget(m_orders);
        m_orders->setFocus();
    });
}

QWidget *PlanPage::makeMatrix()
{
    m_grid->setTight(true);
    m_grid->setEmptyText(tr("No school has a plan."));
    m_faces->addWidget(m_grid);
    m_faces->addWidget(m_preview);
    m_totals->setWordWrap(true);
    m_totals->setAccessibleName(tr("Sums by district"));
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_totals->setContentsMargins(12, 4, 12, 8);
    auto *card = new Card;
    card->body()->addWidget(m_faces, 1);
    card->body()->addWidget(m_totals);
    return card;
}

QWidget *PlanPage::makePanes()
{
    m_districts->setTight(true);
    m_districts->view().setAccessibleName(tr("Districts and planned ratio"));
    m_panes->setDocumentMode(true);
    m_panes->addTab(m_checks, tr("Checks"));
    m_panes->addTab(m_districts, tr("Districts and planned ratio"));
    m_panes->addTab(m_programs, tr("Programs"));
    m_panes->addTab(m_orders, tr("Orders"));
    auto *card = new Card;
    card->body()->addWidget(m_panes, 1);
    return card;
}

void PlanPage::connectPanes()
{
    for (Grid *grid :
         {m_grid, &m_preview->grid(), m_districts, &m_checks->grid(), &m_orders->grid(), &m_programs->grid()})
        connect(grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    for (Grid *grid : {m_grid, &m_preview->grid()})
        connect(grid, &Grid::historyChanged, m_undo, [this] { m_undo->setEnabled(seenGrid().canUndo()); });
    connect(m_grid, &Grid::currentChanged, this, &PlanPage::showPrograms);
    connect(m_preview, &PlanPreview::edited, this, &PlanPage::showPreview);
    connect(m_preview, &PlanPreview::keepWanted, this, &PlanPage::keepPreview);
    connect(m_preview, &PlanPreview::putAway, this, &PlanPage::endPreview);
    connect(m_checks, &PlanChecks::cellWanted, this,
            [this](qint64 school, const QString &field) { seenGrid().selectCell(school, field); });
    connect(m_checks, &PlanChecks::acceptWanted, this, &PlanPage::accept);
    connect(m_orders, &PlanOrders::noticed, this, &Page::noticed);
}

Grid &PlanPage::seenGrid() const
{
    return m_preview->isActive() ? m_preview->grid() : *m_grid;
}

void PlanPage::refresh()
{
    season()
        .read<office::PlanSheet>([](office::Office &office) { return office::PlanDesk(office).sheet(); })
        .then(this, [this](const Result<office::PlanSheet> &sheet) {
            if (!sheet)
                return showError(sheet.error());
            if (sheet->table.rows() == 0)
                return showEmpty(tr("No school recruits yet"), tr("Import the schools and their plans first."));
            show(*sheet);
            showContent();
            selectWanted();
        });
}

void PlanPage::show(const office::PlanSheet &sheet)
{
    const bool isOpen = !season().isReadOnly() && season().info().batches.isEmpty();
    m_issued = sheet.issued;
    m_propose->setEnabled(isOpen);
    m_paste->setEnabled(isOpen);
    m_undo->setEnabled((isOpen || m_preview->isActive()) && seenGrid().canUndo());
    m_adjust->setEnabled(!season().isReadOnly() && (!m_issued.isEmpty() || !season().info().batches.isEmpty()));
    m_grid->table().setEditable(
        isOpen ? office::PlanDesk::editable(sheet.table) : QStringList(),
        [](const tables::CellChange &change) { return office::PlanDesk::check(fieldEdit(change)); });
    m_grid->setTable(std::make_shared<const Table>(sheet.table));
    showSentence(sheet);
    m_orders->show(sheet);
    showPrograms();
    // What somebody else has changed since shows in the preview too.
    if (m_preview->isActive())
        showPreview();
    else
        showRemarks(sheet);
}

void PlanPage::showSentence(const office::PlanSheet &sheet)
{
    const Table &table = sheet.table;
    QString sentence =
        tr("%1 schools · limit %2 · allotted %3")
            .arg(thousands(static_cast<qint64>(table.rows())), thousands(sumOf(table.column(QStringLiteral("limit")))),
                 thousands(sumOf(table.column(QStringLiteral("allotted")))));
    if (!season().info().batches.isEmpty())
        sentence += QStringLiteral(" · ") + tr("a batch stands on these plans, so they are only shown");
    else if (!m_issued.isEmpty())
        sentence += QStringLiteral(" · ") + tr("%1 issued").arg(m_issued.size());
    setSentence(sentence);
}

/// What goes with the numbers that are seen, kept ones or those of a preview.
void PlanPage::showRemarks(const office::PlanSheet &sheet)
{
    QStringList sums;
    for (const TableColumn &column : sheet.table.columns) {
        if (column.key.startsWith(QLatin1String("district:")))
            sums.append(QStringLiteral("%1 <b>%2</b>").arg(column.title.toHtmlEscaped(), thousands(sumOf(column))));
    }
    m_totals->setText(tr("Sums: %1").arg(sums.join(QStringLiteral(" · "))) + QStringLiteral(" · ") +
                      tr("small figures: last year's"));
    m_checks->show(sheet.remarks, !season().isReadOnly() && !m_preview->isActive());
    int blocking = 0;
    for (const office::SchoolRemark &remark : sheet.remarks)
        blocking += remark.blocks() ? 1 : 0;
    const auto more = sheet.remarks.size() - blocking;
    m_panes->setTabText(0, blocking > 0 ? tr("Checks: %1 to settle, %2 more").arg(blocking).arg(more)
                                        : tr("Checks: %n remark(s)", nullptr, int(more)));
    m_districts->setTable(std::make_shared<const Table>(sheet.supply));
}

void PlanPage::propose(DivideBy by)
{
    const QStringList schools = selectedSchools();
    season()
        .read<QList<office::FieldEdit>>(
            [by, schools](office::Office &office) { return office::PlanDesk(office).propose(by, schools); })
        .then(this, [this, by](const Result<QList<office::FieldEdit>> &edits) {
            if (!edits)
                return tellError(this, tr("No proposal"), edits.error());
            if (edits->isEmpty()) {
                Q_EMIT noticed(tr("The plans stand as they would be proposed."));
                return;
            }
            m_preview->begin(PlanPreview::Kind::Proposal, tr("Divided by: %1").arg(wording::divideByWord(codeName(by))),
                             *edits);
            showPreview();
        });
}

void PlanPage::proposeScenario()
{
    struct Proposed {
        QString name;
        QList<office::FieldEdit> edits;
    };
    season()
        .read<Proposed>([](office::Office &office) -> Result<Proposed> {
            office::ScenarioDesk desk(office);
            const Result<std::optional<office::Scenario>> proposal = desk.proposal();
            if (!proposal)
                return failure(proposal.error());
            if (!*proposal)
                return failure(ErrorCode::NoProposal);
            const Result<QList<office::FieldEdit>> edits = desk.planEdits(**proposal);
            return edits ? Result<Proposed>(Proposed{(*proposal)->name, *edits}) : failure(edits.error());
        })
        .then(this, [this](const Result<Proposed> &proposed) {
            if (!proposed)
                return tellError(this, tr("No proposal"), proposed.error());
            if (proposed->edits.isEmpty()) {
                Q_EMIT noticed(tr("The plans stand as they would be proposed."));
                return;
            }
            m_preview->begin(PlanPreview::Kind::Proposal, tr("Scenario “%1”").arg(proposed->name), proposed->edits);
            showPreview();
        });
}

void PlanPage::beginAdjustment()
{
    m_preview->begin(PlanPreview::Kind::Adjustment, tr("Adjustment"), {});
    showPreview();
}

void PlanPage::showPreview()
{
    season()
        .read<office::PlanSheet>(
            [edits = m_preview->edits()](office::Office &office) { return office::PlanDesk(office).sheet(edits); })
        .then(this, [this](const Result<office::PlanSheet> &sheet) {
            if (!m_preview->isActive())
                return;
            if (!sheet)
                return m_preview->say(wording::sentence(sheet.error()));
            m_preview->show(*sheet);
            m_faces->setCurrentWidget(m_preview);
            showRemarks(*sheet);
        });
}

void PlanPage::endPreview()
{
    m_preview->end();
    m_faces->setCurrentWidget(m_grid);
    renew();
}

void PlanPage::keepPreview()
{
    const auto keep = [kind = m_preview->kind(), edits = m_preview->edits(), number = m_preview->documentNo(),
                       reason = m_preview->reason()](office::Office &office, Progress &) -> Result<void> {
        if (kind == PlanPreview::Kind::Proposal)
            return office::PlanDesk(office).setSeats(edits);
        const Result<office::PlanOrder> order = office::PlanOrderDesk(office).adjust({number, reason, edits});
        return order ? Result<void>() : failure(order.error());
    };
    season().work<void>(tr("Keeping the plan"), keep).then(this, [this](const Result<void> &kept) {
        if (!kept)
            return m_preview->say(whyRefused(kept.error()));
        Q_EMIT noticed(tr("The plans are kept."));
        endPreview();
    });
}

void PlanPage::accept(qint64 school, const QString &remark, const QString &reason)
{
    season()
        .work<void>(tr("Keeping the reason"),
                    [school, remark, reason](office::Office &office, Progress &) {
                        return office::PlanDesk(office).accept(school, remark, reason);
                    })
        .then(this, [this](const Result<void> &kept) {
            if (!kept)
                tellError(this, tr("The reason was not kept"), kept.error());
        });
}

void PlanPage::showPrograms()
{
    const auto id = m_grid->currentId();
    const Table &table = m_grid->table().table();
    for (size_t row = 0; row < table.rows(); ++row) {
        const bool isShown = id ? table.ids[row] == *id : row == 0;
        if (isShown)
            return m_programs->show(table.ids[row], table.column(QStringLiteral("school_name")).text(row),
                                    m_issued.contains(table.ids[row]));
    }
}

QStringList PlanPage::selectedSchools() const
{
    QStringList codes;
    const tables::GridTable &shown = m_grid->table();
    const int column = shown.table().indexOf(QStringLiteral("school_code"));
    for (const QModelIndex &index : m_grid->view().selectionModel()->selectedIndexes()) {
        const QString code = shown.plainText(index.row(), column);
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes.size() > 1 ? codes : QStringList();
}

void PlanPage::lookAt(const QString &what)
{
    m_wanted = what;
    selectWanted();
}

void PlanPage::selectWanted()
{
    if (!m_wanted.isEmpty() && m_grid->selectText(QStringLiteral("school_code"), m_wanted))
        m_wanted.clear();
}

} // namespace hengzhao::ui
