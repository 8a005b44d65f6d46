// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_sheet.h"

#include "models/files/atomic_write.h"
#include "models/files/pdf_letters.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <vector>

namespace hengzhao::files
{

namespace
{

// A4 upright, in points.
constexpr double sheetWidth = 595.28;
constexpr double sheetHeight = 841.89;
constexpr double sheetMargin = 62;
constexpr double sheetInner = sheetWidth - 2 * sheetMargin;
constexpr double textPoints = 10.5;
constexpr double titlePoints = 18;
constexpr double headingPoints = 12;
constexpr double cellPoints = 9;
constexpr double cellPadding = 4;
/// A row is not begun at the foot of a page for fewer lines than these.
constexpr qsizetype fewestLines = 4;

std::string_view bytesOf(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// Whether a line may end behind a character: Chinese breaks anywhere, letters and figures at spaces.
bool endsWord(QChar character)
{
    return character.isSpace() || character.unicode() >= 0x2E80;
}

/// The longest beginning of a text that fits, not broken within a word where that can be helped.
qsizetype fitting(const QString &text, const PdfLetters &letters, double room)
{
    qsizetype fits = 0;
    qsizetype lastEnd = 0;
    double width = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        width += letters.width(bytesOf(text.mid(at, length).toUtf8()));
        if (width > room && fits > 0)
            return lastEnd > 0 ? lastEnd : fits;
        at += length;
        fits = at;
        if (endsWord(text[at - 1]) || (at < text.size() && text[at].unicode() >= 0x2E80))
            lastEnd = at;
    }
    return text.size();
}

QStringList brokenInto(const QString &text, const PdfLetters &letters, double room)
{
    QStringList lines;
    for (QString paragraph : text.split(QLatin1Char('\n'))) {
        do {
            const qsizetype length = fitting(paragraph, letters, room);
            lines.append(paragraph.first(length).trimmed());
            paragraph = paragraph.sliced(length);
        } while (!paragraph.isEmpty());
    }
    return lines;
}

/// Draws blocks one below another and begins a new page where one is full. Drawn once without paper, it counts the
/// pages.
class SheetPen
{
public:
    SheetPen(cairo_t *page, const PdfSheet &sheet, int pages) : m_page(page), m_sheet(sheet), m_pages(pages) {}

    int draw()
    {
        cairo_set_source_rgb(m_page, 0, 0, 0);
        for (const SheetBlock &block : m_sheet.blocks) {
            if (block.table.titles.isEmpty())
                drawText(block.text);
            else
                drawTable(block.table);
        }
        endPage();
        return m_number;
    }

private:
    void drawText(const SheetText &text)
    {
        switch (text.kind) {
        case SheetText::Kind::Title:
            return drawLines(text.text, m_title, 0.5, 8);
        case SheetText::Kind::Heading:
            m_y += 6;
            return drawLines(text.text, m_heading, 0, 4);
        case SheetText::Kind::Paragraph:
            return drawLines(text.text, m_text, 0, 6);
        case SheetText::Kind::Right:
            return drawLines(text.text, m_text, 1, 4);
        }
    }

    /// `place`: 0 at the left, 0.5 in the middle, 1 at the right.
    void drawLines(const QString &text, const PdfLetters &letters, double place, double below)
    {
        const double height = letters.lineHeight() * 1.25;
        for (const QString &line : brokenInto(text, letters, sheetInner)) {
            makeRoom(height);
            const QByteArray bytes = line.toUtf8();
            const double width = std::min(letters.width(bytesOf(bytes)), sheetInner);
            letters.draw(m_page, bytesOf(bytes), sheetMargin + place * (sheetInner - width), m_y, sheetInner);
            m_y += height;
        }
        m_y += below;
    }

    void drawTable(const SheetTable &table)
    {
        std::vector<double> widths;
        double whole = 0;
        for (double share : table.shares)
            whole += share;
        for (double share : table.shares)
            widths.push_back(sheetInner * share / whole);
        drawRow(table.titles, widths, m_boldCell);
        for (const QStringList &row : table.rows)
            drawRow(row, widths, m_cell, &table.titles);
        m_y += 8;
    }

