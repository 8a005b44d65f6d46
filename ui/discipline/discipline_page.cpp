// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discipline/discipline_page.h"

#include "models/wording/figure_words.h"
#include "ui/discipline/report_form.h"
#include "ui/discipline/sanction_form.h"
#include "ui/discipline/sanction_pane.h"
#include "ui/discipline/violation_pane.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

/// A table at the left and what belongs to its current row at the right.
QWidget *sideBySide(Grid *table, QWidget *pane)
{
    auto *card = new Card;
    card->body()->addWidget(table);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(card);
    halves->addWidget(pane);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    return halves;
}

} // namespace

DisciplinePage::DisciplinePage(OpenSeason &season)
    : Page(season, tr("Violations and sanctions")), m_tabs(new QTabWidget),
      m_violations(new Grid(QStringLiteral("violations"))), m_sanctions(new Grid(QStringLiteral("sanctions"))),
      m_suspects(new Grid(QStringLiteral("suspects"))), m_right(new QStackedWidget), m_rightCard(new Card),
      m_pane(new ViolationPane(season.isReadOnly())), m_reportForm(new ReportForm), m_sanctionForm(new SanctionForm),
      m_sanctionPane(new SanctionPane(season.isReadOnly())), m_sanctionCard(new Card)
{
    for (Grid *grid : {m_violations, m_sanctions, m_suspects})
        grid->setTight(true);
    m_tabs->addTab(makeReports(), tr("Reports"));
    m_tabs->addTab(makeSanctions(), tr("Sanctions"));
    m_tabs->addTab(makeSuspects(), tr("Suspicion list"));
    content()->addWidget(m_tabs, 1);
    QPushButton *list = addTool(tr("Public list …"), tr("Writes the sanctions that are made public to a file"), {});
    connect(list, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Where shall the list lie?"), {}, tr("Lists (*.pdf *.xlsx *.csv)"));
        if (!path.isEmpty())
            writePublicList(path);
    });
    QPushButton *report = addTool(tr("New report"), tr("Takes down what somebody reports"), Qt::CTRL | Qt::Key_N, true);
    report->setDisabled(season.isReadOnly());
    connect(report, &QPushButton::clicked, this, [this] { startReport({}); });
    connectPanes();
}

QWidget *DisciplinePage::makeReports()
{
    m_violations->view().setAccessibleName(tr("Reports"));
    m_violations->setEmptyText(tr("Nothing has been reported."));
    for (QWidget *each :
         {static_cast<QWidget *>(m_pane), static_cast<QWidget *>(m_reportForm), static_cast<QWidget *>(m_sanctionForm)})
        m_right->addWidget(each);
    m_rightCard->body()->addWidget(m_right);
    return sideBySide(m_violations, m_rightCard);
}

QWidget *DisciplinePage::makeSanctions()
{
    m_sanctions->view().setAccessibleName(tr("Sanctions"));
    m_sanctions->setEmptyText(tr("No sanction has been imposed."));
    m_sanctionCard->body()->addWidget(m_sanctionPane);
    return sideBySide(m_sanctions, m_sanctionCard);
}

QWidget *DisciplinePage::makeSuspects()
{
    m_suspects->view().setAccessibleName(tr("Suspicion list"));
    m_suspects->setEmptyText(tr("Everything named anywhere is in a published filing."));
    auto *card = new Card(tr("Named, but in no published filing"), tr("by choices, material or interviews"));
    auto *report = new QPushButton(tr("Report this school"));
    report->setToolTip(tr("Begins a report with what is known"));
    report->setDisabled(season().isReadOnly());
    connect(report, &QPushButton::clicked, this, &DisciplinePage::reportSuspect);
    card->addTool(report);
    card->body()->addWidget(m_suspects);
    return card;
}

