// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publicity/visit_calendar.h"

#include "models/wording/publicity_words.h"
#include "ui/parts/tokens.h"

#include <QPainter>

namespace hengzhao::ui
{

using office::HalfDay;

namespace
{

constexpr int cellMargin = 6;

bool isWeekend(QDate day)
{
    constexpr int saturday = 6;
    return day.dayOfWeek() >= saturday;
}

} // namespace

void VisitCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = tokensOf(palette());
    paintHeads(painter, tokens);
    for (const HalfDay &cell : cells())
        paintCell(painter, tokens, cell);
}

void VisitCalendar::paintHeads(QPainter &painter, const Tokens &tokens) const
{
    painter.setPen(tokens.muted);
    const QRect area = grid();
    for (int i = 0; i < 7; ++i) {
        const QDate day = firstDay().addDays(i);
        const QRect below = cellRect({day, DayPart::Morning});
        QString text = wording::weekdayWord(day.dayOfWeek());
        if (m_span == CalendarSpan::Week)
            text += QLatin1Char(' ') + day.toString(QStringLiteral("MM-dd"));
        painter.drawText(QRect(below.left(), 0, below.width(), area.top()), Qt::AlignCenter, text);
    }
    if (m_span != CalendarSpan::Week)
        return;
    for (const DayPart part : {DayPart::Morning, DayPart::Afternoon}) {
        const QRect beside = cellRect({firstDay(), part});
        painter.drawText(QRect(0, beside.top(), area.left(), beside.height()), Qt::AlignCenter, wording::word(part));
    }
}

void VisitCalendar::paintCell(QPainter &painter, const Tokens &tokens, const HalfDay &when) const
{
    const QRect cell = cellRect(when);
    const bool isOtherMonth = m_span == CalendarSpan::Month && when.day.month() != m_anchor.month();
    painter.fillRect(cell, isWeekend(when.day) || isOtherMonth ? tokens.ground : tokens.card);
    painter.setPen(tokens.line);
    painter.drawRect(cell);
    if (m_span == CalendarSpan::Month) {
        const QRect head = cell.adjusted(cellMargin, 2, -cellMargin, 0);
        painter.setPen(isOtherMonth ? tokens.neither : tokens.ink);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignTop, QString::number(when.day.day()));
        if (const qsizetype count = visitsAt(when).size(); count > 0) {
            painter.setPen(tokens.muted);
            painter.drawText(head, Qt::AlignRight | Qt::AlignTop, tr("%n visit(s)", nullptr, static_cast<int>(count)));
        }
    }
    for (const Line &line : linesOf(when))
        paintLine(painter, tokens, line);
    const bool isCurrent = m_span == CalendarSpan::Week ? when == m_current : when.day == m_current.day;
    if (!isCurrent)
        return;
    const QColor mark = hasFocus() || m_carried ? tokens.accent : tokens.neither;
    painter.setPen(QPen(mark, 2, m_carried ? Qt::DashLine : Qt::SolidLine));
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
}

/// Joint visits are told by a bar and the word, not by colour alone.
void VisitCalendar::paintLine(QPainter &painter, const Tokens &tokens, const Line &line) const
{
    if (line.visit == 0) {
        painter.setPen(tokens.muted);
        painter.drawText(line.rect.adjusted(cellMargin, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, line.text);
        return;
    }
    const bool isChosen = line.visit == m_chosen;
    painter.setPen(Qt::NoPen);
    painter.setBrush(line.isJoint ? tokens.goodSoft : tokens.accentSoft);
    painter.drawRoundedRect(line.rect, 3, 3);
    painter.setBrush(Qt::NoBrush);
    painter.fillRect(QRect(line.rect.topLeft(), QSize(3, line.rect.height())),
                     line.isJoint ? tokens.good : tokens.accent);
    if (isChosen) {
        painter.setPen(QPen(tokens.accent, 1));
        painter.drawRoundedRect(line.rect.adjusted(0, 0, -1, -1), 3, 3);
    }
    const QString text = line.isJoint ? wording::jointWord() + QStringLiteral(" · ") + line.text : line.text;
    const QRect room = line.rect.adjusted(cellMargin, 0, -2, 0);
    const auto draw = [&painter](const QRect &where, const QString &what) {
        painter.drawText(where, Qt::AlignVCenter | Qt::AlignLeft,
                         painter.fontMetrics().elidedText(what, Qt::ElideRight, where.width()));
    };
    painter.setPen(tokens.ink);
    if (line.second.isEmpty())
        return draw(room, text);
    draw(room.adjusted(0, 0, 0, -room.height() / 2), text);
    painter.setPen(tokens.muted);
    draw(room.adjusted(0, room.height() / 2, 0, 0), line.second);
}

} // namespace hengzhao::ui
