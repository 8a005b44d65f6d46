// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/table_reader.h"

#include <string>
#include <unordered_map>

namespace hengzhao::store
{

namespace
{

/// Finds the place of each word by its text in the database, each text looked up once.
class Words
{
public:
    explicit Words(const ReadColumn &column) : m_column(column) {}

    std::int64_t placeOf(std::string_view text, TableColumn &cells)
    {
        if (const auto known = m_places.find(text); known != m_places.end())
            return known->second;
        const QString code = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        const auto place = static_cast<std::int64_t>(cells.words.size());
        cells.words.append(m_column.word ? m_column.word(code) : code);
        if (m_column.tone)
            cells.tones.append(m_column.tone(code));
        m_places.emplace(std::string(text), place);
        return place;
    }

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    const ReadColumn &m_column;
    std::unordered_map<std::string, std::int64_t, Hash, std::equal_to<>> m_places;
};

} // namespace

Result<Table> readTable(Statement &statement, const QList<ReadColumn> &columns)
{
    Table table;
    std::vector<Words> words;
    for (const ReadColumn &column : columns) {
        table.columns.append({column.key, column.kind});
        words.emplace_back(column);
    }
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return failure(row.error());
        if (!*row)
            return table;
        table.ids.push_back(statement.integer(0));
        for (int i = 0; i < columns.size(); ++i) {
            TableColumn &cells = table.columns[i];
            const int at = i + 1;
            if (cells.kind == ColumnKind::Text)
                cells.texts.append(statement.isNull(at) ? std::string_view() : statement.utf8(at));
            else if (statement.isNull(at))
                cells.numbers.push_back(TableColumn::none);
            else if (cells.kind == ColumnKind::Word)
                cells.numbers.push_back(words[static_cast<size_t>(i)].placeOf(statement.utf8(at), cells));
            else
                cells.numbers.push_back(statement.integer(at));
        }
    }
}

} // namespace hengzhao::store
