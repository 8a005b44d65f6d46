// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_sink.h"

#include "models/files/pdf_letters.h"
#include "models/files/pdf_pages.h"
#include "models/files/pdf_surface.h"

#include <algorithm>

namespace hengzhao::files
{

namespace
{

/// A cell on one line, without what has no shape.
QString onOneLine(QString cell)
{
    for (QChar &character : cell) {
        if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    return cell;
}

} // namespace

PdfSink::PdfSink(AtomicFile file, QString path, TableHead head)
    : m_file(std::move(file)), m_path(std::move(path)), m_head(std::move(head))
{
}

Result<std::unique_ptr<PdfSink>> PdfSink::create(const QString &path, const TableHead &head)
{
    return AtomicFile::create(path).map(
        [&](AtomicFile &&file) { return std::unique_ptr<PdfSink>(new PdfSink(std::move(file), path, head)); });
}

Result<void> PdfSink::add(const QStringList &cells)
{
    if (m_columns.empty()) {
        for (const QString &title : cells)
            m_titles.append(onOneLine(title));
        m_columns.resize(static_cast<std::size_t>(std::max<qsizetype>(1, cells.size())));
        return {};
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        m_columns[column].append(onOneLine(cells.value(static_cast<qsizetype>(column))));
    ++m_rows;
    return {};
}

PageLayout PdfSink::layOut() const
{
    const PdfLetters letters(PageLayout::largestPoints);
    const PdfLetters bold(PageLayout::largestPoints, PdfLetters::Weight::Bold);
    QList<double> widths;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const QByteArray title = m_titles.value(static_cast<qsizetype>(column)).toUtf8();
        double width = bold.width({title.constData(), static_cast<std::size_t>(title.size())});
        for (std::size_t row = 0; row < m_rows; ++row)
            width = std::max(width, letters.width(m_columns[column][row]));
        widths.append(width);
    }
    const Paper paper{pageWidth - 2 * pageMargin, pageHeight - 2 * pageMargin, letters.lineHeight()};
    return layOutPages(widths, static_cast<qsizetype>(m_rows), 1, paper);
}

std::optional<QByteArray> PdfSink::draw() const
{
    PdfSurface surface(pageWidth, pageHeight, m_head.title);
    const PageLayout layout = layOut();
    const PdfPages pages(layout, m_head, m_titles, m_columns);
    for (qsizetype number = 0; number < layout.pages(); ++number) {
        pages.draw(surface.page(), number);
        surface.endPage();
    }
    return surface.finish();
}

Result<void> PdfSink::finish()
{
    const std::optional<QByteArray> bytes = draw();
    if (!bytes)
        return failure(ErrorCode::FileUnwritable, {m_path});
    return m_file.write(*bytes).and_then([this] { return m_file.commit(); });
}

} // namespace hengzhao::files
