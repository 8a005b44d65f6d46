// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/dashboard_report.h"

#include "models/files/document_pages.h"
#include "models/office/figure_desk.h"
#include "models/office/panel_making.h"
#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/term_words.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

using files::Heading;
using files::Paragraph;
using files::TextAlign;

/// More rows than this are read in their table.
constexpr qsizetype mostBarsOnPaper = 120;
/// Shares and scores stand in their cells in hundredths.
constexpr double cellsPerUnit = 100;

QString titleOf(const TableColumn &column)
{
    return column.title.isEmpty() ? wording::columnTitle(column.key) : column.title;
}

std::optional<double> valueAt(const TableColumn &column, size_t row)
{
    const std::int64_t number = column.numbers[row];
    if (number == TableColumn::none)
        return std::nullopt;
    return static_cast<double>(number);
}

/// Counted in rows, from the middle of the first.
double placeOf(const FigurePanel &panel, const PanelMark &mark)
{
    if (panel.form != PanelForm::Histogram || panel.rows() == 0)
        return mark.place;
    const auto first = static_cast<double>(panel.table().column(QStringLiteral("points_from")).numbers[0]);
    const auto second = static_cast<double>(panel.table().column(QStringLiteral("points_to")).numbers[0]);
    return (mark.place - first) / (second - first) - 0.5;
}

bool isOverAScale(const FigurePanel &panel)
{
    return panel.form == PanelForm::Years || panel.form == PanelForm::Days || panel.form == PanelForm::Histogram;
}

files::BarBlock barsOf(const FigurePanel &panel)
{
    const Table &table = panel.table();
    files::BarBlock block;
    block.isStacked = panel.chart.isStacked;
    const QStringList &kinds = panel.chart.bars;
    for (const QString &key : kinds)
        block.kinds.append(titleOf(table.column(key)));
    for (size_t row = 0; row < static_cast<size_t>(panel.rows()); ++row) {
        files::BarBlock::Row bar{table.column(panel.chart.names).text(row), {}, {}};
        QStringList texts;
        for (const QString &key : kinds) {
            const TableColumn &column = table.column(key);
            bar.values.append(valueAt(column, row));
            texts.append(bar.values.last() ? column.text(row) : wording::dash());
        }
        // Other parts of a whole are read in the table.
        const bool isShare = panel.form == PanelForm::Shares;
        bar.text = isShare                               ? texts.first()
                   : block.isStacked || texts.size() > 2 ? QString()
                                                         : texts.join(QStringLiteral(" / "));
        block.rows.append(bar);
    }
    for (const QString &key : panel.chart.lines) {
        const TableColumn &column = table.column(key);
        if (table.rows() > 0 && column.numbers[0] != TableColumn::none)
            block.marks.append(
                {QStringLiteral("%1 %2").arg(titleOf(column), column.text(0)), static_cast<double>(column.numbers[0])});
    }
    return block;
}

/// Over a scale: the years or days of lines, the totals of columns.
files::PlotBlock plotOf(const FigurePanel &panel)
{
    const Table &table = panel.table();
    const TableColumn &names = table.column(panel.chart.names);
    files::PlotBlock plot;
    plot.areColumns = panel.form == PanelForm::Histogram;
    plot.areWhole = panel.form != PanelForm::Years;
    plot.unit = panel.form == PanelForm::Years ? QStringLiteral("%") : PanelWords::tr("persons");
    for (size_t row = 0; row < static_cast<size_t>(panel.rows()); ++row)
        plot.places.append(names.text(row));
    for (const QString &key : panel.chart.bars + panel.chart.lines) {
        const TableColumn &column = table.column(key);
        files::PlotBlock::Series series{titleOf(column), {}};
        const double unit = column.kind == ColumnKind::Number ? 1 : cellsPerUnit;
        for (size_t row = 0; row < static_cast<size_t>(panel.rows()); ++row) {
            const std::optional<double> value = valueAt(column, row);
            series.values.append(value ? std::optional(*value / unit) : std::nullopt);
            series.texts.append(value ? column.text(row) : QString());
        }
        plot.series.append(series);
    }
    for (const PanelMark &mark : panel.marks)
        plot.marks.append({mark.name, placeOf(panel, mark)});
    return plot;
}

TextAlign alignOf(const TableColumn &column)
{
    return column.isNumeric() ? TextAlign::Right : TextAlign::Left;
}

files::TableBlock plainTable(const FigurePanel &panel)
{
    files::TableBlock block;
    for (const int place : panel.shown.columns) {
        const TableColumn &column = panel.table().columns[place];
        const bool isName = column.key == panel.chart.names;
        block.columns.append({titleOf(column), isName ? 2.2 : 1.0, alignOf(column)});
    }
    for (const std::uint32_t row : panel.shown.rows) {
        QStringList cells;
        for (const int place : panel.shown.columns) {
            const TableColumn &column = panel.table().columns[place];
            cells.append(column.isEmpty(row) ? wording::dash() : column.text(row));
        }
        block.rows.append(cells);
    }
    return block;
}

