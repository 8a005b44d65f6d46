// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/figure_report.h"

#include "models/files/document_pages.h"
#include "models/files/table_book.h"
#include "models/files/xlsx_draft.h"
#include "models/wording/booklet_words.h"
#include "models/wording/column_titles.h"
#include "models/wording/figure_words.h"
#include "models/wording/name_words.h"

#include <QFileInfo>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr double reportTitleScale = 1.7;
constexpr double reportPoints = 9;
constexpr int reportSectionLevel = 3;

QString titleOfColumn(const TableColumn &column)
{
    return column.title.isEmpty() ? wording::columnTitle(column.key) : column.title;
}

/// As wide as its longest cell, and as its title, of which a long one may stand in two lines.
double weightOf(const TableColumn &column, size_t rows)
{
    constexpr int shortTitle = 8;
    const int title = files::xlsxWidthOf(titleOfColumn(column));
    int widest = std::min(title, std::max(shortTitle, title / 2 + 1));
    for (size_t row = 0; row < rows; ++row)
        widest = std::max(widest, files::xlsxWidthOf(column.text(row)));
    return widest + 1;
}

files::TableBlock blockOf(const Table &table)
{
    files::TableBlock block;
    for (const TableColumn &column : table.columns)
        block.columns.append({titleOfColumn(column), weightOf(column, table.rows()),
                              column.isNumeric() || column.key == QLatin1String("ratio") ? files::TextAlign::Right
                                                                                         : files::TextAlign::Left});
    for (size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const TableColumn &column : table.columns)
            cells.append(column.isEmpty(row) && column.isNumeric() ? wording::dash() : column.text(row));
        block.rows.append(cells);
    }
    return block;
}

files::Document pagesOf(const FigureReport &report)
{
    files::Document document;
    document.title = report.title;
    document.sheet = files::across(files::a4Sheet);
    document.points = reportPoints;
    document.foot = report.title + QStringLiteral(" · ") + report.time + QStringLiteral(" · ") +
                    wording::word(wording::BookletPhrase::PageOfPages);
    files::DocumentPart head;
    head.blocks = {files::Paragraph{report.title, reportTitleScale, true},
                   files::Paragraph{report.filters, 1, false, true}};
    document.parts = {head};
    for (const ReportSection &section : report.sections) {
        // The first stands under the title, however long it is.
        files::DocumentPart part{document.parts.size() == 1 ? files::DocumentPart::Start::Here
                                                            : files::DocumentPart::Start::Together};
        part.blocks = {files::Heading{section.title, reportSectionLevel}, blockOf(section.table)};
        for (const QString &remark : section.remarks)
            part.blocks.append(files::Paragraph{remark, 1, false, true});
        document.parts.append(part);
    }
    return document;
}

files::BookSheet sheetOf(const FigureReport &report, const ReportSection &section)
{
    files::BookSheet sheet;
    sheet.name = section.title;
    sheet.head = {QStringLiteral("%1 · %2").arg(report.title, section.title), wording::rowsPattern(), report.time,
                  report.filters};
    sheet.remarks = section.remarks;
    for (const TableColumn &column : section.table.columns) {
        sheet.header.append(titleOfColumn(column));
        sheet.head.forms.append(column.kind == ColumnKind::Number  ? files::ColumnForm::Number
                                : column.kind == ColumnKind::Share ? files::ColumnForm::Share
                                                                   : files::ColumnForm::Text);
    }
    for (size_t row = 0; row < section.table.rows(); ++row) {
        QStringList cells;
        for (const TableColumn &column : section.table.columns)
            cells.append(column.plainText(row));
        sheet.rows.append(cells);
    }
    return sheet;
}

Result<void> writeFile(const FigureReport &report, const QString &path)
{
    if (QFileInfo(path).suffix().toLower() == QLatin1String("pdf"))
        return files::DocumentPages(pagesOf(report)).writePdf(path);
    QList<files::BookSheet> sheets;
    for (const ReportSection &section : report.sections)
        sheets.append(sheetOf(report, section));
    return files::writeBook(path, sheets);
}

} // namespace

Result<void> writeReport(Office &office, const FigureReport &report, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != QLatin1String("pdf") && ending != QLatin1String("xlsx"))
        return failure(ErrorCode::UnknownFileFormat, {path, QStringLiteral("pdf, xlsx")});
    // An inspection notes nothing, and figures name nobody.
    if (office.isInspection())
        return writeFile(report, path);
    Result<store::Transaction> transaction = office.begin();
    if (!transaction)
        return failure(transaction.error());
    if (const Result<void> written = writeFile(report, path); !written)
        return written;
    return transaction->commit(
        {QStringLiteral("export ") + report.what, report.subject, {{QStringLiteral("files"), 1}}});
}

} // namespace hengzhao::office