void DisciplinePage::connectPanes()
{
    connect(m_violations, &Grid::currentChanged, this, &DisciplinePage::showViolation);
    connect(m_sanctions, &Grid::currentChanged, this, &DisciplinePage::showSanction);
    for (Grid *grid : {m_violations, m_sanctions, m_suspects})
        connect(grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_suspects, &Grid::activated, this, &DisciplinePage::reportSuspect);
    connect(m_reportForm, &ReportForm::wantsReporting, this, &DisciplinePage::report);
    connect(m_reportForm, &ReportForm::left, this, &DisciplinePage::showViolation);
    connect(m_sanctionForm, &SanctionForm::wantsImposing, this, &DisciplinePage::askAndImpose);
    connect(m_sanctionForm, &SanctionForm::left, this, &DisciplinePage::showViolation);
    connect(m_sanctionPane, &SanctionPane::wantsLifting, this, &DisciplinePage::lift);
    connect(m_pane, &ViolationPane::wantsStep, this, &DisciplinePage::takeStep);
    connect(m_pane, &ViolationPane::wantsReporter, this, &DisciplinePage::askReporter);
    connect(m_pane, &ViolationPane::wantsSanction, this, [this] {
        m_sanctionForm->begin(m_pane->violation());
        m_rightCard->setTitle(tr("Sanction"));
        m_right->setCurrentWidget(m_sanctionForm);
    });
    connect(m_pane, &ViolationPane::wantsLetter, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Where shall the letter lie?"), {}, tr("Documents (*.pdf)"));
        if (!path.isEmpty())
            writeLetter(path);
    });
}

Result<DisciplinePage::Discipline> DisciplinePage::read(office::Office &office)
{
    office::DisciplineDesk discipline(office);
    const Result<Table> violations = discipline.violationTable();
    const Result<Table> sanctions = office::SanctionDesk(office).sanctionTable();
    const Result<Table> suspects = discipline.suspectTable();
    const Result<QList<office::Suspect>> suspected = discipline.suspects();
    if (!violations || !sanctions)
        return failure(violations ? sanctions.error() : violations.error());
    if (!suspects || !suspected)
        return failure(suspects ? suspected.error() : suspects.error());
    return Discipline{*violations, *sanctions, *suspects, *suspected};
}

void DisciplinePage::refresh()
{
    season().read<Discipline>(&DisciplinePage::read).then(this, [this](const Result<Discipline> &found) {
        if (!found)
            return showError(found.error());
        show(*found);
        showContent();
    });
}

void DisciplinePage::show(const Discipline &found)
{
    m_suspected = found.suspected;
    m_violations->setTable(std::make_shared<const Table>(found.violations));
    m_sanctions->setTable(std::make_shared<const Table>(found.sanctions));
    m_suspects->setTable(std::make_shared<const Table>(found.suspects));
    const auto unreported = std::count_if(m_suspected.cbegin(), m_suspected.cend(),
                                          [](const office::Suspect &one) { return !one.violation; });
    setSentence(tr("%1 reports · %2 sanctions · %3 schools on the suspicion list not yet reported")
                    .arg(wording::thousands(static_cast<qint64>(found.violations.rows())),
                         wording::thousands(static_cast<qint64>(found.sanctions.rows())),
                         wording::thousands(unreported)));
    if (!m_wanted.isEmpty())
        lookAt(std::exchange(m_wanted, {}));
    for (Grid *grid : {m_violations, m_sanctions, m_suspects}) {
        if (!grid->currentId() && grid->table().rowCount() > 0)
            grid->selectId(grid->table().idOf(0));
    }
    showViolation();
    showSanction();
}

void DisciplinePage::showViolation()
{
    m_right->setCurrentWidget(m_pane);
    const auto id = m_violations->currentId();
    m_rightCard->setTitle(id ? tr("Report %1").arg(*id) : tr("Report"));
    if (!id)
        return;
    using Seen = std::pair<office::Violation, QList<office::TakenViolationStep>>;
    season()
        .read<Seen>([id = *id](office::Office &office) -> Result<Seen> {
            office::DisciplineDesk desk(office);
            const Result<office::Violation> violation = desk.violation(id);
            const Result<QList<office::TakenViolationStep>> steps = desk.steps(id);
            if (!violation || !steps)
                return failure(violation ? steps.error() : violation.error());
            return Seen(*violation, *steps);
        })
        .then(this, [this, id = *id](const Result<Seen> &seen) {
            if (!seen)
                return showError(seen.error());
            if (m_violations->currentId() != id)
                return; // another has been chosen since
            m_pane->show(seen->first, seen->second);
            m_rightCard->setTitle(seen->first.subject.name, tr("report %1").arg(id));
        });
}

