// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/table_book.h"

#include "models/files/cell_number.h"
#include "models/files/xlsx_draft.h"

#include <QLocale>

#include <xlsxwriter.h>

#include <algorithm>

namespace hengzhao::files
{

namespace
{

constexpr qsizetype longestSheetName = 31;
constexpr int narrowestBookColumn = 9;
constexpr int widestBookColumn = 44;
constexpr int widthBesideBookText = 3;
constexpr double bookTitlePoints = 14;

/// Spreadsheets take no more letters, and none of these.
QString sheetNameOf(QString name)
{
    for (const char16_t wrong : {u'[', u']', u':', u'*', u'?', u'/', u'\\'})
        name.replace(QChar(wrong), QLatin1Char(' '));
    return name.left(longestSheetName).trimmed();
}

QString underTitle(const BookSheet &sheet)
{
    QString count = sheet.head.count;
    count.replace(QStringLiteral("%1"), QString::number(sheet.rows.size()));
    QStringList parts{sheet.head.filters, count, sheet.head.time};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// Formats that all sheets of a workbook share.
struct BookFormats {
    lxw_format *title = nullptr;
    lxw_format *plain = nullptr;
    lxw_format *share = nullptr;
};

BookFormats formatsOf(const XlsxDraft &draft)
{
    BookFormats formats{workbook_add_format(draft.book()), workbook_add_format(draft.book()),
                        workbook_add_format(draft.book())};
    format_set_bold(formats.title);
    format_set_font_size(formats.title, bookTitlePoints);
    format_set_num_format(formats.share, "0.0%");
    return formats;
}

Result<void> writeCell(XlsxDraft &draft, const BookFormats &formats, qint64 row, int column, const QString &text,
                       ColumnForm form)
{
    const std::optional<double> number = form == ColumnForm::Text ? std::nullopt : cellNumber(text, form);
    if (!number)
        return draft.writeText(row, column, text, draft.textFormat());
    return draft.writeNumber(row, column, QString::number(*number, 'g', QLocale::FloatingPointShortest),
                             form == ColumnForm::Share ? formats.share : nullptr);
}

void setUpBookSheet(lxw_worksheet *sheet, const BookSheet &wanted, int headerRow)
{
    setUpXlsxPage(sheet);
    worksheet_freeze_panes(sheet, lxw_row_t(headerRow + 1), 0);
    worksheet_repeat_rows(sheet, lxw_row_t(headerRow), lxw_row_t(headerRow));
    for (int column = 0; column < wanted.header.size(); ++column) {
        int width = std::max(narrowestBookColumn, xlsxWidthOf(wanted.header[column]));
        for (const QStringList &row : wanted.rows)
            width = std::max(width, xlsxWidthOf(row.value(column)));
        worksheet_set_column(sheet, lxw_col_t(column), lxw_col_t(column),
                             std::min(width + widthBesideBookText, widestBookColumn), nullptr);
    }
}

Result<void> writeBookSheet(XlsxDraft &draft, const BookFormats &formats, const BookSheet &wanted)
{
    constexpr int headerRow = 3;
    const Result<lxw_worksheet *> sheet = draft.addSheet(sheetNameOf(wanted.name));
    if (!sheet)
        return failure(sheet.error());
    setUpBookSheet(*sheet, wanted, headerRow);
    Result<void> done = draft.writeText(0, 0, wanted.head.title, formats.title);
    if (done)
        done = draft.writeText(1, 0, underTitle(wanted), formats.plain);
    for (int column = 0; done && column < wanted.header.size(); ++column)
        done = draft.writeText(headerRow, column, wanted.header[column], draft.headerFormat());
    qint64 row = headerRow + 1;
    for (const QStringList &cells : wanted.rows) {
        for (int column = 0; done && column < cells.size(); ++column)
            done = writeCell(draft, formats, row, column, cells[column],
                             wanted.head.forms.value(column, ColumnForm::Text));
        ++row;
    }
    for (const QString &remark : wanted.remarks) {
        if (done)
            done = draft.writeText(++row, 0, remark, formats.plain);
    }
    return done;
}

} // namespace

Result<void> writeBook(const QString &path, const QList<BookSheet> &sheets)
{
    const Result<std::unique_ptr<XlsxDraft>> draft = XlsxDraft::create(path);
    if (!draft)
        return failure(draft.error());
    const BookFormats formats = formatsOf(**draft);
    for (const BookSheet &sheet : sheets) {
        if (const Result<void> written = writeBookSheet(**draft, formats, sheet); !written)
            return written;
    }
    return (*draft)->finish();
}

} // namespace hengzhao::files
