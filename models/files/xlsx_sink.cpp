// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_sink.h"

#include "models/files/xlsx_sheet.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>

namespace hengzhao::files
{

namespace
{

/// The rows whose texts say how wide the columns become.
constexpr qint64 rowsMeasured = 1000;
constexpr int narrowestColumn = 6;
constexpr int widestColumn = 50;
constexpr int widthBesideText = 2;
constexpr uint8_t paperA4 = 9;
constexpr uint8_t formatOfTexts = 49;
constexpr qint64 copiedAtOnce = 1 << 17;
/// A disk with less is as good as full: no part of a workbook is written in smaller pieces.
constexpr qint64 fullDisk = 1 << 16;

/// Texts that XML cannot hold, or that no reader would give back.
bool hasUnwritable(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.unicode() >= 0xFFFE || (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r'))
            return true;
    }
    return false;
}

/// How wide the widest line of a text is: a character beyond Latin and its neighbours takes two places.
int widthOf(const QString &text)
{
    constexpr char16_t firstWide = 0x2E80;
    int widest = 0;
    int width = 0;
    for (const QChar c : text) {
        width = c == u'\n' ? 0 : width + (c.isLowSurrogate() ? 0 : c.unicode() >= firstWide ? 2 : 1);
        widest = std::max(widest, width);
    }
    return widest;
}

size_t digestWith(size_t digest, qint64 row, qsizetype column, QStringView text)
{
    return qHashMulti(digest, row, column, text);
}

} // namespace

XlsxSink::XlsxSink(QString path, AtomicFile file)
    : m_path(std::move(path)), m_file(std::move(file)),
      m_draft(QFileInfo(m_path).absolutePath() + QStringLiteral("/.hengzhao-XXXXXX.part"))
{
}

XlsxSink::~XlsxSink()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

Result<std::unique_ptr<XlsxSink>> XlsxSink::create(const QString &path)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file)
        return failure(file.error());
    std::unique_ptr<XlsxSink> sink(new XlsxSink(path, std::move(*file)));
    return sink->begin().map([&] { return std::move(sink); });
}

/// What the library puts aside on its way lies where the workbook will: personal data goes nowhere else.
Result<void> XlsxSink::begin()
{
    if (!m_draft.open())
        return failure(unwritable(m_draft.errorString()));
    m_freeAtBegin = freeBytes();
    QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    lxw_workbook_options options = {LXW_TRUE, folder.data(), LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(m_draft.fileName()).constData(), &options);
    m_sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, nullptr);
    if (m_sheet == nullptr)
        return failure(unwritable({}));
    m_text = workbook_add_format(m_book);
    format_set_num_format_index(m_text, formatOfTexts);
    m_header = workbook_add_format(m_book);
    format_set_num_format_index(m_header, formatOfTexts);
    format_set_bold(m_header);
    format_set_bottom(m_header, LXW_BORDER_THIN);
    return {};
}

Result<void> XlsxSink::add(const QStringList &cells)
{
    if (m_rows == mostWorkbookRows)
        return failure(ErrorCode::TooManyRows, {m_path, QString::number(mostWorkbookRows)});
    if (cells.size() > mostWorkbookColumns)
        return failure(ErrorCode::TooManyColumns,
                       {m_path, QString::number(m_rows + 1), QString::number(mostWorkbookColumns)});
    if (m_widths.size() < size_t(cells.size()))
        m_widths.resize(size_t(cells.size()), narrowestColumn);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const Result<void> added = addCell(int(i), cells[i]); !added)
            return added;
    }
    ++m_rows;
    return {};
}

