// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_sink.h"

#include "models/files/cell_number.h"
#include "models/files/xlsx_cell_text.h"
#include "models/files/xlsx_frame.h"
#include "models/files/xlsx_sheet.h"
#include "models/files/zip_writer.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>

namespace hengzhao::files
{

namespace
{

constexpr int narrowestColumn = 6;
constexpr int widestColumn = 50;
constexpr int widthBesideText = 2;
constexpr qsizetype packedAtOnce = 1 << 17;
/// More than a workbook without rows takes while it is made; a disk with less is full.
constexpr qint64 roomForFrame = 1 << 18;

QString draftName(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/.hengzhao-XXXXXX.part");
}

QByteArray styleAttribute(int style)
{
    return "\" s=\"" + QByteArray::number(style);
}

int styleOf(ColumnForm form)
{
    return form == ColumnForm::Number ? XlsxStyle::number : XlsxStyle::share;
}

} // namespace

XlsxSink::XlsxSink(QString path, AtomicFile file, AtomicFile packed, TableHead head)
    : m_path(std::move(path)), m_file(std::move(file)), m_head(std::move(head)), m_packed(std::move(packed))
{
    m_xml.reserve(2 * packedAtOnce);
}

XlsxSink::~XlsxSink() = default;

Result<std::unique_ptr<XlsxSink>> XlsxSink::create(const QString &path, const TableHead &head)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    Result<AtomicFile> packed = file ? AtomicFile::create(path) : failure(file.error());
    if (!packed)
        return failure(packed.error());
    return std::unique_ptr<XlsxSink>(new XlsxSink(path, std::move(*file), std::move(*packed), head));
}

/// A cell that covers several columns needs several; rows are known to be the head's by it.
void XlsxSink::placeHeader(qsizetype columns)
{
    if (m_head.place != TableHead::Place::AboveHeader || columns < 2)
        m_head.place = TableHead::Place::OnPaperOnly;
    else
        m_headerRow = above().size();
    m_row = m_headerRow;
}

/// The title, and under it what the table holds. A title alone would not say of which day it is.
QStringList XlsxSink::above() const
{
    if (m_head.place != TableHead::Place::AboveHeader || m_head.title.isEmpty())
        return {};
    QString count = m_head.count;
    count.replace(QStringLiteral("%1"), QString::number(std::max<qint64>(0, m_row - m_headerRow - 1)));
    QStringList remark{m_head.filters, count, m_head.time};
    remark.removeAll(QString());
    return {m_head.title, remark.join(QStringLiteral(" · "))};
}

Result<void> XlsxSink::add(const QStringList &cells)
{
    if (m_widths.empty() && m_row == 0)
        placeHeader(cells.size());
    if (m_row == mostWorkbookRows)
        return failure(ErrorCode::TooManyRows, {m_path, QString::number(mostWorkbookRows)});
    if (cells.size() > mostWorkbookColumns)
        return failure(ErrorCode::TooManyColumns,
                       {m_path, QString::number(m_row + 1), QString::number(mostWorkbookColumns)});
    while (m_widths.size() < size_t(cells.size())) {
        m_widths.push_back(narrowestColumn);
        m_letters.push_back(cellName(1, int(m_widths.size())).chopped(1).toLatin1());
    }
    if (m_head.chart && m_charted.size() <= m_head.chart->rows)
        m_charted.append(cells);
    m_rowNumber = QByteArray::number(m_row + 1);
    m_xml += "<row r=\"" + m_rowNumber + "\">";
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (const Result<void> added = addCell(i, cells[i]); !added)
            return added;
    }
    m_xml += "</row>";
    ++m_row;
    return m_xml.size() < packedAtOnce ? Result<void>() : packRows();
}

Result<void> XlsxSink::addCell(qsizetype column, const QString &text)
{
    if (text.isEmpty())
        return {};
    m_xml += "<c r=\"";
    m_xml += m_letters[size_t(column)];
    m_xml += m_rowNumber;
    const ColumnForm form = m_row == m_headerRow ? ColumnForm::Text : m_head.forms.value(column, ColumnForm::Text);
    const std::optional<double> number = form == ColumnForm::Text ? std::nullopt : cellNumber(text, form);
    if (!number)
        return addText(column, text);
    m_xml += styleAttribute(styleOf(form)) + "\"><v>" +
             QByteArray::number(*number, 'g', QLocale::FloatingPointShortest) + "</v></c>";
    int &width = m_widths[size_t(column)];
    width = std::clamp(int(text.size()) + widthBesideText, width, std::max(width, widestColumn));
    return {};
}

