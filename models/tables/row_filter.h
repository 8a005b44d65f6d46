// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <optional>
#include <string>

namespace hengzhao::tables
{

/// What one cell of the filter row asks of its column.
///
/// Numbers: `300`, `>300`, `>=300`, `<300`, `<=300`, `<>300`, `300..400`. Texts and words: contained anywhere; `=text`
/// exactly, `=one|other` any of several exactly; `<>text` not contained; Latin letters also find pinyin initials. `=`
/// alone: empty cells, `<>` alone: others.
class RowFilter
{
public:
    /// Everything passes.
    RowFilter() = default;
    /// Nothing where the text cannot be read for such a column.
    [[nodiscard]] static std::optional<RowFilter> parse(ColumnKind kind, const QString &given);
    /// The text that lets exactly these values pass, and what values such a text lets pass; nothing for another
    /// text. An empty value stands for empty cells.
    [[nodiscard]] static QString textOf(const QStringList &values);
    [[nodiscard]] static QStringList valuesOf(const QString &text);

    [[nodiscard]] bool isEverything() const { return m_kind == Kind::Everything; }
    /// Keeps of `rows` those that pass, in their order.
    void keep(const TableColumn &column, std::vector<std::uint32_t> &rows) const;

private:
    enum class Kind { Everything, Blank, NotBlank, Range, NotNumber, Contains, Exactly, AnyOf, NotContains };

    explicit RowFilter(Kind kind) : m_kind(kind) {}
    [[nodiscard]] static RowFilter ofText(Kind kind, const QString &text);
    [[nodiscard]] static RowFilter between(Kind kind, std::int64_t from, std::int64_t to);
    [[nodiscard]] static std::optional<RowFilter> ofRange(ColumnKind kind, const QString &text);
    [[nodiscard]] static std::optional<RowFilter> ofNumber(ColumnKind kind, const QString &operation,
                                                           const QString &rest);
    [[nodiscard]] bool passesText(const QString &text) const;
    void keepByTexts(const PackedTexts &texts, std::vector<std::uint32_t> &rows) const;
    void keepByWords(const TableColumn &column, std::vector<std::uint32_t> &rows) const;

    Kind m_kind = Kind::Everything;
    std::int64_t m_from = 0;
    std::int64_t m_to = 0;
    QString m_text;
    /// The text is Latin letters only, which may be pinyin initials.
    bool m_isLatin = false;
    /// Set where no character of the text has another case: then it is looked for as these bytes.
    std::string m_bytes;
    QStringList m_values;
};

} // namespace hengzhao::tables
