// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/row_source.h"
#include "models/files/xlsx_sheet.h"

#include <QStringList>

namespace hengzhao::files
{

/// Rows of one sheet of an Excel workbook (.xlsx, .xlsm), read as a stream.
///
/// Offices put titles above a table: "Candidates of 2021", whose cell covers all columns, or who filled the table in
/// and when. Rows above the header are passed over: those with one text only, and those with at most half as many texts
/// as a row below and a cell that covers several columns. Nothing else is guessed: where the header is then not what it
/// should be, its missing columns refuse the file.
class XlsxSource final : public RowSource
{
public:
    /// How many rows are looked at to find the header.
    static constexpr qsizetype rowsLookedAt = 10;

    /// `sheet` may be empty: then it is the first that is not hidden. Several sheets of a book may be read at a time.
    [[nodiscard]] static Result<std::unique_ptr<XlsxSource>> open(std::shared_ptr<XlsxWorkbook> book,
                                                                  const QString &sheet);

    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells) override;
    [[nodiscard]] qint64 row() const override { return m_row; }
    [[nodiscard]] double part() const override { return m_sheet->part(); }

private:
    struct Row {
        qint64 number = 0;
        QStringList cells;
    };

    explicit XlsxSource(std::shared_ptr<XlsxWorkbook> book) : m_book(std::move(book)) {}

    [[nodiscard]] Result<void> openSheet(const QString &name);
    [[nodiscard]] Result<bool> nextFilled(std::vector<QStringView> &cells);
    [[nodiscard]] Result<void> lookAtFirstRows();
    [[nodiscard]] Result<qsizetype> findHeader();

    std::shared_ptr<XlsxWorkbook> m_book;
    std::unique_ptr<XlsxSheet> m_sheet;
    QString m_part;
    /// The rows that were looked at, and which of them comes next.
    QList<Row> m_first;
    qsizetype m_next = 0;
    /// What stopped the reading; once set, nothing more is read.
    std::optional<Error> m_error;
    qint64 m_row = 0;
};

} // namespace hengzhao::files