/// A matrix as it is looked at: its rows down, its columns across.
files::TableBlock crossTable(const FigurePanel &panel)
{
    const Table &table = panel.table();
    const TableColumn &down = table.column(panel.chart.names);
    const TableColumn &across = table.column(panel.across);
    const TableColumn &figures = table.column(panel.chart.bars.first());
    files::TableBlock block{{}, {}, true};
    block.columns.append({titleOf(down), 2.6, TextAlign::Left});
    for (const QString &word : across.words)
        block.columns.append({word, 1, TextAlign::Right});
    for (const QString &word : down.words)
        block.rows.append(QStringList{word} + QStringList(across.words.size(), QString()));
    for (size_t row = 0; row < table.rows(); ++row)
        block.rows[down.numbers[row]][across.numbers[row] + 1] = figures.text(row);
    return block;
}

files::DocumentPart chapterOf(const FigurePanel &panel)
{
    files::DocumentPart part{files::DocumentPart::Start::NewPage};
    part.blocks = {Heading{panel.title, 1, panel.scope.figure}, Paragraph{panel.reading, 1, false, true}};
    if (!panel.remark.isEmpty())
        part.blocks.append(Paragraph{panel.remark, 1, true});
    if (panel.rows() == 0) {
        part.blocks.append(Paragraph{PanelWords::tr("No figures yet: they come with the first tables.")});
    } else if (panel.form == PanelForm::Matrix) {
        part.blocks.append(crossTable(panel));
    } else {
        if (isOverAScale(panel))
            part.blocks.append(plotOf(panel));
        else if (panel.rows() <= mostBarsOnPaper)
            part.blocks.append(barsOf(panel));
        part.blocks.append(plainTable(panel));
    }
    part.blocks.append(Paragraph{PanelWords::tr("What it means: %1").arg(panel.rule)});
    part.blocks.append(Paragraph{panel.source, 1, false, true});
    return part;
}

files::DocumentPart coverOf(const QString &title, const QStringList &lines)
{
    constexpr double largeTitle = 2.6;
    constexpr double coverLines = 1.2;
    files::DocumentPart cover;
    cover.blocks = {files::Gap{9}, Paragraph{title, largeTitle, true, false, TextAlign::Centre}, files::Gap{1}};
    for (const QString &line : lines)
        cover.blocks.append(Paragraph{line, coverLines, false, false, TextAlign::Centre});
    return cover;
}

/// The city's figures at one look, and where to find the rest.
files::DocumentPart summaryOf(const QList<FigurePanel> &panels)
{
    files::Facts facts{{}, 1};
    files::Entries contents;
    for (const FigurePanel &panel : panels) {
        contents.entries.append({panel.title, panel.scope.figure});
        facts.facts.append({panel.title, panel.reading, true});
    }
    files::DocumentPart part{files::DocumentPart::Start::NewPage};
    part.blocks = {Heading{PanelWords::tr("The figures at one look"), 1}, facts, Heading{PanelWords::tr("Contents"), 2},
                   contents};
    return part;
}

} // namespace

Result<files::Document> DashboardReport::document(AdmissionState from, Progress &progress)
{
    const Result<RuleBook> book = m_office.ruleBook();
    if (!book)
        return failure(book.error());
    QList<FigurePanel> panels;
    const QStringList figures = panelFigures();
    for (const QString &figure : figures) {
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        FigureScope scope{figure};
        scope.from = from;
        // Hundreds of junior-highs are for the screen and for tables.
        if (waysToCount(figure).contains(QStringLiteral("district")))
            scope.by = QStringLiteral("district");
        const Result<FigurePanel> panel = FigureDesk(m_office).panel(scope);
        if (!panel)
            return failure(panel.error());
        panels.append(*panel);
        progress.advance(static_cast<double>(panels.size()) / static_cast<double>(figures.size()));
    }
    files::Document document;
    document.title = PanelWords::tr("Figures of the admission to vocational schools");
    document.sheet = files::across(files::a4Sheet);
    document.points = 8.5;
    document.hasCover = true;
    document.head = QStringLiteral("%1 %2 · %3").arg(book->cityName()).arg(book->year()).arg(document.title);
    document.foot = wording::word(wording::BookletPhrase::PageOfPages);
    document.parts = {coverOf(document.title, {QStringLiteral("%1 %2").arg(book->cityName()).arg(book->year()),
                                               shownMoment(m_office.clock().now()),
                                               PanelWords::tr("counted from: %1").arg(wording::word(from))}),
                      summaryOf(panels)};
    for (const FigurePanel &panel : std::as_const(panels))
        document.parts.append(chapterOf(panel));
    return document;
}

Result<qint64> DashboardReport::write(const QString &path, AdmissionState from, Progress &progress)
{
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("pdf")});
    const Result<files::Document> made = document(from, progress);
    if (!made)
        return failure(made.error());
    if (const Result<void> written = files::DocumentPages(*made).writePdf(path); !written)
        return failure(written.error());
    return panelFigures().size();
}

} // namespace hengzhao::office
