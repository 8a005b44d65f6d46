// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/admission/cohort.h"
#include "models/domain/digest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hengzhao::admission
{

/// A key of which every candidate has one number: the total, a sum, the evaluation. The larger number stands first.
[[nodiscard]] bool isNumeric(const RankingKey &key);
/// The number of such a key; none where it is missing (R15).
[[nodiscard]] std::int32_t numberOf(const Cohort &cohort, const RankingKey &key, std::size_t candidate);

/// A ranking in the parts in which it is sorted.
struct RankingParts {
    /// Numeric keys before the interview, or all of them where it does not count.
    std::vector<RankingKey> before;
    bool interview = false;
    /// Numeric keys between the interview and the last key.
    std::vector<RankingKey> after;
    /// The key that leaves nobody equal: Lot or CandidateNumber.
    RankingKey::Kind last = RankingKey::Kind::Number;
};
[[nodiscard]] RankingParts partsOf(const QList<RankingKey> &ranking, bool withInterview);

/// The public lot of each candidate number (R14).
class Lots
{
public:
    explicit Lots(std::string_view seed) : m_text(seed)
    {
        m_text += ':';
        m_prefix = m_text.size();
    }

    [[nodiscard]] DigestBytes of(std::string_view candidateNumber);
    /// The first eight bytes as a number: two lots compare as these do, unless they are equal.
    [[nodiscard]] static std::uint64_t head(const DigestBytes &lot);

private:
    Digest m_digest;
    std::string m_text;
    std::size_t m_prefix = 0;
};

/// Interview scores by candidate and school (R24).
class Interviews
{
public:
    explicit Interviews(const Cohort &cohort);
    /// none where there is no score.
    [[nodiscard]] std::int32_t score(std::int32_t candidate, std::int32_t school) const;

private:
    std::vector<CohortInterview> m_sorted;
};

} // namespace hengzhao::admission
