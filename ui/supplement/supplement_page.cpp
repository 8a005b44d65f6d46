// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supplement/supplement_page.h"

#include "models/office/batch_desk.h"
#include "models/office/city_time.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "models/wording/phrase.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/notice_bar.h"
#include "ui/parts/prompter.h"
#include "ui/publicity/ask_form.h"
#include "ui/supplement/entry_form.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using wording::thousands;

namespace
{

QWidget *cardAround(Grid *grid)
{
    auto *card = new Card;
    card->body()->addWidget(grid);
    return card;
}

qint64 sumOf(const Table &table, const QString &key)
{
    qint64 sum = 0;
    for (const std::int64_t number : table.column(key).numbers)
        sum += number;
    return sum;
}

} // namespace

SupplementPage::SupplementPage(OpenSeason &season)
    : Page(season, tr("Supplement")), m_notice(new NoticeBar), m_tabs(new QTabWidget),
      m_vacancies(new Grid(QStringLiteral("supplement-vacancies"))),
      m_entries(new Grid(QStringLiteral("supplement-entries"))),
      m_transfers(new Grid(QStringLiteral("supplement-transfers"))), m_form(new EntryForm(season))
{
    addTools();
    m_vacancies->setEmptyText(tr("No seat is free at any published school."));
    m_entries->setEmptyText(tr("Nobody has been entered yet."));
    m_transfers->setEmptyText(tr("No seats have been moved."));
    m_tabs->addTab(cardAround(m_vacancies), tr("Vacancies"));
    m_tabs->addTab(cardAround(m_entries), tr("Entered"));
    m_tabs->addTab(cardAround(m_transfers), tr("Moved seats"));
    m_tabs->tabBar()->setDrawBase(false);
    for (int tab = 0; Grid * grid : {m_vacancies, m_entries, m_transfers}) {
        grid->view().setAccessibleName(m_tabs->tabText(tab++));
        grid->setTight(true);
        connect(grid, &Grid::summaryChanged, this, [this, grid](const QString &summary) {
            if (grid->isVisible())
                Q_EMIT summaryChanged(summary);
        });
    }
    auto *card = new Card(tr("Enter a candidate"), tr("checked at this moment"));
    card->body()->addWidget(m_form);
    card->body()->addStretch(1);
    card->setMinimumWidth(340);
    auto *halves = new QSplitter;
    halves->setHandleWidth(12);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_tabs);
    halves->addWidget(card);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    content()->addWidget(m_notice);
    content()->addWidget(halves, 1);
    m_notice->hide();
    connect(m_vacancies, &Grid::currentChanged, this, &SupplementPage::showVacancy);
    connect(m_form, &EntryForm::wantsTaking, this, &SupplementPage::take);
}

void SupplementPage::addTools()
{
    QPushButton *move = addTool(tr("Move seats…"), tr("Moves free seats by an order, before anybody is entered"), {});
    QPushButton *publishing =
        addTool(tr("Publish vacancies…"), tr("Writes the vacancies as a list and records it"), Qt::CTRL | Qt::Key_P);
    QPushButton *closing = addTool(tr("Close the batch…"), tr("Releases whoever has not confirmed"), {});
    closing->setDisabled(season().isReadOnly());
    connect(closing, &QPushButton::clicked, this, &SupplementPage::askClose);
    move->setDisabled(season().isReadOnly());
    publishing->setDisabled(season().isReadOnly());
    connect(move, &QPushButton::clicked, this, &SupplementPage::askTransfer);
    connect(publishing, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Where shall the list lie?"), {}, tr("Lists (*.pdf *.xlsx *.csv)"));
        if (!path.isEmpty())
            publish(path);
    });
}

Result<SupplementPage::View> SupplementPage::read(office::Office &office)
{
    office::SupplementDesk desk(office);
    Result<Table> vacancies = desk.vacancyTable();
    Result<Table> entries = desk.entryTable();
    Result<Table> transfers = office::SeatTransferDesk(office).transferTable();
    Result<QList<office::VacancyNotice>> notices = desk.notices();
    if (!vacancies || !entries)
        return failure(vacancies ? entries.error() : vacancies.error());
    if (!transfers || !notices)
        return failure(transfers ? notices.error() : transfers.error());
    View view{std::move(*vacancies), std::move(*entries), std::move(*transfers), std::move(*notices)};
    if (const Result<int> batch = desk.batch()) {
        const Result<qint64> unconfirmed = office::BatchDesk(office).unconfirmed(*batch);
        if (!unconfirmed)
            return failure(unconfirmed.error());
        view.unconfirmed = *unconfirmed;
    }
    return view;
}

void SupplementPage::refresh()
{
    season().read<View>(&SupplementPage::read).then(this, [this](const Result<View> &view) {
        if (view)
            showView(*view);
        else
            showError(view.error());
    });
}

void SupplementPage::showView(const View &view)
{
    m_unconfirmed = view.unconfirmed;
    m_vacancies->setTable(std::make_shared<const Table>(view.vacancies));
    m_entries->setTable(std::make_shared<const Table>(view.entries));
    m_transfers->setTable(std::make_shared<const Table>(view.transfers));
    const QString published = view.notices.isEmpty() ? tr("not published yet")
                                                     : tr("published %1 with %2 free")
                                                           .arg(office::shownMoment(view.notices.last().at),
                                                                thousands(view.notices.last().free));
    setSentence(tr("%1 seats are free · %2 entered · %3")
                    .arg(thousands(sumOf(view.vacancies, QStringLiteral("free"))),
                         thousands(qint64(view.entries.rows())), published));
    showContent();
    m_form->check();
}

