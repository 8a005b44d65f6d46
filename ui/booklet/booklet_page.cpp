// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booklet/booklet_page.h"

#include "models/office/city_time.h"
#include "models/office/handout_desk.h"
#include "models/wording/figure_words.h"
#include "ui/booklet/handout_card.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/page_preview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

BookletPage::BookletPage(OpenSeason &season)
    : Page(season, tr("Booklet")), m_schools(new Grid(QStringLiteral("booklet-schools"))),
      m_entries(new Grid(QStringLiteral("platform-entries"))), m_handouts(new HandoutCard(season)),
      m_preview(new PagePreview), m_tabs(new QTabWidget), m_notice(new NoticeBar)
{
    addTools();
    m_schools->setTight(true);
    m_schools->view().setAccessibleName(tr("In the booklet and not"));
    m_entries->setTight(true);
    m_entries->view().setAccessibleName(tr("What the platform says otherwise"));
    m_entries->setEmptyText(tr("Nothing differs, or no list of the platform has been compared yet."));
    auto *schools = new Card(tr("In the booklet and not"), tr("days on the provincial platform can be typed"));
    schools->body()->addWidget(m_schools);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_handouts, tr("Handed out"));
    m_tabs->addTab(m_entries, tr("Provincial platform"));
    auto *lower = new Card;
    lower->body()->addWidget(m_tabs);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(schools, 3);
    left->addWidget(lower, 2);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left, 5);
    row->addWidget(m_preview, 3);
    content()->addWidget(m_notice);
    content()->addLayout(row, 1);
    connect(m_schools, &Grid::currentChanged, this, &BookletPage::showSchool);
    connect(m_preview, &PagePreview::draftWanted, this, &BookletPage::readPreview);
    for (Grid *grid : {m_schools, &m_handouts->grid()})
        connect(grid, &Grid::summaryChanged, this, &Page::summaryChanged);
    keepEdits(*m_schools, season, tr("Keeping the day"),
              [](office::Office &office, const auto &edits) { return office::PlatformDesk(office).setFields(edits); });
}

void BookletPage::addTools()
{
    const auto add = [this](const QString &text, const QString &tip, void (BookletPage::*ask)(),
                            const QKeySequence &key = {}, bool isMain = false) {
        QPushButton *button = addTool(text, tip, key, isMain);
        connect(button, &QPushButton::clicked, this, ask);
        m_writing.append(button);
        return button;
    };
    add(tr("Compare…"), tr("Compares a list taken back from the provincial platform with what is published"),
        &BookletPage::askList);
    add(tr("For the platform…"), tr("Writes every field of the public notice, a row a program"),
        &BookletPage::askPlatform);
    add(tr("Poster…"), tr("Writes one page of A3 for the wall"), &BookletPage::askPoster);
    m_sheet = add(tr("Sheet…"), tr("Writes the sheet of the current school"), &BookletPage::askSheet);
    add(tr("Booklet…"), tr("Writes the whole booklet, as pages or as a table"), &BookletPage::askBooklet,
        Qt::CTRL | Qt::Key_E, true);
}

Result<BookletPage::Look> BookletPage::read(office::Office &office)
{
    office::HandoutDesk handoutDesk(office);
    office::PlatformDesk platformDesk(office);
    const Result<Table> schools = office::BookletDesk(office).standingTable();
    const Result<Table> handoutTable = handoutDesk.handoutTable();
    const Result<QList<Handout>> handouts = handoutDesk.handouts();
    if (!schools || !handoutTable)
        return failure(!schools ? schools.error() : handoutTable.error());
    const Result<Table> entries = platformDesk.entryTable();
    const Result<office::PlatformComparison> comparison = platformDesk.comparison();
    if (!handouts || !entries)
        return failure(!handouts ? handouts.error() : entries.error());
    if (!comparison)
        return failure(comparison.error());
    return Look{*schools, *handoutTable,  office::HandoutDesk::copiesOf(*handouts),
                *entries, comparison->at, office::dayInCity(office.clock().now())};
}

void BookletPage::refresh()
{
    season().read<Look>(&BookletPage::read).then(this, [this](const Result<Look> &look) {
        if (!look)
            return showError(look.error());
        if (look->schools.rows() == 0)
            return showEmpty(tr("There are no schools yet"),
                             tr("Import the schools and their programs: the booklet is made of their filings."));
        show(*look);
        showContent();
    });
    readPreview();
}

void BookletPage::show(const Look &look)
{
    const bool isOpen = !season().isReadOnly();
    m_schools->table().setEditable(
        isOpen ? office::PlatformDesk::editable() : QStringList(),
        [](const tables::CellChange &change) { return office::PlatformDesk::check(fieldEdit(change)); });
    m_schools->setTable(std::make_shared<const Table>(look.schools));
    m_handouts->setHandouts(look.handouts, look.today);
    m_entries->setTable(std::make_shared<const Table>(look.entries));
    m_tabs->setTabText(0, tr("Handed out: %1").arg(thousands(look.copies)));
    m_tabs->setTabText(1, look.comparedAt
                              ? tr("Provincial platform: %1 differ").arg(thousands(qint64(look.entries.rows())))
                              : tr("Provincial platform"));
    for (QPushButton *button : std::as_const(m_writing))
        button->setEnabled(isOpen);
    qint64 in = 0;
    const TableColumn &standing = look.schools.column(QStringLiteral("in_booklet"));
    for (size_t row = 0; row < look.schools.rows(); ++row)
        in += standing.tone(row) == Tone::Good ? 1 : 0;
    const auto out = qint64(look.schools.rows()) - in;
    setSentence(out > 0 ? tr("%1 schools are in it, %2 are not published").arg(thousands(in), thousands(out))
                        : tr("all %1 schools are in it").arg(thousands(in)));
    selectWanted();
}

void BookletPage::readPreview()
{
    using Pages = std::shared_ptr<const office::DocumentPages>;
    season()
        .read<Pages>([isDraft = m_preview->isDraft()](office::Office &office) {
            return office::BookletDesk(office).preview({}, isDraft);
        })
        .then(this, [this](const Result<Pages> &pages) {
            m_preview->setPages(pages.value_or(nullptr), pages ? QString() : wording::sentence(pages.error()));
        });
}

QString BookletPage::currentSchool() const
{
    const auto id = m_schools->currentId();
    const Table &table = m_schools->table().table();
    const int row = id ? m_schools->table().rowOf(*id) : -1;
    return row < 0 ? QString() : m_schools->table().plainText(row, table.indexOf(QStringLiteral("school_code")));
}

void BookletPage::showSchool()
{
    m_preview->turnToSchool(currentSchool());
}

QString BookletPage::said() const
{
    return m_notice->text();
}

void BookletPage::lookAt(const QString &what)
{
    m_wanted = what;
    if (!isLoading())
        selectWanted();
}

void BookletPage::selectWanted()
{
    if (m_wanted.isEmpty())
        return;
    const Table &table = m_schools->table().table();
    for (size_t row = 0; row < table.rows(); ++row) {
        if (table.column(QStringLiteral("school_name")).text(row) == m_wanted ||
            table.column(QStringLiteral("school_code")).text(row) == m_wanted)
            m_schools->selectId(table.ids[row]);
    }
    m_wanted.clear();
}

} // namespace hengzhao::ui
