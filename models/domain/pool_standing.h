// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>

namespace hengzhao
{

/// How far an area's general pool is on its way to the general schools and back (R11, R12).
enum class PoolStanding {
    /// Somebody applied to general schools, and no line is set.
    NoLine,
    /// Nobody stands at or above the line, so there is nothing to wait for.
    Nobody,
    NotHandedOver,
    /// The line or the pool is no longer what was handed over.
    Outdated,
    AwaitingResult,
    Settled
};

inline constexpr std::array poolStandings = {PoolStanding::NoLine,         PoolStanding::Nobody,
                                             PoolStanding::NotHandedOver,  PoolStanding::Outdated,
                                             PoolStanding::AwaitingResult, PoolStanding::Settled};

/// The name other programs see, such as "not_handed_over".
[[nodiscard]] constexpr QLatin1String codeName(PoolStanding standing)
{
    switch (standing) {
    case PoolStanding::NoLine:
        return QLatin1String("no_line");
    case PoolStanding::Nobody:
        return QLatin1String("nobody");
    case PoolStanding::NotHandedOver:
        return QLatin1String("not_handed_over");
    case PoolStanding::Outdated:
        return QLatin1String("outdated");
    case PoolStanding::AwaitingResult:
        return QLatin1String("awaiting_result");
    case PoolStanding::Settled:
        return QLatin1String("settled");
    }
    Q_UNREACHABLE();
}

} // namespace hengzhao
