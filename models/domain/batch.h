// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// How a batch places candidates (R24); `Supplement` is entered one by one (R23).
enum class BatchMode { ChoiceFirst, ScoreFirst, Deferred, Supplement };

[[nodiscard]] QLatin1String codeName(BatchMode mode);
[[nodiscard]] std::optional<BatchMode> parseBatchMode(QStringView text);

/// Which choices a later batch goes by (R22).
enum class ChoiceSource { SupplementaryOrFirst, Supplementary, Second };

[[nodiscard]] QLatin1String codeName(ChoiceSource source);
[[nodiscard]] std::optional<ChoiceSource> parseChoiceSource(QStringView text);

} // namespace hengzhao
