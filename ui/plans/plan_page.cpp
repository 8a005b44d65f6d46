// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_page.h"

#include "models/wording/figure_words.h"
#include "models/wording/finding_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
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

QLabel *lineLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The names of schools in a state, each with its difference.
QStringList schoolsIn(const Table &table, PlanBalance balance)
{
    const TableColumn &states = table.column(QStringLiteral("state"));
    const QString word = wording::word(balance);
    QStringList names;
    for (size_t row = 0; row < table.rows(); ++row) {
        if (states.text(row) == word)
            names.append(QStringLiteral("%1 %2").arg(table.column(QStringLiteral("school_name")).text(row),
                                                     table.column(QStringLiteral("difference")).text(row)));
    }
    return names;
}

} // namespace

PlanPage::PlanPage(OpenSeason &season)
    : Page(season, tr("Plans")), m_grid(new Grid(QStringLiteral("plans"))), m_totals(lineLabel(tr("Sums by district"))),
      m_balanced(new QLabel(tr("Every allotment fits its limit.")))
{
    m_paste = addTool(tr("Paste from Excel"), tr("Puts the copied cells in from the current cell on"),
                      Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    connect(m_paste, &QPushButton::clicked, m_grid, &Grid::paste);
    m_undo = addTool(tr("Undo"), tr("Takes the last change back; Ctrl+Z in the table"), {});
    connect(m_undo, &QPushButton::clicked, m_grid, &Grid::undo);
    connect(m_grid, &Grid::historyChanged, m_undo, [this] { m_undo->setEnabled(m_grid->canUndo()); });
    m_grid->setTight(true);
    m_grid->setEmptyText(tr("No school has a plan."));
    auto *card = new Card;
    card->body()->addWidget(m_grid);
    content()->addWidget(card, 1);
    content()->addWidget(makeChecks());
    connect(m_grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    keepEdits(*m_grid, season, tr("Keeping the plan"),
              [](office::Office &office, const auto &edits) { return office::PlanDesk(office).setSeats(edits); });
}

QWidget *PlanPage::makeChecks()
{
    auto *card = new Card;
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(12, 4, 12, 8);
    lines->setSpacing(6);
    lines->addWidget(m_totals);
    const auto add = [&](Check &check, const QString &name) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        check = {new Chip({}), lineLabel(name)};
        row->addWidget(check.chip, 0, Qt::AlignTop);
        row->addWidget(check.schools, 1);
        lines->addLayout(row);
    };
    add(m_over, tr("Schools over their limit"));
    add(m_rest, tr("Schools with seats left"));
    add(m_remarks, tr("Remarks"));
    lines->addWidget(m_balanced);
    card->body()->addLayout(lines);
    return card;
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
    m_paste->setEnabled(isOpen);
    m_undo->setEnabled(isOpen && m_grid->canUndo());
    m_grid->table().setEditable(
        isOpen ? office::PlanDesk::editable(sheet.table) : QStringList(),
        [](const tables::CellChange &change) { return office::PlanDesk::check(fieldEdit(change)); });
    m_grid->setTable(std::make_shared<const Table>(sheet.table));
    const Table &table = sheet.table;
    QString sentence =
        tr("%1 schools · limit %2 · allotted %3")
            .arg(thousands(static_cast<qint64>(table.rows())), thousands(sumOf(table.column(QStringLiteral("limit")))),
                 thousands(sumOf(table.column(QStringLiteral("allotted")))));
    if (!season().info().batches.isEmpty())
        sentence += QStringLiteral(" · ") + tr("a batch stands on these plans, so they are only shown");
    setSentence(sentence);
    showTotals(table);
    showChecks(sheet);
}

void PlanPage::showTotals(const Table &table)
{
    QStringList sums;
    for (const TableColumn &column : table.columns) {
        if (column.key.startsWith(QLatin1String("district:")))
            sums.append(QStringLiteral("%1 <b>%2</b>").arg(column.title.toHtmlEscaped(), thousands(sumOf(column))));
    }
    m_totals->setText(tr("Sums: %1").arg(sums.join(QStringLiteral(" · "))));
}

void PlanPage::showChecks(const office::PlanSheet &sheet)
{
    static constexpr qsizetype mostShown = 4;
    const auto showCheck = [](const Check &check, const QStringList &items, const QString &count, Tone tone) {
        check.chip->setVisible(!items.isEmpty());
        check.schools->setVisible(!items.isEmpty());
        check.chip->set(count, tone);
        QString text = items.first(std::min(mostShown, items.size())).join(tr("; "));
        if (items.size() > mostShown)
            text += tr(" and %1 more").arg(items.size() - mostShown);
        check.schools->setText(text);
        check.schools->setToolTip(items.join(QLatin1Char('\n')));
    };
    const QStringList over = schoolsIn(sheet.table, PlanBalance::Over);
    const QStringList rest = schoolsIn(sheet.table, PlanBalance::Rest);
    QStringList remarks;
    for (const Finding &finding : sheet.notices)
        remarks.append(wording::expected(finding));
    showCheck(m_over, over, tr("%1 over").arg(over.size()), Tone::Bad);
    showCheck(m_rest, rest, tr("%1 with seats left").arg(rest.size()), Tone::Warning);
    showCheck(m_remarks, remarks, tr("%1 remarks").arg(remarks.size()), Tone::Neutral);
    m_balanced->setVisible(over.isEmpty() && rest.isEmpty() && remarks.isEmpty());
}

void PlanPage::lookAt(const QString &what)
{
    m_wanted = what;
    selectWanted();
}

void PlanPage::selectWanted()
{
    const Table &table = m_grid->table().table();
    for (size_t row = 0; row < table.rows() && !m_wanted.isEmpty(); ++row) {
        if (table.column(QStringLiteral("school_code")).text(row) != m_wanted)
            continue;
        m_wanted.clear();
        if (m_grid->table().rowOf(table.ids[row]) < 0)
            m_grid->clearFilters();
        m_grid->selectId(table.ids[row]);
    }
}

} // namespace hengzhao::ui
