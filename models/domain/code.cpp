// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/code.h"

#include <algorithm>

namespace hengzhao
{

bool isCode(QStringView text)
{
    constexpr qsizetype longest = 32;
    if (text.isEmpty() || text.size() > longest || hasControlCharacter(text))
        return false;
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == QLatin1Char(','); });
}

} // namespace hengzhao
