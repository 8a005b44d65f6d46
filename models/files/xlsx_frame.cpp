// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_frame.h"

#include "models/files/xlsx_chart.h"
#include "models/files/xlsx_draft.h"
#include "models/files/xlsx_number.h"
#include "models/files/xlsx_sheet.h"

#include <QFile>
#include <QFileInfo>
#include <QXmlStreamReader>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <memory>

namespace hengzhao::files
{

namespace
{

constexpr uint8_t paperA4 = 9;
constexpr uint8_t formatOfNumbers = 3;
constexpr double titlePoints = 16;
/// What the header of a printed page may have.
constexpr qsizetype longestPageHeader = 240;

lxw_format *formatOf(lxw_workbook *book, int style)
{
    lxw_format *const format = workbook_add_format(book);
    switch (style) {
    case XlsxStyle::header:
        format_set_num_format_index(format, xlsxTextFormat);
        format_set_bold(format);
        format_set_bottom(format, LXW_BORDER_THIN);
        break;
    case XlsxStyle::text:
        format_set_num_format_index(format, xlsxTextFormat);
        break;
    case XlsxStyle::number:
        format_set_num_format_index(format, formatOfNumbers);
        break;
    case XlsxStyle::share:
        format_set_num_format(format, "0.0%");
        break;
    default:
        break;
    }
    return format;
}

/// The library numbers styles as they are first asked for.
void addStyles(lxw_workbook *book)
{
    for (const int style : {XlsxStyle::header, XlsxStyle::text, XlsxStyle::number, XlsxStyle::share}) {
        const int32_t number = lxw_format_get_xf_index(formatOf(book, style));
        Q_ASSERT(number == style);
        Q_UNUSED(number)
    }
}

void writeAbove(lxw_workbook *book, lxw_worksheet *sheet, const XlsxFrameRequest &request)
{
    const auto lastColumn = lxw_col_t(request.widths.size() - 1);
    for (qsizetype i = 0; i < request.above.size(); ++i) {
        lxw_format *const format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
        if (i == 0) {
            format_set_bold(format);
            format_set_font_size(format, titlePoints);
        }
        worksheet_merge_range(sheet, lxw_row_t(i), 0, lxw_row_t(i), lastColumn, request.above[i].toUtf8().constData(),
                              format);
    }
}

/// A text of a page's header, in which & is a command.
QByteArray onPaper(const QString &text)
{
    return text.left(longestPageHeader / 2).replace(u'&', QStringLiteral("&&")).toUtf8();
}

void setUpPaper(lxw_worksheet *sheet, const TableHead &head)
{
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&C&P / &N");
    if (head.place == TableHead::Place::OnPaperOnly && !head.title.isEmpty())
        worksheet_set_header(sheet, ("&L" + onPaper(head.title) + "&R" + onPaper(head.time)).constData());
}

void setUpTable(lxw_worksheet *sheet, const XlsxFrameRequest &request)
{
    for (size_t i = 0; i < request.widths.size(); ++i)
        worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), request.widths[i], nullptr);
    if (request.widths.empty())
        return;
    const auto header = lxw_row_t(request.headerRow);
    const auto lastColumn = lxw_col_t(request.widths.size() - 1);
    worksheet_freeze_panes(sheet, header + 1, 0);
    worksheet_repeat_rows(sheet, header, header);
    worksheet_autofilter(sheet, header, 0, lxw_row_t(request.lastRow), lastColumn);
    // Else spreadsheet programs mark every code and every number as a mistake.
    const QByteArray all =
        QStringLiteral("%1:%2")
            .arg(cellName(request.headerRow + 1, 1), cellName(request.lastRow + 1, int(lastColumn) + 1))
            .toLatin1();
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
}

Error damagedFrame(const QString &draft)
{
    return damaged(draft, {});
}

