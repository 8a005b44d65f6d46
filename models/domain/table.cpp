// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/table.h"

#include "models/domain/share_text.h"
#include <cmath>

namespace hengzhao
{

namespace
{

/// "12,345", with a plain minus sign.
QString withThousands(std::int64_t number)
{
    QString digits = QString::number(std::abs(number));
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return number < 0 ? QLatin1Char('-') + digits : digits;
}

QString withPoint(std::int64_t value, int places)
{
    return QString::number(static_cast<double>(value) / std::pow(10.0, places), 'f', places);
}

/// A figure as a column of this kind has it.
QString figureText(ColumnKind kind, std::int64_t number)
{
    if (kind == ColumnKind::Score)
        return withPoint(number, 2);
    if (kind == ColumnKind::Share)
        return shareText(number);
    return withThousands(number);
}

} // namespace

void PackedTexts::append(std::string_view utf8)
{
    m_text.append(utf8);
    m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
}

void PackedTexts::append(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    append(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
}

void PackedTexts::append(const PackedTexts &others)
{
    const auto start = static_cast<std::uint32_t>(m_text.size());
    m_text.append(others.m_text);
    for (const std::uint32_t end : others.m_ends)
        m_ends.push_back(start + end);
}

void PackedTexts::reserve(size_t texts, size_t bytes)
{
    m_text.reserve(bytes);
    m_ends.reserve(texts);
}

std::string_view PackedTexts::operator[](size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_text).substr(begin, m_ends[index] - begin);
}

QString PackedTexts::text(size_t index) const
{
    const std::string_view found = (*this)[index];
    return QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size()));
}

bool TableColumn::isEmpty(size_t row) const
{
    return kind == ColumnKind::Text ? texts[row].empty() : numbers[row] == none;
}

QString TableColumn::text(size_t row) const
{
    if (isEmpty(row))
        return {};
    switch (kind) {
    case ColumnKind::Text:
        return texts.text(row);
    case ColumnKind::Word:
        return words.value(static_cast<qsizetype>(numbers[row]));
    case ColumnKind::Number:
    case ColumnKind::Score:
    case ColumnKind::Share:
        return figureText(kind, numbers[row]);
    }
    return {};
}

QString TableColumn::plainText(size_t row) const
{
    if (isEmpty(row) || kind != ColumnKind::Number)
        return text(row);
    return QString::number(numbers[row]);
}

Tone TableColumn::tone(size_t row) const
{
    if (kind != ColumnKind::Word || isEmpty(row))
        return Tone::Plain;
    return tones.value(static_cast<qsizetype>(numbers[row]), Tone::Plain);
}

QString TableColumn::besideText(size_t row) const
{
    if (row >= beside.size() || beside[row] == none)
        return {};
    return figureText(kind, beside[row]);
}

int Table::indexOf(const QString &key) const
{
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].key == key)
            return i;
    }
    return -1;
}

} // namespace hengzhao
