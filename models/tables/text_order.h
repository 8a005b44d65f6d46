// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/table.h"

#include <QCollator>

namespace hengzhao::tables
{

/// By pinyin, digits as the numbers they write.
[[nodiscard]] QCollator collatorOfTexts();

/// The place of each text among all of them, by pinyin, digits as the numbers they write.
[[nodiscard]] std::vector<std::uint32_t> placesOf(const QStringList &texts);

/// The same of a column: equal texts share a place, an empty one has none.
[[nodiscard]] PackedNumbers ranksOf(const PackedTexts &texts);

} // namespace hengzhao::tables
