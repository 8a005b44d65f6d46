// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if_search.h"

#include "models/domain/plan_division.h"

#include <algorithm>
#include <functional>

namespace hengzhao::office
{

namespace
{

using figures::Band;

constexpr std::int32_t wholePoint = 100;
/// How far the curves reach to either side of today's line, and how far their points are apart, in hundredths.
constexpr std::int32_t curveReach = 60 * wholePoint;
constexpr std::int32_t curveStep = 2 * wholePoint;

/// A position on the way that is searched: the request it stands for.
using RequestAt = std::function<WhatIfRequest(std::int32_t)>;

figures::ShareRow shareOf(const WhatIfFigures &figures, const QString &district)
{
    for (const figures::ShareRow &row : figures.districts) {
        if (row.key == district)
            return row;
    }
    return {};
}

/// Higher positions give a higher share. Finds the first one in [low, high) whose share is at least `share`, or the
/// first whose share is above it; `high` where there is none.
class Bisection
{
public:
    Bisection(WhatIf &whatIf, QString district, RequestAt requestAt)
        : m_whatIf(whatIf), m_district(std::move(district)), m_requestAt(std::move(requestAt))
    {
    }

    [[nodiscard]] Result<std::int32_t> first(std::int32_t low, std::int32_t high,
                                             const std::function<bool(const figures::ShareRow &)> &isFarEnough)
    {
        while (low < high) {
            const std::int32_t middle = low + (high - low) / 2;
            const Result<WhatIfReport> report = m_whatIf.attempt(m_requestAt(middle));
            if (!report)
                return failure(report.error());
            if (isFarEnough(shareOf(report->after, m_district)))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    WhatIf &m_whatIf;
    QString m_district;
    RequestAt m_requestAt;
};

bool isAtLeast(const figures::ShareRow &row, double share)
{
    return row.share().value_or(0) >= share;
}

bool isAbove(const figures::ShareRow &row, double share)
{
    return row.share().value_or(0) > share;
}

/// The position of `count` at which the share comes into the band from where it is, or the nearest to it.
Result<std::int32_t> positionInBand(Bisection &search, std::int32_t count, const Targets &targets, Band band)
{
    if (band == Band::Below) {
        Result<std::int32_t> first = search.first(
            0, count, [&targets](const figures::ShareRow &row) { return isAtLeast(row, targets.shareLow); });
        return first ? std::min(*first, count - 1) : first;
    }
    Result<std::int32_t> beyond =
        search.first(0, count, [&targets](const figures::ShareRow &row) { return isAbove(row, targets.shareHigh); });
    return beyond ? std::max(*beyond - 1, 0) : beyond;
}

/// Lines that do different things, lowest first: at every total, and above all of them.
class LineWay
{
public:
    explicit LineWay(std::vector<std::int32_t> totals) : m_lines(std::move(totals))
    {
        if (!m_lines.empty())
            m_lines.push_back((m_lines.back() / wholePoint + 1) * wholePoint);
    }

    [[nodiscard]] std::int32_t count() const { return static_cast<std::int32_t>(m_lines.size()); }
    [[nodiscard]] Score at(std::int32_t position) const { return scoreOf(m_lines[static_cast<size_t>(position)]); }
    /// Of all lines that do the same as the one at a position, the one nearest to today's: the lowest when lines rise,
    /// the highest when they fall; on a whole point where there is one.
    [[nodiscard]] Score nearest(std::int32_t position, bool rises) const
    {
        const std::int32_t to = m_lines[static_cast<size_t>(position)];
        const std::int32_t from = position > 0 ? m_lines[static_cast<size_t>(position - 1)] + 1 : 0;
        const std::int32_t whole =
            rises ? (from + wholePoint - 1) / wholePoint * wholePoint : to / wholePoint * wholePoint;
        return scoreOf(whole >= from && whole <= to ? whole : to);
    }

private:
    [[nodiscard]] static Score scoreOf(std::int32_t hundredths)
    {
        return Score::fromHundredths(hundredths).value_or(Score());
    }

    std::vector<std::int32_t> m_lines;
};

/// Puts in what a request comes to.
Result<Reach> reportOn(WhatIf &whatIf, Reach reach)
{
    Result<WhatIfReport> report = whatIf.attempt(reach.request);
    if (!report)
        return failure(report.error());
    reach.after = shareOf(report->after, reach.district);
    reach.report = std::move(*report);
    reach.isReached = reach.after.band(whatIf.targets()) == Band::Within;
    return reach;
}

Result<Reach> reachByLine(WhatIf &whatIf, Reach reach, Band band)
{
    const Result<QString> area = whatIf.areaOf(reach.district);
    if (!area)
        return failure(area.error());
    Result<std::vector<std::int32_t>> totals = whatIf.totalsOf(*area);
    if (!totals)
        return failure(totals.error());
    reach.area = *area;
    const QList<TriedArea> areas = whatIf.areas();
    for (const TriedArea &one : areas) {
        if (one.name == *area)
            reach.lineBefore = one.line;
    }
    for (const LineChange &given : std::as_const(reach.request.lines)) {
        if (given.area == *area)
            reach.lineBefore = given.score;
    }
    const LineWay way(std::move(*totals));
    if (way.count() == 0) // nobody whom a line could part
        return reportOn(whatIf, std::move(reach));
    const WhatIfRequest base = reach.request;
    Bisection search(whatIf, reach.district, [base, &way, name = *area](std::int32_t position) {
        return withLine(base, name, way.at(position));
    });
    const Result<std::int32_t> position = positionInBand(search, way.count(), whatIf.targets(), band);
    if (!position)
        return failure(position.error());
    reach.line = way.nearest(*position, band == Band::Below);
    reach.request = withLine(base, *area, *reach.line);
    return reportOn(whatIf, std::move(reach));
}

/// Seats of buckets that have `total` between them, in proportion to what they have.
WhatIfRequest withSeatsShared(WhatIfRequest request, const QList<SeatsChange> &present, int total)
{
    std::vector<qint64> weights;
    for (const SeatsChange &one : present)
        weights.push_back(one.seats);
    const std::vector<int> shares = divideByLargestRemainder(total, weights);
    for (qsizetype i = 0; i < present.size(); ++i)
        request =
            withSeats(std::move(request), {present[i].schoolCode, present[i].district, shares[static_cast<size_t>(i)]});
    return request;
}

Result<Reach> reachBySeats(WhatIf &whatIf, Reach reach, Band band)
{
    const Result<QList<SeatsChange>> present = whatIf.seatsOf(reach.district);
    if (!present)
        return failure(present.error());
    for (const SeatsChange &one : *present)
        reach.seatsBefore += one.seats;
    reach.seats = reach.seatsBefore;
    if (present->isEmpty()) // no limit that could be moved
        return reportOn(whatIf, std::move(reach));
    const WhatIfRequest base = reach.request;
    // More seats than there are candidates change nothing any more.
    const auto most = static_cast<std::int32_t>(reach.seatsBefore + whatIf.candidates());
    Bisection search(whatIf, reach.district,
                     [base, &present](std::int32_t seats) { return withSeatsShared(base, *present, seats); });
    const Result<std::int32_t> seats = positionInBand(search, most + 1, whatIf.targets(), band);
    if (!seats)
        return failure(seats.error());
    reach.seats = *seats;
    reach.request = withSeatsShared(base, *present, *seats);
    return reportOn(whatIf, std::move(reach));
}

} // namespace

std::optional<ReachBy> parseReachBy(QStringView text)
{
    if (text == codeName(ReachBy::Line))
        return ReachBy::Line;
    if (text == codeName(ReachBy::Seats))
        return ReachBy::Seats;
    return std::nullopt;
}

QLatin1String codeName(ReachBy by)
{
    return by == ReachBy::Line ? QLatin1String("line") : QLatin1String("seats");
}

Result<Reach> reachBand(WhatIf &whatIf, const QString &district, ReachBy by, const WhatIfRequest &base)
{
    if (const Result<QString> area = whatIf.areaOf(district); !area)
        return failure(area.error());
    Reach reach;
    reach.district = district;
    reach.by = by;
    reach.request = base;
    Result<Reach> found = reportOn(whatIf, std::move(reach));
    if (!found)
        return found;
    found->before = found->after;
    found->districtName = found->before.name;
    const std::optional<Band> band = found->before.band(whatIf.targets());
    found->isThere = band == Band::Within;
    if (found->isThere)
        return found;
    // Nobody in either: below, as far as more candidates or seats could help.
    const Band from = band.value_or(Band::Below);
    return by == ReachBy::Line ? reachByLine(whatIf, std::move(*found), from)
                               : reachBySeats(whatIf, std::move(*found), from);
}

Result<QList<Score>> curveLines(const WhatIf &whatIf, const QString &area)
{
    if (const Result<std::vector<std::int32_t>> totals = whatIf.totalsOf(area); !totals)
        return failure(totals.error());
    const QList<TriedArea> areas = whatIf.areas();
    const auto found =
        std::find_if(areas.begin(), areas.end(), [&area](const TriedArea &one) { return one.name == area; });
    QList<Score> lines;
    if (found == areas.end() || !found->lowest)
        return lines;
    const std::int32_t lowest = found->lowest->hundredths();
    const std::int32_t highest = found->highest->hundredths() + wholePoint;
    const std::int32_t middle = found->line ? found->line->hundredths() : (lowest + highest) / 2;
    for (std::int32_t line = middle - curveReach; line <= middle + curveReach; line += curveStep) {
        const bool isWorthIt = line == middle || (line >= lowest && line <= highest);
        if (const std::optional<Score> score = Score::fromHundredths(line); score && isWorthIt)
            lines.append(*score);
    }
    return lines;
}

Result<CurvePoint> curvePoint(WhatIf &whatIf, const QString &area, Score line, const WhatIfRequest &base)
{
    const Result<WhatIfReport> report = whatIf.attempt(withLine(base, area, line));
    if (!report)
        return failure(report.error());
    const WhatIfFigures &after = report->after;
    CurvePoint point{line, {}, after.city(), 0, after.unplaced(), after.preAdmitted};
    point.area.name = area;
    const QStringList districts = whatIf.districtsOf(area);
    for (qsizetype d = 0; d < after.districts.size(); ++d) {
        if (!districts.contains(after.districts[d].key))
            continue;
        point.area.vocational += after.districts[d].vocational;
        point.area.general += after.districts[d].general;
        point.areaUnplaced += after.unplacedOf[d];
    }
    return point;
}

Result<QList<CurvePoint>> curveOf(WhatIf &whatIf, const QString &area, const WhatIfRequest &base)
{
    const Result<QList<Score>> lines = curveLines(whatIf, area);
    if (!lines)
        return failure(lines.error());
    QList<CurvePoint> points;
    for (const Score line : *lines) {
        const Result<CurvePoint> point = curvePoint(whatIf, area, line, base);
        if (!point)
            return failure(point.error());
        points.append(*point);
    }
    return points;
}

WhatIfRequest withLine(WhatIfRequest request, const QString &area, Score line)
{
    request.lines.removeIf([&area](const LineChange &one) { return one.area == area; });
    request.lines.append({area, line});
    return request;
}

WhatIfRequest withSeats(WhatIfRequest request, const SeatsChange &change)
{
    request.seats.removeIf([&change](const SeatsChange &one) {
        return one.schoolCode == change.schoolCode && one.district == change.district;
    });
    request.seats.append(change);
    return request;
}

} // namespace hengzhao::office
