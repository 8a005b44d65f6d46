// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_page.h"

#include "models/office/dispatch_desk.h"
#include "models/wording/calendar_words.h"
#include "ui/calendar/time_line.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/parts/kept_edits.h"
#include "ui/parts/prompter.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

CalendarPage::CalendarPage(OpenSeason &season)
    : Page(season, tr("Calendar")), m_line(new TimeLine), m_dates(new Grid(QStringLiteral("season-dates"))),
      m_orders(new Grid(QStringLiteral("dispatch-orders"))), m_content(new QLineEdit), m_owner(new QLineEdit),
      m_due(new QDateEdit)
{
    m_finish = addTool(tr("Done today"), tr("The order of the current row is done"), Qt::CTRL | Qt::Key_D);
    m_remove = addTool(tr("Withdraw"), tr("The order of the current row is withdrawn; it stays on the record"), {});
    connect(m_finish, &QPushButton::clicked, this, &CalendarPage::finishOrder);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPage::removeOrder);
    auto *line = new Card(tr("The season's dates"), tr("from the rule book"));
    line->body()->addWidget(m_line);
    auto *dates = new Card(tr("Dates"));
    dates->body()->addWidget(m_dates);
    m_dates->setTight(true);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(12);
    lower->addWidget(dates, 5);
    lower->addWidget(makeOrders(), 7);
    content()->addWidget(line);
    content()->addLayout(lower, 1);
    connect(m_dates, &Grid::summaryChanged, this, &Page::summaryChanged);
    connect(m_orders, &Grid::summaryChanged, this, &Page::summaryChanged);
    keepEdits(*m_orders, season, tr("Keeping the order"),
              [](office::Office &office, const auto &edits) { return office::DispatchDesk(office).setFields(edits); });
}

Card *CalendarPage::makeOrders()
{
    auto *card = new Card(tr("Weekly dispatch"), tr("who owes what, until when"));
    m_orders->setTight(true);
    m_orders->setEmptyText(tr("No order has been given yet. Write one below."));
    m_content->setPlaceholderText(tr("what is to be done"));
    m_content->setAccessibleName(tr("What is to be done"));
    m_owner->setPlaceholderText(tr("who"));
    m_owner->setAccessibleName(tr("Who"));
    m_due->setAccessibleName(tr("Due"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_add = new QPushButton(tr("Give the order"));
    m_add->setToolTip(tr("Enters it with its date; Enter does the same"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 10);
    row->addWidget(m_content, 3);
    row->addWidget(m_owner, 1);
    row->addWidget(m_due);
    row->addWidget(m_add);
    card->body()->addWidget(m_orders, 1);
    card->body()->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &CalendarPage::addOrder);
    connect(m_content, &QLineEdit::returnPressed, this, &CalendarPage::addOrder);
    connect(m_owner, &QLineEdit::returnPressed, this, &CalendarPage::addOrder);
    return card;
}

Result<CalendarPage::Look> CalendarPage::read(office::Office &office)
{
    office::CalendarDesk calendar(office);
    const Result<QList<Milestone>> milestones = calendar.milestones();
    const Result<Table> dates = calendar.milestoneTable();
    const Result<Table> orders = office::DispatchDesk(office).orderTable();
    if (!milestones || !dates)
        return failure(!milestones ? milestones.error() : dates.error());
    if (!orders)
        return failure(orders.error());
    return Look{calendar.today(), *milestones, *dates, *orders};
}

void CalendarPage::refresh()
{
    season().read<Look>(&CalendarPage::read).then(this, [this](const Result<Look> &look) {
        if (!look)
            return showError(look.error());
        show(*look);
        showContent();
    });
}

void CalendarPage::show(const Look &look)
{
    const bool isOpen = !season().isReadOnly();
    m_line->setMilestones(look.milestones, look.today);
    m_dates->setTable(std::make_shared<const Table>(look.dates));
    m_orders->table().setEditable(
        isOpen ? office::DispatchDesk::editable() : QStringList(),
        [](const tables::CellChange &change) { return office::DispatchDesk::check(fieldEdit(change)); });
    m_orders->setTable(std::make_shared<const Table>(look.orders));
    if (m_due->date() < look.today)
        m_due->setDate(look.today.addDays(7));
    for (QPushButton *button : {m_add, m_finish, m_remove})
        button->setEnabled(isOpen);
    const auto next = std::find_if(look.milestones.begin(), look.milestones.end(), [&look](const Milestone &one) {
        return stateOf(one, look.today) != MilestoneState::Past;
    });
    if (next == look.milestones.end()) {
        setSentence(tr("every date of the season is past"));
        return;
    }
    const qint64 days = look.today.daysTo(look.today < next->days.from ? next->days.from : next->days.to);
    setSentence(tr("next: %1, %2").arg(wording::word(*next), wording::distanceWord(days)));
}

void CalendarPage::addOrder()
{
    const QString content = m_content->text();
    const QString owner = m_owner->text();
    const QString due = m_due->date().toString(Qt::ISODate);
    season()
        .work<void>(tr("Giving the order"),
                    [content, owner, due](office::Office &office, Progress &) -> Result<void> {
                        const Result<qint64> id = office::DispatchDesk(office).add(content, owner, due);
                        return id ? Result<void>() : failure(id.error());
                    })
        .then(this, [this](const Result<void> &done) {
            if (done) {
                m_content->clear();
                m_content->setFocus();
            }
            tell(done);
        });
}

void CalendarPage::finishOrder()
{
    const auto id = m_orders->currentId();
    if (!id)
        return;
    season()
        .work<void>(tr("Keeping the order"),
                    [id = *id](office::Office &office, Progress &) { return office::DispatchDesk(office).finish(id); })
        .then(this, [this](const Result<void> &done) { tell(done); });
}

void CalendarPage::removeOrder()
{
    const auto id = m_orders->currentId();
    if (!id)
        return;
    season()
        .work<void>(tr("Withdrawing the order"),
                    [id = *id](office::Office &office, Progress &) { return office::DispatchDesk(office).remove(id); })
        .then(this, [this](const Result<void> &done) { tell(done); });
}

void CalendarPage::tell(const Result<void> &done)
{
    if (!done)
        tellError(this, tr("The order cannot be kept"), done.error());
}

} // namespace hengzhao::ui
