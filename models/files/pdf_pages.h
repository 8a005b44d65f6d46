// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/page_layout.h"
#include "models/domain/table.h"
#include "models/files/pdf_letters.h"
#include "models/files/table_head.h"

#include <vector>

namespace hengzhao::files
{

// A4 laid across, in points.
constexpr double pageWidth = 841.89;
constexpr double pageHeight = 595.28;
constexpr double pageMargin = 34;

/// Draws the pages of a table, one after another.
class PdfPages
{
public:
    PdfPages(const PageLayout &layout, const TableHead &head, const QStringList &titles,
             const std::vector<PackedTexts> &columns);

    void draw(cairo_t *page, qsizetype number) const;

private:
    void drawHead(cairo_t *page) const;
    void drawFoot(cairo_t *page, qsizetype number) const;
    void drawRule(cairo_t *page, double y, double grey, double thickness, qsizetype group) const;

    template <typename TextOf>
    void drawRow(cairo_t *page, const PdfLetters &letters, double y, qsizetype group, TextOf textOf) const;

    const PageLayout &m_layout;
    const TableHead &m_head;
    std::vector<QByteArray> m_titles;
    const std::vector<PackedTexts> &m_columns;
    PdfLetters m_letters;
    PdfLetters m_bold;
    PdfLetters m_title;
};

} // namespace hengzhao::files
