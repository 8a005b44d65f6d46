// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/formula_guard.h"

#include <QLatin1Char>

namespace hengzhao::files
{

namespace
{

constexpr QLatin1Char guard('\'');

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u3000';
}

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uFF1D': // ＝
    case u'\uFF0B': // ＋
    case u'\uFF0D': // －
    case u'\uFF20': // ＠
    case u'\t':
    case u'\r':
    case u'\n':
        return true;
    default:
        return false;
    }
}

} // namespace

bool needsGuard(QStringView cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == guard)
        ++at;
    while (at < cell.size() && isSpace(cell[at]))
        ++at;
    return at < cell.size() && startsFormula(cell[at]);
}

QStringView withoutGuard(QStringView cell)
{
    return cell.startsWith(guard) && needsGuard(cell.mid(1)) ? cell.mid(1) : cell;
}

} // namespace hengzhao::files
