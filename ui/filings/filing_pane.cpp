// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/filing_pane.h"

#include "models/office/filing_tables.h"
#include "models/wording/filing_words.h"
#include "models/wording/term_words.h"
#include "ui/filings/ask_bar.h"
#include "ui/filings/check_list.h"
#include "ui/parts/attachment_list.h"
#include "ui/parts/chip.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using office::FilingDesk;
using office::SeenFiling;

namespace
{

QLineEdit *pieceOf(const QString &name, int width)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    if (width > 0)
        edit->setFixedWidth(width);
    return edit;
}

/// A table with a line of tools under it.
QWidget *withTools(QWidget *table, const QList<QWidget *> &tools)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(table, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 0, 8, 4);
    line->setSpacing(6);
    for (QWidget *tool : tools)
        line->addWidget(tool);
    column->addLayout(line);
    return page;
}

QWidget *lineOf(const QList<QWidget *> &parts)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (QWidget *part : parts)
        row->addWidget(part);
    return line;
}

Grid *tableOf(const QString &name, const QString &title, const QString &empty)
{
    auto *grid = new Grid(name);
    grid->setTight(true);
    grid->setEmptyText(empty);
    grid->view().setAccessibleName(title);
    return grid;
}

QString currentText(Grid &grid, const char *key)
{
    const auto id = grid.currentId();
    const Table &table = grid.table().table();
    for (size_t row = 0; id && row < table.rows(); ++row) {
        if (table.ids[row] == *id)
            return table.column(QLatin1String(key)).text(row);
    }
    return {};
}

QList<AttachmentKind> documentKinds(const RuleBook &rules)
{
    QList<AttachmentKind> kinds;
    for (const DocumentKind &kind : rules.filing().documents())
        kinds.append({kind.code, wording::documentWord(kind.code, kind.name)});
    return kinds;
}

} // namespace

FilingPane::FilingPane(OpenSeason &season)
    : Card(tr("Filing")), m_season(season), m_state(new Chip({})), m_about(new QLabel), m_checks(new CheckList),
      m_ask(new AskBar), m_tabs(new QTabWidget),
      m_facts(tableOf(QStringLiteral("filing-facts"), tr("Facts"), tr("Choose a filing in the queue."))),
      m_programs(tableOf(QStringLiteral("filing-programs"), tr("Programs"), tr("The filing names no program."))),
      m_signers(tableOf(QStringLiteral("filing-signers"), tr("Signers"), tr("Nobody has signed yet."))),
      m_outward(tableOf(QStringLiteral("filing-outward"), tr("Elsewhere"), tr("Filed in no other city."))),
      m_steps(tableOf(QStringLiteral("filing-steps"), tr("History"), tr("Nothing has been done with it yet."))),
      m_documents(new AttachmentList(season, documentKinds(season.rules()))), m_programCode(pieceOf(tr("Code"), 76)),
      m_programName(pieceOf(tr("Name"), 0)), m_programYears(pieceOf(tr("Years"), 64)),
      m_signerName(pieceOf(tr("Name"), 0)), m_signerPost(pieceOf(tr("Post"), 0)),
      m_destination(pieceOf(tr("Destination"), 0)), m_level(new QComboBox), m_outwardSeats(pieceOf(tr("Seats"), 64)),
      m_result(new QComboBox)
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_facts, tr("Facts"));
    m_tabs->addTab(makePrograms(), tr("Programs"));
    m_tabs->addTab(m_documents, tr("Documents"));
    m_tabs->addTab(makeSigners(), tr("Signers"));
    m_tabs->addTab(makeOutward(), tr("Elsewhere"));
    m_tabs->addTab(m_steps, tr("History"));
    body()->addWidget(makeHead());
    body()->addWidget(m_checks);
    body()->addWidget(m_ask);
    body()->addWidget(m_tabs, 1);
    connectEdits();
}

QWidget *FilingPane::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 4);
    row->setSpacing(8);
    m_about->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("muted"));
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_about, 1);
    return head;
}

QWidget *FilingPane::makePrograms()
{
    auto *accept = new QPushButton(tr("Accept program"));
    accept->setToolTip(tr("Only accepted programs are published"));
    auto *refuse = new QPushButton(tr("Refuse program …"));
    refuse->setToolTip(tr("Refuses this program alone, with a reason"));
    auto *add = new QPushButton(tr("Add"));
    auto *remove = new QPushButton(tr("Remove"));
    m_verdicts = lineOf({accept, refuse});
    m_newProgram = lineOf({m_programCode, m_programName, m_programYears, add, remove});
    connect(accept, &QPushButton::clicked, this, [this] { judgeCurrent(ProgramVerdict::Accepted); });
    connect(refuse, &QPushButton::clicked, this, [this] { judgeCurrent(ProgramVerdict::Refused); });
    connect(add, &QPushButton::clicked, this, &FilingPane::addProgram);
    connect(remove, &QPushButton::clicked, this, [this] {
        const QString code = currentText(*m_programs, "program_code");
        Q_EMIT wantsWork(tr("Removing the program"), [code](FilingDesk &desk, const SeenFiling &seen, bool) {
            return desk.removeProgram(seen, code);
        });
    });
    return withTools(m_programs, {m_verdicts, m_newProgram});
}

