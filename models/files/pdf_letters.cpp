// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/pdf_letters.h"

#include <cstdint>
#include <utility>

namespace hengzhao::files
{

namespace
{

constexpr char family[] = "Noto Sans CJK SC";
constexpr std::string_view ellipsis = "…";

cairo_scaled_font_t *fontOf(double points, bool isBold)
{
    cairo_font_face_t *face = cairo_toy_font_face_create(family, CAIRO_FONT_SLANT_NORMAL,
                                                         isBold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_font_options_t *options = cairo_font_options_create();
    // On paper letters stand where they belong, and not on dots of a screen.
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_matrix_t size;
    cairo_matrix_t page;
    cairo_matrix_init_scale(&size, points, points);
    cairo_matrix_init_identity(&page);
    cairo_scaled_font_t *font = cairo_scaled_font_create(face, &size, &page, options);
    cairo_font_options_destroy(options);
    cairo_font_face_destroy(face);
    return font;
}

constexpr std::size_t basicPlane = 0x10000;

/// How many bytes a character takes, by its first.
std::size_t lengthOf(unsigned char first)
{
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

std::uint32_t codeOf(std::string_view character)
{
    const auto byte = [&character](std::size_t at) { return static_cast<unsigned char>(character[at]); };
    if (character.size() == 1)
        return byte(0);
    std::uint32_t code = byte(0) & (0xFFU >> (character.size() + 1));
    for (std::size_t at = 1; at < character.size(); ++at)
        code = code << 6 | (byte(at) & 0x3FU);
    return code;
}

/// Where the last character of a text begins.
std::size_t lastCharacter(std::string_view utf8)
{
    std::size_t at = utf8.size();
    do
        --at;
    while (at > 0 && (static_cast<unsigned char>(utf8[at]) & 0xC0U) == 0x80U);
    return at;
}

} // namespace

struct PdfLetters::Glyphs {
    Glyphs() = default;
    ~Glyphs()
    {
        cairo_glyph_free(glyphs);
        cairo_text_cluster_free(clusters);
    }
    Glyphs(Glyphs &&other) noexcept
        : glyphs(std::exchange(other.glyphs, nullptr)), count(other.count),
          clusters(std::exchange(other.clusters, nullptr)), clusterCount(other.clusterCount), flags(other.flags)
    {
    }
    Glyphs(const Glyphs &) = delete;
    Glyphs &operator=(const Glyphs &) = delete;
    Glyphs &operator=(Glyphs &&) = delete;

    cairo_glyph_t *glyphs = nullptr;
    int count = 0;
    cairo_text_cluster_t *clusters = nullptr;
    int clusterCount = 0;
    cairo_text_cluster_flags_t flags{};
};

PdfLetters::PdfLetters(double points, Weight weight)
    : m_font(fontOf(points, weight == Weight::Bold)), m_points(points), m_advances(basicPlane, -1.0F)
{
    cairo_scaled_font_extents(m_font.get(), &m_extents);
}

PdfLetters::Glyphs PdfLetters::glyphsOf(std::string_view utf8, double x, double y) const
{
    Glyphs found;
    cairo_scaled_font_text_to_glyphs(m_font.get(), x, y, utf8.data(), static_cast<int>(utf8.size()), &found.glyphs,
                                     &found.count, &found.clusters, &found.clusterCount, &found.flags);
    return found;
}

/// Characters stand side by side and are not drawn together, so that a text is as wide as they all are.
double PdfLetters::width(std::string_view utf8) const
{
    double width = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t length = lengthOf(static_cast<unsigned char>(utf8[at]));
        const std::string_view character = utf8.substr(at, length);
        at += length;
        const std::uint32_t code = codeOf(character);
        if (code >= basicPlane) {
            width += measured(character);
            continue;
        }
        float &advance = m_advances[code];
        if (advance < 0)
            advance = static_cast<float>(measured(character));
        width += static_cast<double>(advance);
    }
    return width;
}

double PdfLetters::measured(std::string_view utf8) const
{
    const Glyphs found = glyphsOf(utf8, 0, 0);
    cairo_text_extents_t extents;
    cairo_scaled_font_glyph_extents(m_font.get(), found.glyphs, found.count, &extents);
    return extents.x_advance;
}

QByteArray PdfLetters::shortened(std::string_view utf8, double room) const
{
    while (!utf8.empty()) {
        utf8 = utf8.substr(0, lastCharacter(utf8));
        QByteArray text(utf8.data(), static_cast<qsizetype>(utf8.size()));
        text.append(ellipsis.data(), static_cast<qsizetype>(ellipsis.size()));
        if (width({text.constData(), static_cast<std::size_t>(text.size())}) <= room)
            return text;
    }
    return {};
}

void PdfLetters::take(cairo_t *page) const
{
    cairo_matrix_t matrix;
    cairo_get_matrix(page, &matrix);
    if (matrix.xx == 1 && matrix.yy == 1 && matrix.xy == 0 && matrix.yx == 0) {
        cairo_set_scaled_font(page, m_font.get());
        return;
    }
    // A scaled font has the page's scale built in, and would pass over another one.
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_scaled_font_get_font_options(m_font.get(), options);
    cairo_set_font_face(page, cairo_scaled_font_get_font_face(m_font.get()));
    cairo_set_font_size(page, m_points);
    cairo_set_font_options(page, options);
    cairo_font_options_destroy(options);
}

void PdfLetters::place(Line &line, std::string_view utf8, double x, double y, double room) const
{
    constexpr double rounding = 0.01;
    QByteArray kept;
    if (width(utf8) > room + rounding) {
        kept = shortened(utf8, room);
        utf8 = {kept.constData(), static_cast<std::size_t>(kept.size())};
    }
    if (utf8.empty())
        return;
    // In the middle of its line.
    const double baseline = y + (lineHeight() + m_extents.ascent - m_extents.descent) / 2;
    const Glyphs found = glyphsOf(utf8, x, baseline);
    line.text += utf8;
    line.glyphs.insert(line.glyphs.end(), found.glyphs, found.glyphs + found.count);
    line.clusters.insert(line.clusters.end(), found.clusters, found.clusters + found.clusterCount);
}

void PdfLetters::draw(cairo_t *page, Line &line) const
{
    if (!line.text.empty()) {
        take(page);
        cairo_show_text_glyphs(page, line.text.data(), static_cast<int>(line.text.size()), line.glyphs.data(),
                               static_cast<int>(line.glyphs.size()), line.clusters.data(),
                               static_cast<int>(line.clusters.size()), cairo_text_cluster_flags_t{});
    }
    line.text.clear();
    line.glyphs.clear();
    line.clusters.clear();
}

void PdfLetters::draw(cairo_t *page, std::string_view utf8, double x, double y, double room) const
{
    Line line;
    place(line, utf8, x, y, room);
    draw(page, line);
}

} // namespace hengzhao::files
