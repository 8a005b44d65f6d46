// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "models/office/batch_desk.h"
#include "models/office/story_desk.h"
#include "models/wording/figure_words.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/people/correction_pane.h"
#include "ui/people/person_pane.h"

#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

constexpr int restMilliseconds = 250;

/// How many cells of a column hold something.
qint64 filledCells(const Table &table, const QString &key)
{
    const TableColumn &column = table.column(key);
    return std::count_if(column.numbers.begin(), column.numbers.end(),
                         [](std::int64_t number) { return number != TableColumn::none; });
}

} // namespace

PeoplePage::PeoplePage(OpenSeason &season)
    : Page(season, tr("Candidates and choices")), m_notice(new NoticeBar), m_corrections(new CorrectionPane(season)),
      m_grid(new Grid(QStringLiteral("people"))), m_pane(new PersonPane), m_reading(season)
{
    auto *card = new Card;
    card->body()->addWidget(m_grid);
    auto *row = new QSplitter;
    row->setHandleWidth(12);
    row->setChildrenCollapsible(false);
    row->addWidget(card);
    row->addWidget(m_pane);
    row->setStretchFactor(0, 3);
    row->setStretchFactor(1, 1);
    row->setSizes({800, 350});
    m_pane->setMinimumWidth(300);
    auto *tabs = new QTabWidget;
    tabs->addTab(row, tr("Candidates"));
    tabs->addTab(m_corrections, tr("Corrections"));
    tabs->tabBar()->setDrawBase(false);
    m_notice->hide();
    content()->addWidget(m_notice);
    content()->addWidget(tabs, 1);
    addTools();
    m_grid->setTight(true);
    m_grid->view().setAccessibleName(title());
    connect(&m_reading, &TableReading::arrived, this, &PeoplePage::showTable);
    connect(&m_reading, &TableReading::failed, this, &PeoplePage::showError);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &PeoplePage::readPerson);
    connect(m_grid, &Grid::currentChanged, this, [this] { m_rest.start(); });
    connect(m_grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_pane, &PersonPane::answerWanted, this, &PeoplePage::askAnswer);
}

void PeoplePage::addTools()
{
    QPushButton *add =
        addTool(tr("Add…"), tr("Adds a candidate from another source, with proof"), Qt::CTRL | Qt::Key_N);
    QPushButton *giving = addTool(tr("Give-up…"), tr("Records that a place at a general school is given up"), {});
    QPushButton *correcting = addTool(tr("Correct…"), tr("Asks for a correction of key data once a run exists"), {});
    for (QPushButton *tool : {add, giving, correcting})
        tool->setDisabled(season().isReadOnly());
    connect(add, &QPushButton::clicked, this, &PeoplePage::askNew);
    connect(giving, &QPushButton::clicked, this, &PeoplePage::askGiveUp);
    connect(correcting, &QPushButton::clicked, this, &PeoplePage::askCorrection);
    connect(m_corrections, &CorrectionPane::said, this, &PeoplePage::say);
}

void PeoplePage::refresh()
{
    m_corrections->renew();
    const auto look = [](office::Office &office, std::optional<int> most) {
        return office::PeopleDesk(office).candidates(most);
    };
    m_reading.start(look, m_grid->table().table().rows() > 0);
}

void PeoplePage::showTable(const std::shared_ptr<const Table> &table)
{
    if (table->rows() == 0) {
        setSentence({});
        return showEmpty(tr("There are no candidates yet."), tr("Bring in the candidates table, then the choices."));
    }
    // The figures of the first rows are nobody's figures.
    setSentence(m_reading.isWhole() ? tr("%1 candidates · %2 filed choices")
                                          .arg(thousands(qint64(table->rows())),
                                               thousands(filledCells(*table, QStringLiteral("choice1"))))
                                    : tr("The first candidates; the others are being read…"));
    m_grid->setTable(table);
    if (!m_grid->currentId())
        m_pane->showNothing();
    showContent();
    selectWanted();
}

void PeoplePage::lookAt(const QString &what)
{
    m_wanted = what;
    if (!isLoading())
        selectWanted();
}

void PeoplePage::selectWanted()
{
    const Table &table = m_grid->table().table();
    if (m_wanted.isEmpty() || table.rows() == 0)
        return;
    const std::string wanted = m_wanted.toStdString();
    if (m_reading.isWhole())
        m_wanted.clear();
    const PackedTexts &numbers = table.column(QStringLiteral("candidate_no")).texts;
    for (size_t row = 0; row < table.rows(); ++row) {
        if (numbers[row] != wanted)
            continue;
        m_wanted.clear();
        if (m_grid->table().rowOf(table.ids[row]) < 0)
            m_grid->clearFilters();
        m_grid->selectId(table.ids[row]);
        m_grid->setFocus();
        return;
    }
}

QString PeoplePage::currentNumber() const
{
    const QModelIndex index = m_grid->view().currentIndex();
    const int column = m_grid->table().table().indexOf(QStringLiteral("candidate_no"));
    return index.isValid() && column >= 0 ? m_grid->table().plainText(index.row(), column) : QString();
}

void PeoplePage::readPerson()
{
    const QString number = currentNumber();
    if (number.isEmpty())
        return m_pane->showNothing();
    season()
        .read<office::PersonView>(
            [number](office::Office &office) { return office::PeopleDesk(office).person(number); })
        .then(this, [this, number](const Result<office::PersonView> &person) {
            if (number != currentNumber())
                return;
            if (!person)
                return m_pane->showProblem(wording::sentence(person.error()));
            m_pane->showPerson(*person);
            readDecisions(number);
            readStory(number);
        });
}

void PeoplePage::readDecisions(const QString &number)
{
    season()
        .read<QList<CandidateDecision>>(
            [number](office::Office &office) { return office::BatchDesk(office).explain(number); })
        .then(this, [this, number](const Result<QList<CandidateDecision>> &decisions) {
            if (number != currentNumber())
                return;
            if (decisions)
                m_pane->showDecisions(*decisions);
            else
                m_pane->showProblem(wording::sentence(decisions.error()));
        });
}

void PeoplePage::readStory(const QString &number)
{
    season()
        .read<Story>([number](office::Office &office) { return office::StoryDesk(office).story(number); })
        .then(this, [this, number](const Result<Story> &story) {
            if (number == currentNumber() && story)
                m_pane->showStory(*story);
        });
}

} // namespace hengzhao::ui
