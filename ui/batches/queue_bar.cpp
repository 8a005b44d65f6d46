// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/queue_bar.h"

#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"
#include "ui/parts/tokens.h"

#include <QPainter>

namespace hengzhao::ui
{

namespace
{

constexpr int barHeight = 22;
constexpr int markOver = 6;

} // namespace

using wording::thousands;

QueueBar::QueueBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QueueBar::setFilling(const office::BucketFilling &filling)
{
    m_filling = filling;
    QStringList words;
    for (const Part &part : parts())
        words.append(part.text);
    words += {lastPlace(), notTaken()};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(" · ")));
    setToolTip(accessibleName());
    update();
}

QSize QueueBar::sizeHint() const
{
    return {320, barHeight + 2 * markOver + 2 * fontMetrics().height() + 4};
}

QList<QueueBar::Part> QueueBar::parts() const
{
    const Tokens &tokens = tokensOf(palette());
    QList<Part> parts;
    for (qsizetype k = 0; k < m_filling.byChoice.size(); ++k) {
        const qint64 seats = m_filling.byChoice[k];
        const QString text =
            QStringLiteral("%1 %2").arg(wording::choiceWord(static_cast<int>(k) + 1), thousands(seats));
        // Bright grounds carry dark letters in both kinds of light.
        if (k == 0)
            parts.append({text, seats, tokens.vocational, tokens.onAccent});
        else
            parts.append({text, seats, k == 1 ? tokens.secondChoice : tokens.neither, lightTokens().ink});
    }
    if (m_filling.free() > 0)
        parts.append(
            {tr("free %1").arg(thousands(m_filling.free())), m_filling.free(), tokens.neutralSoft, tokens.ink});
    return parts;
}

QString QueueBar::lastPlace() const
{
    if (m_filling.free() > 0 || m_filling.placed() == 0)
        return {};
    return m_filling.lastTotal ? tr("last place %1").arg(m_filling.lastTotal->text()) : tr("last place");
}

QString QueueBar::notTaken() const
{
    return m_filling.refused() > 0 ? tr("%1 more stood behind it").arg(thousands(m_filling.refused())) : QString();
}

void QueueBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    qint64 seats = 0;
    const QList<Part> all = parts();
    for (const Part &part : all)
        seats += part.seats;
    const QRect bar(0, markOver, width(), barHeight);
    painter.fillRect(bar, tokens.neutralSoft);
    qint64 before = 0;
    for (const Part &part : all) {
        if (part.seats == 0)
            continue;
        const int left = static_cast<int>(before * width() / seats);
        before += part.seats;
        const QRect box(left, bar.top(), static_cast<int>(before * width() / seats) - left, barHeight);
        painter.fillRect(box, part.ground);
        painter.setPen(part.ink);
        if (painter.fontMetrics().horizontalAdvance(part.text) + 12 <= box.width())
            painter.drawText(box.adjusted(6, 0, -6, 0), Qt::AlignVCenter | Qt::AlignLeft, part.text);
        if (left > 0)
            painter.fillRect(left - 1, bar.top(), 2, barHeight, tokens.card);
    }
    const int line = painter.fontMetrics().height();
    if (const QString text = lastPlace(); !text.isEmpty()) {
        painter.fillRect(width() - 2, 0, 2, bar.bottom() + markOver, tokens.bad);
        painter.setPen(tokens.bad);
        painter.drawText(QRect(0, bar.bottom() + markOver, width(), line), Qt::AlignRight, text);
    }
    painter.setPen(tokens.muted);
    painter.drawText(QRect(0, bar.bottom() + markOver + line, width(), line), Qt::AlignRight, notTaken());
}

} // namespace hengzhao::ui
