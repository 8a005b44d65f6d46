// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace hengzhao::office
{

/// The keys of a desk's table of fields that can be edited, in their order.
template <typename Rows>
[[nodiscard]] QStringList keysOf(const Rows &rows)
{
    QStringList keys;
    for (const auto &row : rows)
        keys.append(row.key);
    return keys;
}

/// The field of a key; null where there is none.
template <typename Rows>
[[nodiscard]] auto rowOfKey(const Rows &rows, const QString &key) -> decltype(std::data(rows))
{
    const auto found =
        std::find_if(std::begin(rows), std::end(rows), [&key](const auto &row) { return row.key == key; });
    return found == std::end(rows) ? nullptr : &*found;
}

} // namespace hengzhao::office
