// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counter/counter_page.h"

#include "models/office/call_list_desk.h"
#include "models/office/city_time.h"
#include "models/office/word_column.h"
#include "models/wording/counter_words.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"
#include "ui/counter/call_list_pane.h"
#include "ui/counter/candidate_card.h"
#include "ui/counter/scan_card.h"
#include "ui/parts/grid.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hengzhao::ui
{

CounterPage::CounterPage(OpenSeason &season)
    : Page(season, tr("Confirmation")), m_tabs(new QTabWidget), m_school(new QComboBox), m_scan(new ScanCard),
      m_candidate(new CandidateCard), m_done(new Grid(QString())), m_callList(new CallListPane(season.isReadOnly())),
      m_beeper(new Beeper(this))
{
    m_tabs->addTab(makeStation(), tr("Counter"));
    m_tabs->addTab(m_callList, tr("Not confirmed yet"));
    content()->addWidget(m_tabs, 1);
    addTools();
    connectCards();
    clear();
}

QWidget *CounterPage::makeStation()
{
    m_school->setAccessibleName(tr("Counter of"));
    m_school->setToolTip(tr("A school's own counter turns the candidates of others away"));
    m_school->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_school->setMinimumContentsLength(20);
    m_school->addItem(tr("all schools"), QString());
    auto *left = new QWidget;
    auto *leftRows = new QVBoxLayout(left);
    leftRows->setContentsMargins(0, 0, 0, 0);
    leftRows->addWidget(m_school);
    leftRows->addWidget(m_scan, 1);
    m_done->view().setAccessibleName(tr("Done last"));
    m_done->setEmptyText(tr("Nothing has been done at this counter yet."));
    m_done->view().installEventFilter(this);
    auto *done = new Card(tr("Done last"));
    done->body()->addWidget(m_done);
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(m_candidate);
    right->addWidget(done);
    // Of what the smallest screen has: five programs, and three of those done last.
    constexpr int candidateHeight = 360;
    constexpr int doneHeight = 230;
    right->setSizes({candidateHeight, doneHeight});
    right->setHandleWidth(12);
    right->setChildrenCollapsible(false);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(left);
    halves->addWidget(right);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    halves->setHandleWidth(12);
    return halves;
}

void CounterPage::connectCards()
{
    connect(m_scan, &ScanCard::scanned, this, &CounterPage::scan);
    connect(m_scan, &ScanCard::agreed, this, &CounterPage::confirm);
    connect(m_scan, &ScanCard::cleared, this, &CounterPage::clear);
    connect(m_scan, &ScanCard::stepped, m_candidate, &CandidateCard::step);
    connect(m_scan, &ScanCard::interviewWanted, this, [this] {
        if (m_candidate->interviewField().isEnabled())
            m_candidate->interviewField().setFocus();
    });
    connect(m_candidate, &CandidateCard::interviewGiven, this, [this] { m_scan->field().setFocus(); });
    connect(m_candidate, &CandidateCard::programChanged, this, [this] {
        if (m_view && !m_view->refusal && !m_isBusy)
            showReady();
    });
    connect(m_school, &QComboBox::activated, this, [this] {
        clear();
        renew();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (tab == 0)
            m_scan->field().setFocus();
        renew(); // the list is read only where it is seen
    });
    connect(m_callList, &CallListPane::marked, this, &CounterPage::noteContact);
    connect(m_callList, &CallListPane::confirmWanted, this, &CounterPage::lookAt);
    connect(&m_callList->grid(), &Grid::summaryChanged, this, &Page::summaryChanged);
}

void CounterPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    takeKeys();
}

/// The field has the keys whenever nothing else at the station needs them: a reader types without looking.
void CounterPage::takeKeys()
{
    if (m_tabs->currentIndex() != 0)
        return;
    const QWidget *now = focusWidget();
    const bool isNeeded = now == m_school || now == &m_candidate->interviewField() || m_done->isAncestorOf(now);
    if (now == nullptr || !isNeeded || !now->isVisible())
        m_scan->field().setFocus();
}

