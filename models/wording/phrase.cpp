// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/phrase.h"

#include "models/wording/figure_words.h"

namespace hengzhao::wording
{

QString filled(const QString &text, const QStringList &args)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (digit < 1) {
            result.append(text[i]);
            continue;
        }
        result.append(digit <= args.size() ? args[digit - 1] : dash());
        ++i;
    }
    return result;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace hengzhao::wording
