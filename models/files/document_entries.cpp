// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"

#include <algorithm>
#include <numeric>

namespace hengzhao::files
{

namespace
{

/// Sums of heights are not exact.
constexpr double rounding = 0.01;
/// Room for the number of a page, in letters.
constexpr double pageNumberLetters = 3;

/// An entry as the columns see it.
struct Piece {
    QStringList lines;
    double height = 0;
    bool isTitle = false;
};

/// How many of the pieces, from the first on, a column holds. A title is not left alone at its foot.
qsizetype fillOf(const QList<Piece> &pieces, qsizetype first, double limit)
{
    double height = 0;
    qsizetype next = first;
    while (next < pieces.size() && (next == first || height + pieces[next].height <= limit))
        height += pieces[next++].height;
    if (next < pieces.size() && next - first > 1 && pieces[next - 1].isTitle)
        --next;
    return next - first;
}

/// The lowest that columns can end at and still hold what is left, so that they end at one height; `most` where a page
/// does not hold it.
double balancedLimit(const QList<Piece> &pieces, qsizetype first, int columns, double most, double step)
{
    const double whole = std::accumulate(pieces.begin() + first, pieces.end(), 0.0,
                                         [](double sum, const Piece &piece) { return sum + piece.height; });
    const double lowest = whole / columns;
    const auto steps = static_cast<int>((most - lowest) / step);
    for (int i = 0; i <= steps; ++i) {
        const double limit = lowest + i * step;
        qsizetype next = first;
        for (int column = 0; column < columns; ++column)
            next += fillOf(pieces, next, limit);
        if (next == pieces.size())
            return limit;
    }
    return most;
}

} // namespace

double DocumentLayout::roomAtRight(const Entry &entry) const
{
    if (!entry.anchor.isEmpty())
        return pageNumberLetters * m_document.points;
    return entry.right.isEmpty() ? 0 : widthOf(m_plain, entry.right) + m_document.points;
}

void DocumentLayout::add(const Entries &entries)
{
    const double gap = columnGap * lineHeight();
    const double width = (innerWidth() - gap * (entries.columns - 1)) / entries.columns;
    QList<Piece> pieces;
    for (const Entry &entry : entries.entries) {
        const double room = width - roomAtRight(entry) - entry.indent * m_document.points;
        const QStringList lines = brokenLines(entry.isBold ? m_bold : m_plain, entry.text, room);
        pieces.append({lines, static_cast<double>(lines.size()) * lineHeight(), entry.isBold});
    }
    need(2 * lineHeight());
    qsizetype next = 0;
    while (next < pieces.size()) {
        const double top = m_y;
        const double limit =
            balancedLimit(pieces, next, entries.columns, m_bottom - top, 0.5 * lineHeight()) + rounding;
        for (int column = 0; column < entries.columns; ++column) {
            const qsizetype end = next + fillOf(pieces, next, limit);
            double y = top;
            for (; next < end; ++next)
                y = addEntry(entries.entries[next], pieces[next].lines, left() + column * (width + gap), y, width);
            m_y = std::max(m_y, y);
        }
        if (next < pieces.size())
            newPage();
    }
    m_y += 0.3 * lineHeight();
}

double DocumentLayout::addEntry(const Entry &entry, const QStringList &lines, double left, double y, double width)
{
    const double x = left + entry.indent * m_document.points;
    const double right = left + width;
    for (const QString &line : lines) {
        page().marks.push_back({x, y, right - x, m_document.points, entry.isBold, 0, line.toUtf8()});
        y += lineHeight();
    }
    if (entry.anchor.isEmpty() && entry.right.isEmpty())
        return y;
    const double last = y - lineHeight();
    page().marks.push_back(
        {left, last, width, m_document.points, false, 0, entry.right.toUtf8(), entry.anchor, TextAlign::Right});
    const double beside = 0.5 * m_document.points;
    const double from = x + widthOf(entry.isBold ? m_bold : m_plain, lines.last()) + beside;
    const double to = right - roomAtRight(entry) + beside;
    const double base = last + 0.78 * lineHeight();
    if (to > from)
        page().strokes.push_back({from, base, to, base, 0.5, 0.55, true});
    return y;
}

} // namespace hengzhao::files