Result<void> XlsxSink::addCell(int column, const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString place = cellName(m_rows + 1, column + 1);
    if (text.size() > longestWorkbookText)
        return failure(ErrorCode::CellTooLong, {m_path, place, QString::number(longestWorkbookText)});
    if (hasUnwritable(text))
        return failure(ErrorCode::CellNotText, {m_path, place});
    lxw_format *const format = m_rows == 0 ? m_header : m_text;
    const lxw_error wrong = worksheet_write_string(m_sheet, lxw_row_t(m_rows), lxw_col_t(column),
                                                   escaped(text).toUtf8().constData(), format);
    if (wrong == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return failure(ErrorCode::CellTooLong, {m_path, place, QString::number(longestWorkbookText)});
    if (wrong != LXW_NO_ERROR)
        return failure(unwritable(QString::fromUtf8(lxw_strerror(wrong))));
    m_digest = digestWith(m_digest, m_rows + 1, column, text);
    if (m_rows < rowsMeasured) {
        int &width = m_widths[size_t(column)];
        width = std::max(width, std::min(widthOf(text) + widthBesideText, widestColumn));
    }
    return {};
}

Result<void> XlsxSink::finish()
{
    setUpPage();
    return closeBook().and_then([this] { return readBack(); }).and_then([this] { return copyOver(); });
}

void XlsxSink::setUpPage()
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, paperA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_footer(m_sheet, "&C&P / &N");
    if (m_rows == 0 || m_widths.empty())
        return;
    const auto lastRow = lxw_row_t(m_rows - 1);
    const auto lastColumn = lxw_col_t(m_widths.size() - 1);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, 0, 0);
    worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn);
    // Else spreadsheet programs mark every code and every number as a mistake.
    const QByteArray all = QStringLiteral("A1:%1").arg(cellName(m_rows, int(lastColumn) + 1)).toLatin1();
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData());
}

Result<void> XlsxSink::closeBook()
{
    // Closing copies what has been put aside, and then lets go of it all: afterwards no disk is full any more.
    const qint64 free = freeBytes();
    m_hadLittleRoom = free < m_freeAtBegin - free + fullDisk;
    errno = 0;
    const lxw_error wrong = workbook_close(m_book); // which also frees it
    const bool isFull = errno == ENOSPC || free < fullDisk || freeBytes() < fullDisk;
    m_book = nullptr;
    if (wrong == LXW_NO_ERROR)
        return {};
    return failure(isFull ? Error{ErrorCode::DiskFull, {m_path}} : unwritable(QString::fromUtf8(lxw_strerror(wrong))));
}

qint64 XlsxSink::freeBytes() const
{
    return QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable();
}

/// The library does not look whether the texts that it puts aside reach the disk: on a full one it has made workbooks
/// with gaps and called them good. So every text is read back before the workbook gets its name.
Result<void> XlsxSink::readBack()
{
    const Result<std::unique_ptr<XlsxWorkbook>> book = XlsxWorkbook::open(m_draft.fileName());
    const Result<std::unique_ptr<XlsxSheet>> sheet =
        book ? XlsxSheet::open(**book, (*book)->sheets().first().part) : failure(book.error());
    size_t digest = 0;
    std::vector<QStringView> cells;
    Result<bool> another = sheet ? Result<bool>(true) : failure(sheet.error());
    while (another && *another) {
        another = (*sheet)->next(cells);
        for (size_t i = 0; i < cells.size(); ++i) {
            if (!cells[i].isEmpty())
                digest = digestWith(digest, (*sheet)->row(), qsizetype(i), cells[i]);
        }
    }
    if (another && digest == m_digest)
        return {};
    return failure(m_hadLittleRoom ? Error{ErrorCode::DiskFull, {m_path}} : unwritable(qt_error_string(EIO)));
}

Result<void> XlsxSink::copyOver()
{
    if (!m_draft.seek(0))
        return failure(unwritable(m_draft.errorString()));
    for (;;) {
        const QByteArray bytes = m_draft.read(copiedAtOnce);
        if (bytes.isEmpty() && !m_draft.atEnd())
            return failure(unwritable(m_draft.errorString()));
        if (bytes.isEmpty())
            return m_file.commit();
        if (const Result<void> done = m_file.write(bytes); !done)
            return done;
    }
}

Error XlsxSink::unwritable(const QString &reason) const
{
    return {ErrorCode::FileUnwritable, {m_path, reason}};
}

} // namespace hengzhao::files