    /// On a new page the titles stand above it again.
    void drawRow(const QStringList &cells, const std::vector<double> &widths, const PdfLetters &letters,
                 const QStringList *titles = nullptr)
    {
        QList<QStringList> lines;
        qsizetype most = 1;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            lines.append(brokenInto(cells.value(static_cast<qsizetype>(i)), letters, widths[i] - 2 * cellPadding));
            most = std::max(most, lines.last().size());
        }
        // A row that no page holds goes on on the next one.
        for (qsizetype first = 0; first < most;) {
            const qsizetype rest = most - first;
            if (makeRoom(heightOf(std::min(rest, fewestLines), letters)) && titles != nullptr)
                drawRow(*titles, widths, m_boldCell);
            const double room = sheetHeight - sheetMargin - m_y - 2 * cellPadding;
            const qsizetype fit = std::max<qsizetype>(1, static_cast<qsizetype>(room / letters.lineHeight()));
            drawLinesOfRow(lines, first, std::min(rest, fit), widths, letters);
            first += std::min(rest, fit);
        }
    }

    static double heightOf(qsizetype lines, const PdfLetters &letters)
    {
        return static_cast<double>(lines) * letters.lineHeight() + 2 * cellPadding;
    }

    void drawLinesOfRow(const QList<QStringList> &cells, qsizetype first, qsizetype count,
                        const std::vector<double> &widths, const PdfLetters &letters)
    {
        const double height = heightOf(count, letters);
        double x = sheetMargin;
        cairo_set_line_width(m_page, 0.5);
        for (std::size_t i = 0; i < widths.size(); ++i) {
            cairo_rectangle(m_page, x, m_y, widths[i], height);
            cairo_stroke(m_page);
            double y = m_y + cellPadding;
            for (const QString &line : cells[static_cast<qsizetype>(i)].mid(first, count)) {
                letters.draw(m_page, bytesOf(line.toUtf8()), x + cellPadding, y, widths[i] - 2 * cellPadding);
                y += letters.lineHeight();
            }
            x += widths[i];
        }
        m_y += height;
    }

    /// Begins a new page where this one has no room; true where it did.
    bool makeRoom(double height)
    {
        if (m_y + height <= sheetHeight - sheetMargin)
            return false;
        endPage();
        ++m_number;
        m_y = sheetMargin;
        return true;
    }

    void endPage()
    {
        const double y = sheetHeight - sheetMargin * 0.6;
        m_cell.draw(m_page, bytesOf(m_sheet.foot.toUtf8()), sheetMargin, y, sheetInner * 0.8);
        const QByteArray number = QByteArray::number(m_number) + " / " + QByteArray::number(m_pages);
        const double width = m_cell.width(bytesOf(number));
        m_cell.draw(m_page, bytesOf(number), sheetWidth - sheetMargin - width, y, width);
        cairo_show_page(m_page);
    }

    cairo_t *m_page;
    const PdfSheet &m_sheet;
    int m_pages;
    int m_number = 1;
    double m_y = sheetMargin;
    PdfLetters m_text{textPoints};
    PdfLetters m_title{titlePoints, PdfLetters::Weight::Bold};
    PdfLetters m_heading{headingPoints, PdfLetters::Weight::Bold};
    PdfLetters m_cell{cellPoints};
    PdfLetters m_boldCell{cellPoints, PdfLetters::Weight::Bold};
};

cairo_status_t appendSheet(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

/// The bytes of a sheet that says it has so many pages; how many it has.
std::optional<int> drawSheet(const PdfSheet &sheet, int pages, QByteArray &bytes)
{
    bytes.clear();
    cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(appendSheet, &bytes, sheetWidth, sheetHeight);
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, sheet.title.toUtf8().constData());
    cairo_t *page = cairo_create(surface);
    const int drawn = SheetPen(page, sheet, pages).draw();
    const bool isDrawn = cairo_status(page) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(page);
    cairo_surface_finish(surface);
    const bool isWhole = isDrawn && cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(surface);
    return isWhole ? std::optional(drawn) : std::nullopt;
}

} // namespace

Result<void> writePdfSheet(const QString &path, const PdfSheet &sheet)
{
    QByteArray bytes;
    std::optional<int> pages = drawSheet(sheet, 1, bytes);
    if (pages && *pages != 1)
        pages = drawSheet(sheet, *pages, bytes);
    return pages ? atomicWrite(path, bytes) : failure(ErrorCode::FileUnwritable, {path});
}

} // namespace hengzhao::files
