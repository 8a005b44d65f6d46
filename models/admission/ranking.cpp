// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/ranking.h"

#include <algorithm>
#include <tuple>

namespace hengzhao::admission
{

bool isNumeric(const RankingKey &key)
{
    return key.kind == RankingKey::Kind::Total || key.kind == RankingKey::Kind::Subjects ||
           key.kind == RankingKey::Kind::Evaluation;
}

std::int32_t numberOf(const Cohort &cohort, const RankingKey &key, std::size_t candidate)
{
    if (key.kind == RankingKey::Kind::Total)
        return cohort.total[candidate];
    if (key.kind == RankingKey::Kind::Evaluation)
        return cohort.evaluation[candidate];
    // R15: a missing subject counts nothing, a sum of missing ones is missing.
    std::int32_t sum = none;
    for (Subject subject : key.subjects) {
        const std::int32_t score = cohort.scores[static_cast<std::size_t>(subject)][candidate];
        if (score >= 0)
            sum = std::max(sum, 0) + score;
    }
    return sum;
}

RankingParts partsOf(const QList<RankingKey> &ranking, bool withInterview)
{
    RankingParts parts;
    for (const RankingKey &key : ranking) {
        if (isNumeric(key)) {
            (parts.interview ? parts.after : parts.before).push_back(key);
        } else if (key.kind == RankingKey::Kind::Interview) {
            parts.interview = parts.interview || withInterview;
        } else {
            parts.last = key.kind;
            break; // nobody is equal beyond it
        }
    }
    return parts;
}

DigestBytes Lots::of(std::string_view candidateNumber)
{
    m_text.resize(m_prefix);
    m_text += candidateNumber;
    m_digest.add(QByteArrayView(m_text.data(), static_cast<qsizetype>(m_text.size())));
    return m_digest.finish();
}

std::uint64_t Lots::head(const DigestBytes &lot)
{
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i)
        head = head << 8 | lot[i];
    return head;
}

Interviews::Interviews(const Cohort &cohort) : m_sorted(cohort.interviews)
{
    std::sort(m_sorted.begin(), m_sorted.end(), [](const CohortInterview &left, const CohortInterview &right) {
        return std::tie(left.candidate, left.school) < std::tie(right.candidate, right.school);
    });
}

std::int32_t Interviews::score(std::int32_t candidate, std::int32_t school) const
{
    const auto found =
        std::lower_bound(m_sorted.begin(), m_sorted.end(), std::pair(candidate, school),
                         [](const CohortInterview &row, const std::pair<std::int32_t, std::int32_t> &wanted) {
                             return std::pair(row.candidate, row.school) < wanted;
                         });
    const bool isThere = found != m_sorted.end() && found->candidate == candidate && found->school == school;
    return isThere ? found->score : none;
}

} // namespace hengzhao::admission
