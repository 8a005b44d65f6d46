// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/visit_pane.h"

#include "models/wording/publicity_words.h"
#include "ui/parts/card.h"
#include "ui/parts/grid.h"
#include "ui/publicity/visit_calendar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

using office::HalfDay;
using office::Visit;
using office::VisitDesk;

namespace
{

QPushButton *visitButton(const QString &text, const QString &tip, const QKeySequence &key = {})
{
    auto *button = new QPushButton(text);
    button->setToolTip(
        key.isEmpty() ? tip : tip + QStringLiteral(" (") + key.toString(QKeySequence::NativeText) + QLatin1Char(')'));
    button->setShortcut(key);
    return button;
}

QComboBox *filterBox(const QString &all)
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->setAccessibleName(all);
    box->addItem(all, QString());
    return box;
}

void refill(QComboBox &box, const QList<FormChoice> &choices)
{
    const QSignalBlocker still(box);
    const QString before = box.currentData().toString();
    while (box.count() > 1)
        box.removeItem(box.count() - 1);
    for (const FormChoice &choice : choices)
        box.addItem(choice.word, choice.code);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace

VisitPane::VisitPane(OpenSeason &season)
    : PublicityPane(season), m_calendar(new VisitCalendar(QDate(season.rules().year(), 1, 1))),
      m_list(new Grid(QStringLiteral("visits"))), m_faces(new QStackedWidget), m_span(new QLabel), m_notice(new QLabel),
      m_day(new QListWidget), m_district(filterBox(tr("All districts"))), m_school(filterBox(tr("All schools"))),
      m_junior(filterBox(tr("All junior-highs")))
{
    m_calendar->setMovable(!season.isReadOnly());
    m_list->setTight(true);
    m_list->view().setAccessibleName(tr("Visits"));
    m_list->setEmptyText(tr("No visit is on the calendar."));
    m_notice->setObjectName(QStringLiteral("error"));
    m_notice->setWordWrap(true);
    m_notice->setAccessibleName(tr("What was not possible"));
    m_notice->hide();
    m_faces->addWidget(m_calendar);
    m_faces->addWidget(m_list);
    auto *card = new Card;
    card->body()->addWidget(makeTools());
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_faces, 1);
    m_dayCard = makeDayCard();
    auto *halves = new QHBoxLayout;
    halves->setSpacing(12);
    halves->addWidget(card, 1);
    halves->addWidget(m_dayCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(makeFilters());
    column->addLayout(halves, 1);
    connect(m_calendar, &VisitCalendar::currentChanged, this, &VisitPane::showDay);
    connect(m_calendar, &VisitCalendar::spanChanged, this, &VisitPane::showSpanTitle);
    connect(m_calendar, &VisitCalendar::moveWanted, this, &VisitPane::move);
    connect(m_calendar, &VisitCalendar::activated, this, [this] {
        if (m_add->isEnabled())
            chosen() ? askMove() : askNew();
    });
    connect(m_list, &Grid::currentChanged, this, [this](std::optional<std::int64_t> id) {
        if (id)
            m_calendar->selectVisit(*id);
    });
    connect(m_list, &Grid::summaryChanged, this, &PublicityPane::summaryChanged);
    showFace(Face::Week);
}

QWidget *VisitPane::makeTools()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 8, 12, 6);
    row->setSpacing(6);
    for (const auto &[text, face] :
         {std::pair(tr("Week"), Face::Week), {tr("Month"), Face::Month}, {tr("List"), Face::List}}) {
        auto *button = new QPushButton(text);
        button->setCheckable(true);
        button->setToolTip(face == Face::List ? tr("Every visit as a table, to export and print")
                                              : tr("Arrow keys go about, M takes a visit up, Enter puts it down"));
        connect(button, &QPushButton::clicked, this, [this, face = face] { showFace(face); });
        m_faceButtons.append(button);
        row->addWidget(button);
    }
    row->addStretch(1);
    m_earlier = visitButton(tr("Earlier"), tr("The week or month before"), Qt::ALT | Qt::Key_Left);
    m_later = visitButton(tr("Later"), tr("The week or month after"), Qt::ALT | Qt::Key_Right);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
    m_span->setAccessibleName(tr("What is in sight"));
    row->addWidget(m_span);
    row->addWidget(m_earlier);
    row->addWidget(m_later);
    return bar;
}

