// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_pages.h"

#include "models/files/atomic_write.h"
#include "models/files/document_layout.h"
#include "models/files/page_drawing.h"
#include "models/files/pdf_surface.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hengzhao::files
{

namespace
{

void addOutline(cairo_surface_t *surface, const LaidDocument &document)
{
    std::array<int, 4> parents{}; // by level, the last entry of each
    parents.fill(CAIRO_PDF_OUTLINE_ROOT);
    for (const LaidDocument::OutlineEntry &entry : document.outline) {
        const auto level = static_cast<std::size_t>(entry.level);
        const QByteArray target = "page=" + QByteArray::number(entry.page + 1);
        const int id = cairo_pdf_surface_add_outline(surface, parents[level - 1], entry.text.toUtf8().constData(),
                                                     target.constData(), {});
        std::fill(parents.begin() + entry.level, parents.end(), id);
    }
}

} // namespace

DocumentPages::DocumentPages(const Document &document)
    : m_laid(new LaidDocument{document.title, document.sheet, document.points, document.head, document.foot,
                              document.watermark, document.hasCover})
{
    DocumentLayout(document, *m_laid).run();
}

DocumentPages::~DocumentPages() = default;
DocumentPages::DocumentPages(DocumentPages &&) noexcept = default;
DocumentPages &DocumentPages::operator=(DocumentPages &&) noexcept = default;

qsizetype DocumentPages::pages() const
{
    return m_laid->pageCount();
}

qsizetype DocumentPages::pageOf(const QString &anchor) const
{
    return m_laid->anchors.value(anchor, -1);
}

PagePicture DocumentPages::picture(qsizetype page, int width) const
{
    const double scale = width / m_laid->sheet.width;
    const int height = static_cast<int>(std::lround(m_laid->sheet.height * scale));
    PagePicture picture{width, height, QByteArray(qsizetype(width) * height * 4, '\xFF')};
    cairo_surface_t *surface = cairo_image_surface_create_for_data(
        reinterpret_cast<unsigned char *>(picture.dots.data()), CAIRO_FORMAT_RGB24, width, height, width * 4);
    cairo_t *context = cairo_create(surface);
    cairo_scale(context, scale, scale);
    PageDrawing(*m_laid).draw(context, page);
    cairo_destroy(context);
    cairo_surface_finish(surface);
    cairo_surface_destroy(surface);
    return picture;
}

Result<void> DocumentPages::writePdf(const QString &path) const
{
    const PageDrawing drawing(*m_laid);
    PdfSurface surface(m_laid->sheet.width, m_laid->sheet.height, m_laid->title);
    for (qsizetype number = 0; number < pages(); ++number) {
        drawing.draw(surface.page(), number);
        surface.endPage();
    }
    addOutline(surface.surface(), *m_laid);
    const std::optional<QByteArray> bytes = surface.finish();
    return bytes ? atomicWrite(path, *bytes) : failure(ErrorCode::FileUnwritable, {path});
}

} // namespace hengzhao::files