/// A card may be read while the list has the keys: what it types belongs into the field.
bool CounterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_done->view() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool isDigit = !key->text().isEmpty() && key->text().at(0).isDigit();
        if (isEnter || isDigit) {
            m_scan->field().setFocus();
            QCoreApplication::sendEvent(&m_scan->field(), event);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

QString CounterPage::school() const
{
    return m_school->currentData().toString();
}

void CounterPage::setSchool(const QString &code)
{
    m_school->setCurrentIndex(std::max(0, m_school->findData(code)));
    clear();
    renew();
}

void CounterPage::refresh()
{
    const bool withList = m_tabs->currentIndex() == 1;
    season()
        .read<Look>([school = school(), withList](office::Office &office) -> Result<Look> {
            office::AdmissionDesk desk(office);
            const Result<QMap<QString, QString>> schools = desk.schools();
            const Result<office::CounterProgress> progress = desk.progress(school);
            if (!schools || !progress)
                return failure(schools ? progress.error() : schools.error());
            Look look{*schools, *progress, nullptr};
            if (withList) {
                const Result<Table> table = office::CallListDesk(office).unconfirmed({{}, school, {}});
                if (!table)
                    return failure(table.error());
                look.unconfirmed = std::make_shared<const Table>(*table);
            }
            return look;
        })
        .then(this, [this](const Result<Look> &look) {
            if (!look)
                return showError(look.error());
            offerSchools(look->schools);
            showProgress(look->progress);
            if (look->unconfirmed)
                m_callList->show(look->unconfirmed);
            showContent();
            takeKeys();
        });
}

void CounterPage::offerSchools(const QMap<QString, QString> &schools)
{
    if (m_school->count() == schools.size() + 1)
        return;
    const QString before = school();
    m_school->clear();
    m_school->addItem(tr("all schools"), QString());
    for (auto school = schools.constBegin(); school != schools.constEnd(); ++school)
        m_school->addItem(QStringLiteral("%1 %2").arg(school.key(), school.value()), school.key());
    m_school->setCurrentIndex(std::max(0, m_school->findData(before)));
}

void CounterPage::showProgress(const office::CounterProgress &progress)
{
    setSentence(tr("%1 confirmed today · %2 in all · %3 waiting")
                    .arg(wording::thousands(progress.confirmedToday), wording::thousands(progress.confirmed),
                         wording::thousands(progress.waiting)));
}

void CounterPage::scan(const QString &card)
{
    if (m_isBusy)
        return m_waiting.append(card);
    clear();
    m_isBusy = true;
    m_known = std::make_shared<office::Confirmation>();
    m_known->card = card;
    m_known->school = school();
    season()
        .read<office::CounterView>([card, school = school()](office::Office &office) {
            return office::AdmissionDesk(office).lookUpCard(card, school);
        })
        .then(this, [this](const Result<office::CounterView> &view) {
            m_isBusy = false;
            if (view)
                showView(*view);
            else
                refuse(view.error());
            goOn();
        });
}

/// Somebody without a card, by number; what else they are known by comes along.
void CounterPage::find(const QString &candidate, office::Confirmation known)
{
    if (m_isBusy)
        return;
    clear();
    m_isBusy = true;
    m_known = std::make_shared<office::Confirmation>(std::move(known));
    m_known->school = school();
    season()
        .read<office::CounterView>([candidate, school = school()](office::Office &office) {
            return office::AdmissionDesk(office).lookUp(candidate, school);
        })
        .then(this, [this](const Result<office::CounterView> &view) {
            m_isBusy = false;
            if (view)
                showView(*view);
            else
                refuse(view.error());
            goOn();
        });
}

void CounterPage::showView(const office::CounterView &view)
{
    m_view = view;
    m_known->candidate = view.person.number;
    m_candidate->show(view);
    if (view.refusal)
        refuse(*view.refusal);
    else
        showReady();
}

void CounterPage::showReady()
{
    if (const Result<void> open = m_candidate->check(); !open)
        return m_scan->say(Tone::Warning, wording::refusalHeadline(open.error().code), wording::sentence(open.error()));
    if (m_known->card.isEmpty() && m_known->proof.isEmpty())
        return m_scan->say(Tone::Warning, wording::refusalHeadline(ErrorCode::ProofMissing),
                           tr("Read the card, or take down another proof (F6)."));
    const office::HeldSeat &seat = *m_view->seat;
    m_scan->say(Tone::Good, tr("Enter confirms: %1").arg(m_candidate->programName()),
                tr("%1 · %2 · place %3 · seats %4")
                    .arg(seat.schoolName, wording::choiceWord(seat.round))
                    .arg(seat.place)
                    .arg(wording::thousands(seat.bucketSeats)));
}

void CounterPage::confirm()
{
    if (m_isBusy || !m_view || m_view->refusal || season().isReadOnly())
        return;
    if (const Result<void> open = m_candidate->check(); !open)
        return refuse(open.error());
    m_known->program = m_candidate->program();
    m_known->interview = m_candidate->interview();
    m_isBusy = true;
    m_scan->say(Tone::Neutral, tr("Confirming …"), {});
    season()
        .work<office::HeldSeat>(tr("Confirming a place"),
                                [known = m_known](office::Office &office, Progress &) {
                                    return office::AdmissionDesk(office).confirm(*known);
                                })
        .then(this, [this](const Result<office::HeldSeat> &seat) {
            m_isBusy = false;
            take(m_known->candidate, seat, wording::word(AdmissionState::Confirmed));
            goOn();
        });
}

/// What came of an act on whoever stands here. Once it is done, Enter does nothing more.
void CounterPage::take(const QString &candidate, const Result<office::HeldSeat> &seat, const QString &outcome)
{
    if (!seat)
        return refuse(seat.error());
    note(candidate, seat->programName, outcome, isLive(seat->state) ? Tone::Good : Tone::Warning);
    if (m_view && m_view->person.number == candidate) {
        m_view->seat = *seat;
        m_view->refusal = Error{ErrorCode::AdmissionStateWrong, {m_view->person.number, codeName(seat->state)}};
        m_candidate->show(*m_view);
    }
    m_scan->say(Tone::Good, outcome,
                seat->programName.isEmpty() ? seat->schoolName
                                            : seat->schoolName + QStringLiteral(" · ") + seat->programName);
    m_beeper->sound(beepsOfSuccess());
}

void CounterPage::goOn()
{
    takeKeys();
    if (!m_waiting.isEmpty() && !m_isBusy)
        scan(m_waiting.takeFirst());
}

void CounterPage::clear()
{
    if (m_isBusy)
        return;
    m_view.reset();
    m_known.reset();
    m_candidate->clear();
    m_scan->say(Tone::Neutral, tr("Next"), {});
    m_scan->field().setFocus();
}

void CounterPage::refuse(const Error &error)
{
    const QString headline = wording::refusalHeadline(error.code);
    m_scan->say(Tone::Bad, headline, wording::sentence(error));
    m_beeper->sound(beepsOf(error.code));
    note(m_view ? m_view->person.number : QString(), {}, headline, Tone::Bad);
}

QString CounterPage::nameOf(const QString &candidate) const
{
    if (m_view && m_view->person.number == candidate)
        return maskedName(m_view->person.name);
    for (const Deed &deed : m_deeds) {
        if (deed.candidate == candidate)
            return deed.name;
    }
    return {};
}

void CounterPage::note(const QString &candidate, const QString &program, const QString &outcome, Tone tone)
{
    constexpr qsizetype mostKept = 200;
    constexpr int timeOfDay = 5;
    m_deeds.prepend({office::shownMoment(QDateTime::currentDateTimeUtc()).right(timeOfDay), candidate,
                     nameOf(candidate), program, outcome, tone});
    m_deeds.resize(std::min(m_deeds.size(), mostKept));
    Table table;
    table.columns = {office::columnOf("time_of_day", ColumnKind::Text),
                     office::columnOf("candidate_no", ColumnKind::Text), office::columnOf("name", ColumnKind::Text),
                     office::columnOf("program_name", ColumnKind::Text), office::columnOf("outcome", ColumnKind::Word)};
    for (qsizetype row = 0; row < m_deeds.size(); ++row) {
        const Deed &deed = m_deeds[row];
        table.ids.push_back(m_deeds.size() - row);
        table.columns[0].texts.append(deed.time);
        table.columns[1].texts.append(deed.candidate);
        table.columns[2].texts.append(deed.name);
        table.columns[3].texts.append(deed.program);
        office::addWord(table.columns[4], deed.outcome, deed.tone);
    }
    m_done->setTable(std::make_shared<const Table>(std::move(table)));
    // The first row is often a refusal, which tells nothing of how wide the others are.
    for (const int column : {1, 3})
        m_done->view().resizeColumnToContents(column);
}

void CounterPage::noteContact(const QString &candidate, ContactMark mark, const QString &remark)
{
    season()
        .work<void>(tr("Keeping the mark"),
                    [candidate, mark, remark](office::Office &office, Progress &) {
                        return office::CallListDesk(office).note(candidate, mark, remark);
                    })
        .then(this, [this, candidate, mark](const Result<void> &done) {
            Q_EMIT noticed(done ? QStringLiteral("%1 · %2").arg(candidate, wording::word(mark))
                                : wording::sentence(done.error()));
        });
}

void CounterPage::lookAt(const QString &what)
{
    if (what == QLatin1String("unconfirmed"))
        return m_tabs->setCurrentIndex(1);
    m_tabs->setCurrentIndex(0);
    find(what, {});
}

} // namespace hengzhao::ui
