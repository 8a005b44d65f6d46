// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/line_details.h"

#include "models/wording/figure_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

LineDetails::LineDetails(QWidget *parent)
    : QTabWidget(parent), m_worksheet(new Grid(QStringLiteral("line-worksheet"))),
      m_pools(new Grid(QStringLiteral("line-pools"))), m_chased(new Grid(QStringLiteral("chase-list"))),
      m_chaseCounts(new Grid(QStringLiteral("chase-counts"))), m_versions(new Grid(QStringLiteral("line-versions"))),
      m_handOver(new QPushButton(tr("Hand over …"))), m_chaseList(new QPushButton(tr("List to chase …")))
{
    auto *worksheet = new Card(tr("Each total as a line"), tr("Enter tries the current one"));
    worksheet->body()->addWidget(m_worksheet);
    auto *versions = new Card(tr("Versions"), tr("every line that was ever set stays"));
    versions->body()->addWidget(m_versions);
    addTab(worksheet, tr("Worksheet"));
    addTab(makePools(), tr("General pool"));
    m_chaseTab = addTab(makeChase(), tr("To chase"));
    addTab(versions, tr("Versions"));
    m_worksheet->setEmptyText(tr("Nobody of the area has a total yet."));
    m_versions->setEmptyText(tr("No line has been set yet."));
    m_worksheet->view().setAccessibleName(tr("Worksheet"));
    m_versions->view().setAccessibleName(tr("Versions"));
    for (Grid *grid : {m_worksheet, m_pools, m_chased, m_chaseCounts, m_versions}) {
        grid->setTight(true);
        connect(grid, &Grid::summaryChanged, this, &LineDetails::summaryChanged);
    }
    connect(m_worksheet, &Grid::activated, this, &LineDetails::wantsTrying);
}

QWidget *LineDetails::makePools()
{
    auto *card = new Card(tr("General pools"), tr("handed over, taken, come back"));
    m_handOver->setToolTip(tr("Writes a file of each area's general pool for the general schools"));
    m_handOver->setAccessibleName(m_handOver->text());
    card->addTool(m_handOver);
    m_pools->view().setAccessibleName(tr("General pools"));
    card->body()->addWidget(m_pools);
    connect(m_handOver, &QPushButton::clicked, this, &LineDetails::wantsHandover);
    return card;
}

QWidget *LineDetails::makeChase()
{
    auto *counts = new Card(tr("Junior-highs"), tr("small counts withheld while choices are filed"));
    counts->body()->addWidget(m_chaseCounts);
    auto *people = new Card(tr("No choices filed"), tr("applied to general schools"));
    m_chaseList->setToolTip(tr("Writes a list for each junior-high"));
    m_chaseList->setAccessibleName(m_chaseList->text());
    people->addTool(m_chaseList);
    people->body()->addWidget(m_chased);
    m_chaseCounts->view().setAccessibleName(tr("Junior-highs"));
    m_chaseCounts->setEmptyText(tr("Nobody has applied to general schools yet."));
    m_chased->view().setAccessibleName(tr("No choices filed"));
    m_chased->setEmptyText(tr("Everybody who applied to general schools has filed choices."));
    auto *halves = new QSplitter;
    halves->addWidget(counts);
    halves->addWidget(people);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    connect(m_chaseList, &QPushButton::clicked, this, &LineDetails::wantsChaseList);
    return halves;
}

void LineDetails::setWorksheet(const Table &table)
{
    m_worksheet->setTable(std::make_shared<const Table>(table));
}

void LineDetails::lookAtTotal(std::optional<Score> total)
{
    const std::vector<std::int64_t> &ids = m_worksheet->table().table().ids;
    if (!total || ids.empty() || ids.front() < total->hundredths())
        return;
    const auto below = std::find_if(ids.begin(), ids.end(), [&](std::int64_t id) { return id < total->hundredths(); });
    m_worksheet->selectId(*std::prev(below));
}

void LineDetails::showChase(const Table &missing, const Table &counts)
{
    const auto rows = static_cast<qint64>(missing.rows());
    setTabText(m_chaseTab, rows > 0 ? tr("To chase: %1").arg(wording::thousands(rows)) : tr("To chase"));
    m_chased->setTable(std::make_shared<const Table>(missing));
    m_chaseCounts->setTable(std::make_shared<const Table>(counts));
}

void LineDetails::setReadOnly(bool readOnly)
{
    m_handOver->setDisabled(readOnly);
    m_chaseList->setDisabled(readOnly);
}

} // namespace hengzhao::ui
