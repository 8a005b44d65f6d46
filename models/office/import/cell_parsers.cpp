// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/cell_parsers.h"

#include "models/domain/text.h"

namespace hengzhao::office
{

ReadText readText(QStringView cell, qsizetype longest)
{
    QString cleaned = cleanText(cell);
    if (cleaned.size() > longest)
        return {{}, FindingCode::TooLong, {QString::number(longest)}};
    if (!hasControlCharacter(cleaned))
        return {cleaned};
    // An address may be broken over lines; nothing else of that kind belongs into a text.
    cleaned.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
    cleaned.replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (hasControlCharacter(cleaned))
        return {cleaned.simplified(), FindingCode::NotText};
    return {cleaned.simplified()};
}

std::optional<int> parseWholeNumber(QStringView text, int lowest, int highest)
{
    const QString cleaned = cleanCode(text);
    bool isNumber = false;
    const int number = cleaned.toInt(&isNumber);
    // "+5" and "1,000" are no numbers here, and "007" is seven.
    if (!isNumber || !cleaned.front().isDigit() || number < lowest || number > highest)
        return std::nullopt;
    return number;
}

std::optional<qint64> parseMoney(QStringView text)
{
    const QString cleaned = cleanCode(text);
    const qsizetype point = cleaned.indexOf(QLatin1Char('.'));
    const QString whole = point < 0 ? cleaned : cleaned.left(point);
    const QString part = point < 0 ? QString() : cleaned.mid(point + 1);
    bool isNumber = false;
    const qint64 yuan = whole.toLongLong(&isNumber);
    if (!isNumber || !whole.front().isDigit() || yuan > 10'000'000 || part.size() > 2 || (point >= 0 && part.isEmpty()))
        return std::nullopt;
    for (QChar c : part) {
        if (!c.isDigit())
            return std::nullopt;
    }
    return yuan * 100 + part.leftJustified(2, QLatin1Char('0')).toInt();
}

std::optional<QString> parseYears(QStringView text)
{
    const QString cleaned = cleanCode(text);
    static constexpr QStringView numerals = u"一二两三四五六";
    for (QChar c : cleaned) {
        if (c.isDigit() || numerals.contains(c))
            return cleaned.size() <= 32 ? std::optional(cleaned) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace hengzhao::office
