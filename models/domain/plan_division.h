// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QMap>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace hengzhao
{

/// What a school's seats are divided over districts by (R32).
enum class DivideBy { LastYear, Candidates, Evenly };

[[nodiscard]] QLatin1String codeName(DivideBy by);
[[nodiscard]] std::optional<DivideBy> parseDivideBy(QStringView text);

/// Divides seats by weight, by largest remainder: every share is its exact part rounded down or up, together they are
/// `seats`, and of equal remainders the earlier place gets the seat. Weights that are all nought count as equal.
/// Neither seats nor weights are negative; seats times a weight fits 63 bits. No place, no share.
[[nodiscard]] std::vector<int> divideByLargestRemainder(int seats, const std::vector<qint64> &weights);

/// The same over districts, by their column in plans: ties go to the lower district code, `*` comes last (R17).
[[nodiscard]] QMap<QString, int> divideOverDistricts(int seats, const QMap<QString, qint64> &weights);

} // namespace hengzhao
