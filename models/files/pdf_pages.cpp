// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_pages.h"

#include <QStringList>

namespace hengzhao::files
{

namespace
{

constexpr double innerWidth = pageWidth - 2 * pageMargin;

std::string_view viewOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

PdfPages::PdfPages(const PageLayout &layout, const TableHead &head, const QStringList &titles,
                   const std::vector<PackedTexts> &columns)
    : m_layout(layout), m_head(head), m_columns(columns), m_letters(layout.points),
      m_bold(layout.points, PdfLetters::Weight::Bold),
      m_title(layout.points * PageLayout::titleScale, PdfLetters::Weight::Bold)
{
    for (const QString &title : titles)
        m_titles.push_back(title.toUtf8());
}

void PdfPages::draw(cairo_t *page, qsizetype number) const
{
    cairo_set_source_rgb(page, 0, 0, 0);
    drawHead(page);
    const PageLayout::Page part = m_layout.page(number);
    double y = pageMargin + (PageLayout::titleLines + PageLayout::remarkLines) * m_layout.lineHeight;
    drawRow(page, m_bold, y, part.group,
            [this](qsizetype place) { return viewOf(m_titles[static_cast<std::size_t>(place)]); });
    y += m_layout.rowHeight;
    drawRule(page, y, 0, 0.8, part.group);
    for (qsizetype i = 0; i < part.rows; ++i) {
        const auto row = static_cast<std::size_t>(part.firstRow + i);
        drawRow(page, m_letters, y, part.group,
                [this, row](qsizetype place) { return m_columns[static_cast<std::size_t>(place)][row]; });
        y += m_layout.rowHeight;
        drawRule(page, y, 0.75, 0.3, part.group);
    }
    drawFoot(page, number);
}

void PdfPages::drawHead(cairo_t *page) const
{
    m_title.draw(page, viewOf(m_head.title.toUtf8()), pageMargin, pageMargin, innerWidth);
    QString remark = m_head.count.arg(m_layout.rows);
    if (!m_head.filters.isEmpty())
        remark += QStringLiteral(" · ") + m_head.filters;
    m_letters.draw(page, viewOf(remark.toUtf8()), pageMargin, pageMargin + PageLayout::titleLines * m_layout.lineHeight,
                   innerWidth);
}

void PdfPages::drawFoot(cairo_t *page, qsizetype number) const
{
    const double y = pageHeight - pageMargin - m_letters.lineHeight();
    m_letters.draw(page, viewOf(m_head.time.toUtf8()), pageMargin, y, innerWidth / 2);
    const QByteArray place = QByteArray::number(number + 1) + " / " + QByteArray::number(m_layout.pages());
    const double width = m_letters.width(viewOf(place));
    m_letters.draw(page, viewOf(place), pageWidth - pageMargin - width, y, width);
}

void PdfPages::drawRule(cairo_t *page, double y, double grey, double thickness, qsizetype group) const
{
    const QList<PageLayout::Column> &columns = m_layout.groups[group];
    const double right = columns.isEmpty() ? 0 : columns.last().left + columns.last().width;
    cairo_set_source_rgb(page, grey, grey, grey);
    cairo_set_line_width(page, thickness);
    cairo_move_to(page, pageMargin, y);
    cairo_line_to(page, pageMargin + right, y);
    cairo_stroke(page);
    cairo_set_source_rgb(page, 0, 0, 0);
}

template <typename TextOf>
void PdfPages::drawRow(cairo_t *page, const PdfLetters &letters, double y, qsizetype group, TextOf textOf) const
{
    const double beside = PageLayout::padding * m_layout.lineHeight;
    const double top = y + (m_layout.rowHeight - letters.lineHeight()) / 2;
    PdfLetters::Line line;
    for (const PageLayout::Column &column : m_layout.groups[group])
        letters.place(line, textOf(column.place), pageMargin + column.left + beside, top, column.width - 2 * beside);
    letters.draw(page, line);
}

} // namespace hengzhao::files
