// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_sink.h"
#include "models/files/xlsx_draft.h"

namespace hengzhao::files
{

/// How much a program that reads workbooks takes at once. Rows do not count the header.
struct SheetLimits {
    qint64 rowsASheet = 0;
    int sheetsAFile = 0;
};

/// Writes one table into workbooks of several sheets, each with the header, for programs that take only so many rows a
/// sheet and sheets a file. Files after the first are numbered: list.xlsx, list-2.xlsx. Each gets its name in finish(),
/// once it has been read back.
class SheetedSink final : public RowSink
{
public:
    SheetedSink(QString path, SheetLimits limits) : m_path(std::move(path)), m_limits(limits) {}

    /// The first row is the header.
    [[nodiscard]] Result<void> add(const QStringList &cells) override;
    [[nodiscard]] Result<void> finish() override;
    /// What was written, with its rows.
    [[nodiscard]] const QList<std::pair<QString, qint64>> &written() const { return m_written; }

private:
    [[nodiscard]] Result<void> beginFile();
    [[nodiscard]] Result<void> beginSheet();
    [[nodiscard]] Result<void> writeRow(const QStringList &cells, bool isHeader);

    QString m_path;
    SheetLimits m_limits;
    QStringList m_header;
    std::vector<std::unique_ptr<XlsxDraft>> m_drafts;
    QList<std::pair<QString, qint64>> m_written;
    int m_sheets = 0;
    /// Of the sheet, its header included.
    qint64 m_row = 0;
};

} // namespace hengzhao::files