Result<void> XlsxSink::addText(qsizetype column, const QString &text)
{
    static const QByteArray header = styleAttribute(XlsxStyle::header);
    static const QByteArray ordinary = styleAttribute(XlsxStyle::text);
    m_xml += m_row == m_headerRow ? header : ordinary;
    m_xml += hasOuterBlank(text) ? R"(" t="inlineStr"><is><t xml:space="preserve">)" : R"(" t="inlineStr"><is><t>)";
    const XlsxCellText written = appendXlsxText(m_xml, text);
    const QString place = cellName(m_row + 1, int(column) + 1);
    if (written.fit == XlsxCellText::Fit::TooLong)
        return failure(ErrorCode::CellTooLong, {m_path, place, QString::number(longestWorkbookText)});
    if (written.fit == XlsxCellText::Fit::NotText)
        return failure(ErrorCode::CellNotText, {m_path, place});
    m_xml += "</t></is></c>";
    int &width = m_widths[size_t(column)];
    width = std::max(width, std::min(written.width + widthBesideText, widestColumn));
    return {};
}

Result<void> XlsxSink::packRows()
{
    m_packedBytes.resize(0);
    m_deflater.add(m_xml, m_packedBytes);
    m_xml.resize(0);
    return m_packed.write(m_packedBytes);
}

Result<void> XlsxSink::finish()
{
    if (const Result<void> packed = packRows(); !packed)
        return packed;
    m_packedBytes.resize(0);
    m_deflater.finish(Deflater::End::Stretch, m_packedBytes);
    return m_packed.write(m_packedBytes)
        .and_then([this] { return makeFrame(); })
        .and_then([this](const XlsxFrame &frame) { return writeBook(frame); });
}

Result<XlsxFrame> XlsxSink::makeFrame() const
{
    const XlsxFrameRequest request{m_head, above(), m_headerRow, std::max(m_headerRow, m_row - 1), m_widths, m_charted};
    QTemporaryFile draft(draftName(m_path));
    if (!draft.open())
        return failure(unwritable(draft.errorString()));
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    const bool hasRoom = disk.bytesAvailable() >= roomForFrame;
    errno = 0;
    Result<XlsxFrame> frame = makeXlsxFrame(request, draft.fileName());
    if (frame)
        return frame;
    return failure(errno == ENOSPC || !hasRoom ? Error{ErrorCode::DiskFull, {m_path}}
                                               : unwritable(frame.error().args.value(1)));
}

Result<void> XlsxSink::writeBook(const XlsxFrame &frame)
{
    ZipWriter archive(m_file);
    for (const XlsxFrame::Part &part : frame.parts) {
        if (const Result<void> added = archive.add(part.name, part.bytes); !added)
            return added;
    }
    return writeSheet(archive, frame).and_then([&] { return archive.finish(); }).and_then([this] {
        return m_file.commit();
    });
}

Result<void> XlsxSink::writeSheet(ZipWriter &archive, const XlsxFrame &frame)
{
    QByteArray head;
    QByteArray tail;
    Deflater headDeflater;
    Deflater tailDeflater;
    headDeflater.add(frame.sheetHead, head);
    headDeflater.finish(Deflater::End::Stretch, head);
    tailDeflater.add(frame.sheetTail, tail);
    tailDeflater.finish(Deflater::End::Stream, tail);
    const DeflatedSize size = headDeflater.size() + m_deflater.size() + tailDeflater.size();
    if (std::max(size.plain, archive.written() + size.packed) > ZipWriter::mostBytes)
        return failure(unwritable(qt_error_string(EFBIG)));
    return archive.begin(XlsxFrame::sheetName, size)
        .and_then([&] { return archive.write(head); })
        .and_then([&] { return copyRows(archive); })
        .and_then([&] { return archive.write(tail); });
}

Result<void> XlsxSink::copyRows(ZipWriter &archive)
{
    const Result<std::unique_ptr<QFile>> packed = m_packed.reread();
    if (!packed)
        return failure(packed.error());
    qint64 left = m_deflater.size().packed;
    while (left > 0) {
        const QByteArray bytes = (*packed)->read(std::min<qint64>(left, packedAtOnce));
        if (bytes.isEmpty())
            return failure(unwritable((*packed)->errorString()));
        if (const Result<void> written = archive.write(bytes); !written)
            return written;
        left -= bytes.size();
    }
    return {};
}

Error XlsxSink::unwritable(const QString &reason) const
{
    return {ErrorCode::FileUnwritable, {m_path, reason}};
}

} // namespace hengzhao::files
