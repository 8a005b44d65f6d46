// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text.h"

#include <algorithm>

namespace hengzhao
{

namespace
{

constexpr char16_t firstFullWidth = 0xFF01; // ！
constexpr char16_t lastFullWidth = 0xFF5E;  // ～
constexpr char16_t fullWidthShift = 0xFEE0;
constexpr char16_t ideographicSpace = 0x3000;

bool needsFolding(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() == ideographicSpace || (c.unicode() >= firstFullWidth && c.unicode() <= lastFullWidth);
    });
}

} // namespace

QString foldWidth(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded) {
        if (c.unicode() == ideographicSpace)
            c = QLatin1Char(' ');
        else if (c.unicode() >= firstFullWidth && c.unicode() <= lastFullWidth)
            c = QChar(static_cast<char16_t>(c.unicode() - fullWidthShift));
    }
    return folded;
}

QString cleanCode(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    return needsFolding(trimmed) ? foldWidth(trimmed).trimmed() : trimmed.toString();
}

QString cleanText(QStringView text)
{
    return text.trimmed().toString(); // QChar::isSpace knows U+3000 and U+00A0
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
}

} // namespace hengzhao
