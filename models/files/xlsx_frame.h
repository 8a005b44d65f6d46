// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/files/table_head.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <vector>

namespace hengzhao::files
{

/// The styles of a workbook's cells, by their numbers in it.
struct XlsxStyle {
    static constexpr int header = 1;
    static constexpr int text = 2;
    static constexpr int number = 3;
    static constexpr int share = 4;
};

/// What a workbook of one table has round the rows of it.
struct XlsxFrameRequest {
    const TableHead &head;
    /// Rows above the header, each over all columns.
    QStringList above;
    /// The header's place, counted from 0, and that of the last row.
    qint64 headerRow = 0;
    qint64 lastRow = 0;
    /// Of the columns, in characters of the size of a digit.
    const std::vector<int> &widths;
    /// The header and the rows that a chart shows.
    QList<QStringList> charted;
};

/// A workbook without the rows of its table.
struct XlsxFrame {
    struct Part {
        QByteArray name;
        QByteArray bytes;
    };

    static constexpr auto sheetName = "xl/worksheets/sheet1.xml";

    /// All but the sheet.
    QList<Part> parts;
    /// The sheet's XML before the header, and behind the last row.
    QByteArray sheetHead;
    QByteArray sheetTail;
};

/// Makes it through libxlsxwriter, which writes files only: `draft` is one that nobody else has, and is overwritten.
[[nodiscard]] Result<XlsxFrame> makeXlsxFrame(const XlsxFrameRequest &request, const QString &draft);

} // namespace hengzhao::files