void DisciplinePage::showSanction()
{
    const auto id = m_sanctions->currentId();
    if (!id)
        return;
    struct Seen {
        office::Sanction sanction;
        Table buckets;
        Table claimed;
    };
    season()
        .read<Seen>([id = *id](office::Office &office) -> Result<Seen> {
            office::SanctionDesk desk(office);
            const Result<office::Sanction> sanction = desk.sanction(id);
            const Result<Table> buckets = desk.bucketTable(id);
            const Result<Table> claimed = desk.claimTable(id);
            if (!sanction || !buckets)
                return failure(sanction ? buckets.error() : sanction.error());
            if (!claimed)
                return failure(claimed.error());
            return Seen{*sanction, *buckets, *claimed};
        })
        .then(this, [this, id = *id](const Result<Seen> &seen) {
            if (!seen)
                return showError(seen.error());
            if (m_sanctions->currentId() != id)
                return;
            m_sanctionCard->setTitle(seen->sanction.subjectName, seen->sanction.orderNumber);
            m_sanctionPane->show(seen->buckets, seen->claimed, !seen->sanction.isLifted);
        });
}

void DisciplinePage::startReport(const office::ViolationReport &report)
{
    m_tabs->setCurrentIndex(0);
    m_reportForm->begin(report);
    m_rightCard->setTitle(tr("New report"));
    m_right->setCurrentWidget(m_reportForm);
    m_reportForm->setFocus();
}

/// What the list knows is filled in; the officer sends it off.
void DisciplinePage::reportSuspect()
{
    const auto id = m_suspects->currentId();
    if (!id || *id >= m_suspected.size())
        return;
    const office::Suspect &suspect = m_suspected[*id];
    office::ViolationReport report;
    report.offender = suspect.name.isEmpty() ? Offender::Unlisted : Offender::School;
    report.kind = QStringLiteral("unfiled-recruiting");
    report.code = suspect.code;
    report.name = suspect.name.isEmpty() ? suspect.code : suspect.name;
    report.source = QStringLiteral("suspicion");
    report.facts = suspect.program.isEmpty()
                       ? tr("Named %1 times, and in no published filing.").arg(wording::thousands(suspect.named))
                       : tr("Program %1 named %2 times, and in no published filing.")
                             .arg(suspect.program, wording::thousands(suspect.named));
    startReport(report);
}

void DisciplinePage::report(const office::ViolationReport &report)
{
    season()
        .work<qint64>(
            tr("Keeping the report"),
            [report](office::Office &office, Progress &) { return office::DisciplineDesk(office).report(report); })
        .then(this, [this](const Result<qint64> &id) {
            if (!id)
                return tellError(this, tr("The report was not kept"), id.error());
            m_wanted = QString::number(*id);
            Q_EMIT noticed(tr("Report %1 is kept.").arg(*id));
        });
}

void DisciplinePage::takeStep(ViolationAct act, const QString &reason)
{
    season()
        .work<void>(tr("Keeping the step"),
                    [id = m_pane->violation().id, version = m_pane->violation().version, act,
                     reason](office::Office &office, Progress &) {
                        return office::DisciplineDesk(office).take(id, act, reason, version);
                    })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("The report stands as before"), done.error());
        });
}

void DisciplinePage::askReporter()
{
    season()
        .work<office::Reporter>(tr("Looking up the reporter"),
                                [id = m_pane->violation().id](office::Office &office, Progress &) {
                                    return office::DisciplineDesk(office).reporter(id);
                                })
        .then(this, [this](const Result<office::Reporter> &reporter) {
            if (!reporter)
                return tellError(this, tr("The reporter is not shown"), reporter.error());
            m_pane->showReporter(*reporter);
        });
}

