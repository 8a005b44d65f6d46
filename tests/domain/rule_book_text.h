// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/rule_book.h"

#include <QByteArray>
#include <QStringList>

namespace hengzhao
{

/// The smallest book there is, with more rules after it; of two rules with one name the later counts.
inline QByteArray bookWith(const QByteArray &rules = {})
{
    const QByteArray smallest =
        R"("year": 2021, "city": {"code": "430400", "name": "衡阳市"}, "ranking": ["total", "lot"])";
    return '{' + smallest + (rules.isEmpty() ? QByteArray() : ", " + rules) + '}';
}

inline QStringList shown(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(static_cast<int>(finding.code))
                         .arg(finding.severity == Severity::Problem ? u"problem" : u"notice")
                         .arg(finding.column, finding.value));
    return lines;
}

} // namespace hengzhao