bool isWellFormed(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// The sheet's XML round the place where the rows stand; the rows that the library had for the chart go.
bool split(const QByteArray &sheet, const XlsxFrameRequest &request, XlsxFrame &frame)
{
    static const QByteArray begin = "<sheetData>";
    static const QByteArray end = "</sheetData>";
    QByteArray xml = sheet;
    xml.replace("<sheetData/>", begin + end);
    const qsizetype from = xml.indexOf(begin);
    const qsizetype to = xml.indexOf(end);
    if (from < 0 || to < 0)
        return false;
    const qsizetype header =
        xml.indexOf("<row r=\"" + QByteArray::number(request.headerRow + 1) + '"', from + begin.size());
    frame.sheetHead = xml.first(header < 0 ? to : header);
    frame.sheetTail = xml.sliced(to);
    // The library knows of the rows that it has.
    const qsizetype size = frame.sheetHead.indexOf("<dimension ref=\"");
    const qsizetype sizeEnd = frame.sheetHead.indexOf("/>", size);
    if (size < 0 || sizeEnd < 0)
        return false;
    const QString last = cellName(request.lastRow + 1, std::max(1, int(request.widths.size())));
    frame.sheetHead.replace(size, sizeEnd - size, "<dimension ref=\"A1:" + last.toLatin1() + '"');
    return true;
}

/// The same table makes the same workbook: it stands in the table when it was written.
QByteArray withoutMoment(QByteArray properties)
{
    const qsizetype from = properties.indexOf("<dcterms:created");
    const qsizetype to = properties.indexOf("</cp:coreProperties>");
    return from < 0 || to < from ? properties : properties.remove(from, to - from);
}

struct ZipDiscarded {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};

/// Empty where it cannot be read whole; the library looks at its checksum.
QByteArray bytesAt(zip_t *archive, zip_uint64_t place)
{
    zip_stat_t facts;
    zip_file_t *const part = zip_fopen_index(archive, place, 0);
    if (part == nullptr || zip_stat_index(archive, place, 0, &facts) != 0) {
        if (part != nullptr)
            zip_fclose(part);
        return {};
    }
    // One byte more, so that the end is met and with it the checksum.
    QByteArray bytes(qsizetype(facts.size) + 1, Qt::Uninitialized);
    const zip_int64_t count = zip_fread(part, bytes.data(), zip_uint64_t(bytes.size()));
    const bool isWhole = zip_fclose(part) == 0 && count == zip_int64_t(facts.size);
    bytes.truncate(isWhole ? qsizetype(count) : 0);
    return bytes;
}

/// A part as it goes into the workbook.
QByteArray finished(const QByteArray &name, const QByteArray &bytes, const TableHead &head)
{
    if (name == "docProps/core.xml")
        return withoutMoment(bytes);
    return name == "xl/charts/chart1.xml" && head.chart ? withLines(bytes, *head.chart) : bytes;
}

/// The library does not look whether what it puts aside reaches the disk: on a full one it has made workbooks with gaps
/// and called them good. A gap is at least a page of a part, so that it leaves no XML behind.
Result<XlsxFrame> readFrame(const XlsxFrameRequest &request, const QString &draft)
{
    const std::unique_ptr<zip_t, ZipDiscarded> archive(
        zip_open(QFile::encodeName(draft).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    const zip_int64_t count = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    XlsxFrame frame;
    for (zip_int64_t i = 0; i < count; ++i) {
        const QByteArray name = zip_get_name(archive.get(), zip_uint64_t(i), 0);
        const QByteArray bytes = bytesAt(archive.get(), zip_uint64_t(i));
        if (!isWellFormed(bytes))
            return failure(damagedFrame(draft));
        if (name != XlsxFrame::sheetName)
            frame.parts.append({name, finished(name, bytes, request.head)});
        else if (!split(bytes, request, frame))
            return failure(damagedFrame(draft));
    }
    return frame.sheetTail.isEmpty() ? Result<XlsxFrame>(failure(damagedFrame(draft))) : frame;
}

} // namespace

Result<XlsxFrame> makeXlsxFrame(const XlsxFrameRequest &request, const QString &draft)
{
    // What the library puts aside on its way lies where the workbook will.
    QByteArray folder = QFile::encodeName(QFileInfo(draft).absolutePath());
    lxw_workbook_options options = {LXW_FALSE, folder.data(), LXW_FALSE};
    lxw_workbook *const book = workbook_new_opt(QFile::encodeName(draft).constData(), &options);
    lxw_worksheet *const sheet = book == nullptr ? nullptr : workbook_add_worksheet(book, nullptr);
    if (sheet == nullptr) {
        lxw_workbook_free(book);
        return failure(ErrorCode::FileUnwritable, {draft, QString()});
    }
    addStyles(book);
    writeAbove(book, sheet, request);
    setUpPaper(sheet, request.head);
    setUpTable(sheet, request);
    if (request.head.chart)
        addXlsxChart(book, sheet, request);
    const lxw_error wrong = workbook_close(book); // which also frees it
    if (wrong != LXW_NO_ERROR)
        return failure(ErrorCode::FileUnwritable, {draft, QString::fromUtf8(lxw_strerror(wrong))});
    return readFrame(request, draft);
}

} // namespace hengzhao::files
