// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/laid_document.h"
#include "models/files/value_scale.h"

#include <functional>

namespace hengzhao::files
{

/// Puts the blocks of a document on pages, from top to bottom. References to pages are left open until all is laid out:
/// they take the same room whatever their numbers are.
class DocumentLayout
{
public:
    DocumentLayout(const Document &document, LaidDocument &laid);

    void run();

private:
    using Page = LaidDocument::Page;

    /// Between two columns, in lines.
    static constexpr double columnGap = 1.5;

    /// Where the layout stood, to go back to.
    struct Place {
        std::size_t pages = 0;
        double y = 0;
        std::size_t marks = 0;
        std::size_t strokes = 0;
        std::size_t grounds = 0;
        std::size_t dots = 0;
        std::size_t outline = 0;
    };

    /// One row of a table in lines, cell by cell.
    struct BrokenRow {
        QList<QStringList> cells;
        qsizetype lines = 0;
    };
    /// Cells side by side, as they fit the page.
    struct RowPlan {
        struct Cell {
            double left = 0;
            double width = 0;
            TextAlign align = TextAlign::Left;
            bool isName = false;
        };
        QList<Cell> cells;
        bool isBoxed = false;
        /// Repeated on every page; of no lines where there are none.
        BrokenRow titles = {};
    };

    /// Where the scales of a plot lie on the page.
    struct PlotFrame {
        double left = 0;
        double top = 0;
        double bottom = 0;
        double perPlace = 0;
        ValueScale values = {};

        [[nodiscard]] double x(double place) const { return left + (place + 0.5) * perPlace; }
        [[nodiscard]] double y(double value) const { return bottom - values.partOf(value) * (bottom - top); }
    };

    void add(const DocumentPart &part);
    void addBlocks(const DocumentPart &part);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Facts &facts);
    void add(const FieldGrid &grid);
    void add(const TableBlock &table);
    void add(const Entries &entries);
    void add(const Signatures &signatures);
    void add(const Picture &picture);
    void add(const BarBlock &bars);
    void add(const PlotBlock &plot);
    void add(const Gap &gap);

    /// Names with a sample before each, as wide as told; `addSample` draws one at its left edge.
    void addLegend(const QStringList &names, double width, const std::function<void(qsizetype, double)> &addSample);
    void addKinds(const BarBlock &bars);
    void addBarRow(const BarBlock &bars, const BarBlock::Row &row, double x, double perUnit);
    void addKinds(const PlotBlock &plot);
    void addScales(const PlotBlock &plot, const PlotFrame &frame);
    void addColumns(const PlotBlock::Series &columns, const PlotFrame &frame);
    void addLine(const PlotBlock &plot, qsizetype series, const PlotFrame &frame);
    void addPointTexts(const PlotBlock &plot, const PlotFrame &frame);
    void addMarks(const PlotBlock &plot, const PlotFrame &frame, const QList<int> &lines);
    void addFactRow(const QList<Fact> &row, int columns, double roomOfNames);
    void addFieldRow(const QList<Field> &row, int columns, double roomOfNames);
    void addSignatureRow(const QList<Signature> &row, const Signatures &signatures);
    [[nodiscard]] RowPlan planOf(const TableBlock &table) const;
    [[nodiscard]] BrokenRow broken(const RowPlan &plan, const QStringList &cells, bool isBold) const;
    /// What a cell takes beside its text, and a row beside its lines.
    [[nodiscard]] double besideText() const;
    [[nodiscard]] double aroundLines() const;
    void addTitles(const RowPlan &plan);
    void addRow(const RowPlan &plan, const BrokenRow &row);
    void addLinesOfRow(const RowPlan &plan, const BrokenRow &row, qsizetype first, qsizetype count, bool isTitle);
    void addBoxes(const RowPlan &plan, double height, bool isTitle);
    [[nodiscard]] double roomAtRight(const Entry &entry) const;
    /// Adds an entry at a left edge and a height, and tells where its last line ended.
    [[nodiscard]] double addEntry(const Entry &entry, const QStringList &lines, double left, double y, double width);

    void newPage();
    /// Begins a page where less than this is left, unless the page is empty.
    void need(double height);
    [[nodiscard]] bool isAtTop() const { return m_y <= m_top; }
    [[nodiscard]] double innerWidth() const { return m_document.sheet.width - 2 * m_document.sheet.margin; }
    [[nodiscard]] double left() const { return m_document.sheet.margin; }
    [[nodiscard]] double lineHeight() const { return m_plain.lineHeight(); }
    [[nodiscard]] Page &page() { return m_laid.pages.back(); }
    [[nodiscard]] qsizetype pageNumber() const { return m_laid.pageCount() - 1; }
    [[nodiscard]] Place here() const;
    void goBack(const Place &place);

    const Document &m_document;
    LaidDocument &m_laid;
    const PdfLetters &m_plain;
    const PdfLetters &m_bold;
    double m_top;
    double m_bottom;
    double m_y = 0;
};

} // namespace hengzhao::files
