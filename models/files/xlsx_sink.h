// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/atomic_write.h"
#include "models/files/deflater.h"
#include "models/files/row_sink.h"
#include "models/files/table_head.h"

#include <memory>
#include <vector>

namespace hengzhao::files
{

struct XlsxFrame;
class ZipWriter;

/// Writes an Excel workbook of one sheet, in constant memory: the head over the table, the header stays while one
/// scrolls and stands on every page, columns are as wide as their texts, A4 landscape. Every cell is a text, so that
/// numbers of people and codes keep their zeros and digits, and nothing becomes a formula; but for the columns that the
/// head says are figures.
///
/// Rows are written here, packed as they come, and every byte of them is counted; what stands round them, libxlsxwriter
/// makes. It would write rows too, but twice, through files whose errors it does not look at.
class XlsxSink final : public RowSink
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxSink>> create(const QString &path, const TableHead &head = {});
    ~XlsxSink() override;
    XlsxSink(const XlsxSink &) = delete;
    XlsxSink &operator=(const XlsxSink &) = delete;

    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;

private:
    XlsxSink(QString path, AtomicFile file, AtomicFile packed, TableHead head);

    void placeHeader(qsizetype columns);
    [[nodiscard]] Result<void> addCell(qsizetype column, const QString &text);
    [[nodiscard]] Result<void> addText(qsizetype column, const QString &text);
    [[nodiscard]] Result<void> packRows();
    [[nodiscard]] QStringList above() const;
    [[nodiscard]] Result<XlsxFrame> makeFrame() const;
    [[nodiscard]] Result<void> writeBook(const XlsxFrame &frame);
    [[nodiscard]] Result<void> writeSheet(ZipWriter &archive, const XlsxFrame &frame);
    [[nodiscard]] Result<void> copyRows(ZipWriter &archive);
    [[nodiscard]] Error unwritable(const QString &reason) const;

    QString m_path;
    AtomicFile m_file;
    TableHead m_head;
    /// The rows, packed, until the workbook's beginning is known; never committed.
    AtomicFile m_packed;
    Deflater m_deflater;
    /// The sheet's XML that is not packed yet.
    QByteArray m_xml;
    QByteArray m_packedBytes;
    /// The names of columns, such as AB.
    std::vector<QByteArray> m_letters;
    /// Where the header stands and the next row will, counted from 0.
    qint64 m_headerRow = 0;
    qint64 m_row = 0;
    QByteArray m_rowNumber;
    /// Widths of the columns, in characters of the size of a digit.
    std::vector<int> m_widths;
    /// The header and the rows that the chart shows.
    QList<QStringList> m_charted;
};

} // namespace hengzhao::files