/// A sanction says beforehand what it will do, with figures, and wants its order's number typed.
void DisciplinePage::askAndImpose(const office::NewSanction &wanted)
{
    using Outcome = office::SanctionOutcome;
    season()
        .work<Outcome>(
            tr("Working out what it does"),
            [wanted](office::Office &office, Progress &) { return office::SanctionDesk(office).preview(wanted); })
        .then(this, [this, wanted](const Result<Outcome> &outcome) {
            if (!outcome)
                return tellError(this, tr("The sanction cannot be imposed"), outcome.error());
            qint64 claim = 0;
            for (const office::CutBucket &bucket : outcome->buckets)
                claim += bucket.claim;
            QString what = tr("This goes on the record against %1 under order %2.")
                               .arg(outcome->sanction.subjectName, wanted.order.trimmed());
            if (outcome->sanction.seats)
                what += QLatin1Char(' ') +
                        tr("%1 seats are cut; open claims on seats that fall free are then %2.")
                            .arg(wording::thousands(*outcome->sanction.seats), wording::thousands(claim));
            if (outcome->sanction.effect == SanctionEffect::Stop)
                what += QLatin1Char(' ') +
                        tr("Its choices become void from the next run on, and %1 admissions end at once; they do "
                           "not come back if it is lifted.")
                            .arg(wording::thousands(outcome->revoked));
            if (confirmTyped(this, tr("Impose the sanction"), what, wanted.order.trimmed()))
                impose(wanted);
        });
}

void DisciplinePage::impose(const office::NewSanction &wanted)
{
    using Outcome = office::SanctionOutcome;
    season()
        .work<Outcome>(
            tr("Imposing the sanction"),
            [wanted](office::Office &office, Progress &) { return office::SanctionDesk(office).add(wanted); })
        .then(this, [this](const Result<Outcome> &outcome) {
            if (!outcome)
                return tellError(this, tr("The sanction was not imposed"), outcome.error());
            m_tabs->setCurrentIndex(1);
            Q_EMIT noticed(tr("Sanction %1 is in force.").arg(outcome->sanction.id));
        });
}

void DisciplinePage::lift(const QString &order, const QString &reason)
{
    const auto id = m_sanctions->currentId();
    if (!id)
        return;
    season()
        .work<void>(tr("Lifting the sanction"),
                    [id = *id, order, reason](office::Office &office, Progress &) {
                        return office::SanctionDesk(office).lift(id, order, reason);
                    })
        .then(this, [this](const Result<void> &done) {
            if (!done)
                tellError(this, tr("The sanction was not lifted"), done.error());
        });
}

void DisciplinePage::writeLetter(const QString &path)
{
    season()
        .work<void>(tr("Writing the letter"),
                    [id = m_pane->violation().id, path](office::Office &office, Progress &) {
                        return office::DisciplineDesk(office).writeLetter(id, path);
                    })
        .then(this, [this, path](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The letter was not written"), done.error());
            Q_EMIT noticed(tr("The letter lies in %1.").arg(path));
        });
}

void DisciplinePage::writePublicList(const QString &path)
{
    season()
        .work<qint64>(tr("Writing the list"),
                      [path](office::Office &office, Progress &progress) {
                          return office::SanctionDesk(office).writePublicList(path, progress);
                      })
        .then(this, [this, path](const Result<qint64> &rows) {
            if (!rows)
                return tellError(this, tr("The list was not written"), rows.error());
            Q_EMIT noticed(tr("The list lies in %1.").arg(path));
        });
}

void DisciplinePage::lookAt(const QString &what)
{
    if (what == QLatin1String("sanctions"))
        return m_tabs->setCurrentIndex(1);
    if (what == QLatin1String("suspects"))
        return m_tabs->setCurrentIndex(2);
    m_tabs->setCurrentIndex(0);
    const qint64 id = what.toLongLong();
    if (m_violations->table().rowOf(id) >= 0)
        m_violations->selectId(id);
    else
        m_wanted = what;
}

} // namespace hengzhao::ui
