// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/laid_document.h"

namespace hengzhao::files
{

/// Draws the pages of a laid-out document, on paper or as pictures.
class PageDrawing
{
public:
    explicit PageDrawing(const LaidDocument &document) : m_document(document) {}

    void draw(cairo_t *page, qsizetype number) const;

private:
    void drawWatermark(cairo_t *page) const;
    void drawDots(cairo_t *page, const LaidDocument::Dots &dots) const;
    void drawMark(cairo_t *page, const LaidDocument::Mark &mark) const;
    void drawMargins(cairo_t *page, qsizetype number) const;

    const LaidDocument &m_document;
};

} // namespace hengzhao::files
