// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filings/school_page.h"

#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

using office::EditedRows;
using wording::thousands;

namespace
{

/// Facts of the pane, two to a line where they are short.
constexpr const char *shortFacts[] = {"category", "place", "nature",          "filing_state",
                                      "capacity", "limit", "recruiting_code", "phone"};
constexpr const char *longFacts[] = {"sponsor", "website", "address"};

QLabel *factLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setAccessibleName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

qsizetype rowOf(const Table &table, std::int64_t id)
{
    const auto found = std::find(table.ids.begin(), table.ids.end(), id);
    return found == table.ids.end() ? -1 : found - table.ids.begin();
}

} // namespace

SchoolPage::SchoolPage(OpenSeason &season)
    : Page(season, tr("Schools")), m_schools(new Grid(QStringLiteral("schools"))),
      m_programs(new Grid(QStringLiteral("school-programs"))), m_facts(new QGridLayout)
{
    m_schools->setTight(true);
    m_programs->setTight(true);
    m_programs->view().setAccessibleName(tr("Programs"));
    auto *table = new Card;
    table->body()->addWidget(m_schools);
    m_pane = makePane();
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(table);
    halves->addWidget(m_pane);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    content()->addWidget(halves, 1);
    if (!season.isInspection()) {
        QPushButton *why = addTool(tr("Its queues"), tr("Why the school's seats went where they went"), {});
        connect(why, &QPushButton::clicked, this, &SchoolPage::askWhy);
    }
    connect(m_schools, &Grid::currentChanged, this, &SchoolPage::showCurrent);
    connect(m_schools, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_programs, &Grid::summaryChanged, this, &Page::summaryChanged);
    keepEdits(*m_schools, season, tr("Keeping the school"), [](office::Office &office, const auto &edits) {
        return office::SchoolDesk(office).setFields(EditedRows::Schools, edits);
    });
    keepEdits(*m_programs, season, tr("Keeping the program"), [](office::Office &office, const auto &edits) {
        return office::SchoolDesk(office).setFields(EditedRows::Programs, edits);
    });
}

Card *SchoolPage::makePane()
{
    auto *pane = new Card(tr("School"));
    m_facts->setContentsMargins(12, 4, 12, 8);
    m_facts->setHorizontalSpacing(10);
    m_facts->setVerticalSpacing(4);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, 1);
    const auto add = [this](const char *key, int row, int column, int span) {
        const QString title = wording::columnTitle(QLatin1String(key));
        auto *name = new QLabel(title);
        name->setObjectName(QStringLiteral("muted"));
        QLabel *fact = factLabel(title);
        m_facts->addWidget(name, row, column, Qt::AlignTop);
        m_facts->addWidget(fact, row, column + 1, 1, span);
        m_factLabels.insert(QLatin1String(key), fact);
    };
    int place = 0;
    for (const char *key : shortFacts) {
        add(key, place / 2, place % 2 * 2, 1);
        ++place;
    }
    int row = (place + 1) / 2;
    for (const char *key : longFacts)
        add(key, row++, 0, 3);
    pane->body()->addLayout(m_facts);
    auto *programs = new QLabel(tr("Programs"));
    programs->setObjectName(QStringLiteral("cardTitle"));
    programs->setContentsMargins(12, 4, 12, 6);
    pane->body()->addWidget(programs);
    pane->body()->addWidget(m_programs, 1);
    m_programs->setEmptyText(tr("This school has no program."));
    return pane;
}

void SchoolPage::refresh()
{
    season()
        .read<Table>([](office::Office &office) { return office::SchoolDesk(office).schools(); })
        .then(this, [this](const Result<Table> &schools) {
            if (!schools)
                return showError(schools.error());
            if (schools->rows() == 0)
                return showEmpty(tr("No school recruits yet"), tr("Import the schools first."));
            show(*schools);
            showContent();
        });
}

/// What a run went by stays as it was; how to reach a school may always be put right.
void SchoolPage::letEdit()
{
    const bool hasRun = !season().info().batches.isEmpty();
    for (const auto &[grid, rows] :
         {std::pair(m_schools, EditedRows::Schools), std::pair(m_programs, EditedRows::Programs)})
        grid->table().setEditable(season().isReadOnly() ? QStringList() : office::SchoolDesk::editable(rows, hasRun),
                                  [rows = rows](const tables::CellChange &change) {
                                      return office::SchoolDesk::check(rows, fieldEdit(change));
                                  });
}

void SchoolPage::show(const Table &schools)
{
    letEdit();
    m_schools->setTable(std::make_shared<const Table>(schools));
    const TableColumn &programs = schools.column(QStringLiteral("programs"));
    qint64 offered = 0;
    for (std::int64_t number : programs.numbers)
        offered += number;
    QString sentence =
        tr("%1 schools · %2 programs").arg(thousands(static_cast<qint64>(schools.rows())), thousands(offered));
    if (!season().isReadOnly() && !season().info().batches.isEmpty())
        sentence += QStringLiteral(" · ") + tr("a batch stands on them, so only contacts can be changed");
    setSentence(sentence);
    if (!m_wanted.isEmpty() && selectCode(m_wanted))
        m_wanted.clear();
    if (!m_schools->currentId() && m_schools->table().rowCount() > 0)
        m_schools->selectId(m_schools->table().idOf(0));
    showCurrent();
}

void SchoolPage::showCurrent()
{
    const auto id = m_schools->currentId();
    const qsizetype row = id ? rowOf(m_schools->table().table(), *id) : -1;
    if (row < 0)
        return;
    showFacts(row);
    readPrograms(*id);
}

void SchoolPage::showFacts(qsizetype row)
{
    const Table &table = m_schools->table().table();
    const auto at = static_cast<size_t>(row);
    m_pane->setTitle(table.column(QStringLiteral("school_name")).text(at),
                     table.column(QStringLiteral("school_code")).text(at));
    for (auto fact = m_factLabels.cbegin(); fact != m_factLabels.cend(); ++fact) {
        const QString text = table.column(fact.key()).text(at);
        fact.value()->setText(text.isEmpty() ? wording::dash() : text);
    }
}

void SchoolPage::readPrograms(qint64 school)
{
    season()
        .read<Table>([school](office::Office &office) { return office::SchoolDesk(office).programs(school); })
        .then(this, [this, school](const Result<Table> &programs) {
            if (!programs)
                return showError(programs.error());
            if (m_schools->currentId() == school)
                m_programs->setTable(std::make_shared<const Table>(*programs));
        });
}

void SchoolPage::lookAt(const QString &what)
{
    if (!selectCode(what))
        m_wanted = what;
}

void SchoolPage::askWhy()
{
    const std::optional<std::int64_t> id = m_schools->currentId();
    const Table &table = m_schools->table().table();
    const qsizetype row = id ? rowOf(table, *id) : -1;
    if (row >= 0)
        Q_EMIT wantsPlace(QStringLiteral("batches"),
                          table.column(QStringLiteral("school_code")).text(static_cast<size_t>(row)));
}

bool SchoolPage::selectCode(const QString &code)
{
    return m_schools->selectText(QStringLiteral("school_code"), code);
}

} // namespace hengzhao::ui
