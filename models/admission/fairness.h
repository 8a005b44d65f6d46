// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/outcome.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace hengzhao::admission
{

/// How one candidate would fare in another outcome than in this one, by the order of their own choices.
enum class Fare : std::uint8_t {
    /// At the same choice, or placed neither time.
    Equal,
    /// At a choice that stands earlier.
    Higher,
    /// At a choice that stands later.
    Lower,
    NewlyPlaced,
    NoLongerPlaced,
};

constexpr std::array allFares = {Fare::Higher, Fare::Lower, Fare::NewlyPlaced, Fare::NoLongerPlaced, Fare::Equal};

[[nodiscard]] QLatin1String codeName(Fare fare);
[[nodiscard]] std::optional<Fare> parseFare(QStringView text);

/// From the numbers of the choices taken in this outcome and in the other, 0 where there is none.
[[nodiscard]] Fare fareOf(std::int32_t roundNow, std::int32_t roundThen);

/// How many of the pool fare how.
struct FareCounts {
    std::array<std::int64_t, allFares.size()> counts{};

    [[nodiscard]] std::int64_t of(Fare fare) const { return counts[static_cast<std::size_t>(fare)]; }
    friend bool operator==(const FareCounts &, const FareCounts &) = default;
};

/// Two outcomes of one cohort: the same rows, the same pool.
[[nodiscard]] FareCounts compareFares(const Outcome &now, const Outcome &then);

} // namespace hengzhao::admission
