// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspections/inspection_page.h"

#include "models/wording/figure_words.h"
#include "ui/inspections/checklist_dialog.h"
#include "ui/inspections/inspection_pane.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace hengzhao::ui
{

InspectionPage::InspectionPage(OpenSeason &season)
    : Page(season, tr("Inspections")), m_rounds(new QComboBox), m_inspections(new Grid(QStringLiteral("inspections"))),
      m_paneCard(new Card(tr("Inspection"))), m_pane(new InspectionPane(season)), m_name(new QLineEdit),
      m_first(new QLineEdit), m_last(new QLineEdit), m_add(new QPushButton(tr("New round")))
{
    addTools();
    m_inspections->setTight(true);
    m_inspections->setEmptyText(tr("Nobody is sent anywhere in this round yet."));
    m_paneCard->body()->addWidget(m_pane);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(makeTable());
    halves->addWidget(m_paneCard);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    content()->addWidget(halves, 1);
    connect(m_inspections, &Grid::currentChanged, this, &InspectionPage::showCurrent);
    connect(m_inspections, &Grid::summaryChanged, this, &Page::summaryChanged);
    connectPane();
}

Card *InspectionPage::makeTable()
{
    auto *card = new Card(tr("Who inspects whom"), tr("nobody inspects in their own district"));
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setMinimumContentsLength(12);
    card->addTool(m_rounds);
    card->body()->addWidget(m_inspections, 1);
    auto *round = new QHBoxLayout;
    round->setContentsMargins(12, 4, 12, 10);
    round->setSpacing(8);
    m_name->setPlaceholderText(tr("name of a new round"));
    m_name->setAccessibleName(tr("Name of the round"));
    m_first->setPlaceholderText(tr("first day"));
    m_first->setAccessibleName(tr("First day"));
    m_last->setPlaceholderText(tr("last day"));
    m_last->setAccessibleName(tr("Last day"));
    m_add->setToolTip(tr("Adds a round, with the season's checklist"));
    for (QLineEdit *line : {m_first, m_last})
        line->setMaximumWidth(110);
    round->addWidget(m_name, 1);
    round->addWidget(m_first);
    round->addWidget(m_last);
    round->addWidget(m_add);
    for (QWidget *one : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_first),
                         static_cast<QWidget *>(m_last), static_cast<QWidget *>(m_add)})
        one->setDisabled(season().isReadOnly());
    card->body()->addLayout(round);
    connect(m_add, &QPushButton::clicked, this, &InspectionPage::askForRound);
    connect(m_rounds, &QComboBox::currentIndexChanged, this, [this] {
        m_round = m_rounds->currentData().toLongLong();
        renew();
    });
    return card;
}

void InspectionPage::addTools()
{
    QPushButton *checklist = addTool(tr("Checklist …"), tr("The questions that inspectors answer"), {});
    connect(checklist, &QPushButton::clicked, this, &InspectionPage::askChecklist);
    m_sheet =
        addTool(tr("Result sheet …"), tr("Writes the current inspection as a PDF to be signed"), Qt::CTRL | Qt::Key_R);
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Where shall the sheet lie?"), {}, tr("Documents (*.pdf)"));
        if (!path.isEmpty())
            writeSheet(path);
    });
    m_assign = addTool(tr("Send inspectors"), tr("Sends every district's inspectors to schools of other districts"),
                       Qt::CTRL | Qt::Key_Return, true);
    connect(m_assign, &QPushButton::clicked, this, &InspectionPage::assign);
}

/// Does something at the desk, and says where it was refused.
template <typename T>
void InspectionPage::keep(const QString &title, std::function<Result<T>(office::InspectionDesk &)> act)
{
    season()
        .work<T>(title,
                 [act = std::move(act)](office::Office &office, Progress &) {
                     office::InspectionDesk desk(office);
                     return act(desk);
                 })
        .then(this, [this](const Result<T> &done) {
            if (!done)
                tellError(this, tr("Nothing was changed"), done.error());
        });
}

void InspectionPage::connectPane()
{
    using Desk = office::InspectionDesk;
    connect(m_pane, &InspectionPane::wantsVisit, this, [this](const QString &day, const QString &inspectors) {
        const office::Inspection &seen = m_pane->inspection();
        keep<void>(tr("Keeping the visit"), [id = seen.id, version = seen.version, day, inspectors](Desk &desk) {
            return desk.noteVisit(id, day, inspectors, version);
        });
    });
    connect(m_pane, &InspectionPane::wantsAnswer, this, [this](const office::InspectionAnswer &answer) {
        keep<void>(tr("Keeping the answer"),
                   [id = m_pane->inspection().id, answer](Desk &desk) { return desk.answer(id, {answer}); });
    });
    connect(m_pane, &InspectionPane::wantsFinding, this, [this](const QString &text, const QString &due) {
        keep<qint64>(tr("Keeping the finding"),
                     [id = m_pane->inspection().id, text, due](Desk &desk) { return desk.addFinding(id, text, due); });
    });
    connect(m_pane, &InspectionPane::wantsSettling, this, [this](qint64 finding, const QString &how) {
        keep<void>(tr("Keeping the follow-up"), [finding, how](Desk &desk) { return desk.settle(finding, how); });
    });
    connect(m_pane, &InspectionPane::wantsAttaching, this, [this](const office::NewAttachment &photograph) {
        keep<void>(tr("Keeping the photograph"),
                   [id = m_pane->inspection().id, photograph](Desk &desk) { return desk.attach(id, photograph); });
    });
    connect(m_pane, &InspectionPane::wantsDetaching, this, [this](qint64 photograph) {
        keep<void>(tr("Taking the photograph away"),
                   [id = m_pane->inspection().id, photograph](Desk &desk) { return desk.detach(id, photograph); });
    });
}

