// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress.h"
#include "models/office/what_if.h"

namespace hengzhao::office
{

/// What is moved to bring a district into the band (R37).
enum class ReachBy { Line, Seats };

[[nodiscard]] std::optional<ReachBy> parseReachBy(QStringView text);
[[nodiscard]] QLatin1String codeName(ReachBy by);

/// What it would take to bring one district's vocational share into the band.
struct Reach {
    QString district;
    QString districtName;
    ReachBy by = ReachBy::Line;
    /// Where the share stands without it, and with it.
    figures::ShareRow before;
    figures::ShareRow after;
    /// The share with it lies in the band. If not, `request` is what comes nearest by this means alone.
    bool isReached = false;
    /// It does already: nothing needs to be moved.
    bool isThere = false;
    /// By a line: whose, and from where to where.
    QString area;
    std::optional<Score> lineBefore;
    std::optional<Score> line;
    /// By seats: all those the district's limits lie in.
    int seatsBefore = 0;
    int seats = 0;
    /// What was given, and this on top of it.
    WhatIfRequest request;
    /// Its side effects, against the season as it stands.
    WhatIfReport report;
};

/// Searches over the kept order, halving what is left. Refused for a district there is not. The line is the one least
/// away from today's, on a whole point wherever one does the same; seats go in proportion, by largest remainder.
[[nodiscard]] Result<Reach> reachBand(WhatIf &whatIf, const QString &district, ReachBy by,
                                      const WhatIfRequest &base = {});

/// One line on the axis and what it comes to.
struct CurvePoint {
    Score line;
    /// The area's districts together, and the whole city.
    figures::ShareRow area;
    figures::ShareRow city;
    /// Of the area, and of the city.
    qint64 areaUnplaced = 0;
    qint64 unplaced = 0;
    qint64 preAdmitted = 0;
};

/// The lines that are worth drawing: around today's, which is among them, no further than there are totals. Refused for
/// an area there is not; none where nobody applied to general schools there.
[[nodiscard]] Result<QList<Score>> curveLines(const WhatIf &whatIf, const QString &area);
[[nodiscard]] Result<CurvePoint> curvePoint(WhatIf &whatIf, const QString &area, Score line,
                                            const WhatIfRequest &base = {});
[[nodiscard]] Result<QList<CurvePoint>> curveOf(WhatIf &whatIf, const QString &area, const WhatIfRequest &base = {});

/// The same request with an area's line in place of any it had.
[[nodiscard]] WhatIfRequest withLine(WhatIfRequest request, const QString &area, Score line);
/// The same with seats of one bucket, or of a school, in place of any it had for the same.
[[nodiscard]] WhatIfRequest withSeats(WhatIfRequest request, const SeatsChange &change);

} // namespace hengzhao::office
