// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>

namespace hengzhao
{

/// One value of a closed list: its code in files and in the database, and the Chinese word that files may use instead.
template <typename E>
struct Term {
    E value;
    QLatin1String code;
    QStringView chinese;
};

/// The code of a value. Every value of E stands in the table.
template <typename E, size_t N>
[[nodiscard]] QLatin1String termCode(const std::array<Term<E>, N> &terms, E value)
{
    for (const Term<E> &term : terms) {
        if (term.value == value)
            return term.code;
    }
    Q_UNREACHABLE();
}

/// The Chinese word of a value, as files use it.
template <typename E, size_t N>
[[nodiscard]] QString termChinese(const std::array<Term<E>, N> &terms, E value)
{
    for (const Term<E> &term : terms) {
        if (term.value == value)
            return term.chinese.toString();
    }
    Q_UNREACHABLE();
}

/// The value that a cell means, by code (upper or lower case) or by Chinese word.
template <typename E, size_t N>
[[nodiscard]] std::optional<E> parseTerm(const std::array<Term<E>, N> &terms, QStringView text)
{
    const QString cleaned = cleanCode(text);
    for (const Term<E> &term : terms) {
        if (cleaned.compare(term.code, Qt::CaseInsensitive) == 0 || cleaned == term.chinese)
            return term.value;
    }
    return std::nullopt;
}

} // namespace hengzhao
