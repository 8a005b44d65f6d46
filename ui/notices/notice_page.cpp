// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_page.h"

#include "models/wording/figure_words.h"
#include "ui/notices/range_form.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/page_preview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace hengzhao::ui
{

using wording::thousands;

NoticePage::NoticePage(OpenSeason &season)
    : Page(season, tr("Notices")), m_tabs(new QTabWidget), m_schools(new Grid(QStringLiteral("notice-schools"))),
      m_notices(new Grid(QStringLiteral("notices"))), m_ranges(new Grid(QStringLiteral("notice-ranges"))),
      m_rangeForm(new RangeForm), m_preview(new PagePreview), m_said(new NoticeBar), m_check(new QLineEdit),
      m_reason(new QLineEdit), m_void(new QPushButton(tr("Make void")))
{
    addTools();
    for (Grid *grid : {m_schools, m_notices, m_ranges}) {
        grid->setTight(true);
        connect(grid, &Grid::summaryChanged, this, [this, grid](const QString &summary) {
            if (grid->isVisible())
                Q_EMIT summaryChanged(summary);
        });
    }
    m_schools->view().setAccessibleName(tr("Schools"));
    m_schools->setEmptyText(tr("Nobody has confirmed yet: notices exist only for confirmed or later admissions."));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_schools, tr("Schools"));
    m_tabs->addTab(makeRegister(), tr("Register"));
    m_tabs->addTab(makeRanges(), tr("Ranges of numbers"));
    m_preview->offerDraft(false);
    auto *tables = new Card;
    tables->body()->addWidget(m_tabs);
    auto *left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(makeCheck());
    left->addWidget(tables, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left, 5);
    row->addWidget(m_preview, 3);
    content()->addWidget(m_said);
    content()->addLayout(row, 1);
    connect(m_schools, &Grid::currentChanged, this, [this] {
        m_rangeForm->setSchool(current(*m_schools, "school_code"));
        showPreview();
    });
    connect(m_notices, &Grid::currentChanged, this, &NoticePage::showPreview);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NoticePage::showPreview);
}

void NoticePage::addTools()
{
    const auto add = [this](const QString &text, const QString &tip, void (NoticePage::*ask)(),
                            const QKeySequence &key = {}, bool isMain = false) {
        QPushButton *button = addTool(text, tip, key, isMain);
        connect(button, &QPushButton::clicked, this, ask);
        return button;
    };
    add(tr("Key…"), tr("Writes the public key, with which schools check notices without the season"),
        &NoticePage::askKey);
    m_printing.append(add(tr("Print again…"), tr("Prints the current notice of the register again, marked so"),
                          &NoticePage::askAgain));
    m_printing.append(
        add(tr("Print all…"), tr("Prints notices for all who have none yet, of all schools"), &NoticePage::askAll));
    m_printing.append(add(tr("Print for the school…"),
                          tr("Prints notices for those of the current school who have none yet"),
                          &NoticePage::askSchool, Qt::CTRL | Qt::Key_E, true));
}

QWidget *NoticePage::makeCheck()
{
    auto *card = new Card;
    m_check->setPlaceholderText(tr("check a notice: scan its code or paste it here, then Enter"));
    m_check->setAccessibleName(tr("Code of a notice"));
    m_check->setToolTip(tr("Says whether the season issued the notice and whether it still stands"));
    m_check->setClearButtonEnabled(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 10, 12, 10);
    row->addWidget(m_check);
    card->body()->addLayout(row);
    connect(m_check, &QLineEdit::returnPressed, this, &NoticePage::check);
    return card;
}

QWidget *NoticePage::makeRegister()
{
    m_notices->view().setAccessibleName(tr("Register"));
    m_notices->setEmptyText(tr("No notice has been printed yet."));
    m_reason->setPlaceholderText(tr("why the current notice is void"));
    m_reason->setAccessibleName(tr("Why void"));
    m_void->setToolTip(tr("The number is not used again; the candidate can have another notice"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 10);
    row->addWidget(m_reason, 1);
    row->addWidget(m_void);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notices, 1);
    column->addLayout(row);
    m_void->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_void->setEnabled(!season().isReadOnly() && !text.trimmed().isEmpty()); });
    connect(m_void, &QPushButton::clicked, this, [this] { voidCurrent(m_reason->text()); });
    return box;
}

