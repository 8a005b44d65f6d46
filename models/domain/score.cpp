// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/score.h"

#include "models/domain/code_text.h"

namespace hengzhao
{

namespace
{

constexpr int largest = 999'999;

} // namespace

std::optional<Score> Score::fromHundredths(qint64 hundredths)
{
    if (hundredths < 0 || hundredths > largest)
        return std::nullopt;
    return Score(static_cast<int>(hundredths));
}

std::optional<Score> Score::parse(QStringView text)
{
    const CodeText cleaned(text);
    qint64 value = 0;
    int digits = 0;
    int places = -1; // -1 before the point
    for (QChar c : cleaned.view()) {
        if (c == QLatin1Char('.') && places < 0) {
            places = 0;
            continue;
        }
        if (c < QLatin1Char('0') || c > QLatin1Char('9') || places == 2)
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
        ++digits;
        if (places >= 0)
            ++places;
        if (value > largest)
            return std::nullopt;
    }
    if (digits == 0 || places == 0)
        return std::nullopt;
    if (places < 0)
        value *= 100;
    else if (places == 1)
        value *= 10;
    return fromHundredths(value);
}

QString Score::text() const
{
    return QStringLiteral("%1.%2").arg(m_hundredths / 100).arg(m_hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace hengzhao
