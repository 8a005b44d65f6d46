// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

namespace hengzhao::office
{

[[nodiscard]] inline TableColumn columnOf(const char *key, ColumnKind kind)
{
    return {QLatin1String(key), kind};
}

/// Adds a cell to a Word column: the word's place, the word itself the first time.
inline void addWord(TableColumn &column, const QString &word, Tone tone = Tone::Plain)
{
    // Rows of one word mostly follow one another.
    const std::int64_t before = column.numbers.empty() ? TableColumn::none : column.numbers[column.numbers.size() - 1];
    if (before != TableColumn::none && column.words[before] == word)
        return column.numbers.append(before);
    qsizetype place = column.words.indexOf(word);
    if (place < 0) {
        place = column.words.size();
        column.words.append(word);
        column.tones.append(tone);
    }
    column.numbers.append(place);
}

/// Adds a cell that may be empty.
template <typename Number>
void addNumber(TableColumn &column, const std::optional<Number> &number)
{
    column.numbers.append(number ? std::int64_t(*number) : TableColumn::none);
}

} // namespace hengzhao::office
