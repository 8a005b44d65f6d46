// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/xlsx_workbook.h"

#include <string>
#include <vector>

namespace hengzhao::files
{

/// The most columns and rows that spreadsheet programs have.
constexpr int mostWorkbookColumns = 16'384;
constexpr qint64 mostWorkbookRows = 1'048'576;
/// Characters of all cells of a row: ten rows are kept while the header is looked for. A quarter of a thousand for each
/// cell that a row can have.
constexpr qsizetype longestWorkbookRow = qsizetype(1) << 22;

/// The name of a place as spreadsheets have it, such as C5; both count from 1.
[[nodiscard]] QString cellName(qint64 row, int column);

/// The rows of a sheet, one after another, every cell as the text that people see in it: numbers without exponents,
/// dates as ISO 8601 has them, yes and no as 1 and 0, and of a formula what it came to when it was saved. Hidden rows
/// and columns are rows and columns: hiding is how offices tidy up a screen, and a table cut short by it would be a
/// worse surprise than one that has them.
class XlsxSheet
{
public:
    [[nodiscard]] static Result<std::unique_ptr<XlsxSheet>> open(const XlsxWorkbook &book, const QString &part);

    /// The cells' views hold until the next call; those behind the last text are left out.
    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells);
    [[nodiscard]] qint64 row() const { return m_row; }
    [[nodiscard]] double part() const { return m_xml->part(); }

private:
    /// A text in the workbook's shared ones, or in those of this row.
    struct Cell {
        QStringView shared;
        qsizetype begin = 0;
        qsizetype length = -1;
    };

    XlsxSheet(const XlsxWorkbook &book, std::unique_ptr<XlsxXml> xml) : m_book(book), m_xml(std::move(xml)) {}

    [[nodiscard]] Result<void> beginRow();
    [[nodiscard]] Result<void> readCells();
    [[nodiscard]] Result<void> beginCell();
    [[nodiscard]] Result<void> readValue();
    [[nodiscard]] Result<void> putCell();
    [[nodiscard]] Result<void> putShared();
    [[nodiscard]] Result<void> putText();
    [[nodiscard]] Result<void> putNumber();
    /// Ends a cell whose text has been put behind those of this row, from `begin` on.
    [[nodiscard]] Result<void> endOwn(qsizetype begin);
    [[nodiscard]] Error tooLong() const;

    const XlsxWorkbook &m_book;
    std::unique_ptr<XlsxXml> m_xml;
    qint64 m_row = 0;
    /// The cell being read, counted from 1.
    int m_column = 0;
    int m_style = 0;
    std::string m_type;
    std::string m_value;
    bool m_hasFormula = false;
    std::vector<Cell> m_cells;
    /// The texts of this row that are not shared.
    QString m_texts;
};

/// The rows that have a cell that covers several columns, of the first `rows` ones.
[[nodiscard]] Result<QList<qint64>> rowsWithMergedColumns(const XlsxWorkbook &book, const QString &part, qint64 rows);

} // namespace hengzhao::files
