// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/document_layout.h"

#include <algorithm>
#include <array>

namespace hengzhao::files
{

namespace
{

constexpr double mutedTextGrey = 0.35;
/// Of the document's letters, by level.
constexpr std::array headingScales = {1.8, 1.35, 1.1};
/// What has to follow a heading on its page.
constexpr double linesAfterHeading = 3;

} // namespace

DocumentLayout::DocumentLayout(const Document &document, LaidDocument &laid)
    : m_document(document), m_laid(laid), m_plain(laid.letters.of(document.points, false)),
      m_bold(laid.letters.of(document.points, true)), m_top(document.sheet.margin),
      m_bottom(document.sheet.height - document.sheet.margin)
{
}

void DocumentLayout::run()
{
    newPage();
    for (const DocumentPart &part : m_document.parts)
        add(part);
}

void DocumentLayout::newPage()
{
    m_laid.pages.emplace_back();
    m_y = m_top;
}

void DocumentLayout::need(double height)
{
    if (m_y + height > m_bottom && !isAtTop())
        newPage();
}

DocumentLayout::Place DocumentLayout::here() const
{
    const Page &page = m_laid.pages.back();
    return {m_laid.pages.size(),  m_y, page.marks.size(), page.strokes.size(), page.grounds.size(), page.dots.size(),
            m_laid.outline.size()};
}

void DocumentLayout::goBack(const Place &place)
{
    m_laid.pages.resize(place.pages);
    m_laid.outline.resize(place.outline);
    page().marks.resize(place.marks);
    page().strokes.resize(place.strokes);
    page().grounds.resize(place.grounds);
    page().dots.resize(place.dots);
    m_y = place.y;
}

void DocumentLayout::add(const DocumentPart &part)
{
    if (part.start == DocumentPart::Start::NewPage && !isAtTop())
        newPage();
    const Place before = here();
    const bool mayMove = part.start == DocumentPart::Start::Together && !isAtTop();
    addBlocks(part);
    if (!mayMove || m_laid.pages.size() == before.pages)
        return;
    goBack(before);
    newPage();
    addBlocks(part);
}

void DocumentLayout::addBlocks(const DocumentPart &part)
{
    for (const Block &block : part.blocks)
        std::visit([this](const auto &one) { add(one); }, block);
}

void DocumentLayout::addLegend(const QStringList &names, double width,
                               const std::function<void(qsizetype, double)> &addSample)
{
    need(2 * lineHeight());
    double x = left();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const double room = widthOf(m_plain, names[i]) + 1;
        if (x + width + room > left() + innerWidth()) {
            x = left();
            m_y += 1.2 * lineHeight();
        }
        addSample(i, x);
        x += width + 0.4 * lineHeight();
        page().marks.push_back({x, m_y, room, m_document.points, false, 0, names[i].toUtf8()});
        x += room + lineHeight();
    }
    m_y += 1.4 * lineHeight();
}

void DocumentLayout::add(const Gap &gap)
{
    m_y = std::min(m_y + gap.lines * lineHeight(), m_bottom);
}

void DocumentLayout::add(const Heading &heading)
{
    const double points = m_document.points * headingScales[static_cast<std::size_t>(heading.level - 1)];
    const PdfLetters &letters = m_laid.letters.of(points, true);
    const QStringList lines = brokenLines(letters, heading.text, innerWidth());
    if (!isAtTop())
        m_y += 0.6 * lineHeight();
    need(static_cast<double>(lines.size()) * letters.lineHeight() + linesAfterHeading * lineHeight());
    if (!heading.anchor.isEmpty()) {
        m_laid.anchors.insert(heading.anchor, pageNumber());
        m_laid.outline.push_back({heading.text, heading.level, pageNumber()});
    }
    for (const QString &line : lines) {
        page().marks.push_back({left(), m_y, innerWidth(), points, true, 0, line.toUtf8()});
        m_y += letters.lineHeight();
    }
    m_y += 0.3 * lineHeight();
}

void DocumentLayout::add(const Paragraph &paragraph)
{
    const double points = m_document.points * paragraph.scale;
    const PdfLetters &letters = m_laid.letters.of(points, paragraph.isBold);
    const double height = m_document.spacing * letters.lineHeight();
    double indent = paragraph.indent * points;
    for (const QString &line : indentedLines(letters, paragraph.text, innerWidth(), indent)) {
        need(height);
        page().marks.push_back({left() + indent,
                                m_y,
                                innerWidth() - indent,
                                points,
                                paragraph.isBold,
                                paragraph.isMuted ? mutedTextGrey : 0,
                                line.toUtf8(),
                                {},
                                paragraph.align});
        m_y += height;
        indent = 0;
    }
    m_y += 0.25 * letters.lineHeight();
}

void DocumentLayout::add(const Facts &facts)
{
    QList<Fact> row;
    double names = 0;
    for (const Fact &fact : facts.facts)
        names = std::max(names, widthOf(m_plain, fact.name) + m_document.points);
    const auto flush = [&](int columns) {
        if (!row.isEmpty())
            addFactRow(row, columns, names);
        row.clear();
    };
    for (const Fact &fact : facts.facts) {
        if (fact.isWide)
            flush(facts.columns);
        row.append(fact);
        if (fact.isWide || row.size() == facts.columns)
            flush(fact.isWide ? 1 : facts.columns);
    }
    flush(facts.columns);
    m_y += 0.3 * lineHeight();
}

void DocumentLayout::addFactRow(const QList<Fact> &row, int columns, double roomOfNames)
{
    const double gap = columnGap * lineHeight();
    const double width = (innerWidth() - gap * (columns - 1)) / columns;
    const double names = std::min(roomOfNames, 0.5 * width);
    QList<QStringList> values;
    qsizetype lines = 1;
    for (const Fact &fact : row) {
        const QStringList nameLines = brokenLines(m_plain, fact.name, names);
        values.append(brokenLines(m_plain, fact.value, width - names));
        lines = std::max({lines, nameLines.size(), values.last().size()});
    }
    need(static_cast<double>(lines) * lineHeight());
    for (qsizetype i = 0; i < row.size(); ++i) {
        const double x = left() + static_cast<double>(i) * (width + gap);
        double y = m_y;
        for (const QString &line : brokenLines(m_plain, row[i].name, names)) {
            page().marks.push_back({x, y, names, m_document.points, false, mutedTextGrey, line.toUtf8()});
            y += lineHeight();
        }
        y = m_y;
        for (const QString &line : values[i]) {
            page().marks.push_back({x + names, y, width - names, m_document.points, false, 0, line.toUtf8()});
            y += lineHeight();
        }
    }
    m_y += static_cast<double>(lines) * lineHeight() + 0.15 * lineHeight();
}

} // namespace hengzhao::files
