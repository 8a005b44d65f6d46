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
    const QString text = given.trimmed();
    if (text.isEmpty())
        return RowFilter();
    const auto [operation, rest] = splitOperation(text);
    if (rest.isEmpty()) {
        if (operation != QLatin1String("=") && operation != QLatin1String("<>"))
            return std::nullopt;
        return RowFilter(operation == QLatin1String("=") ? Kind::Blank : Kind::NotBlank);
    }
    if (kind != ColumnKind::Text && kind != ColumnKind::Word)
        return rest.contains(QLatin1String("..")) ? ofRange(kind, text) : ofNumber(kind, operation, rest);
    if (operation == QLatin1String("=") && rest.contains(QLatin1Char('|'))) {
        RowFilter filter(Kind::AnyOf);
        filter.m_values = valuesOf(text);
        return filter;
    }
    if (operation == QLatin1String("="))
        return ofText(Kind::Exactly, rest);
    if (operation == QLatin1String("<>"))
        return ofText(Kind::NotContains, rest);
    return ofText(Kind::Contains, text);
}

RowFilter RowFilter::ofText(Kind kind, const QString &text)
{
    RowFilter filter(kind);
    filter.m_text = text;
    filter.m_isLatin = isLatinOnly(text);
    if (hasOneCase(text))
        filter.m_bytes = text.toStdString();
    return filter;
}

RowFilter RowFilter::between(Kind kind, std::int64_t from, std::int64_t to)
{
    RowFilter filter(kind);
    filter.m_from = from;
    filter.m_to = to;
    return filter;
}

std::optional<RowFilter> RowFilter::ofRange(ColumnKind kind, const QString &text)
{
    const qsizetype dots = text.indexOf(QLatin1String(".."));
    const auto from = scaled(kind, text.left(dots));
    const auto to = scaled(kind, text.mid(dots + 2));
    if (!from || !to)
        return std::nullopt;
    return between(Kind::Range, static_cast<std::int64_t>(std::ceil(*from)),
                   static_cast<std::int64_t>(std::floor(*to)));
}

std::optional<RowFilter> RowFilter::ofNumber(ColumnKind kind, const QString &operation, const QString &rest)
{
    const auto value = scaled(kind, rest);
    if (!value)
        return std::nullopt;
    const auto up = static_cast<std::int64_t>(std::ceil(*value));
    const auto down = static_cast<std::int64_t>(std::floor(*value));
    if (operation == QLatin1String(">"))
        return between(Kind::Range, down + 1, most);
    if (operation == QLatin1String(">="))
        return between(Kind::Range, up, most);
    if (operation == QLatin1String("<"))
        return between(Kind::Range, least, up - 1);
    if (operation == QLatin1String("<="))
        return between(Kind::Range, least, down);
    return between(operation == QLatin1String("<>") ? Kind::NotNumber : Kind::Range, up, down);
}

QString RowFilter::textOf(const QStringList &values)
{
    return values.isEmpty() ? QString() : QLatin1Char('=') + values.join(QLatin1Char('|'));
}

QStringList RowFilter::valuesOf(const QString &text)
{
    const auto [operation, rest] = splitOperation(text.trimmed());
    return operation == QLatin1String("=") ? rest.split(QLatin1Char('|')) : QStringList();
}

bool RowFilter::passesText(const QString &text) const
{
    if (m_kind == Kind::Exactly)
        return text.compare(m_text, Qt::CaseInsensitive) == 0;
    if (m_kind == Kind::AnyOf)
        return m_values.contains(text, Qt::CaseInsensitive);
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
    const bool emptyPasses = m_kind == Kind::NotContains || (m_kind == Kind::AnyOf && m_values.contains(QString()));
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
    case Kind::Contains:
    case Kind::Exactly:
    case Kind::AnyOf:
    case Kind::NotContains:
        if (column.kind == ColumnKind::Word)
            keepByWords(column, rows);
        else
            keepByTexts(column.texts, rows);
        return;
    }
}

} // namespace hengzhao::tables