QWidget *VisitPane::makeFilters()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QComboBox *box : {m_district, m_school, m_junior}) {
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &VisitPane::refresh);
    }
    row->addStretch(1);
    m_report = visitButton(tr("Report a visit not on the calendar …"),
                           tr("Somebody was at a junior-high whose visit was not agreed"), Qt::CTRL | Qt::Key_R);
    m_add = visitButton(tr("New visit …"), tr("Puts a visit on the calendar"), Qt::CTRL | Qt::Key_N);
    m_add->setProperty("main", true);
    connect(m_report, &QPushButton::clicked, this, &VisitPane::askReport);
    connect(m_add, &QPushButton::clicked, this, &VisitPane::askNew);
    row->addWidget(m_report);
    row->addWidget(m_add);
    return bar;
}

Card *VisitPane::makeDayCard()
{
    auto *card = new Card(tr("Visits"));
    card->setFixedWidth(280);
    m_day->setAccessibleName(tr("Visits of the chosen time"));
    m_day->setObjectName(QStringLiteral("entries"));
    m_day->setWordWrap(true);
    m_day->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_move = visitButton(tr("Move …"), tr("To another time or junior-high"), Qt::Key_F2);
    m_cancel = visitButton(tr("Cancel …"), tr("Takes the visit off the calendar, with a reason"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(12, 0, 12, 10);
    tools->setSpacing(6);
    tools->addStretch(1);
    tools->addWidget(m_cancel);
    tools->addWidget(m_move);
    card->body()->addWidget(m_day, 1);
    card->body()->addLayout(tools);
    connect(m_move, &QPushButton::clicked, this, &VisitPane::askMove);
    connect(m_cancel, &QPushButton::clicked, this, &VisitPane::askCancel);
    connect(m_day, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { m_calendar->selectVisit(item->data(Qt::UserRole).toLongLong()); });
    connect(m_day, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        m_calendar->selectVisit(item->data(Qt::UserRole).toLongLong());
        if (m_move->isEnabled())
            askMove();
    });
    return card;
}

office::VisitFilter VisitPane::filter() const
{
    return {{},
            {},
            m_district->currentData().toString(),
            m_school->currentData().toString(),
            m_junior->currentData().toString()};
}

void VisitPane::narrow(const QString &district, const QString &school, const QString &junior)
{
    for (const auto &[box, code] : {std::pair(m_district, district), {m_school, school}, {m_junior, junior}}) {
        const QSignalBlocker still(box);
        box->setCurrentIndex(std::max(0, box->findData(code)));
    }
    refresh();
}

Result<VisitPane::Read> VisitPane::read(office::Office &office, const office::VisitFilter &filter)
{
    VisitDesk desk(office);
    const Result<QList<Visit>> visits = desk.visits(filter);
    const Result<office::VisitPlaces> places = desk.places();
    if (!visits || !places)
        return failure(visits ? places.error() : visits.error());
    return Read{*visits, *places};
}

void VisitPane::refresh()
{
    season()
        .read<Read>([wanted = filter()](office::Office &office) { return read(office, wanted); })
        .then(this, [this](const Result<Read> &read) {
            if (read)
                return show(*read);
            Q_EMIT failed(read.error());
        });
}

void VisitPane::show(const Read &read)
{
    m_places = read.places;
    fillFilters(read.places);
    m_calendar->setVisits(read.visits);
    m_list->setTable(std::make_shared<const Table>(VisitDesk::table(read.visits)));
    const bool mayPlan = !season().isReadOnly() && !m_places.schools.isEmpty() && !m_places.juniors.isEmpty();
    m_add->setEnabled(mayPlan);
    m_report->setEnabled(mayPlan);
    if (!m_isPlaced) {
        // The middle of what is planned says most; without a plan the days before the choices are filed.
        const auto choices = season().rules().window(QStringLiteral("choices"));
        QDate day = choices ? choices->from.addDays(-14) : m_calendar->current().day;
        if (!read.visits.isEmpty())
            day = read.visits[read.visits.size() / 2].when.day;
        m_isPlaced = true;
        m_calendar->showSpan(m_calendar->span(), day);
    }
    showSpanTitle();
    showDay();
}

void VisitPane::fillFilters(const office::VisitPlaces &places)
{
    QList<FormChoice> districts;
    for (const auto &one : places.districts)
        districts.append({one.code, one.name});
    refill(*m_district, districts);
    refill(*m_school, schoolChoices());
    // Where a district is chosen, only its junior-highs are offered.
    QList<FormChoice> juniors;
    const QString district = m_district->currentData().toString();
    for (const office::JuniorHigh &one : places.juniors) {
        if (district.isEmpty() || one.districtCode == district)
            juniors.append({one.code, one.name});
    }
    refill(*m_junior, juniors);
}

void VisitPane::showFace(Face face)
{
    for (qsizetype i = 0; i < m_faceButtons.size(); ++i)
        m_faceButtons[i]->setChecked(i == static_cast<qsizetype>(face));
    const bool isList = face == Face::List;
    m_faces->setCurrentIndex(isList ? 1 : 0);
    m_span->setVisible(!isList);
    m_earlier->setVisible(!isList);
    m_later->setVisible(!isList);
    if (!isList)
        m_calendar->showSpan(face == Face::Week ? CalendarSpan::Week : CalendarSpan::Month, m_calendar->current().day);
    showSpanTitle();
}

void VisitPane::step(int direction)
{
    const QDate day = m_calendar->current().day;
    const bool isWeek = m_calendar->span() == CalendarSpan::Week;
    m_calendar->showSpan(m_calendar->span(), isWeek ? day.addDays(7 * direction) : day.addMonths(direction));
    showSpanTitle();
}

void VisitPane::showSpanTitle()
{
    const QString iso = QStringLiteral("yyyy-MM-dd");
    m_span->setText(m_calendar->span() == CalendarSpan::Week
                        ? tr("%1 to %2").arg(m_calendar->firstDay().toString(iso), m_calendar->lastDay().toString(iso))
                        : m_calendar->current().day.toString(QStringLiteral("yyyy-MM")));
}

std::optional<Visit> VisitPane::chosen() const
{
    return m_calendar->currentVisit();
}

void VisitPane::showDay()
{
    const HalfDay now = m_calendar->current();
    QString title = wording::weekdayWord(now.day.dayOfWeek()) + QLatin1Char(' ') + now.day.toString(Qt::ISODate);
    if (m_calendar->span() == CalendarSpan::Week)
        title += QLatin1Char(' ') + wording::word(now.part);
    const QList<Visit> visits = m_calendar->visitsAt(now);
    m_dayCard->setTitle(title);
    m_day->clear();
    const std::optional<Visit> current = chosen();
    for (const Visit &visit : visits) {
        QString text = visit.juniorName + QLatin1Char('\n') + visit.schoolName + QStringLiteral(" · ") +
                       tr("team %1").arg(visit.team);
        if (m_calendar->span() == CalendarSpan::Month)
            text += QStringLiteral(" · ") + wording::word(visit.when.part);
        if (visit.isJoint)
            text += QStringLiteral(" · ") + wording::jointWord();
        auto *item = new QListWidgetItem(text, m_day);
        item->setData(Qt::UserRole, visit.id);
        if (current && current->id == visit.id)
            m_day->setCurrentItem(item);
    }
    m_move->setEnabled(current && !season().isReadOnly());
    m_cancel->setEnabled(m_move->isEnabled());
}

QString VisitPane::said() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void VisitPane::move(const Visit &visit, const HalfDay &when)
{
    m_notice->hide();
    season()
        .work<void>(tr("Moving the visit"),
                    [visit, when](office::Office &office, Progress &) { return VisitDesk(office).move(visit, when); })
        .then(this, [this, visit](const Result<void> &moved) {
            m_calendar->selectVisit(visit.id);
            if (moved)
                return Q_EMIT noticed(tr("The visit of %1 to %2 was moved.").arg(visit.schoolName, visit.juniorName));
            m_notice->setText(inWords(moved.error()));
            m_notice->show();
            refresh();
        });
}

} // namespace hengzhao::ui