QWidget *FilingPane::makeSigners()
{
    auto *add = new QPushButton(tr("Add signer"));
    auto *strike = new QPushButton(tr("Remove"));
    m_newSigner = lineOf({m_signerName, m_signerPost, add, strike});
    connect(add, &QPushButton::clicked, this, [this] {
        const FilingSigner signer{0, m_signerName->text(), m_signerPost->text(), {}};
        Q_EMIT wantsWork(tr("Adding the signer"),
                         [signer](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.sign(seen, signer); });
    });
    connect(strike, &QPushButton::clicked, this, [this] {
        const qint64 id = m_signers->currentId().value_or(0);
        Q_EMIT wantsWork(tr("Removing the signer"),
                         [id](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.strikeSigner(seen, id); });
    });
    return withTools(m_signers, {m_newSigner});
}

QWidget *FilingPane::makeOutward()
{
    m_level->setAccessibleName(tr("Filed up to"));
    for (const OutwardLevel level : {OutwardLevel::County, OutwardLevel::Municipality, OutwardLevel::Province})
        m_level->addItem(wording::word(level), QString(codeName(level)));
    m_result->setAccessibleName(tr("Result"));
    for (const OutwardResult result : {OutwardResult::Pending, OutwardResult::Approved, OutwardResult::Refused})
        m_result->addItem(wording::word(result), QString(codeName(result)));
    auto *keep = new QPushButton(tr("Keep"));
    keep->setToolTip(tr("Adds the destination, or changes the one of this name"));
    connect(keep, &QPushButton::clicked, this, &FilingPane::addOutward);
    return withTools(m_outward, {m_destination, m_level, m_outwardSeats, m_result, keep});
}

void FilingPane::connectEdits()
{
    connect(&m_facts->table(), &tables::GridTable::edited, this, &FilingPane::keepFacts);
    connect(&m_programs->table(), &tables::GridTable::edited, this, [this](const QList<tables::CellChange> &changes) {
        QList<office::FieldEdit> edits;
        for (const tables::CellChange &change : changes)
            edits.append({change.id, change.key, change.text, change.before});
        Q_EMIT wantsWork(tr("Keeping the program"), [edits](FilingDesk &desk, const SeenFiling &seen, bool) {
            return desk.setProgramFields(seen, edits);
        });
    });
    connect(m_documents, &AttachmentList::wantsAdding, this, [this](const office::NewAttachment &wanted) {
        Q_EMIT wantsWork(tr("Attaching the file"), [wanted](FilingDesk &desk, const SeenFiling &seen, bool) {
            return desk.attach(seen, wanted);
        });
    });
    connect(m_documents, &AttachmentList::wantsRemoval, this, [this](qint64 id) {
        Q_EMIT wantsWork(tr("Removing the file"),
                         [id](FilingDesk &desk, const SeenFiling &seen, bool) { return desk.detach(seen, id); });
    });
    connect(m_checks, &CheckList::wantsWaiver, this, &FilingPane::wantsWaiver);
}

/// What a field holds now stands before what was seen there once the officer has chosen.
void FilingPane::keepFacts(const QList<tables::CellChange> &changes)
{
    QList<office::FieldEdit> edits;
    for (const tables::CellChange &change : changes)
        edits.append({0, m_keys.value(change.id), change.text, change.before});
    Q_EMIT wantsWork(tr("Keeping the filing"), [edits](FilingDesk &desk, const SeenFiling &seen, bool isChosen) {
        QList<office::FieldEdit> wanted = edits;
        if (isChosen) {
            const Result<office::FilingSheet> now = desk.sheet(seen.id);
            if (!now)
                return Result<void>(failure(now.error()));
            for (office::FieldEdit &edit : wanted) {
                const qsizetype row = now->keys.indexOf(edit.field);
                if (row >= 0)
                    edit.before = now->facts.column(QStringLiteral("this_year")).text(static_cast<size_t>(row));
            }
        }
        return desk.setFields(seen, wanted);
    });
}

void FilingPane::addProgram()
{
    const auto school = SchoolCode::parse(m_schoolCode);
    const auto code = ProgramCode::parse(m_programCode->text());
    if (!school || !code)
        return m_programCode->setFocus();
    const Program program{*school, *code, m_programName->text(), m_programYears->text(), {}, {}, {}};
    Q_EMIT wantsWork(tr("Adding the program"), [program](FilingDesk &desk, const SeenFiling &seen, bool) {
        return desk.addProgram(seen, program);
    });
}

