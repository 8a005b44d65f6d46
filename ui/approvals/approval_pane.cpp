// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approval_pane.h"

#include "models/office/approval_tables.h"
#include "models/office/city_time.h"
#include "models/wording/approval_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"
#include "ui/filings/ask_bar.h"
#include "ui/parts/chip.h"
#include "ui/parts/grid.h"
#include "ui/parts/grid_widths.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <map>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

QLabel *linesOf(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// What stands in the way, then what is marked and how often, then who came and went.
QStringList markLines(const office::ListSheet &sheet)
{
    const office::ListView &view = sheet.view;
    QStringList lines;
    for (const office::BrokenLimit &limit : view.brokenLimits)
        lines.append(ApprovalPane::tr("Impossible: %1 admitted, %2 seats (%3)")
                         .arg(thousands(limit.taken), thousands(limit.seats),
                              limit.code.isEmpty() ? view.school.name : limit.code));
    std::map<ListFindingCode, qint64> counts;
    for (const QList<ListFindingCode> &marks : sheet.findings) {
        for (ListFindingCode code : marks)
            ++counts[code];
    }
    QStringList marked;
    for (const auto &[code, count] : counts)
        marked.append(QStringLiteral("%1 %2").arg(wording::word(code), thousands(count)));
    if (!marked.isEmpty())
        lines.append(ApprovalPane::tr("Marked: %1").arg(marked.join(QStringLiteral(" · "))));
    if (view.list.number > 1)
        lines.append(ApprovalPane::tr("Against the list before: %1 came, %2 left")
                         .arg(thousands(view.difference.came), thousands(view.difference.left.size())));
    if (!view.difference.left.isEmpty()) {
        QStringList left;
        for (const auto &[number, name] : view.difference.left)
            left.append(QStringLiteral("%1 %2").arg(number, name));
        constexpr qsizetype most = 12;
        const QString rest = left.size() > most ? QStringLiteral(" …") : QString();
        lines.append(ApprovalPane::tr("Left: %1").arg(left.mid(0, most).join(QStringLiteral("; "))) + rest);
    }
    return lines;
}

QString answerLine(const office::AnsweredList &answer)
{
    if (answer.answer == ListAnswer::Objected)
        return ApprovalPane::tr("the school objected: %1").arg(answer.reason);
    return ApprovalPane::tr("school: %1").arg(wording::word(answer.answer));
}

} // namespace

ApprovalPane::ApprovalPane(QWidget *parent)
    : Card(tr("List"), {}, parent), m_state(new Chip({})), m_about(linesOf("muted")), m_marks(linesOf("marks")),
      m_ask(new AskBar), m_tabs(new QTabWidget), m_entries(new Grid(QStringLiteral("list-entries"))),
      m_acts(new Grid(QStringLiteral("list-acts")))
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_state, 0, Qt::AlignTop);
    row->addWidget(m_about, 1);
    m_marks->setContentsMargins(12, 0, 12, 4);
    m_entries->setTight(true);
    m_entries->setEmptyText(tr("Nobody is on it."));
    m_entries->view().setAccessibleName(tr("Candidates"));
    m_acts->setTight(true);
    m_acts->setEmptyText(tr("Nothing has been done with it yet."));
    m_acts->view().setAccessibleName(tr("History"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_entries, tr("Candidates"));
    m_tabs->addTab(m_acts, tr("History"));
    body()->addWidget(head);
    body()->addWidget(m_marks);
    body()->addWidget(m_ask);
    body()->addWidget(m_tabs, 1);
    showNothing();
}

void ApprovalPane::showNothing()
{
    setTitle(tr("List"));
    setEnabled(false);
}

void ApprovalPane::show(const office::ListSheet &sheet)
{
    const office::ListView &view = sheet.view;
    setEnabled(true);
    setTitle(view.school.name, view.code());
    m_state->set(wording::word(view.list.state), office::toneOf(view.list.state));
    QStringList about{wording::batchWord(view.list.batch)};
    if (view.list.number > 0)
        about.append(tr("list %1").arg(view.list.number));
    if (view.waitsFor)
        about.append(tr("waits for: %1").arg(wording::word(*view.waitsFor)));
    about.append(tr("%1 of %2 seats taken").arg(thousands(view.school.taken), thousands(view.school.limit)));
    about.append(answerLine(view.answer));
    if (view.preAdmitted > 0)
        about.append(tr("%1 have not confirmed").arg(thousands(view.preAdmitted)));
    if (view.due)
        about.append(tr("due on %1").arg(view.due->toString(Qt::ISODate)));
    m_about->setText(about.join(QStringLiteral(" · ")));
    const QStringList lines = markLines(sheet);
    m_marks->setText(lines.join(QLatin1Char('\n')));
    m_marks->setVisible(!lines.isEmpty());
    m_entries->setTable(std::make_shared<const Table>(office::listEntryTable(sheet)));
    suggestWidths(*m_entries, m_entries->name(), {118, 70, 192, 110, 66, 58, 80, 110});
    m_acts->setTable(std::make_shared<const Table>(office::listActTable(sheet.acts)));
    m_tabs->setTabText(0, tr("Candidates") + QStringLiteral(" %1").arg(thousands(sheet.entries.size())));
}

QStringList ApprovalPane::selectedCandidates() const
{
    QStringList numbers;
    const Table &table = m_entries->table().table();
    const int column = table.indexOf(QStringLiteral("candidate_no"));
    if (column < 0)
        return numbers;
    const QItemSelectionModel *selection = m_entries->view().selectionModel();
    for (int row = 0; row < m_entries->table().rowCount(); ++row) {
        if (selection->rowIntersectsSelection(row, {}))
            numbers.append(m_entries->table().index(row, column).data().toString());
    }
    return numbers;
}

QString ApprovalPane::marks() const
{
    return m_marks->text();
}

} // namespace hengzhao::ui
