// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/cell_delegate.h"

#include "models/tables/grid_table.h"
#include "models/wording/figure_words.h"
#include "ui/parts/tokens.h"

#include <QLineEdit>
#include <QPainter>

namespace hengzhao::ui
{

namespace
{

constexpr int margin = 8;
constexpr int chipPadding = 7;

void drawChip(QPainter *painter, const QRect &cell, const QString &text, Tone tone, const Tokens &tokens)
{
    const int width = painter->fontMetrics().horizontalAdvance(text) + 2 * chipPadding;
    const int height = painter->fontMetrics().height() + 2;
    QRect chip(cell.left() + margin, cell.center().y() - height / 2 + 1, width, height);
    chip.setRight(std::min(chip.right(), cell.right() - 2));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.soft(tone));
    painter->drawRoundedRect(chip, height / 2.0, height / 2.0);
    painter->setPen(tokens.text(tone));
    painter->drawText(chip, Qt::AlignCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, chip.width() - 2 * chipPadding + 1));
}

/// A figure to be read against the cell's own, small at its left.
void drawBeside(QPainter *painter, const QStyleOptionViewItem &option, const QString &text, const QColor &ink)
{
    if (text.isEmpty())
        return;
    constexpr double scale = 0.8;
    constexpr int gap = 5;
    const int own = option.fontMetrics.horizontalAdvance(option.text);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * scale);
    painter->setFont(small);
    painter->setPen(ink);
    painter->drawText(option.rect.adjusted(0, 0, -margin - own - gap, 0),
                      Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Tokens &tokens = tokensOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChanged = index.data(tables::IsChangedRole).toBool();
    if (isChanged)
        painter->fillRect(option.rect, tokens.warningSoft);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tokens.accentSoft);
    painter->setPen(tokens.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->setFont(option.font);
    const auto tone = static_cast<Tone>(index.data(tables::ToneRole).toInt());
    if (tone != Tone::Plain && !option.text.isEmpty()) {
        drawChip(painter, option.rect, option.text, tone, tokens);
    } else {
        const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
        const bool isMissing = option.text.isEmpty() && index.data(tables::IsNumericRole).toBool();
        if (isMissing)
            option.text = wording::dash();
        painter->setPen(isMissing ? tokens.neither : tokens.ink);
        painter->drawText(inside, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(option.text, Qt::ElideRight, inside.width()));
    }
    drawBeside(painter, option, index.data(tables::BesideRole).toString(), isChanged ? tokens.warning : tokens.muted);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * margin + 2 * chipPadding, option.fontMetrics.height() + 8};
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt()));
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

} // namespace hengzhao::ui
