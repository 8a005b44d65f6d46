// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/read_table.h"

#include "models/files/table_file.h"

#include <utility>

namespace hengzhao::files
{

namespace
{

/// A table whose header has been looked at; whoever reads it gets it once more.
class PeekedRows final : public RowSource
{
public:
    explicit PeekedRows(std::unique_ptr<RowSource> rows) : m_rows(std::move(rows)) {}

    /// An empty table has an empty header.
    Result<void> peek()
    {
        std::vector<QStringView> cells;
        const Result<bool> first = m_rows->next(cells);
        if (!first)
            return failure(first.error());
        m_hasHeader = *first;
        if (*first) {
            for (const QStringView cell : cells)
                m_header.append(cell.toString());
        }
        return {};
    }
    [[nodiscard]] std::vector<QStringView> header() const { return {m_header.cbegin(), m_header.cend()}; }

    [[nodiscard]] Result<bool> next(std::vector<QStringView> &cells) override
    {
        if (!std::exchange(m_hasHeader, false))
            return m_rows->next(cells);
        cells = header();
        return true;
    }
    [[nodiscard]] qint64 row() const override { return m_rows->row(); }
    [[nodiscard]] double part() const override { return m_rows->part(); }

private:
    std::unique_ptr<RowSource> m_rows;
    QStringList m_header;
    bool m_hasHeader = false;
};

/// Opens the first of the table's sheets that has the columns looked for; where none has, only says what each lacks.
Result<void> lookForSheet(const TableFile &file, const LackingColumns &lacking, OpenedTable &table)
{
    for (const QString &sheet : table.sheets) {
        Result<std::unique_ptr<RowSource>> rows = file.open(sheet);
        if (!rows)
            return failure(rows.error());
        auto peeked = std::make_unique<PeekedRows>(std::move(*rows));
        if (Result<void> looked = peeked->peek(); !looked)
            return looked;
        const QStringList columns = lacking(peeked->header());
        if (columns.isEmpty()) {
            table.sheet = sheet;
            table.rows = std::move(peeked);
            table.lacking.clear();
            return {};
        }
        table.lacking.append({sheet, columns});
    }
    return {};
}

} // namespace

Result<std::unique_ptr<RowSource>> readTable(const QString &path, const ReadOptions &options)
{
    return tableFile(path, options).and_then([&](const TableFile &file) { return file.open(options.sheet); });
}

Result<QStringList> sheetsOf(const QString &path)
{
    return tableFile(path, {}).and_then([](const TableFile &file) { return file.sheets(); });
}

Result<OpenedTable> openTable(const QString &path, const ReadOptions &options, const LackingColumns &lacking)
{
    const Result<TableFile> file = tableFile(path, options);
    if (!file)
        return failure(file.error());
    const Result<QStringList> sheets = file->sheets();
    if (!sheets)
        return failure(sheets.error());
    OpenedTable table;
    table.sheets = *sheets;
    if (options.sheet.isEmpty() && sheets->size() > 1) {
        if (const Result<void> looked = lookForSheet(*file, lacking, table); !looked)
            return failure(looked.error());
        if (table.rows)
            return table;
    }
    table.sheet = options.sheet.isEmpty() ? sheets->value(0) : options.sheet;
    return file->open(options.sheet).map([&](std::unique_ptr<RowSource> &&rows) {
        table.rows = std::move(rows);
        return std::move(table);
    });
}

} // namespace hengzhao::files
