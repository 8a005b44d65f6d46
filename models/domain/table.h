// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packed_numbers.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hengzhao
{

/// What a column holds; decides how it is compared, filtered, aligned and shown.
enum class ColumnKind {
    /// Free text, such as names.
    Text,
    /// One of few words, such as a district or a state.
    Word,
    /// A whole number.
    Number,
    /// A score in hundredths.
    Score,
    /// A part of one, in ten-thousandths.
    Share,
};

/// What a word means to whoever reads it, beyond itself.
enum class Tone { Plain, Neutral, Good, Warning, Bad };

/// Texts in one block of UTF-8: a million names take ten megabytes, not a hundred.
class PackedTexts
{
public:
    void append(std::string_view utf8);
    void append(const QString &text);
    void append(const PackedTexts &others);
    void reserve(size_t texts, size_t bytes);
    [[nodiscard]] size_t bytes() const { return m_text.size(); }
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view operator[](size_t index) const;
    [[nodiscard]] QString text(size_t index) const;

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

/// One column of a table in memory.
struct TableColumn {
    /// Where a cell holds no number or no word.
    static constexpr std::int64_t none = PackedNumbers::none;

    /// Its name in the field's terms, such as "candidate_no"; its title comes from wording.
    QString key;
    ColumnKind kind = ColumnKind::Text;
    /// Where the title is data, such as a district's name; else empty.
    QString title = {};
    /// The cells of a Text column.
    PackedTexts texts = {};
    /// The cells of all others; of a Word column, places in `words`.
    PackedNumbers numbers = {};
    QStringList words = {};
    /// As long as `words`, or empty where no word means more than itself.
    QList<Tone> tones = {};
    /// Figures to be read against those of the cells, such as last year's; as long as `numbers`, or empty.
    PackedNumbers beside = {};

    [[nodiscard]] bool isNumeric() const { return kind != ColumnKind::Text && kind != ColumnKind::Word; }
    [[nodiscard]] bool isEmpty(size_t row) const;
    /// The cell as a person reads it, empty where there is none.
    [[nodiscard]] QString text(size_t row) const;
    /// The cell as a spreadsheet takes it: no thousands marks.
    [[nodiscard]] QString plainText(size_t row) const;
    [[nodiscard]] Tone tone(size_t row) const;
    /// The figure beside the cell's own; empty where there is none.
    [[nodiscard]] QString besideText(size_t row) const;
};

/// Rows of columns, each row with the id of what it shows.
struct Table {
    std::vector<std::int64_t> ids = {};
    QList<TableColumn> columns = {};

    [[nodiscard]] size_t rows() const { return ids.size(); }
    /// Its place, or -1.
    [[nodiscard]] int indexOf(const QString &key) const;
    [[nodiscard]] const TableColumn &column(const QString &key) const { return columns[indexOf(key)]; }
};

} // namespace hengzhao
