// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// What an order does to plans: issues them, or changes issued ones (R16, R32).
enum class PlanOrderKind { Issue, Adjust };

[[nodiscard]] QLatin1String codeName(PlanOrderKind kind);
[[nodiscard]] std::optional<PlanOrderKind> parsePlanOrderKind(QStringView text);

/// The most characters the number of a document may have.
constexpr int longestDocumentNo = 64;

} // namespace hengzhao
