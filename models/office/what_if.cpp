// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if.h"

#include "models/admission/reorder.h"
#include "models/store/admission_store.h"
#include "models/store/directory_names.h"
#include "models/store/line_store.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace hengzhao::office
{

namespace
{

using admission::Cohort;
using admission::CohortBucket;
using admission::none;

/// The first batch that is not closed: the one whose run would come next.
Result<BatchRule> nextBatch(store::Database &database, const RuleBook &book)
{
    int last = 0;
    for (const BatchRule &rule : book.batches()) {
        if (rule.mode == BatchMode::Supplement)
            continue;
        last = rule.batch;
        const Result<bool> closed = store::AdmissionStore(database).isClosed(rule.batch);
        if (!closed)
            return failure(closed.error());
        if (!*closed)
            return rule;
    }
    return failure(ErrorCode::BatchClosed, {QString::number(last)});
}

void setFlag(Cohort &cohort, size_t row, admission::CandidateFlag flag, bool holds)
{
    const unsigned without = cohort.flags[row] & ~static_cast<unsigned>(flag);
    cohort.flags[row] = static_cast<std::uint16_t>(without | (holds ? static_cast<unsigned>(flag) : 0U));
}

bool hasFlag(const Cohort &cohort, size_t row, admission::CandidateFlag flag)
{
    return (cohort.flags[row] & flag) != 0;
}

/// A step is a pass over everybody: it takes half the time where the rows stand in the order of the pass.
admission::Ordered ordered(Cohort cohort)
{
    admission::Order order(cohort);
    return admission::inOrder(std::move(cohort), std::move(order));
}

/// How many candidates of a district are on which side.
enum Side : size_t { Neither, General, Vocational, SideCount };
using Sides = std::array<std::int32_t, SideCount>;

std::vector<Sides> sidesByDistrict(const Cohort &cohort, const admission::Seating &seating)
{
    // Each candidate on one side, as the figures of the season count them.
    constexpr unsigned general = admission::AdmittedGeneral;
    constexpr unsigned generalAndGivenUp = general | admission::GaveUpGeneral;
    std::vector<Sides> sides(cohort.districts.size());
    for (size_t row = 0; row < cohort.size(); ++row) {
        const auto isGeneral = static_cast<size_t>((cohort.flags[row] & generalAndGivenUp) == general);
        const bool isVocational = seating.bucket[row] != none || hasFlag(cohort, row, admission::HoldsAdmission);
        const size_t side = isVocational ? size_t{Vocational} : isGeneral * General;
        ++sides[static_cast<size_t>(cohort.district[row])][side];
    }
    return sides;
}

/// `total` seats over buckets in proportion to what they have, by largest remainder, ties to the earlier (R17).
std::vector<int> inProportion(int total, const std::vector<int> &present)
{
    const qint64 sum = std::accumulate(present.begin(), present.end(), qint64(0));
    std::vector<int> shares(present.size(), 0);
    if (sum == 0 || present.empty()) {
        if (!shares.empty())
            shares.front() = total;
        return shares;
    }
    std::vector<std::pair<qint64, size_t>> remainders;
    int given = 0;
    for (size_t i = 0; i < present.size(); ++i) {
        const qint64 exact = qint64(total) * present[i];
        shares[i] = static_cast<int>(exact / sum);
        given += shares[i];
        remainders.emplace_back(-(exact % sum), i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (size_t i = 0; given < total; ++i, ++given)
        ++shares[remainders[i].second];
    return shares;
}

} // namespace

WhatIf::WhatIf(int batch, store::CohortReading reading, QHash<QString, QString> districtNames,
               QStringList areasWithResult)
    : m_batch(batch), m_districtNames(std::move(districtNames)), m_areasWithResult(std::move(areasWithResult)),
      m_ordered(ordered(std::move(reading.cohort)))
{
    presumeGeneral(m_ordered.cohort);
    admission::seat(m_ordered.cohort, m_ordered.order, m_before);
    m_figuresBefore = figuresOf(m_ordered.cohort, m_before);
}

Result<WhatIf> WhatIf::open(Office &office)
{
    store::Database &database = office.database();
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    const Result<BatchRule> rule = nextBatch(database, *book);
    if (!rule)
        return failure(rule.error());
    const store::CohortStore cohorts(database);
    const Result<AuditNumber> now = cohorts.lastNumber();
    const Result<QList<store::LineArea>> areas = store::LineStore(database).areas();
    const Result<QHash<QString, QString>> names = store::districtNames(database);
    if (!now || !areas || !names)
        return failure(!now ? now.error() : !areas ? areas.error() : names.error());
    QStringList withResult;
    for (const store::LineArea &area : *areas) {
        if (area.generalResult)
            withResult.append(area.name);
    }
    Result<store::CohortReading> reading = cohorts.read(*book, {rule->batch, rule->mode, *now, {}, {}});
    if (!reading)
        return failure(reading.error());
    return WhatIf(rule->batch, std::move(*reading), *names, withResult);
}

void WhatIf::presumeGeneral(Cohort &cohort) const
{
    // Where no general result has come yet, whoever is in the general pool is taken to stay there (R11, R12).
    for (size_t row = 0; row < cohort.size(); ++row) {
        const auto &area =
            cohort.lineAreas[static_cast<size_t>(cohort.districts[static_cast<size_t>(cohort.district[row])].lineArea)];
        if (area.line == none || m_areasWithResult.contains(QString::fromStdString(area.name)))
            continue;
        if (hasFlag(cohort, row, admission::AppliedGeneral) && cohort.total[row] >= area.line)
            setFlag(cohort, row, admission::AdmittedGeneral, true);
    }
}

Result<void> WhatIf::applyLine(Cohort &cohort, const LineChange &change, WhatIfReport &report) const
{
    const std::string name = change.area.toStdString();
    const auto area = std::find_if(cohort.lineAreas.begin(), cohort.lineAreas.end(),
                                   [&name](const admission::CohortLineArea &one) { return one.name == name; });
    if (area == cohort.lineAreas.end()) {
        QStringList known;
        for (const admission::CohortLineArea &one : cohort.lineAreas)
            known.append(QString::fromStdString(one.name));
        return failure(ErrorCode::UnknownLineArea, {change.area, known.join(QStringLiteral(", "))});
    }
    const auto index = static_cast<std::int32_t>(area - cohort.lineAreas.begin());
    const std::int32_t before = area->line;
    const std::int32_t after = change.score.hundredths();
    std::vector<std::uint16_t> isOfArea;
    for (const admission::CohortDistrict &district : cohort.districts)
        isOfArea.push_back(district.lineArea == index ? 1 : 0);
    // Without branches: which district comes next follows no pattern a processor could guess.
    const std::int32_t highest = std::numeric_limits<std::int32_t>::max();
    const std::int32_t lineBefore = before != none ? before : highest;
    for (size_t row = 0; row < cohort.size(); ++row) {
        const unsigned flags = cohort.flags[row];
        const unsigned applies = isOfArea[static_cast<size_t>(cohort.district[row])] &
                                 static_cast<unsigned>((flags & admission::AppliedGeneral) != 0);
        const auto wasAbove = static_cast<unsigned>(cohort.total[row] >= lineBefore);
        const auto isAbove = static_cast<unsigned>(cohort.total[row] >= after);
        const unsigned rises = applies & isAbove & ~wasAbove;
        const unsigned falls = applies & wasAbove & ~isAbove;
        const auto isGeneral = static_cast<unsigned>((flags & admission::AdmittedGeneral) != 0);
        cohort.flags[row] = static_cast<std::uint16_t>((flags | rises * admission::AdmittedGeneral) &
                                                       ~(falls * admission::AdmittedGeneral));
        report.presumedGeneral += rises & ~isGeneral;
    }
    area->line = after;
    return {};
}

Result<void> WhatIf::applySeats(Cohort &cohort, const SeatsChange &change) const
{
    const std::string code = change.schoolCode.toStdString();
    if (std::none_of(cohort.schools.begin(), cohort.schools.end(),
                     [&code](const admission::CohortSchool &school) { return school.code == code; }))
        return failure(ErrorCode::UnknownSchool, {change.schoolCode});
    std::vector<CohortBucket *> buckets;
    for (CohortBucket &bucket : cohort.buckets) {
        if (cohort.schools[static_cast<size_t>(bucket.school)].code == code &&
            (!change.district || bucket.districtText == change.district->toStdString()))
            buckets.push_back(&bucket);
    }
    if (buckets.empty() && change.district)
        return failure(ErrorCode::UnknownDistrict, {*change.district});
    if (buckets.empty()) // no plan, so nothing that could have seats
        return failure(ErrorCode::UnknownSchool, {change.schoolCode});
    std::vector<int> present;
    present.reserve(buckets.size());
    for (const CohortBucket *bucket : buckets)
        present.push_back(bucket->seats);
    const std::vector<int> shares = inProportion(change.seats, present);
    for (size_t i = 0; i < buckets.size(); ++i)
        buckets[i]->seats = shares[i];
    return {};
}

WhatIfFigures WhatIf::figuresOf(const Cohort &cohort, const admission::Seating &seating) const
{
    WhatIfFigures figures{
        seating.mode, seating.pool, seating.preAdmitted, seating.voidChoices, {}, seating.lotDecided, {}};
    for (std::int64_t count : seating.byRound)
        figures.byRound.append(qint64(count));
    const std::vector<Sides> sides = sidesByDistrict(cohort, seating);
    for (size_t d = 0; d < cohort.districts.size(); ++d) {
        figures::ShareRow share;
        share.key = QString::fromStdString(cohort.districts[d].code);
        share.name = m_districtNames.value(share.key);
        share.vocational = sides[d][Vocational];
        share.general = sides[d][General];
        figures.districts.append(share);
    }
    return figures;
}

Result<WhatIfReport> WhatIf::attempt(const WhatIfRequest &request)
{
    Cohort &cohort = m_ordered.cohort;
    WhatIfReport report;
    report.batch = m_batch;
    report.before = m_figuresBefore;
    // Only what a change can touch is put back afterwards: the order and the columns it was made from stay.
    const auto areas = cohort.lineAreas;
    const auto buckets = cohort.buckets;
    const auto flags = cohort.flags;
    const BatchMode mode = cohort.mode;
    const auto restore = [&] {
        cohort.lineAreas = areas;
        cohort.buckets = buckets;
        cohort.flags = flags;
        cohort.mode = mode;
    };
    cohort.mode = request.mode.value_or(mode);
    Result<void> applied;
    for (qsizetype i = 0; applied && i < request.lines.size(); ++i)
        applied = applyLine(cohort, request.lines[i], report);
    for (qsizetype i = 0; applied && i < request.seats.size(); ++i)
        applied = applySeats(cohort, request.seats[i]);
    if (!applied) {
        restore();
        return failure(applied.error());
    }
    admission::seat(cohort, m_ordered.order, m_after);
    report.after = figuresOf(cohort, m_after);
    for (size_t row = 0; row < cohort.size(); ++row)
        report.changed += m_before.bucket[row] != m_after.bucket[row] ? 1 : 0;
    restore();
    return report;
}

} // namespace hengzhao::office
