// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/table_reader.h"

namespace hengzhao::store
{

/// Makes a table of what several statements have read, one column after another. Each is given by what it has in a row,
/// and rows are counted in the order in which they are to stand.
class TableFiller
{
public:
    explicit TableFiller(const QList<ReadColumn> &columns) : m_columns(columns) {}

    void setIds(std::vector<std::int64_t> ids) { m_table.ids = std::move(ids); }

    /// Texts that stand in the order of the rows.
    void addTexts(PackedTexts texts) { m_table.columns.append({next().key, next().kind, {}, std::move(texts)}); }
    /// A std::string_view of a row.
    template <typename TextOf>
    void addTexts(TextOf textOf, size_t bytes)
    {
        TableColumn cells{next().key, next().kind};
        cells.texts.reserve(m_table.rows(), bytes);
        for (size_t row = 0; row < m_table.rows(); ++row)
            cells.texts.append(textOf(row));
        m_table.columns.append(std::move(cells));
    }
    /// A code of a row, -1 for an empty cell.
    template <typename CodeOf>
    void addWords(const Codes &codes, CodeOf codeOf)
    {
        WordColumn cells(next(), codes);
        for (size_t row = 0; row < m_table.rows(); ++row)
            cells.append(codeOf(row));
        m_table.columns.append(cells.take());
    }
    /// A number of a row, TableColumn::none for an empty cell.
    template <typename NumberOf>
    void addNumbers(NumberOf numberOf)
    {
        TableColumn cells{next().key, next().kind};
        for (size_t row = 0; row < m_table.rows(); ++row)
            cells.numbers.append(numberOf(row));
        m_table.columns.append(std::move(cells));
    }
    [[nodiscard]] Table take() { return std::move(m_table); }

private:
    [[nodiscard]] const ReadColumn &next() const { return m_columns[m_table.columns.size()]; }

    const QList<ReadColumn> &m_columns;
    Table m_table;
};

} // namespace hengzhao::store