void SupplementPage::showVacancy(std::optional<std::int64_t> id)
{
    const Table &table = m_vacancies->table().table();
    if (!id || *id < 1 || static_cast<size_t>(*id) > table.rows())
        return;
    const auto row = static_cast<size_t>(*id - 1);
    m_form->setSchool(table.column(QStringLiteral("school_code")).text(row),
                      table.column(QStringLiteral("school_name")).text(row));
}

void SupplementPage::lookAt(const QString &what)
{
    m_form->setCandidate(what);
}

void SupplementPage::take(const office::SupplementAsk &ask)
{
    season()
        .work<office::SupplementEntry>(
            tr("Entering the candidate"),
            [ask](office::Office &office, Progress &) { return office::SupplementDesk(office).add(ask); })
        .then(this, [this](const Result<office::SupplementEntry> &entry) {
            if (!entry) {
                tell(entry.error());
                return m_form->check();
            }
            m_notice->say(Tone::Good, tr("taken"),
                          tr("%1 is pre-admitted at %2; %3 more seats are free there.")
                              .arg(entry->candidateNumber, entry->schoolName, thousands(entry->free - 1)));
            m_form->clear();
        });
}

void SupplementPage::publish(const QString &path)
{
    office::VacancyPublication publication;
    publication.path = path;
    publication.title = wording::capitalised(wording::listWord(QStringLiteral("vacancies")));
    publication.count = wording::rowsPattern();
    season()
        .work<office::VacancyNotice>(tr("Publishing the vacancies"),
                                     [publication](office::Office &office, Progress &progress) {
                                         return office::SupplementDesk(office).publish(publication, progress);
                                     })
        .then(this, [this, path](const Result<office::VacancyNotice> &notice) {
            if (!notice)
                return tell(notice.error());
            m_notice->say(Tone::Good, tr("published"),
                          tr("%1 free seats published: %2").arg(thousands(notice->free), path));
        });
}

int SupplementPage::batch() const
{
    for (const BatchRule &rule : season().rules().batches()) {
        if (rule.mode == BatchMode::Supplement)
            return rule.batch;
    }
    return 0;
}

void SupplementPage::askClose()
{
    const QString name = wording::batchWord(batch());
    const QString what =
        tr("%1 in the %2 have not confirmed. Closing it releases them; nobody can be entered any more. "
           "This cannot be undone.")
            .arg(thousands(m_unconfirmed), name);
    if (confirmTyped(this, tr("Close the batch"), what, name))
        closeBatch();
}

void SupplementPage::closeBatch()
{
    season()
        .work<office::CloseReport>(
            tr("Closing the batch"),
            [wanted = batch()](office::Office &office, Progress &) { return office::BatchDesk(office).close(wanted); })
        .then(this, [this](const Result<office::CloseReport> &report) {
            if (!report)
                return tell(report.error());
            m_notice->say(Tone::Good, tr("closed"),
                          tr("%1 who did not confirm were released.").arg(thousands(report->released)));
        });
}

void SupplementPage::askTransfer()
{
    m_ask = new AskForm(tr("Move seats by an order"), tr("Move"), this);
    m_ask->setAttribute(Qt::WA_DeleteOnClose);
    m_ask->addRemark(tr("Between districts of a school, or schools of one authority. A school whose seats are divided "
                        "needs a district; one that is open to all has none."));
    m_ask->addText(QStringLiteral("from"), tr("From school"));
    m_ask->addText(QStringLiteral("from-district"), tr("From district"));
    m_ask->addText(QStringLiteral("to"), tr("To school"));
    m_ask->addText(QStringLiteral("to-district"), tr("To district"));
    m_ask->addText(QStringLiteral("seats"), tr("Seats"));
    m_ask->addText(QStringLiteral("document"), tr("Document number"));
    connect(m_ask, &AskForm::agreed, this, [this] {
        const auto text = [this](const char *key) { return m_ask->value(QLatin1String(key)).trimmed(); };
        transfer({text("from"), text("from-district"), text("to"), text("to-district"), text("seats").toInt(),
                  text("document")});
    });
    connect(m_ask, &QObject::destroyed, this, [this] { m_ask = nullptr; });
    m_ask->open();
}

void SupplementPage::transfer(const office::SeatMove &move)
{
    season()
        .work<office::PlanOrder>(
            tr("Moving seats"),
            [move](office::Office &office, Progress &) { return office::SeatTransferDesk(office).move(move); })
        .then(this, [this](const Result<office::PlanOrder> &order) {
            if (!order && m_ask != nullptr)
                return m_ask->refuse(wording::sentence(order.error()));
            if (!order)
                return tell(order.error());
            if (m_ask != nullptr)
                m_ask->close();
            m_notice->say(Tone::Good, tr("moved"), order->documentNo + QStringLiteral(" · ") + order->reason);
        });
}

void SupplementPage::tell(const Error &error)
{
    m_notice->say(Tone::Bad, tr("not done"), wording::sentence(error));
    Q_EMIT noticed(wording::sentence(error));
}

} // namespace hengzhao::ui
