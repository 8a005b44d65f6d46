// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wall/wall_display.h"

#include "models/office/city_time.h"
#include "models/wording/error_words.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/chip.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

constexpr int paceStep = 5;
constexpr std::chrono::seconds rest(3);
/// So many lines of text would fill the screen: read from the other side of a room.
constexpr double linesOfScreen = 58;
constexpr double smallestPoints = 9;
constexpr double cityScale = 1.5;

} // namespace

WallDisplay::WallDisplay(OpenSeason &season, const Clock &clock, const Timers &timers, int seconds, QWidget *parent)
    : QWidget(parent), m_season(season), m_clock(clock), m_timers(timers),
      m_seconds(std::clamp(seconds, fewestWallSeconds, mostWallSeconds)), m_city(new QLabel), m_read(new QLabel),
      m_state(new Chip({})), m_faces(new QStackedLayout), m_chart(new FigureChart), m_message(new QLabel),
      m_keys(new QLabel(tr("Space holds · arrows turn · + and − set the pace · Esc leaves")))
{
    setWindowTitle(tr("Wall display"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // The pointer is the wall's own, and nothing on it is pressed.
    m_chart->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setObjectName(QStringLiteral("muted"));
    m_faces->addWidget(m_chart);
    m_faces->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 16, 28, 12);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addLayout(m_faces, 1);
    column->addWidget(makeFoot());
    connect(&timers.turning, &WallTimer::due, this, [this] { turn(); });
    connect(&timers.resting, &WallTimer::due, this, [this] {
        setCursor(Qt::BlankCursor);
        m_keys->setVisible(m_isPaused);
    });
    tellState();
    stir();
    resize(1366, 768);
    read(m_place, 1);
}

QWidget *WallDisplay::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(16);
    row->addWidget(m_city);
    row->addStretch(1);
    row->addWidget(m_state);
    row->addWidget(m_read);
    return head;
}

QWidget *WallDisplay::makeFoot()
{
    auto *foot = new QWidget;
    QSizePolicy kept = m_keys->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_keys->setSizePolicy(kept);
    m_keys->setObjectName(QStringLiteral("muted"));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(4, 0, 4, 0);
    row->addStretch(1);
    row->addWidget(m_keys);
    for (QWidget *widget : {foot, static_cast<QWidget *>(m_keys)})
        widget->setAttribute(Qt::WA_TransparentForMouseEvents);
    return foot;
}

QString WallDisplay::message() const
{
    return m_faces->currentWidget() == m_message ? m_message->text() : QString();
}

void WallDisplay::turn(int step)
{
    read(m_place + step, step);
}

/// A season that changes meanwhile is shown as it stands now.
void WallDisplay::read(qsizetype place, qsizetype step)
{
    m_timers.turning.stop();
    m_isLoading = true;
    const int question = ++m_question;
    m_season
        .read<std::optional<office::WallPage>>(
            [place, step](office::Office &office) { return office::wallPage(office, place, step); })
        .then(this, [this, question](const Result<std::optional<office::WallPage>> &page) {
            if (question != m_question)
                return; // somebody turned on meanwhile
            m_isLoading = false;
            m_read->setText(tr("as of %1").arg(office::shownMoment(m_clock.now())));
            if (!page)
                say(wording::sentence(page.error()));
            else if (!*page)
                say(tr("No figures yet: they come with the first tables."));
            else
                showPage(**page);
            wait();
        });
}

void WallDisplay::showPage(const office::WallPage &page)
{
    m_place = page.place;
    m_chart->setPanel(page.panel);
    m_faces->setCurrentWidget(m_chart);
    setAccessibleName(page.panel.title);
    tellState();
}

void WallDisplay::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_faces->setCurrentWidget(m_message);
    setAccessibleName(sentence);
    tellState();
}

void WallDisplay::tellState()
{
    const office::SeasonInfo &info = m_season.info();
    m_city->setText(info.facts.isDemo ? tr("%1 %2 · demo data").arg(info.cityName).arg(info.facts.year)
                                      : QStringLiteral("%1 %2").arg(info.cityName).arg(info.facts.year));
    if (m_isPaused)
        m_state->set(tr("held"), Tone::Warning);
    else
        m_state->set(tr("every %n seconds", nullptr, m_seconds), Tone::Neutral);
}

void WallDisplay::wait()
{
    if (!m_isPaused)
        m_timers.turning.start(std::chrono::seconds(m_seconds));
}

void WallDisplay::pause()
{
    m_isPaused = !m_isPaused;
    m_timers.turning.stop();
    // Not while a page is on its way: it waits once it is there.
    if (!m_isLoading)
        wait();
    tellState();
}

void WallDisplay::setPace(int seconds)
{
    const int pace = std::clamp(seconds, fewestWallSeconds, mostWallSeconds);
    if (pace == m_seconds)
        return;
    m_seconds = pace;
    if (!m_isLoading)
        wait();
    tellState();
    Q_EMIT paceChanged(pace);
}

/// Shows the pointer and the keys, until nobody has moved for a while.
void WallDisplay::stir()
{
    unsetCursor();
    m_keys->show();
    m_timers.resting.start(rest);
}

void WallDisplay::keyPressEvent(QKeyEvent *event)
{
    stir();
    switch (event->key()) {
    case Qt::Key_Space:
        return pause();
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        return turn(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        return turn(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return setPace(m_seconds + paceStep);
    case Qt::Key_Minus:
        return setPace(m_seconds - paceStep);
    case Qt::Key_Escape:
    case Qt::Key_F11:
        Q_EMIT left();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallDisplay::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    stir();
}

void WallDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    QFont letters = font();
    letters.setPointSizeF(std::max<double>(smallestPoints, height() / linesOfScreen));
    // Each by itself: under a style sheet a font no longer comes down from a parent once it has been shown.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chart, m_read, m_state, m_message, m_keys})
        widget->setFont(letters);
    letters.setPointSizeF(letters.pointSizeF() * cityScale);
    letters.setBold(true);
    m_city->setFont(letters);
}

void WallDisplay::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT left();
}

} // namespace hengzhao::ui
