// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_filter.h"

#include "models/domain/pinyin.h"

#include <algorithm>
#include <cmath>
#include <future>

namespace hengzhao::tables
{

namespace
{

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min() + 1;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

/// The number as the column keeps it; what has more places than that counts as the next one in the same direction.
std::optional<double> scaled(ColumnKind kind, QString text)
{
    text = text.trimmed();
    text.remove(QLatin1Char(','));
    if (kind == ColumnKind::Share && text.endsWith(QLatin1Char('%')))
        text.chop(1);
    bool isNumber = false;
    const double value = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > 1e15)
        return std::nullopt;
    return kind == ColumnKind::Number ? value : std::round(value * 1e4) / 1e2;
}

bool isLatinOnly(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

/// In UTF-8 a text is contained in another where its bytes are, unless cases are not to count.
bool hasOneCase(const QString &text)
{
    return text.toUpper() == text && text.toLower() == text && text.toCaseFolded() == text;
}

/// Keeps the rows that pass; of many, two threads look at half each.
template <typename Passes>
void keepRows(std::vector<std::uint32_t> &rows, Passes passes)
{
    constexpr size_t many = 50'000;
    const auto fails = [&passes](std::uint32_t row) { return !passes(row); };
    const auto middle = rows.begin() + (rows.size() < many ? 0 : static_cast<std::ptrdiff_t>(rows.size() / 2));
    auto lower = std::async(rows.size() < many ? std::launch::deferred : std::launch::async,
                            [&] { return std::remove_if(rows.begin(), middle, fails); });
    const auto upperEnd = std::remove_if(middle, rows.end(), fails);
    rows.erase(std::move(middle, upperEnd, lower.get()), rows.end());
}

template <typename Passes>
void keepByNumbers(const PackedNumbers &numbers, std::vector<std::uint32_t> &rows, Passes passes)
{
    numbers.visit([&]<typename T>(std::span<const T> cells) {
        std::erase_if(rows, [&](std::uint32_t row) {
            const T cell = cells[row];
            return !passes(cell == PackedNumbers::noneOf<T> ? PackedNumbers::none : std::int64_t{cell});
        });
    });
}

struct Comparison {
    QString operation;
    QString rest;
};

Comparison splitOperation(const QString &text)
{
    for (const char *operation : {">=", "<=", "<>", "!=", ">", "<", "="}) {
        if (text.startsWith(QLatin1String(operation)))
            return {QLatin1String(operation) == QLatin1String("!=") ? QStringLiteral("<>") : QLatin1String(operation),
                    text.mid(QLatin1String(operation).size()).trimmed()};
    }
    return {{}, text};
}

} // namespace

std::optional<RowFilter> RowFilter::parse(ColumnKind kind, const QString &given)
{
    RowFilter filter;
    const QString text = given.trimmed();
    if (text.isEmpty())
        return filter;
    const Comparison comparison = splitOperation(text);
    if (comparison.rest.isEmpty()) {
        if (comparison.operation != QLatin1String("=") && comparison.operation != QLatin1String("<>"))
            return std::nullopt;
        filter.m_kind = comparison.operation == QLatin1String("=") ? Kind::Blank : Kind::NotBlank;
        return filter;
    }
    if (kind == ColumnKind::Text || kind == ColumnKind::Word) {
        filter.m_kind = comparison.operation == QLatin1String("=")    ? Kind::Exactly
                        : comparison.operation == QLatin1String("<>") ? Kind::NotContains
                                                                      : Kind::Contains;
        filter.m_text = filter.m_kind == Kind::Contains ? text : comparison.rest;
        filter.m_isLatin = isLatinOnly(filter.m_text);
        if (hasOneCase(filter.m_text))
            filter.m_bytes = filter.m_text.toStdString();
        return filter;
    }
    filter.m_kind = Kind::Range;
    filter.m_from = least;
    filter.m_to = most;
    if (const qsizetype dots = comparison.rest.indexOf(QLatin1String("..")); dots >= 0) {
        const auto from = scaled(kind, comparison.rest.left(dots));
        const auto to = scaled(kind, comparison.rest.mid(dots + 2));
        if (!comparison.operation.isEmpty() || !from || !to)
            return std::nullopt;
        filter.m_from = static_cast<std::int64_t>(std::ceil(*from));
        filter.m_to = static_cast<std::int64_t>(std::floor(*to));
        return filter;
    }
    const auto value = scaled(kind, comparison.rest);
    if (!value)
        return std::nullopt;
    const auto up = static_cast<std::int64_t>(std::ceil(*value));
    const auto down = static_cast<std::int64_t>(std::floor(*value));
    if (comparison.operation == QLatin1String(">"))
        filter.m_from = down + 1;
    else if (comparison.operation == QLatin1String(">="))
        filter.m_from = up;
    else if (comparison.operation == QLatin1String("<"))
        filter.m_to = up - 1;
    else if (comparison.operation == QLatin1String("<="))
        filter.m_to = down;
    else {
        filter.m_from = up;
        filter.m_to = down;
        if (comparison.operation == QLatin1String("<>"))
            filter.m_kind = Kind::NotNumber;
    }
    return filter;
}

RowFilter RowFilter::ofWords(const QList<bool> &allowed)
{
    RowFilter filter;
    filter.m_kind = Kind::Words;
    filter.m_allowed = allowed;
    return filter;
}

bool RowFilter::passesText(const QString &text) const
{
    if (m_kind == Kind::Exactly)
        return text.compare(m_text, Qt::CaseInsensitive) == 0;
    bool contains = text.contains(m_text, Qt::CaseInsensitive);
    if (!contains && m_isLatin) {
        const PinyinInitials initials = pinyinInitials(text);
        const QString wanted = m_text.toLower();
        contains = initials.asName.contains(wanted) || initials.plain.contains(wanted);
    }
    return contains == (m_kind == Kind::Contains);
}

void RowFilter::keepByTexts(const PackedTexts &texts, std::vector<std::uint32_t> &rows) const
{
    if (m_bytes.empty())
        return keepRows(rows, [&](std::uint32_t row) { return passesText(texts.text(row)); });
    if (m_kind == Kind::Exactly)
        return keepRows(rows, [&](std::uint32_t row) { return texts[row] == m_bytes; });
    const bool wanted = m_kind == Kind::Contains;
    keepRows(rows, [&](std::uint32_t row) { return (texts[row].find(m_bytes) != std::string_view::npos) == wanted; });
}

/// Each word is looked at once, however many rows say it.
void RowFilter::keepByWords(const TableColumn &column, std::vector<std::uint32_t> &rows) const
{
    QList<bool> passes;
    for (const QString &word : column.words)
        passes.append(passesText(word));
    const bool emptyPasses = m_kind == Kind::NotContains;
    keepByNumbers(column.numbers, rows, [&](std::int64_t word) {
        return word == TableColumn::none ? emptyPasses : passes[static_cast<qsizetype>(word)];
    });
}

void RowFilter::keep(const TableColumn &column, std::vector<std::uint32_t> &rows) const
{
    switch (m_kind) {
    case Kind::Everything:
        return;
    case Kind::Blank:
    case Kind::NotBlank:
        std::erase_if(rows, [&](std::uint32_t row) { return column.isEmpty(row) != (m_kind == Kind::Blank); });
        return;
    case Kind::Range:
        keepByNumbers(column.numbers, rows, [&](std::int64_t value) {
            return value != TableColumn::none && value >= m_from && value <= m_to;
        });
        return;
    case Kind::NotNumber:
        keepByNumbers(column.numbers, rows, [&](std::int64_t value) { return value < m_from || value > m_to; });
        return;
    case Kind::Words:
        keepByNumbers(column.numbers, rows, [&](std::int64_t word) {
            return word != TableColumn::none && m_allowed.value(static_cast<qsizetype>(word));
        });
        return;
    case Kind::Contains:
    case Kind::Exactly:
    case Kind::NotContains:
        if (column.kind == ColumnKind::Word)
            keepByWords(column, rows);
        else
            keepByTexts(column.texts, rows);
        return;
    }
}

} // namespace hengzhao::tables
