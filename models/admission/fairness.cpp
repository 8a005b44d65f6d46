// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/fairness.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

/// In the order of the enumeration.
constexpr std::array fareNames = {QLatin1String("equal"), QLatin1String("higher"), QLatin1String("lower"),
                                  QLatin1String("placed"), QLatin1String("unplaced")};

} // namespace

QLatin1String codeName(Fare fare)
{
    return fareNames[static_cast<std::size_t>(fare)];
}

std::optional<Fare> parseFare(QStringView text)
{
    const auto *found = std::find(fareNames.begin(), fareNames.end(), text);
    return found == fareNames.end() ? std::nullopt : std::optional(static_cast<Fare>(found - fareNames.begin()));
}

Fare fareOf(std::int32_t roundNow, std::int32_t roundThen)
{
    if (roundNow == roundThen)
        return Fare::Equal;
    if (roundNow == 0)
        return Fare::NewlyPlaced;
    if (roundThen == 0)
        return Fare::NoLongerPlaced;
    return roundThen < roundNow ? Fare::Higher : Fare::Lower;
}

FareCounts compareFares(const Outcome &now, const Outcome &then)
{
    FareCounts fares;
    for (std::size_t row = 0; row < now.candidates; ++row) {
        if (now.standing[row] == Standing::InPool)
            ++fares.counts[static_cast<std::size_t>(fareOf(now.round[row], then.round[row]))];
    }
    return fares;
}

} // namespace hengzhao::admission
