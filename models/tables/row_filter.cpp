// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_filter.h"

#include "models/domain/pinyin.h"

#include <algorithm>
#include <cmath>

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

/// Each word is looked at once, however many rows say it.
void RowFilter::keepByWords(const TableColumn &column, std::vector<std::uint32_t> &rows) const
{
    QList<bool> passes;
    for (const QString &word : column.words)
        passes.append(passesText(word));
    const bool emptyPasses = m_kind == Kind::NotContains;
    std::erase_if(rows, [&](std::uint32_t row) {
        const std::int64_t word = column.numbers[row];
        return !(word == TableColumn::none ? emptyPasses : passes[static_cast<qsizetype>(word)]);
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
        std::erase_if(rows, [&](std::uint32_t row) {
            const std::int64_t value = column.numbers[row];
            return value == TableColumn::none || value < m_from || value > m_to;
        });
        return;
    case Kind::NotNumber:
        std::erase_if(rows, [&](std::uint32_t row) {
            const std::int64_t value = column.numbers[row];
            return value >= m_from && value <= m_to;
        });
        return;
    case Kind::Words:
        std::erase_if(rows, [&](std::uint32_t row) {
            const std::int64_t word = column.numbers[row];
            return word == TableColumn::none || !m_allowed.value(static_cast<qsizetype>(word));
        });
        return;
    case Kind::Contains:
    case Kind::Exactly:
    case Kind::NotContains:
        if (column.kind == ColumnKind::Word)
            keepByWords(column, rows);
        else
            std::erase_if(rows, [&](std::uint32_t row) { return !passesText(column.text(row)); });
        return;
    }
}

} // namespace hengzhao::tables
