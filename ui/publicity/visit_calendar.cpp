// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/visit_calendar.h"

#include "models/wording/publicity_words.h"
#include "ui/parts/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hengzhao::ui
{

using office::HalfDay;
using office::Visit;

namespace
{

constexpr int weekDays = 7;
constexpr int gap = 3;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

VisitCalendar::VisitCalendar(QDate day, QWidget *parent) : QWidget(parent), m_anchor(day)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Calendar of visits"));
    m_current.day = day;
}

void VisitCalendar::setVisits(const QList<Visit> &visits)
{
    m_visits = visits;
    if (!currentVisit())
        m_chosen = 0;
    update();
}

void VisitCalendar::showSpan(CalendarSpan span, QDate day)
{
    const bool isOther = span != m_span || day < firstDay() || day > lastDay();
    m_span = span;
    m_anchor = day;
    m_current.day = day;
    m_chosen = 0;
    if (isOther)
        Q_EMIT spanChanged();
    announce();
}

QDate VisitCalendar::firstDay() const
{
    if (m_span == CalendarSpan::Week)
        return mondayOf(m_anchor);
    return mondayOf(QDate(m_anchor.year(), m_anchor.month(), 1));
}

QDate VisitCalendar::lastDay() const
{
    const int weeks = m_span == CalendarSpan::Week ? 1 : rows();
    return firstDay().addDays(weekDays * weeks - 1);
}

int VisitCalendar::rows() const
{
    if (m_span == CalendarSpan::Week)
        return 2;
    const QDate first(m_anchor.year(), m_anchor.month(), 1);
    return (first.dayOfWeek() - 1 + first.daysInMonth() + weekDays - 1) / weekDays;
}

/// The part below the heads and, in a week, beside the names of the parts of a day.
QRect VisitCalendar::grid() const
{
    const int head = fontMetrics().height() + 12;
    int side = 0;
    if (m_span == CalendarSpan::Week) {
        for (const DayPart part : {DayPart::Morning, DayPart::Afternoon})
            side = std::max(side, fontMetrics().horizontalAdvance(wording::word(part)) + 12);
    }
    return rect().adjusted(side, head, -1, -1);
}

QList<HalfDay> VisitCalendar::cells() const
{
    QList<HalfDay> all;
    for (QDate day = firstDay(); day <= lastDay(); day = day.addDays(1)) {
        all.append({day, m_span == CalendarSpan::Week ? DayPart::Morning : m_current.part});
        if (m_span == CalendarSpan::Week)
            all.append({day, DayPart::Afternoon});
    }
    return all;
}

QRect VisitCalendar::cellRect(const HalfDay &when) const
{
    const auto days = static_cast<int>(firstDay().daysTo(when.day));
    const bool isWeek = m_span == CalendarSpan::Week;
    const int column = days % weekDays;
    const int row = isWeek ? static_cast<int>(when.part) : days / weekDays;
    const QRect area = grid();
    const auto edge = [](int from, int length, int place, int count) { return from + length * place / count; };
    const int left = edge(area.left(), area.width(), column, weekDays);
    const int right = edge(area.left(), area.width(), column + 1, weekDays);
    const int top = edge(area.top(), area.height(), row, rows());
    const int bottom = edge(area.top(), area.height(), row + 1, rows());
    return {QPoint(left, top), QPoint(right - 1, bottom - 1)};
}

std::optional<HalfDay> VisitCalendar::cellAt(const QPoint &point) const
{
    for (const HalfDay &cell : cells()) {
        if (cellRect(cell).contains(point))
            return cell;
    }
    return std::nullopt;
}

QList<Visit> VisitCalendar::visitsAt(const HalfDay &when) const
{
    QList<Visit> found;
    for (const Visit &visit : m_visits) {
        const bool isThere = m_span == CalendarSpan::Week ? visit.when == when : visit.when.day == when.day;
        if (isThere)
            found.append(visit);
    }
    return found;
}

QString VisitCalendar::lineText(const Visit &visit) const
{
    return visit.juniorName + QStringLiteral(" · ") + visit.schoolName;
}

QList<VisitCalendar::Line> VisitCalendar::linesOf(const HalfDay &when) const
{
    const QList<Visit> visits = visitsAt(when);
    QRect room = cellRect(when).adjusted(gap, gap, -gap, -gap);
    if (m_span == CalendarSpan::Month)
        room.setTop(room.top() + fontMetrics().height() + 2);
    const int single = fontMetrics().height() + 4;
    const int twofold = 2 * fontMetrics().height() + 4;
    // Junior-high and school under each other where all of the cell has room for it, else side by side.
    const bool isTwofold = visits.size() * (twofold + 1) <= room.height();
    const int height = isTwofold ? twofold : single;
    const auto fitting = std::max(1, room.height() / (height + 1));
    const bool isCut = visits.size() > fitting;
    const auto shown = isCut ? fitting - 1 : static_cast<int>(visits.size());
    const auto place = [&](int row) {
        return QRect(room.left(), room.top() + row * (height + 1), room.width(), height);
    };
    QList<Line> lines;
    for (int i = 0; i < shown; ++i) {
        const Visit &visit = visits[i];
        lines.append({place(i), visit.id, isTwofold ? visit.juniorName : lineText(visit),
                      isTwofold ? visit.schoolName : QString(), visit.isJoint});
    }
    if (isCut)
        lines.append({place(shown), 0, tr("+%1 more").arg(visits.size() - shown), QString(), false});
    return lines;
}

QRect VisitCalendar::visitRect(qint64 id) const
{
    for (const HalfDay &cell : cells()) {
        for (const Line &line : linesOf(cell)) {
            if (line.visit == id)
                return line.rect;
        }
    }
    return {};
}

qint64 VisitCalendar::visitAt(const QPoint &point) const
{
    const std::optional<HalfDay> cell = cellAt(point);
    if (!cell)
        return 0;
    for (const Line &line : linesOf(*cell)) {
        if (line.rect.contains(point))
            return line.visit;
    }
    return 0;
}

std::optional<Visit> VisitCalendar::currentVisit() const
{
    for (const Visit &visit : m_visits) {
        if (visit.id == m_chosen)
            return visit;
    }
    return std::nullopt;
}

void VisitCalendar::selectVisit(qint64 id)
{
    m_chosen = id;
    if (const std::optional<Visit> visit = currentVisit())
        m_current = visit->when;
    announce();
}

QString VisitCalendar::spokenCell() const
{
    const QList<Visit> visits = visitsAt(m_current);
    QString text =
        wording::weekdayWord(m_current.day.dayOfWeek()) + QLatin1Char(' ') + m_current.day.toString(Qt::ISODate);
    if (m_span == CalendarSpan::Week)
        text += QStringLiteral(", ") + wording::word(m_current.part);
    text += QStringLiteral(": ") + tr("%n visit(s)", nullptr, static_cast<int>(visits.size()));
    if (const std::optional<Visit> chosen = currentVisit())
        text += QStringLiteral("; ") + lineText(*chosen);
    if (m_carried)
        text += QStringLiteral("; ") + tr("carrying %1").arg(lineText(*m_carried));
    return text;
}

void VisitCalendar::announce()
{
    setAccessibleDescription(spokenCell());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT currentChanged();
}

void VisitCalendar::goTo(const HalfDay &when)
{
    const bool isOther = when.day < firstDay() || when.day > lastDay() ||
                         (m_span == CalendarSpan::Month && when.day.month() != m_anchor.month());
    m_current = when;
    if (isOther)
        m_anchor = when.day;
    m_chosen = 0;
    if (isOther)
        Q_EMIT spanChanged();
    announce();
}

bool VisitCalendar::moveCursor(int key)
{
    const bool isWeek = m_span == CalendarSpan::Week;
    HalfDay to = m_current;
    switch (key) {
    case Qt::Key_Left:
        to.day = to.day.addDays(-1);
        break;
    case Qt::Key_Right:
        to.day = to.day.addDays(1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isWeek)
            to.part = key == Qt::Key_Up ? DayPart::Morning : DayPart::Afternoon;
        else
            to.day = to.day.addDays(key == Qt::Key_Up ? -weekDays : weekDays);
        break;
    case Qt::Key_PageUp:
        to.day = isWeek ? to.day.addDays(-weekDays) : to.day.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to.day = isWeek ? to.day.addDays(weekDays) : to.day.addMonths(1);
        break;
    default:
        return false;
    }
    goTo(to);
    return true;
}

/// Through the visits of the cell, one after another.
void VisitCalendar::chooseNextVisit(int step)
{
    const QList<Visit> visits = visitsAt(m_current);
    if (visits.isEmpty())
        return;
    qsizetype place = -1;
    for (qsizetype i = 0; i < visits.size(); ++i) {
        if (visits[i].id == m_chosen)
            place = i;
    }
    const qsizetype first = step > 0 ? 0 : visits.size() - 1;
    place = place < 0 ? first : (place + step + visits.size()) % visits.size();
    m_chosen = visits[place].id;
    announce();
}

void VisitCalendar::takeUp()
{
    if (m_isMovable)
        m_carried = currentVisit();
    announce();
}

void VisitCalendar::putDown()
{
    const std::optional<Visit> visit = std::exchange(m_carried, std::nullopt);
    HalfDay to = m_current;
    if (visit && m_span == CalendarSpan::Month)
        to.part = visit->when.part; // a month has no halves of days to choose from
    unsetCursor();
    announce();
    if (visit && visit->when != to)
        Q_EMIT moveWanted(*visit, to);
}

void VisitCalendar::keyPressEvent(QKeyEvent *event)
{
    if (moveCursor(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        return chooseNextVisit(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_M:
        return takeUp();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_carried)
            return putDown();
        Q_EMIT activated();
        return;
    case Qt::Key_Escape:
        if (m_carried) {
            m_carried.reset();
            return announce();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void VisitCalendar::mousePressEvent(QMouseEvent *event)
{
    const std::optional<HalfDay> cell = cellAt(event->pos());
    if (!cell || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const qint64 visit = visitAt(event->pos());
    goTo(*cell);
    m_chosen = visit;
    m_pressedAt = event->pos();
    m_isPressed = visit > 0;
    announce();
}

void VisitCalendar::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragged =
        m_isPressed && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (isDragged && !m_carried && m_isMovable) {
        m_carried = currentVisit();
        setCursor(Qt::ClosedHandCursor);
    }
    const std::optional<HalfDay> cell = cellAt(event->pos());
    if (m_isPressed && m_carried && cell && *cell != m_current) {
        m_current = *cell;
        update();
    }
}

void VisitCalendar::mouseReleaseEvent(QMouseEvent *event)
{
    m_isPressed = false;
    if (m_carried && event->button() == Qt::LeftButton)
        putDown();
}

void VisitCalendar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cellAt(event->pos()))
        Q_EMIT activated();
}

void VisitCalendar::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void VisitCalendar::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

/// A visit's full names, which a narrow cell has no room for.
bool VisitCalendar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qint64 id = visitAt(help->pos());
    for (const Visit &visit : m_visits) {
        if (visit.id != id)
            continue;
        QString text = lineText(visit) + QLatin1Char('\n') + tr("Team %1").arg(visit.team);
        if (visit.isJoint)
            text += QStringLiteral(" · ") + wording::jointWord();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace hengzhao::ui
