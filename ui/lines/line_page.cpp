// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lines/line_page.h"

#include "models/wording/figure_words.h"
#include "ui/lines/line_chart.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/grid.h"
#include "ui/parts/prompter.h"

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
    : Page(season, tr("Cut-off lines")), m_areas(new Grid(QStringLiteral("line-areas"))),
      m_versions(new Grid(QStringLiteral("line-versions"))), m_chart(new LineChart), m_score(new QDoubleSpinBox),
      m_reason(new QLineEdit), m_count(new QLabel)
{
    m_set = addTool(tr("Set the line …"), tr("Sets a new version of the line, after a question"),
                    Qt::CTRL | Qt::Key_Return, true);
    connect(m_set, &QPushButton::clicked, this, &LinePage::askAndSet);
    m_areas->setTight(true);
    auto *areas = new Card(tr("Line areas"));
    areas->body()->addWidget(m_areas);
    auto *versions = new Card(tr("Versions"), tr("every line that was ever set stays"));
    versions->body()->addWidget(m_versions);
    m_versions->setEmptyText(tr("No line has been set yet."));
    m_chartCard = makeChartCard();
    auto *upper = new QHBoxLayout;
    upper->setSpacing(12);
    upper->addWidget(areas, 8);
    upper->addWidget(m_chartCard, 5);
    content()->addLayout(upper, 3);
    content()->addWidget(versions, 2);
    connect(m_areas, &Grid::currentChanged, this, &LinePage::showArea);
    connect(m_areas, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_versions, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_chart, &LineChart::moved, this, [this](Score line) { m_score->setValue(line.hundredths() / 100.0); });
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
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 10);
    row->setSpacing(8);
    row->addWidget(new QLabel(tr("Line")));
    row->addWidget(m_score);
    row->addWidget(m_reason, 1);
    auto *count = new QHBoxLayout;
    count->setContentsMargins(12, 0, 12, 4);
    count->addWidget(m_count, 1);
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
    return Lines{*areas, *areaTable, *versionTable};
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
    m_areas->setTable(std::make_shared<const Table>(lines.areaTable));
    m_versions->setTable(std::make_shared<const Table>(lines.versionTable));
    qint64 missing = 0;
    qint64 pool = 0;
    for (const office::LineArea &area : lines.areas) {
        missing += area.applied > 0 && !area.line ? 1 : 0;
        pool += area.generalPool;
    }
    setSentence(missing > 0 ? tr("%1 of %2 areas still need a line").arg(missing).arg(lines.areas.size())
                            : tr("every area has its line · %1 at or above").arg(thousands(pool)));
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
    using Totals = QList<office::TotalCount>;
    season()
        .read<Totals>([name = area->name](office::Office &office) { return office::LineDesk(office).totals(name); })
        .then(this, [this, name = area->name, line = area->line](const Result<Totals> &totals) {
            if (!totals)
                return showError(totals.error());
            if (name != m_shownArea)
                return; // another area has been chosen since
            m_chart->setTotals(*totals);
            m_chart->setLine(line);
            // The season may have changed elsewhere while somebody was typing here.
            const bool isTyping = name == m_readArea && (m_isMoved || !m_reason->text().isEmpty());
            if (!isTyping || line == wantedLine())
                forgetTyped(line);
            m_readArea = name;
            showCount();
        });
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

void LinePage::showCount()
{
    const office::LineArea *area = current();
    const Score line = wantedLine();
    const bool isOther = area != nullptr && (area->line ? *area->line != line : m_isMoved);
    if (isOther || (area != nullptr && area->line))
        m_chart->setLine(line);
    const auto &totals = m_chart->totals();
    QString text = tr("%1 of those who applied to general stand at or above %2, %3 of all candidates")
                       .arg(thousands(office::atOrAbove(totals, line, true)), line.text(),
                            thousands(office::atOrAbove(totals, line, false)));
    if (area != nullptr && !area->line && !isOther)
        text = tr("no line is set");
    m_count->setText(text);
    m_set->setEnabled(!season().isReadOnly() && isOther && !m_reason->text().trimmed().isEmpty());
}

void LinePage::askAndSet()
{
    const office::LineArea *area = current();
    if (area == nullptr)
        return;
    const Score line = wantedLine();
    const auto &totals = m_chart->totals();
    const QString before = area->line
                               ? tr("It is %1 now, with %2 at or above.")
                                     .arg(area->line->text(), thousands(office::atOrAbove(totals, *area->line, true)))
                               : tr("It has none now.");
    const QString what =
        tr("The line of %1 becomes %2: %3 of %4 who applied to general schools are then at or above it "
           "and wait for the general schools' result. %5 Every version stays on the record.")
            .arg(area->name, line.text(), thousands(office::atOrAbove(totals, line, true)), thousands(area->applied),
                 before);
    if (confirmTyped(this, tr("Set the line"), what, line.text()))
        set(area->name, line.text(), m_reason->text());
}

void LinePage::set(const QString &area, const QString &score, const QString &reason)
{
    season()
        .work<void>(tr("Setting the line"),
                    [area, score, reason](office::Office &office, Progress &) {
                        return office::LineDesk(office).set(area, score, reason);
                    })
        .then(this, [this, area, score](const Result<void> &done) {
            if (!done)
                return tellError(this, tr("The line was not set"), done.error());
            Q_EMIT noticed(tr("The line of %1 is %2 now.").arg(area, score));
        });
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
