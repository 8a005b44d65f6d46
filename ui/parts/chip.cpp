// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include <QPainter>

namespace hengzhao::ui
{

namespace
{

constexpr int padding = 9;
constexpr int square = 11;

} // namespace

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(text, tone);
}

void Chip::set(const QString &text, Tone tone)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {std::max(44, fontMetrics().horizontalAdvance(m_text) + 2 * padding), fontMetrics().height() + 4};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == Tone::Plain ? tokens.neutralSoft : tokens.soft(m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(tokens.text(m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

Legend::Legend(const QString &text, QColor Tokens::*colour, QWidget *parent)
    : QWidget(parent), m_text(text), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
}

QSize Legend::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + square + 8, fontMetrics().height() + 2};
}

void Legend::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, (height() - square) / 2, square, square), tokens.*m_colour);
    painter.setPen(tokens.ink);
    painter.drawText(rect().adjusted(square + 5, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace hengzhao::ui
