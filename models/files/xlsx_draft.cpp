// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_draft.h"

#include "models/files/xlsx_number.h"
#include "models/files/xlsx_sheet.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>

namespace hengzhao::files
{

namespace
{

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

size_t digestWith(size_t digest, qint64 row, qsizetype column, QStringView text)
{
    return qHashMulti(digest, row, column, text);
}

/// Over the cells of a sheet as they are read; nothing where it cannot be read to its end.
std::optional<size_t> digestOf(const XlsxWorkbook &book, const QString &part)
{
    const Result<std::unique_ptr<XlsxSheet>> sheet = XlsxSheet::open(book, part);
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
    return another ? std::optional(digest) : std::nullopt;
}

} // namespace

XlsxDraft::XlsxDraft(QString path, AtomicFile file)
    : m_path(std::move(path)), m_file(std::move(file)),
      m_draft(QFileInfo(m_path).absolutePath() + QStringLiteral("/.hengzhao-XXXXXX.part"))
{
}

XlsxDraft::~XlsxDraft()
{
    if (m_book != nullptr)
        lxw_workbook_free(m_book);
}

Result<std::unique_ptr<XlsxDraft>> XlsxDraft::create(const QString &path)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file)
        return failure(file.error());
    std::unique_ptr<XlsxDraft> draft(new XlsxDraft(path, std::move(*file)));
    return draft->begin().map([&] { return std::move(draft); });
}

/// What the library puts aside on its way lies where the workbook will: personal data goes nowhere else.
Result<void> XlsxDraft::begin()
{
    if (!m_draft.open())
        return failure(unwritable(m_draft.errorString()));
    m_freeAtBegin = freeBytes();
    QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    lxw_workbook_options options = {LXW_TRUE, folder.data(), LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(m_draft.fileName()).constData(), &options);
    if (m_book == nullptr)
        return failure(unwritable({}));
    m_text = workbook_add_format(m_book);
    format_set_num_format_index(m_text, xlsxTextFormat);
    m_header = addHeaderFormat();
    return {};
}

lxw_format *XlsxDraft::addHeaderFormat() const
{
    lxw_format *const header = workbook_add_format(m_book);
    format_set_num_format_index(header, xlsxTextFormat);
    format_set_bold(header);
    format_set_bottom(header, LXW_BORDER_THIN);
    return header;
}

Result<lxw_worksheet *> XlsxDraft::addSheet(const QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    m_sheet = workbook_add_worksheet(m_book, name.isEmpty() ? nullptr : utf8.constData());
    if (m_sheet == nullptr)
        return failure(unwritable(name));
    m_digests.push_back(0);
    return m_sheet;
}

Result<void> XlsxDraft::writeText(qint64 row, int column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return {};
    const QString place = cellName(row + 1, column + 1);
    if (text.size() > longestWorkbookText)
        return failure(ErrorCode::CellTooLong, {m_path, place, QString::number(longestWorkbookText)});
    if (hasUnwritable(text))
        return failure(ErrorCode::CellNotText, {m_path, place});
    const lxw_error wrong =
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column), escaped(text).toUtf8().constData(), format);
    if (wrong == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
        return failure(ErrorCode::CellTooLong, {m_path, place, QString::number(longestWorkbookText)});
    if (wrong != LXW_NO_ERROR)
        return failure(unwritable(QString::fromUtf8(lxw_strerror(wrong))));
    m_digests.back() = digestWith(m_digests.back(), row + 1, column, text);
    return {};
}

Result<void> XlsxDraft::writeNumber(qint64 row, int column, const QString &digits, lxw_format *format)
{
    bool isNumber = false;
    const double number = digits.toDouble(&isNumber);
    // What would not come back as it is, such as 007, stays a text.
    if (!isNumber || plainNumber(QString::number(number, 'g', QLocale::FloatingPointShortest)) != digits)
        return writeText(row, column, digits, m_text);
    const lxw_error wrong = worksheet_write_number(m_sheet, lxw_row_t(row), lxw_col_t(column), number, format);
    if (wrong != LXW_NO_ERROR)
        return failure(unwritable(QString::fromUtf8(lxw_strerror(wrong))));
    m_digests.back() = digestWith(m_digests.back(), row + 1, column, digits);
    return {};
}

Result<void> XlsxDraft::finish()
{
    return closeBook().and_then([this] { return readBack(); }).and_then([this] { return copyOver(); });
}

Result<void> XlsxDraft::closeBook()
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

qint64 XlsxDraft::freeBytes() const
{
    return QStorageInfo(QFileInfo(m_path).absolutePath()).bytesAvailable();
}

/// The library does not look whether the texts that it puts aside reach the disk: on a full one it has made workbooks
/// with gaps and called them good. So every text is read back before the workbook gets its name.
Result<void> XlsxDraft::readBack()
{
    const Result<std::unique_ptr<XlsxWorkbook>> book = XlsxWorkbook::open(m_draft.fileName());
    bool isWhole = book && (*book)->readShared() && (*book)->sheets().size() == qsizetype(m_digests.size());
    for (size_t i = 0; isWhole && i < m_digests.size(); ++i)
        isWhole = digestOf(**book, (*book)->sheets()[qsizetype(i)].part) == m_digests[i];
    if (isWhole)
        return {};
    return failure(m_hadLittleRoom ? Error{ErrorCode::DiskFull, {m_path}} : unwritable(qt_error_string(EIO)));
}

Result<void> XlsxDraft::copyOver()
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

Error XlsxDraft::unwritable(const QString &reason) const
{
    return {ErrorCode::FileUnwritable, {m_path, reason}};
}

int xlsxWidthOf(const QString &text)
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

void setUpXlsxPage(lxw_worksheet *sheet)
{
    constexpr uint8_t paperA4 = 9;
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, paperA4);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&C&P / &N");
}

} // namespace hengzhao::files
