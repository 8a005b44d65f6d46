// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/identity_number.h"

#include "models/domain/text.h"

#include <algorithm>
#include <array>

namespace hengzhao
{

namespace
{

constexpr qsizetype digitCount = 17;

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

QDate birthOf(QStringView text)
{
    const auto number = [text](qsizetype from, qsizetype count) {
        int value = 0;
        for (QChar c : text.sliced(from, count))
            value = value * 10 + c.digitValue();
        return value;
    };
    return QDate(number(6, 4), number(10, 2), number(12, 2));
}

} // namespace

std::optional<QChar> IdentityNumber::checkCharacter(QStringView digits)
{
    static constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    if (digits.size() != digitCount)
        return std::nullopt;
    int sum = 0;
    for (qsizetype i = 0; i < digitCount; ++i) {
        if (!isDigit(digits[i]))
            return std::nullopt;
        sum += digits[i].digitValue() * weights[static_cast<size_t>(i)];
    }
    return QChar(u"10X98765432"[sum % 11]);
}

std::optional<IdentityNumber> IdentityNumber::parse(QStringView text)
{
    QString cleaned = cleanCode(text);
    if (cleaned.size() != digitCount + 1)
        return std::nullopt;
    if (cleaned.back() == QLatin1Char('x'))
        cleaned.back() = QLatin1Char('X');
    const std::optional<QChar> check = checkCharacter(QStringView(cleaned).first(digitCount));
    if (!check || *check != cleaned.back())
        return std::nullopt;
    const QDate birth = birthOf(cleaned);
    if (!birth.isValid() || birth.year() < 1900)
        return std::nullopt;
    return IdentityNumber(std::move(cleaned));
}

Sex IdentityNumber::sex() const
{
    return m_text[16].digitValue() % 2 == 1 ? Sex::Male : Sex::Female;
}

QDate IdentityNumber::dateOfBirth() const
{
    return birthOf(m_text);
}

QString maskedIdentityNumber(QStringView text)
{
    constexpr qsizetype head = 4;
    constexpr qsizetype tail = 2;
    if (text.size() <= head + tail)
        return QString(text.size(), QLatin1Char('*'));
    QString masked = text.toString();
    for (qsizetype i = head; i < masked.size() - tail; ++i)
        masked[i] = QLatin1Char('*');
    return masked;
}

std::string maskedName(std::string_view utf8)
{
    const auto isStart = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    const auto characters = static_cast<size_t>(std::count_if(utf8.begin(), utf8.end(), isStart));
    if (characters < 2)
        return std::string(utf8);
    const auto first = static_cast<size_t>(std::find_if(utf8.begin() + 1, utf8.end(), isStart) - utf8.begin());
    const bool keepLast = characters > 2;
    std::string masked(utf8.substr(0, first));
    masked.append(characters - (keepLast ? 2 : 1), '*');
    if (keepLast)
        masked.append(std::find_if(utf8.rbegin(), utf8.rend(), isStart).base() - 1, utf8.end());
    return masked;
}

QString maskedName(QStringView name)
{
    const QByteArray utf8 = name.toUtf8();
    return QString::fromStdString(maskedName(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size()))));
}

} // namespace hengzhao
