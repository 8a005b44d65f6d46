// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_surface.h"

#include <cairo-pdf.h>

namespace hengzhao::files
{

namespace
{

cairo_status_t appendToPdf(void *bytes, const unsigned char *data, unsigned int length)
{
    static_cast<QByteArray *>(bytes)->append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

PdfSurface::PdfSurface(double width, double height, const QString &title)
    : m_surface(cairo_pdf_surface_create_for_stream(appendToPdf, m_bytes.get(), width, height)),
      m_page(cairo_create(m_surface))
{
    cairo_pdf_surface_set_metadata(m_surface, CAIRO_PDF_METADATA_TITLE, title.toUtf8().constData());
}

PdfSurface::~PdfSurface()
{
    cairo_destroy(m_page);
    cairo_surface_destroy(m_surface);
}

void PdfSurface::endPage()
{
    cairo_show_page(m_page);
}

std::optional<QByteArray> PdfSurface::finish()
{
    const bool isDrawn = cairo_status(m_page) == CAIRO_STATUS_SUCCESS;
    cairo_surface_finish(m_surface);
    if (!isDrawn || cairo_surface_status(m_surface) != CAIRO_STATUS_SUCCESS)
        return std::nullopt;
    return std::move(*m_bytes);
}

} // namespace hengzhao::files
