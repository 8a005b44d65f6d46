// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/cohort.h"

#include <map>
#include <string_view>

namespace hengzhao::admission
{

void layOutBuckets(Cohort &cohort)
{
    std::map<std::string_view, std::size_t> districtByCode;
    for (std::size_t i = 0; i < cohort.districts.size(); ++i)
        districtByCode.emplace(cohort.districts[i].code, i);

    const std::size_t schools = cohort.schools.size();
    cohort.bucketTable.assign(cohort.districts.size() * schools, none);
    const auto fillDistricts = [&](std::string_view text) {
        for (std::size_t b = 0; b < cohort.buckets.size(); ++b) {
            if (cohort.buckets[b].districtText != text)
                continue;
            for (std::size_t d = 0; d < cohort.districts.size(); ++d)
                cohort.bucketTable[d * schools + static_cast<std::size_t>(cohort.buckets[b].school)] =
                    static_cast<std::int32_t>(b);
        }
    };
    // R16: the narrower bucket is written over the wider one.
    fillDistricts("");
    fillDistricts("*");
    for (std::size_t b = 0; b < cohort.buckets.size(); ++b) {
        const auto found = districtByCode.find(cohort.buckets[b].districtText);
        if (found != districtByCode.end())
            cohort.bucketTable[found->second * schools + static_cast<std::size_t>(cohort.buckets[b].school)] =
                static_cast<std::int32_t>(b);
    }
}

std::int32_t *scoreCell(Cohort &cohort, std::size_t row, std::string_view column)
{
    if (column == "total")
        return &cohort.total[row];
    if (column == "evaluation")
        return &cohort.evaluation[row];
    for (std::size_t subject = 0; subject < subjectCount; ++subject) {
        if (column == std::string_view(subjectCodes[subject].data(), std::size_t(subjectCodes[subject].size())))
            return &cohort.scores[subject][row];
    }
    return nullptr;
}

} // namespace hengzhao::admission
