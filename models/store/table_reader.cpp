// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/table_reader.h"

namespace hengzhao::store
{

namespace
{

void appendWord(TableColumn &cells, const ReadColumn &column, const std::string &text)
{
    const QString code = QString::fromStdString(text);
    cells.words.append(column.word ? column.word(code) : code);
    if (column.tone)
        cells.tones.append(column.tone(code));
}

} // namespace

WordColumn::WordColumn(const ReadColumn &column, const Codes &codes)
    : m_column(column), m_codes(codes), m_places(codes.size(), -1), m_cells{column.key, column.kind}
{
}

void WordColumn::append(std::int32_t code)
{
    if (code < 0)
        return m_cells.numbers.append(TableColumn::none);
    std::int64_t &place = m_places[static_cast<size_t>(code)];
    if (place < 0) {
        place = m_cells.words.size();
        appendWord(m_cells, m_column, m_codes.text(static_cast<size_t>(code)));
    }
    m_cells.numbers.append(place);
}

Result<Table> readTable(Statement &statement, const QList<ReadColumn> &columns)
{
    Table table;
    std::vector<Codes> codes(static_cast<size_t>(columns.size()));
    for (const ReadColumn &column : columns)
        table.columns.append({column.key, column.kind});
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            break;
        table.ids.push_back(statement.integer(0));
        for (int i = 0; i < columns.size(); ++i) {
            TableColumn &cells = table.columns[i];
            const int at = i + 1;
            if (cells.kind == ColumnKind::Text)
                cells.texts.append(statement.isNull(at) ? std::string_view() : statement.utf8(at));
            else if (statement.isNull(at))
                cells.numbers.append(TableColumn::none);
            else if (cells.kind == ColumnKind::Word)
                cells.numbers.append(codes[static_cast<size_t>(i)].of(statement.utf8(at)));
            else
                cells.numbers.append(statement.integer(at));
        }
    }
    for (int i = 0; i < columns.size(); ++i) {
        const Codes &known = codes[static_cast<size_t>(i)];
        for (size_t code = 0; code < known.size(); ++code)
            appendWord(table.columns[i], columns[i], known.text(code));
    }
    return table;
}

} // namespace hengzhao::store
