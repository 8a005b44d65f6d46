// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cairo.h>

#include <memory>
#include <optional>

namespace hengzhao::files
{

/// Pages that are drawn one after another and become the bytes of a PDF file.
class PdfSurface
{
public:
    /// In points.
    PdfSurface(double width, double height, const QString &title);
    ~PdfSurface();
    PdfSurface(const PdfSurface &) = delete;
    PdfSurface &operator=(const PdfSurface &) = delete;

    [[nodiscard]] cairo_t *page() { return m_page; }
    [[nodiscard]] cairo_surface_t *surface() { return m_surface; }
    void endPage();
    /// The whole file; nothing where it could not be drawn. Call once.
    [[nodiscard]] std::optional<QByteArray> finish();

private:
    /// Where cairo writes to while this moves.
    std::unique_ptr<QByteArray> m_bytes = std::make_unique<QByteArray>();
    cairo_surface_t *m_surface;
    cairo_t *m_page;
};

} // namespace hengzhao::files
