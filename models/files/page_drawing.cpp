// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/page_drawing.h"

#include <array>
#include <cmath>
#include <numbers>

namespace hengzhao::files
{

namespace
{

constexpr double mutedGrey = 0.4;
/// The light edge of a QR code is four of its dots wide (ISO/IEC 18004).
constexpr int lightEdge = 4;

std::string_view utf8View(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

void takeGrey(cairo_t *page, double grey)
{
    cairo_set_source_rgb(page, grey, grey, grey);
}

} // namespace

void PageDrawing::draw(cairo_t *page, qsizetype number) const
{
    const LaidDocument::Page &laid = m_document.pages[static_cast<std::size_t>(number)];
    for (const LaidDocument::Ground &ground : laid.grounds) {
        takeGrey(page, ground.grey);
        cairo_rectangle(page, ground.x, ground.y, ground.width, ground.height);
        cairo_fill(page);
    }
    if (!m_document.watermark.isEmpty())
        drawWatermark(page);
    for (const LaidDocument::Stroke &stroke : laid.strokes) {
        constexpr std::array dots = {0.8, 2.4};
        takeGrey(page, stroke.grey);
        cairo_set_line_width(page, stroke.thickness);
        cairo_set_dash(page, dots.data(), stroke.isDotted ? int(dots.size()) : 0, 0);
        cairo_move_to(page, stroke.x1, stroke.y1);
        cairo_line_to(page, stroke.x2, stroke.y2);
        cairo_stroke(page);
    }
    for (const LaidDocument::Dots &dots : laid.dots)
        drawDots(page, dots);
    for (const LaidDocument::Mark &mark : laid.marks)
        drawMark(page, mark);
    drawMargins(page, number);
}

void PageDrawing::drawWatermark(cairo_t *page) const
{
    constexpr double paleGrey = 0.87;
    constexpr double partOfDiagonal = 0.6;
    const QByteArray text = m_document.watermark.toUtf8();
    const double diagonal = std::hypot(m_document.sheet.width, m_document.sheet.height);
    const double points = partOfDiagonal * diagonal / m_document.letters.of(1, true).width(utf8View(text));
    const double largest = m_document.sheet.width / 4;
    const PdfLetters &letters = m_document.letters.of(std::min(points, largest), true);
    const double width = letters.width(utf8View(text));
    cairo_save(page);
    takeGrey(page, paleGrey);
    cairo_translate(page, m_document.sheet.width / 2, m_document.sheet.height / 2);
    cairo_rotate(page, -std::numbers::pi / 4);
    letters.draw(page, utf8View(text), -width / 2, -letters.lineHeight() / 2, width);
    cairo_restore(page);
}

/// One area of all that is dark, so that no seam shows between two dots. On white, whatever stands under it.
void PageDrawing::drawDots(cairo_t *page, const LaidDocument::Dots &dots) const
{
    const int side = dots.bits.side;
    const double dot = dots.width / (side + 2 * lightEdge);
    const double left = dots.x + lightEdge * dot;
    const double top = dots.y + lightEdge * dot;
    takeGrey(page, 1);
    cairo_rectangle(page, dots.x, dots.y, dots.width, dots.width);
    cairo_fill(page);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            int end = column;
            while (end < side && dots.bits.isDark.value(qsizetype(row) * side + end))
                ++end;
            if (end > column)
                cairo_rectangle(page, left + column * dot, top + row * dot, (end - column) * dot, dot);
            column = end;
        }
    }
    takeGrey(page, 0);
    cairo_fill(page);
}

void PageDrawing::drawMark(cairo_t *page, const LaidDocument::Mark &mark) const
{
    const PdfLetters &letters = m_document.letters.of(mark.points, mark.isBold);
    const bool isReference = !mark.anchor.isEmpty();
    const QByteArray text = isReference ? QByteArray::number(m_document.anchors.value(mark.anchor, -1) + 1) : mark.text;
    const TextAlign align = isReference ? TextAlign::Right : mark.align;
    double x = mark.x;
    if (align != TextAlign::Left) {
        const double rest = mark.room - letters.width(utf8View(text));
        x += align == TextAlign::Right ? rest : rest / 2;
    }
    takeGrey(page, mark.grey);
    letters.draw(page, utf8View(text), x, mark.y, mark.room);
}

/// What stands at the top and the foot of every page.
void PageDrawing::drawMargins(cairo_t *page, qsizetype number) const
{
    const PdfLetters &letters = m_document.letters.of(m_document.points * 0.85, false);
    const double room = m_document.sheet.width - 2 * m_document.sheet.margin;
    const double top = m_document.sheet.margin - 1.6 * letters.lineHeight();
    const double bottom = m_document.sheet.height - m_document.sheet.margin + 0.6 * letters.lineHeight();
    const auto write = [&](const QString &text, double y, TextAlign align) {
        const QByteArray utf8 = text.toUtf8();
        const double width = std::min(letters.width(utf8View(utf8)), room);
        const double rest = room - width;
        const double x = align == TextAlign::Left ? 0 : align == TextAlign::Right ? rest : rest / 2;
        letters.draw(page, utf8View(utf8), m_document.sheet.margin + x, y, room);
    };
    takeGrey(page, mutedGrey);
    write(m_document.watermark, top, TextAlign::Right);
    if (m_document.hasCover && number == 0)
        return;
    write(m_document.head, top, TextAlign::Left);
    QString foot = m_document.foot;
    foot.replace(QLatin1String("%1"), QString::number(number + 1))
        .replace(QLatin1String("%2"), QString::number(m_document.pageCount()));
    write(foot, bottom, TextAlign::Centre);
}

} // namespace hengzhao::files