void FilingPane::judgeCurrent(ProgramVerdict verdict)
{
    const QString code = currentText(*m_programs, "program_code");
    if (code.isEmpty())
        return;
    if (verdict == ProgramVerdict::Refused) {
        Q_EMIT wantsRefusal(code, currentText(*m_programs, "program_name"));
        return;
    }
    Q_EMIT wantsWork(tr("Accepting the program"), [code](FilingDesk &desk, const SeenFiling &seen, bool) {
        return desk.judgeProgram(seen, code, ProgramVerdict::Accepted, {});
    });
}

void FilingPane::addOutward()
{
    OutwardFiling outward;
    outward.destination = m_destination->text().trimmed();
    outward.level = parseOutwardLevel(m_level->currentData().toString()).value_or(outward.level);
    outward.result = parseOutwardResult(m_result->currentData().toString()).value_or(outward.result);
    outward.seats = m_outwardSeats->text().toInt();
    if (outward.seats < 1)
        return m_outwardSeats->setFocus();
    Q_EMIT wantsWork(tr("Keeping the filing elsewhere"), [outward](FilingDesk &desk, const SeenFiling &seen, bool) {
        return desk.putOutward(seen, outward);
    });
}

void FilingPane::showNothing()
{
    setTitle(tr("Filing"));
    setEnabled(false);
}

void FilingPane::show(const office::FilingSheet &sheet)
{
    const office::FilingView &view = sheet.view;
    const Filing &filing = view.filing;
    setEnabled(true);
    m_keys = sheet.keys;
    m_schoolCode = filing.school.code.text();
    setTitle(filing.school.name, m_schoolCode);
    m_state->set(wording::word(filing.state), office::toneOf(filing.state));
    QStringList about = {wording::word(filing.category), wording::placeWord(filing.place),
                         tr("reviewed by: %1").arg(wording::word(view.authority))};
    if (view.waitingDays)
        about.append(tr("waiting for %n day(s)", nullptr, static_cast<int>(*view.waitingDays)));
    if (view.due)
        about.append(view.isOverdue ? tr("was due on %1").arg(view.due->toString(Qt::ISODate))
                                    : tr("due on %1").arg(view.due->toString(Qt::ISODate)));
    m_about->setText(about.join(QStringLiteral(" · ")));
    const bool isReview = filing.state == FilingState::Submitted && !m_season.isReadOnly();
    m_checks->show(view, isReview);
    showTabs(sheet);
}

void FilingPane::showTabs(const office::FilingSheet &sheet)
{
    const Filing &filing = sheet.view.filing;
    const bool canEdit = isEditable(filing.state) && !m_season.isReadOnly();
    const auto checkFact = [keys = m_keys](const tables::CellChange &change) {
        return FilingDesk::check({0, keys.value(change.id), change.text, change.before});
    };
    m_facts->table().setEditable(canEdit ? QStringList{QStringLiteral("this_year")} : QStringList(), checkFact);
    m_facts->setTable(std::make_shared<const Table>(sheet.facts));
    suggestWidths(*m_facts, m_facts->name(), {112, 190, 100, 190});
    m_programs->table().setEditable(canEdit ? QStringList{QStringLiteral("program_name"), QStringLiteral("years"),
                                                          QStringLiteral("tuition"), QStringLiteral("seats")}
                                            : QStringList(),
                                    [](const tables::CellChange &change) {
                                        return office::checkField(office::EditedRows::Programs,
                                                                  {change.id, change.key, change.text, change.before});
                                    });
    m_programs->setTable(std::make_shared<const Table>(sheet.programs));
    suggestWidths(*m_programs, m_programs->name(), {80, 148, 60, 92, 60, 96, 66, 110});
    m_signers->setTable(std::make_shared<const Table>(sheet.signers));
    m_outward->setTable(std::make_shared<const Table>(sheet.outward));
    m_steps->setTable(std::make_shared<const Table>(sheet.steps));
    m_documents->show(sheet.documents, canEdit);
    m_newProgram->setVisible(canEdit);
    m_verdicts->setVisible(filing.state == FilingState::Submitted && !m_season.isReadOnly());
    m_newSigner->setVisible(canEdit);
    const auto count = [](const QString &title, qsizetype number) {
        return number == 0 ? title : QStringLiteral("%1 %2").arg(title).arg(number);
    };
    m_tabs->setTabText(1, count(tr("Programs"), filing.programs.size()));
    m_tabs->setTabText(2, count(tr("Documents"), sheet.documents.size()));
    m_tabs->setTabText(3, count(tr("Signers"), filing.signers.size()));
    m_tabs->setTabText(4, count(tr("Elsewhere"), filing.outward.size()));
}

} // namespace hengzhao::ui
