// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batches/place_bars.h"

#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"
#include "ui/parts/tokens.h"

#include <QPainter>

#include <algorithm>

namespace hengzhao::ui
{

namespace
{

constexpr int placeBarHeight = 12;
constexpr int markWidth = 3;
constexpr int placeBarGap = 4;

} // namespace

using wording::thousands;

PlaceBars::PlaceBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlaceBars::setChoices(const QList<ChoiceDecision> &choices)
{
    m_choices.clear();
    QStringList words;
    for (const ChoiceDecision &choice : choices) {
        if (choice.place <= 0 || choice.of <= 0)
            continue;
        m_choices.append(choice);
        words.append(wordsOf(choice));
    }
    setAccessibleName(words.join(QStringLiteral("; ")));
    setToolTip(words.join(QLatin1Char('\n')));
    setVisible(!m_choices.isEmpty());
    updateGeometry();
    update();
}

QString PlaceBars::wordsOf(const ChoiceDecision &choice)
{
    return tr("%1: place %2 of %3, last taken %4, seats %5")
        .arg(wording::choiceWord(choice.number), thousands(choice.place), thousands(choice.of),
             thousands(choice.lastTaken), thousands(choice.seats));
}

int PlaceBars::barRowHeight() const
{
    return fontMetrics().height() + placeBarHeight + 3 * placeBarGap;
}

QSize PlaceBars::sizeHint() const
{
    return {320, static_cast<int>(m_choices.size()) * barRowHeight()};
}

void PlaceBars::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    int top = 0;
    for (const ChoiceDecision &choice : std::as_const(m_choices)) {
        const int longest = std::max(choice.of, choice.seats);
        const auto across = [&](int places) {
            return static_cast<int>(qint64(places) * (width() - markWidth) / std::max(1, longest));
        };
        painter.setPen(tokens.ink);
        painter.drawText(QRect(0, top, width(), fontMetrics().height()), Qt::AlignLeft,
                         fontMetrics().elidedText(wordsOf(choice), Qt::ElideRight, width()));
        const QRect bar(0, top + fontMetrics().height() + placeBarGap, width(), placeBarHeight);
        painter.fillRect(bar, tokens.neutralSoft);
        painter.fillRect(QRect(bar.left(), bar.top(), across(choice.lastTaken), bar.height()), tokens.vocational);
        const QRect behind(across(choice.lastTaken), bar.top(), across(choice.of) - across(choice.lastTaken),
                           bar.height());
        painter.fillRect(behind, QBrush(tokens.bad, Qt::BDiagPattern));
        painter.setPen(tokens.ink);
        painter.drawRect(QRect(bar.left(), bar.top(), std::max(1, across(choice.seats)), bar.height() - 1));
        // Where this one stood: a mark through the bar, so that it is seen in grey too.
        painter.fillRect(across(choice.place), bar.top() - 3, markWidth, bar.height() + 6, tokens.ink);
        top += barRowHeight();
    }
}

} // namespace hengzhao::ui