QWidget *NoticePage::makeRanges()
{
    m_ranges->view().setAccessibleName(tr("Ranges of numbers"));
    m_ranges->setEmptyText(tr("No range has been given out: schools have their numbers from the office's own."));
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_ranges, 1);
    column->addWidget(m_rangeForm);
    connect(m_rangeForm, &RangeForm::wantsGiving, this, &NoticePage::giveRange);
    return box;
}

Result<NoticePage::Look> NoticePage::read(office::Office &office)
{
    office::NoticeDesk desk(office);
    const Result<Table> schools = desk.standingTable();
    const Result<Table> notices = desk.registerTable();
    const Result<Table> ranges = desk.rangeTable();
    if (!schools || !notices)
        return failure(schools ? notices.error() : schools.error());
    return ranges ? Result<Look>(Look{*schools, *notices, *ranges}) : failure(ranges.error());
}

void NoticePage::refresh()
{
    season().read<Look>(&NoticePage::read).then(this, [this](const Result<Look> &look) {
        if (!look)
            return showError(look.error());
        show(*look);
        showContent();
    });
}

void NoticePage::show(const Look &look)
{
    const auto sumOf = [&look](const char *key) {
        const PackedNumbers &numbers = look.schools.column(QLatin1String(key)).numbers;
        qint64 sum = 0;
        for (size_t row = 0; row < look.schools.rows(); ++row)
            sum += numbers[row];
        return sum;
    };
    m_schools->setTable(std::make_shared<const Table>(look.schools));
    m_notices->setTable(std::make_shared<const Table>(look.notices));
    m_ranges->setTable(std::make_shared<const Table>(look.ranges));
    setSentence(tr("%1 of %2 confirmed candidates have their notice")
                    .arg(thousands(sumOf("issued")), thousands(sumOf("confirmed"))));
    for (QPushButton *button : std::as_const(m_printing))
        button->setEnabled(!season().isReadOnly());
    m_rangeForm->setEnabled(!season().isReadOnly());
    selectWanted();
    for (Grid *grid : {m_schools, m_notices}) {
        if (!grid->currentId() && grid->table().rowCount() > 0)
            grid->selectId(grid->table().idOf(0));
    }
    showPreview();
}

QString NoticePage::current(Grid &grid, const char *key)
{
    const auto id = grid.currentId();
    const int row = id ? grid.table().rowOf(*id) : -1;
    return row < 0 ? QString() : grid.table().plainText(row, grid.table().table().indexOf(QLatin1String(key)));
}

void NoticePage::showPreview()
{
    using Pages = std::shared_ptr<const office::DocumentPages>;
    const bool isOfRegister = m_tabs->currentIndex() == 1;
    const QString of = isOfRegister ? current(*m_notices, "candidate_no") : current(*m_schools, "school_code");
    if (of.isEmpty())
        return m_preview->setPages(nullptr, tr("Nothing is printed yet."));
    season()
        .read<Pages>([isOfRegister, of](office::Office &office) {
            office::NoticeDesk desk(office);
            return isOfRegister ? desk.preview(of) : desk.previewOfSchool(of);
        })
        .then(this, [this](const Result<Pages> &pages) {
            m_preview->setPages(pages.value_or(nullptr), pages ? QString() : wording::sentence(pages.error()));
        });
}

QString NoticePage::said() const
{
    return m_said->text();
}

void NoticePage::lookAt(const QString &what)
{
    m_wanted = what;
    if (!isLoading())
        selectWanted();
}

void NoticePage::selectWanted()
{
    const QString wanted = std::exchange(m_wanted, {});
    if (wanted.isEmpty())
        return;
    const Table &table = m_notices->table().table();
    for (size_t row = 0; row < table.rows(); ++row) {
        if (table.column(QStringLiteral("notice_no")).text(row) != wanted &&
            table.column(QStringLiteral("candidate_no")).text(row) != wanted)
            continue;
        m_tabs->setCurrentIndex(1);
        m_notices->selectId(table.ids[row]);
    }
}

} // namespace hengzhao::ui
