// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if.h"

#include <algorithm>

namespace hengzhao::office
{

using admission::none;

QList<TriedArea> WhatIf::areas() const
{
    const admission::Cohort &cohort = m_ordered.cohort;
    struct Range {
        std::int32_t lowest = none;
        std::int32_t highest = none;
    };
    std::vector<Range> ranges(cohort.lineAreas.size());
    for (size_t row = 0; row < cohort.size(); ++row) {
        if (cohort.total[row] == none || (m_flags[row] & admission::AppliedGeneral) == 0)
            continue;
        const std::int32_t area = cohort.districts[static_cast<size_t>(cohort.district[row])].lineArea;
        Range &range = ranges[static_cast<size_t>(area)];
        range.lowest = range.lowest == none ? cohort.total[row] : std::min(range.lowest, cohort.total[row]);
        range.highest = std::max(range.highest, cohort.total[row]);
    }
    const auto score = [](std::int32_t hundredths) {
        return hundredths == none ? std::nullopt : Score::fromHundredths(hundredths);
    };
    QList<TriedArea> areas;
    for (size_t i = 0; i < ranges.size(); ++i)
        areas.append({QString::fromStdString(m_areas[i].name), score(m_areas[i].line), score(ranges[i].lowest),
                      score(ranges[i].highest)});
    return areas;
}

Result<QString> WhatIf::areaOf(const QString &district) const
{
    const admission::Cohort &cohort = m_ordered.cohort;
    for (const admission::CohortDistrict &one : cohort.districts) {
        if (one.code == district.toStdString())
            return QString::fromStdString(m_areas[static_cast<size_t>(one.lineArea)].name);
    }
    return failure(ErrorCode::UnknownDistrict, {district});
}

QStringList WhatIf::districtsOf(const QString &area) const
{
    QStringList codes;
    for (const admission::CohortDistrict &one : m_ordered.cohort.districts) {
        if (m_areas[static_cast<size_t>(one.lineArea)].name == area.toStdString())
            codes.append(QString::fromStdString(one.code));
    }
    return codes;
}

Result<std::vector<std::int32_t>> WhatIf::totalsOf(const QString &area) const
{
    const Result<size_t> index = areaIndex(area);
    if (!index)
        return failure(index.error());
    const admission::Cohort &cohort = m_ordered.cohort;
    // By the total itself: there are at most so many hundredths, however many candidates.
    std::vector<bool> isThere;
    for (size_t row = 0; row < cohort.size(); ++row) {
        const std::int32_t total = cohort.total[row];
        const std::int32_t itsArea = cohort.districts[static_cast<size_t>(cohort.district[row])].lineArea;
        if (total == none || itsArea != static_cast<std::int32_t>(*index) ||
            (m_flags[row] & admission::AppliedGeneral) == 0)
            continue;
        if (static_cast<size_t>(total) >= isThere.size())
            isThere.resize(static_cast<size_t>(total) + 1);
        isThere[static_cast<size_t>(total)] = true;
    }
    std::vector<std::int32_t> totals;
    for (size_t total = 0; total < isThere.size(); ++total) {
        if (isThere[total])
            totals.push_back(static_cast<std::int32_t>(total));
    }
    return totals;
}

Result<QList<SeatsChange>> WhatIf::seatsOf(const QString &district) const
{
    if (const Result<QString> area = areaOf(district); !area)
        return failure(area.error());
    QList<SeatsChange> named;
    QList<SeatsChange> open;
    const admission::Cohort &cohort = m_ordered.cohort;
    for (qsizetype i = 0; i < m_bucketsBefore.size(); ++i) {
        const BucketEffect &bucket = m_bucketsBefore[i];
        // Seats of a school that recruits nobody (R5) move nothing.
        const std::int32_t school = m_buckets[static_cast<size_t>(i)].school;
        if (!cohort.schools[static_cast<size_t>(school)].qualified)
            continue;
        if (bucket.districtText == district)
            named.append({bucket.schoolCode, district, bucket.seatsBefore});
        else if (bucket.districtText.isEmpty() && m_places.districtOfSchool.value(bucket.schoolCode) == district)
            open.append({bucket.schoolCode, QString(), bucket.seatsBefore});
    }
    return named + open;
}

} // namespace hengzhao::office
