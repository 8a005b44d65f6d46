// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

namespace hengzhao
{

/// Where a graduate went who entered neither kind of school here; told by the junior-high, kept on record (R38).
enum class Whereabouts { Outside, Work, Repeating };

[[nodiscard]] constexpr QLatin1String codeName(Whereabouts place)
{
    switch (place) {
    case Whereabouts::Outside:
        return QLatin1String("outside");
    case Whereabouts::Work:
        return QLatin1String("work");
    case Whereabouts::Repeating:
        return QLatin1String("repeating");
    }
    return {};
}

[[nodiscard]] constexpr std::optional<Whereabouts> parseWhereabouts(QStringView name)
{
    for (const Whereabouts place : {Whereabouts::Outside, Whereabouts::Work, Whereabouts::Repeating}) {
        if (name == codeName(place))
            return place;
    }
    return std::nullopt;
}

} // namespace hengzhao
