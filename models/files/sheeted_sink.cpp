// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sheeted_sink.h"

#include "models/files/part_path.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace hengzhao::files
{

namespace
{

constexpr int narrowestSheetColumn = 10;
constexpr int widthBesideTitle = 4;

} // namespace

Result<void> SheetedSink::beginFile()
{
    const QString path = m_drafts.empty() ? m_path : partPath(m_path, QString::number(m_drafts.size() + 1));
    Result<std::unique_ptr<XlsxDraft>> draft = XlsxDraft::create(path);
    if (!draft)
        return failure(draft.error());
    m_drafts.push_back(std::move(*draft));
    m_written.append({path, 0});
    m_sheets = 0;
    return beginSheet();
}

Result<void> SheetedSink::beginSheet()
{
    const Result<lxw_worksheet *> sheet = m_drafts.back()->addSheet();
    if (!sheet)
        return failure(sheet.error());
    ++m_sheets;
    m_row = 0;
    setUpXlsxPage(*sheet);
    worksheet_repeat_rows(*sheet, 0, 0);
    worksheet_freeze_panes(*sheet, 1, 0);
    for (int i = 0; i < m_header.size(); ++i)
        worksheet_set_column(*sheet, lxw_col_t(i), lxw_col_t(i),
                             std::max(narrowestSheetColumn, xlsxWidthOf(m_header[i]) + widthBesideTitle), nullptr);
    return writeRow(m_header, true);
}

Result<void> SheetedSink::writeRow(const QStringList &cells, bool isHeader)
{
    XlsxDraft &draft = *m_drafts.back();
    for (int i = 0; i < cells.size(); ++i) {
        if (Result<void> done =
                draft.writeText(m_row, i, cells[i], isHeader ? draft.headerFormat() : draft.textFormat());
            !done)
            return done;
    }
    ++m_row;
    return {};
}

Result<void> SheetedSink::add(const QStringList &cells)
{
    if (m_drafts.empty()) {
        m_header = cells;
        return beginFile();
    }
    if (m_row > m_limits.rowsASheet) {
        if (Result<void> begun = m_sheets == m_limits.sheetsAFile ? beginFile() : beginSheet(); !begun)
            return begun;
    }
    ++m_written.last().second;
    return writeRow(cells, false);
}

Result<void> SheetedSink::finish()
{
    for (const std::unique_ptr<XlsxDraft> &draft : m_drafts) {
        if (Result<void> done = draft->finish(); !done)
            return done;
    }
    m_drafts.clear(); // and what they put aside
    return {};
}

} // namespace hengzhao::files
