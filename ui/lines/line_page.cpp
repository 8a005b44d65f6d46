// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/line_page.h"

#include "models/office/chase_desk.h"
#include "models/office/pool_desk.h"
#include "models/wording/figure_words.h"
#include "ui/lines/line_chart.h"
#include "ui/lines/line_details.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/grid.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

LinePage::LinePage(OpenSeason &season)
    : Page(season, tr("Cut-off lines")), m_areas(new Grid(QStringLiteral("line-areas"))), m_details(new LineDetails),
      m_chart(new LineChart), m_score(new QDoubleSpinBox), m_reason(new QLineEdit), m_count(new QLabel),
      m_effect(new QLabel), m_fill(new QPushButton(tr("Fill the seats")))
{
    addTools();
    m_areas->setTight(true);
    auto *areas = new Card(tr("Line areas"));
    areas->body()->addWidget(m_areas);
    m_chartCard = makeChartCard();
    m_details->setReadOnly(season.isReadOnly());
    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(areas, 8);
    upper->addWidget(m_chartCard, 5);
    content()->addLayout(upper, 5);
    content()->addWidget(m_details, 4);
    connectParts();
}

void LinePage::connectParts()
{
    connect(m_areas, &Grid::currentChanged, this, &LinePage::showArea);
    connect(m_areas, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_details, &LineDetails::summaryChanged, this, &Page::summaryChanged);
    connect(m_chart, &LineChart::moved, this, [this](Score line) { m_score->setValue(line.hundredths() / 100.0); });
    connect(m_details, &LineDetails::wantsTrying, this, [this](std::int64_t total) {
        if (m_score->isEnabled())
            m_score->setValue(static_cast<double>(total) / 100.0);
    });
    connect(m_fill, &QPushButton::clicked, this, &LinePage::tryFilling);
    connect(m_score, &QDoubleSpinBox::valueChanged, this, [this] {
        m_isMoved = true;
        showCount();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &LinePage::showCount);
}

Card *LinePage::makeChartCard()
{
    auto *card = new Card(tr("Totals"), tr("drag the line, or type it"));
    for (const auto &[text, colour] :
         {std::pair(tr("applied to general"), &Tokens::general), {tr("all candidates"), &Tokens::neither}})
        card->addTool(new Legend(text, colour));
    m_score->setRange(0, 9999.99);
    m_score->setDecimals(2);
    m_score->setAccessibleName(tr("Line"));
    m_score->setToolTip(tr("The lowest total that is at the line; arrow keys move it by a point"));
    m_score->setKeyboardTracking(true);
    m_reason->setPlaceholderText(tr("Reason, goes on the record"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setMaxLength(200);
    m_count->setWordWrap(true);
    m_count->setAccessibleName(tr("At or above the line"));
    m_effect->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("muted"));
    m_effect->setAccessibleName(tr("What the line does"));
    m_fill->setToolTip(tr("Tries the line at which the general seats are just filled"));
    m_fill->setAccessibleName(m_fill->text());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Line")));
    row->addWidget(m_score);
    row->addWidget(m_fill);
    row->addWidget(m_reason, 1);
    auto *count = new QVBoxLayout;
    count->setContentsMargins(12, 0, 12, 4);
    count->setSpacing(2);
    count->addWidget(m_count);
    count->addWidget(m_effect);
    card->body()->addWidget(m_chart, 1);
    card->body()->addLayout(count);
    card->body()->addLayout(row);
    for (QWidget *writing : {static_cast<QWidget *>(m_score), static_cast<QWidget *>(m_reason)})
        writing->setDisabled(season().isReadOnly());
    m_chart->setMovable(!season().isReadOnly());
    return card;
}

Result<LinePage::Lines> LinePage::read(office::Office &office)
{
    office::LineDesk desk(office);
    const auto areas = desk.areas();
    const auto areaTable = desk.areaTable();
    const auto versionTable = desk.versionTable();
    if (!areas || !areaTable)
        return failure(!areas ? areas.error() : areaTable.error());
    if (!versionTable)
        return failure(versionTable.error());
    const auto pools = office::PoolDesk(office).poolTable();
    const auto chased = office::ChaseDesk(office).missing();
    const auto counts = office::ChaseDesk(office).counts();
    if (!pools || !chased)
        return failure(pools ? chased.error() : pools.error());
    if (!counts)
        return failure(counts.error());
    const auto proposal = office::ScenarioDesk(office).proposal();
    if (!proposal)
        return failure(proposal.error());
    return Lines{*areas, *areaTable, *versionTable, *pools, *chased, *counts, *proposal};
}

void LinePage::refresh()
{
    season().read<Lines>(&LinePage::read).then(this, [this](const Result<Lines> &lines) {
        if (!lines)
            return showError(lines.error());
        if (lines->areas.isEmpty())
            return showEmpty(tr("There are no line areas yet"), tr("Import the districts first: they name the areas."));
        show(*lines);
        showContent();
    });
}

void LinePage::show(const Lines &lines)
{
    m_known = lines.areas;
    m_proposal = lines.proposal;
    m_areas->setTable(std::make_shared<const Table>(lines.areaTable));
    m_details->versions().setTable(std::make_shared<const Table>(lines.versionTable));
    m_details->pools().setTable(std::make_shared<const Table>(lines.poolTable));
    m_details->showChase(lines.chased, lines.chaseCounts);
    qint64 missing = 0;
    qint64 pool = 0;
    for (const office::LineArea &area : lines.areas) {
        missing += area.applied > 0 && !area.line ? 1 : 0;
        pool += area.generalPool;
    }
    QString sentence = missing > 0 ? tr("%1 of %2 areas still need a line").arg(missing).arg(lines.areas.size())
                                   : tr("every area has its line · %1 at or above").arg(thousands(pool));
    if (m_proposal && !m_proposal->request.lines.isEmpty())
        sentence += QStringLiteral(" · ") + tr("proposed: %1").arg(m_proposal->name);
    setSentence(sentence);
    m_shownArea.clear();
    if (!m_wanted.isEmpty())
        lookAt(std::exchange(m_wanted, {}));
    if (!m_areas->currentId())
        m_areas->selectId(0);
    showArea();
}

const office::LineArea *LinePage::current() const
{
    const auto id = m_areas->currentId();
    return id && *id < m_known.size() ? &m_known[*id] : nullptr;
}

void LinePage::showArea()
{
    const office::LineArea *area = current();
    if (area == nullptr || area->name == m_shownArea)
        return;
    m_shownArea = area->name;
    m_chartCard->setTitle(area->name, tr("drag the line, or type it"));
    season()
        .read<office::LineWorksheet>(
            [name = area->name](office::Office &office) { return office::LineDesk(office).worksheet(name); })
        .then(this, [this](const Result<office::LineWorksheet> &sheet) {
            if (!sheet)
                return showError(sheet.error());
            if (sheet->area == m_shownArea) // else another area has been chosen since
                showSheet(*sheet);
        });
}

void LinePage::showSheet(const office::LineWorksheet &sheet)
{
    m_sheet = sheet;
    m_chart->setMarks({{tr("last year"), sheet.lastLine()},
                       {tr("fills the seats"), sheet.fillingLine()},
                       {tr("proposed"), office::ScenarioDesk::lineOf(m_proposal, sheet.area)}});
    m_chart->setLine(sheet.line);
    m_chart->setTotals(sheet.totals);
    m_details->setWorksheet(office::worksheetTable(sheet));
    if (sheet.area != m_readArea)
        m_details->lookAtTotal(sheet.line ? sheet.line : sheet.fillingLine());
    m_fill->setEnabled(!season().isReadOnly() && sheet.fillingLine());
    // The season may have changed elsewhere while somebody was typing here.
    const bool isTyping = sheet.area == m_readArea && (m_isMoved || !m_reason->text().isEmpty());
    if (!isTyping || sheet.line == wantedLine())
        forgetTyped(sheet.line);
    m_readArea = sheet.area;
    showCount();
}

void LinePage::forgetTyped(std::optional<Score> line)
{
    const QSignalBlocker still(m_score);
    m_score->setValue(line ? line->hundredths() / 100.0 : 0);
    m_isMoved = false;
    m_reason->clear();
}

Score LinePage::wantedLine() const
{
    return Score::fromHundredths(qRound64(m_score->value() * 100)).value_or(Score());
}

bool LinePage::isOtherLine() const
{
    const office::LineArea *area = current();
    return area != nullptr && (area->line ? *area->line != wantedLine() : m_isMoved);
}

void LinePage::showCount()
{
    const office::LineArea *area = current();
    const Score line = wantedLine();
    const bool isOther = isOtherLine();
    const bool hasLine = isOther || (area != nullptr && area->line);
    if (hasLine)
        m_chart->setLine(line);
    const auto &totals = m_chart->totals();
    m_count->setText(hasLine ? tr("%1 of those who applied to general stand at or above %2, %3 of all candidates")
                                   .arg(thousands(office::atOrAbove(totals, line, true)), line.text(),
                                        thousands(office::atOrAbove(totals, line, false)))
                             : tr("no line is set"));
    m_effect->setVisible(hasLine);
    if (hasLine)
        showEffect(line);
    m_set->setEnabled(!season().isReadOnly() && isOther && !m_reason->text().trimmed().isEmpty());
}

/// What the line would do, before it is set.
void LinePage::showEffect(Score line)
{
    const office::LineEffect effect = m_sheet.effectOf(line);
    const auto share = effect.share().share();
    const QString shown = share ? wording::percent(*share) : wording::dash();
    const auto seats = m_sheet.seats.general;
    const QString general =
        seats ? tr("%1 general seats, %2 come back").arg(thousands(*seats), thousands(effect.comeBack()))
              : tr("no plan of the general schools");
    m_effect->setText(tr("%1 · %2 for vocational schools with %3 seats · vocational share %4")
                          .arg(general, thousands(effect.vocational), thousands(m_sheet.seats.vocational), shown));
}

void LinePage::tryFilling()
{
    if (const std::optional<Score> filling = m_sheet.fillingLine())
        m_score->setValue(filling->hundredths() / 100.0);
}

void LinePage::lookAt(const QString &what)
{
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        if (m_known[i].name == what)
            return m_areas->selectId(i);
    }
    m_wanted = what;
}

} // namespace hengzhao::ui
