// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cairo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace hengzhao::files
{

/// Letters of one size that are drawn into a PDF together with the text they stand for, so that what is found or copied
/// there is what was written: the other way, from shapes back to texts, many Chinese characters come out as radicals.
class PdfLetters
{
public:
    enum class Weight { Regular, Bold };

    explicit PdfLetters(double points, Weight weight = Weight::Regular);

    [[nodiscard]] double width(std::string_view utf8) const;
    [[nodiscard]] double lineHeight() const { return m_points * leading; }
    /// Draws a text whose line has its top left corner at (x, y); what is wider than `room` ends in an ellipsis.
    /// Texts that are drawn at once, which is much quicker than one by one.
    struct Line {
        std::string text;
        std::vector<cairo_glyph_t> glyphs;
        std::vector<cairo_text_cluster_t> clusters;
    };

    /// Adds a text to a line, where draw() would draw it.
    void place(Line &line, std::string_view utf8, double x, double y, double room) const;
    /// Draws the line and empties it.
    void draw(cairo_t *page, Line &line) const;
    void draw(cairo_t *page, std::string_view utf8, double x, double y, double room) const;

private:
    /// The font asks for more, which would leave a list half empty.
    static constexpr double leading = 1.2;

    struct Glyphs;
    /// Makes these the letters a page is written in, also on one that is turned or drawn smaller.
    void take(cairo_t *page) const;
    [[nodiscard]] double measured(std::string_view utf8) const;
    [[nodiscard]] Glyphs glyphsOf(std::string_view utf8, double x, double y) const;
    [[nodiscard]] QByteArray shortened(std::string_view utf8, double room) const;

    struct Release {
        void operator()(cairo_scaled_font_t *font) const { cairo_scaled_font_destroy(font); }
    };
    std::unique_ptr<cairo_scaled_font_t, Release> m_font;
    double m_points;
    cairo_font_extents_t m_extents{};
    /// What the characters of the basic plane take, found out once for each; less than nothing where not yet.
    mutable std::vector<float> m_advances;
};

} // namespace hengzhao::files