void InspectionPage::refresh()
{
    season()
        .read<Rounds>([round = m_round](office::Office &office) -> Result<Rounds> {
            office::InspectionDesk desk(office);
            const Result<QList<office::InspectionRound>> rounds = desk.rounds();
            if (!rounds)
                return failure(rounds.error());
            const qint64 shown = round > 0 || rounds->isEmpty() ? round : rounds->first().id;
            const Result<Table> inspections = desk.inspectionTable(shown);
            return inspections ? Result<Rounds>(Rounds{*rounds, *inspections, shown}) : failure(inspections.error());
        })
        .then(this, [this](const Result<Rounds> &found) {
            if (!found)
                return showError(found.error());
            show(*found);
            showContent();
        });
}

void InspectionPage::show(const Rounds &found)
{
    m_round = found.shown;
    {
        const QSignalBlocker still(m_rounds);
        m_rounds->clear();
        for (const office::InspectionRound &round : found.rounds)
            m_rounds->addItem(round.name, round.id);
        m_rounds->setCurrentIndex(m_rounds->findData(m_round));
    }
    m_inspections->setTable(std::make_shared<const Table>(found.inspections));
    m_assign->setEnabled(!found.rounds.isEmpty() && !season().isReadOnly());
    QString sentence = tr("no round yet: name one and give its days");
    for (const office::InspectionRound &round : found.rounds) {
        if (round.id == m_round)
            sentence = tr("%1 to %2 · %3 of %4 schools visited · %5 findings open")
                           .arg(round.first.toString(Qt::ISODate), round.last.toString(Qt::ISODate),
                                wording::thousands(round.visited), wording::thousands(round.schools),
                                wording::thousands(round.openFindings));
    }
    setSentence(sentence);
    if (!m_wanted.isEmpty())
        lookAt(std::exchange(m_wanted, {}));
    if (!m_inspections->currentId() && m_inspections->table().rowCount() > 0)
        m_inspections->selectId(m_inspections->table().idOf(0));
    showCurrent();
}

void InspectionPage::showCurrent()
{
    const auto id = m_inspections->currentId();
    m_sheet->setEnabled(id.has_value());
    m_paneCard->setVisible(id.has_value());
    if (!id)
        return;
    using Seen = InspectionPane::Seen;
    season()
        .read<Seen>([id = *id](office::Office &office) -> Result<Seen> {
            office::InspectionDesk desk(office);
            const Result<office::Inspection> inspection = desk.inspection(id);
            const Result<Table> answers = desk.answerTable(id);
            const Result<Table> findings = desk.findingTable(id);
            const Result<QList<office::Attachment>> photographs = desk.photographs(id);
            if (!inspection || !answers)
                return failure(inspection ? answers.error() : inspection.error());
            if (!findings || !photographs)
                return failure(findings ? photographs.error() : findings.error());
            return Seen{*inspection, *answers, *findings, *photographs};
        })
        .then(this, [this, id = *id](const Result<Seen> &seen) {
            if (!seen)
                return showError(seen.error());
            if (m_inspections->currentId() != id)
                return; // another has been chosen since
            m_paneCard->setTitle(seen->inspection.schoolName, seen->inspection.schoolCode);
            m_pane->show(*seen);
        });
}

void InspectionPage::askForRound()
{
    addRound(m_name->text(), m_first->text().trimmed(), m_last->text().trimmed());
}

void InspectionPage::addRound(const QString &name, const QString &first, const QString &last)
{
    season()
        .work<qint64>(tr("Keeping the round"),
                      [name, first, last](office::Office &office, Progress &) {
                          return office::InspectionDesk(office).addRound(name, first, last);
                      })
        .then(this, [this](const Result<qint64> &id) {
            if (!id)
                return tellError(this, tr("The round was not kept"), id.error());
            m_round = *id;
            for (QLineEdit *line : {m_name, m_first, m_last})
                line->clear();
            renew();
        });
}

void InspectionPage::assign()
{
    season()
        .work<qint64>(tr("Sending inspectors"),
                      [round = m_round](office::Office &office, Progress &) {
                          return office::InspectionDesk(office).assign(round);
                      })
        .then(this, [this](const Result<qint64> &schools) {
            if (!schools)
                return tellError(this, tr("Nobody was sent"), schools.error());
            Q_EMIT noticed(tr("Inspectors are sent to %1 schools more.").arg(wording::thousands(*schools)));
        });
}

ChecklistDialog *InspectionPage::askChecklist()
{
    auto *dialog = new ChecklistDialog(season(), this);
    dialog->open();
    return dialog;
}

void InspectionPage::writeSheet(const QString &path)
{
    season()
        .work<void>(tr("Writing the sheet"),
                    [id = m_pane->inspection().id, path](office::Office &office, Progress &) {
                        return office::InspectionDesk(office).writeSheet(id, path);
                    })
        .then(this, [this, path](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The sheet was not written"), done.error());
            Q_EMIT noticed(tr("The sheet lies in %1.").arg(path));
        });
}

void InspectionPage::lookAt(const QString &what)
{
    const qint64 id = what.toLongLong();
    if (m_inspections->table().rowOf(id) >= 0)
        m_inspections->selectId(id);
    else
        m_wanted = what;
}

} // namespace hengzhao::ui
