// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/figure_panel.h"

#include <array>

namespace hengzhao::office
{

namespace
{

struct FigureWays {
    const char *figure;
    /// Parted by spaces, its own way first.
    const char *ways;
    bool dependsOnState;
};

constexpr std::array figureWays = {
    FigureWays{"share", "district junior-school", true},
    FigureWays{"years", "year", true},
    FigureWays{"split", "junior-school district", true},
    FigureWays{"whereabouts", "district junior-school class", true},
    FigureWays{"unknown", "person", true},
    FigureWays{"entry", "district junior-school", true},
    FigureWays{"completion", "school bucket", false},
    FigureWays{"heat", "bucket", false},
    FigureWays{"histogram", "total area", false},
    FigureWays{"demand", "school", false},
    FigureWays{"flow", "district", true},
    FigureWays{"days", "day school", false},
};

} // namespace

QStringList panelFigures()
{
    QStringList figures;
    for (const FigureWays &one : figureWays)
        figures.append(QLatin1String(one.figure));
    // A list of people is reached from the counts.
    figures.removeAll(QStringLiteral("unknown"));
    return figures;
}

QStringList waysToCount(const QString &figure)
{
    for (const FigureWays &one : figureWays) {
        if (figure == QLatin1String(one.figure))
            return QString::fromLatin1(one.ways).split(QLatin1Char(' '));
    }
    return {};
}

bool dependsOnState(const QString &figure)
{
    for (const FigureWays &one : figureWays) {
        if (figure == QLatin1String(one.figure))
            return one.dependsOnState;
    }
    return false;
}

} // namespace hengzhao::office
