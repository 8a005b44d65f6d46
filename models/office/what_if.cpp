// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if.h"

#include "models/store/admission_store.h"
#include "models/store/directory_names.h"
#include "models/store/line_store.h"

#include <algorithm>
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
      m_cohort(std::move(reading.cohort)), m_order(m_cohort)
{
    presumeGeneral(m_cohort);
    admission::match(m_cohort, m_order, m_before);
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
    for (size_t row = 0; row < cohort.size(); ++row) {
        if (cohort.districts[static_cast<size_t>(cohort.district[row])].lineArea != index ||
            !hasFlag(cohort, row, admission::AppliedGeneral))
            continue;
        const bool wasAbove = before != none && cohort.total[row] >= before;
        const bool isAbove = cohort.total[row] >= after;
        if (isAbove && !wasAbove && !hasFlag(cohort, row, admission::AdmittedGeneral)) {
            setFlag(cohort, row, admission::AdmittedGeneral, true);
            ++report.presumedGeneral;
        } else if (wasAbove && !isAbove) {
            setFlag(cohort, row, admission::AdmittedGeneral, false);
        }
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

WhatIfFigures WhatIf::figuresOf(const Cohort &cohort, const admission::Outcome &outcome) const
{
    WhatIfFigures figures{
        outcome.mode, outcome.pool, outcome.preAdmitted, outcome.voidChoices, {}, outcome.lotDecided, {}};
    for (std::int64_t count : outcome.byRound)
        figures.byRound.append(qint64(count));
    std::vector<figures::ShareRow> rows(cohort.districts.size());
    for (size_t d = 0; d < rows.size(); ++d) {
        rows[d].key = QString::fromStdString(cohort.districts[d].code);
        rows[d].name = m_districtNames.value(rows[d].key);
    }
    for (size_t row = 0; row < cohort.size(); ++row) {
        figures::ShareRow &district = rows[static_cast<size_t>(cohort.district[row])];
        // Each candidate on one side, as the figures of the season count them.
        if (outcome.bucket[row] != none || hasFlag(cohort, row, admission::HoldsAdmission))
            ++district.vocational;
        else if (hasFlag(cohort, row, admission::AdmittedGeneral) && !hasFlag(cohort, row, admission::GaveUpGeneral))
            ++district.general;
    }
    figures.districts = QList<figures::ShareRow>(rows.begin(), rows.end());
    return figures;
}

Result<WhatIfReport> WhatIf::attempt(const WhatIfRequest &request)
{
    WhatIfReport report;
    report.batch = m_batch;
    report.before = figuresOf(m_cohort, m_before);
    // Only what a change can touch is put back afterwards: the order and the columns it was made from stay.
    const auto areas = m_cohort.lineAreas;
    const auto buckets = m_cohort.buckets;
    const auto flags = m_cohort.flags;
    const BatchMode mode = m_cohort.mode;
    const auto restore = [&] {
        m_cohort.lineAreas = areas;
        m_cohort.buckets = buckets;
        m_cohort.flags = flags;
        m_cohort.mode = mode;
    };
    m_cohort.mode = request.mode.value_or(mode);
    Result<void> applied;
    for (qsizetype i = 0; applied && i < request.lines.size(); ++i)
        applied = applyLine(m_cohort, request.lines[i], report);
    for (qsizetype i = 0; applied && i < request.seats.size(); ++i)
        applied = applySeats(m_cohort, request.seats[i]);
    if (!applied) {
        restore();
        return failure(applied.error());
    }
    admission::match(m_cohort, m_order, m_after);
    report.after = figuresOf(m_cohort, m_after);
    for (size_t row = 0; row < m_cohort.size(); ++row)
        report.changed += m_before.bucket[row] != m_after.bucket[row] ? 1 : 0;
    restore();
    return report;
}

} // namespace hengzhao::office
