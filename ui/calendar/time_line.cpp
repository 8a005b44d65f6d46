// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/time_line.h"

#include "models/wording/calendar_words.h"
#include "ui/parts/tokens.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace hengzhao::ui
{

namespace
{

constexpr int margin = 12;
constexpr int daySpace = 8;

QColor colourOf(const Tokens &tokens, MilestoneState state)
{
    switch (state) {
    case MilestoneState::Past:
        return tokens.neither;
    case MilestoneState::Now:
        return tokens.warning;
    case MilestoneState::ToCome:
        return tokens.accent;
    }
    Q_UNREACHABLE();
}

constexpr std::array monthNames = {
    QT_TRANSLATE_NOOP("TimeLine", "January"),   QT_TRANSLATE_NOOP("TimeLine", "February"),
    QT_TRANSLATE_NOOP("TimeLine", "March"),     QT_TRANSLATE_NOOP("TimeLine", "April"),
    QT_TRANSLATE_NOOP("TimeLine", "May"),       QT_TRANSLATE_NOOP("TimeLine", "June"),
    QT_TRANSLATE_NOOP("TimeLine", "July"),      QT_TRANSLATE_NOOP("TimeLine", "August"),
    QT_TRANSLATE_NOOP("TimeLine", "September"), QT_TRANSLATE_NOOP("TimeLine", "October"),
    QT_TRANSLATE_NOOP("TimeLine", "November"),  QT_TRANSLATE_NOOP("TimeLine", "December"),
};

QString monthName(int month)
{
    return QCoreApplication::translate("TimeLine", monthNames[static_cast<size_t>(month - 1)]);
}

QString daysText(const Window &days)
{
    const QString from = days.from.toString(QStringLiteral("M-d"));
    return days.from == days.to ? from : from + QStringLiteral(" – ") + days.to.toString(QStringLiteral("M-d"));
}

} // namespace

TimeLine::TimeLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimeLine::setMilestones(const QList<Milestone> &milestones, QDate today)
{
    m_milestones = milestones;
    m_today = today;
    m_from = milestones.isEmpty() ? today : milestones.first().days.from;
    m_to = m_from;
    for (const Milestone &milestone : milestones)
        m_to = std::max(m_to, milestone.days.to);
    m_from.setDate(m_from.year(), m_from.month(), 1);
    m_to.setDate(m_to.year(), m_to.month(), m_to.daysInMonth());
    QStringList spoken;
    for (const Milestone &milestone : milestones)
        spoken.append(wording::word(milestone) + QLatin1Char(' ') + daysText(milestone.days));
    setAccessibleName(tr("Time line of the season"));
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize TimeLine::minimumSizeHint() const
{
    return {labelWidth() + 320, rowHeight() * (static_cast<int>(m_milestones.size()) + 1) + margin};
}

int TimeLine::rowHeight() const
{
    return fontMetrics().height() + 9;
}

int TimeLine::labelWidth() const
{
    int widest = 120;
    for (const Milestone &milestone : m_milestones)
        widest = std::max(widest, fontMetrics().horizontalAdvance(wording::word(milestone)));
    return widest + 2 * margin;
}

double TimeLine::xOf(QDate day) const
{
    const double days = std::max<double>(1, static_cast<double>(m_from.daysTo(m_to)) + 1);
    const double room = width() - labelWidth() - margin;
    return labelWidth() + room * static_cast<double>(m_from.daysTo(day)) / days;
}

void TimeLine::paintMonths(QPainter &painter) const
{
    const Tokens &tokens = tokensOf(palette());
    for (QDate month = m_from; month <= m_to; month = month.addMonths(1)) {
        const double x = xOf(month);
        painter.setPen(tokens.line);
        painter.drawLine(QPointF(x, 0), QPointF(x, height() - margin / 2.0));
        painter.setPen(tokens.muted);
        painter.drawText(QRectF(x + 4, 0, xOf(month.addMonths(1)) - x - 4, rowHeight()),
                         Qt::AlignLeft | Qt::AlignVCenter, monthName(month.month()));
    }
}

void TimeLine::paintMilestone(QPainter &painter, int row) const
{
    const Tokens &tokens = tokensOf(palette());
    const Milestone &milestone = m_milestones[row];
    const MilestoneState state = stateOf(milestone, m_today);
    const double top = rowHeight() * (row + 1);
    painter.setPen(state == MilestoneState::Past ? tokens.muted : tokens.ink);
    painter.drawText(QRectF(margin, top, labelWidth() - margin, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                     wording::word(milestone));
    const double left = xOf(milestone.days.from);
    const double right = std::max(left + daySpace, xOf(milestone.days.to.addDays(1)));
    const QRectF bar(left, top + rowHeight() / 2.0 - 5, right - left, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(tokens, state));
    painter.drawRoundedRect(bar, 4, 4);
    // What is past is hollow too, so that it can be told without colours.
    if (state == MilestoneState::Past) {
        painter.setBrush(tokens.card);
        painter.drawRoundedRect(bar.adjusted(2, 2, -2, -2), 3, 3);
    }
    painter.setPen(tokens.muted);
    const QString days = daysText(milestone.days);
    const double space = fontMetrics().horizontalAdvance(days);
    const bool fits = right + 6 + space < width();
    painter.drawText(QRectF(fits ? right + 6 : left - 6 - space, top, space + 2, rowHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, days);
}

void TimeLine::paintToday(QPainter &painter) const
{
    if (m_today < m_from || m_today > m_to)
        return;
    const Tokens &tokens = tokensOf(palette());
    const double x = (xOf(m_today) + xOf(m_today.addDays(1))) / 2;
    painter.setPen(QPen(tokens.bad, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(x, rowHeight() - 4), QPointF(x, height() - margin / 2.0));
    const QString text = tr("today %1").arg(m_today.toString(QStringLiteral("M-d")));
    const double space = fontMetrics().horizontalAdvance(text) + 8;
    const QRectF flag(std::min(x - space / 2, width() - space - 2.0), 2, space, rowHeight() - 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.badSoft);
    painter.drawRoundedRect(flag, 4, 4);
    painter.setPen(tokens.bad);
    painter.drawText(flag, Qt::AlignCenter, text);
}

void TimeLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_milestones.isEmpty())
        return;
    paintMonths(painter);
    for (int row = 0; row < m_milestones.size(); ++row)
        paintMilestone(painter, row);
    paintToday(painter);
}

} // namespace hengzhao::ui
