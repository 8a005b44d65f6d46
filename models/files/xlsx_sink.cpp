// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsx_sink.h"

#include "models/files/xlsx_sheet.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace hengzhao::files
{

namespace
{

/// The rows whose texts say how wide the columns become.
constexpr qint64 rowsMeasured = 1000;
constexpr int narrowestColumn = 6;
constexpr int widestColumn = 50;
constexpr int widthBesideText = 2;

} // namespace

Result<std::unique_ptr<XlsxSink>> XlsxSink::create(const QString &path)
{
    Result<std::unique_ptr<XlsxDraft>> draft = XlsxDraft::create(path);
    if (!draft)
        return failure(draft.error());
    const Result<lxw_worksheet *> sheet = (*draft)->addSheet();
    if (!sheet)
        return failure(sheet.error());
    std::unique_ptr<XlsxSink> sink(new XlsxSink(path));
    sink->m_draft = std::move(*draft);
    sink->m_sheet = *sheet;
    return sink;
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
        lxw_format *const format = m_rows == 0 ? m_draft->headerFormat() : m_draft->textFormat();
        if (const Result<void> added = m_draft->writeText(m_rows, int(i), cells[i], format); !added)
            return added;
        if (m_rows < rowsMeasured && !cells[i].isEmpty()) {
            int &width = m_widths[size_t(i)];
            width = std::max(width, std::min(xlsxWidthOf(cells[i]) + widthBesideText, widestColumn));
        }
    }
    ++m_rows;
    return {};
}

Result<void> XlsxSink::finish()
{
    setUpPage();
    return m_draft->finish();
}

void XlsxSink::setUpPage()
{
    for (size_t i = 0; i < m_widths.size(); ++i)
        worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr);
    setUpXlsxPage(m_sheet);
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

} // namespace hengzhao::files
