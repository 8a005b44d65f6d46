// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/check_facts.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

constexpr std::size_t mostFaults = 1000;

std::uint64_t pairOf(std::int32_t candidate, std::int32_t school)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(candidate)) << 32 | static_cast<std::uint32_t>(school);
}

} // namespace

CheckFacts::CheckFacts(const Cohort &cohort) : m_cohort(cohort), m_bucketOf(cohort.districts.size())
{
    for (std::size_t b = 0; b < cohort.buckets.size(); ++b)
        m_bucketsOfSchool[cohort.buckets[b].school].push_back(static_cast<std::int32_t>(b));
    for (std::size_t d = 0; d < cohort.districts.size(); ++d) {
        for (std::size_t s = 0; s < cohort.schools.size(); ++s)
            m_bucketOf[d].push_back(findBucket(cohort.districts[d].code, static_cast<std::int32_t>(s)));
    }
    for (const CohortBar &bar : cohort.bars)
        m_bars.insert(pairOf(bar.candidate, bar.school));
}

Standing CheckFacts::standing(std::size_t candidate) const
{
    const std::uint16_t flags = m_cohort.flags[candidate];
    const bool mayNotGraduate = (flags & CurrentGraduate) == 0 || (flags & Graduated) != 0;
    const bool gaveUp = m_cohort.batch > 1 && (flags & GaveUpGeneral) != 0;
    if (!mayNotGraduate)
        return Standing::NoCertificate;
    if ((flags & AdmittedGeneral) != 0 && !gaveUp)
        return Standing::AdmittedGeneral;
    return (flags & HoldsAdmission) != 0 ? Standing::HoldsAdmission : Standing::InPool;
}

std::int32_t CheckFacts::findBucket(std::string_view district, std::int32_t school) const
{
    const auto ofSchool = m_bucketsOfSchool.find(school);
    if (ofSchool == m_bucketsOfSchool.end())
        return none;
    // R16: the district by name, else the districts not named, else all.
    for (const std::string_view text : {district, std::string_view("*"), std::string_view()}) {
        for (std::int32_t bucket : ofSchool->second) {
            if (m_cohort.buckets[static_cast<std::size_t>(bucket)].districtText == text)
                return bucket;
        }
    }
    return none;
}

ChoiceResult CheckFacts::faultOf(std::size_t candidate, std::size_t choice) const
{
    const std::int32_t school = m_cohort.choices[choice][candidate];
    if (school < 0)
        return ChoiceResult::UnknownSchool; // R5
    for (std::size_t earlier = choice; earlier-- > 0;) {
        if (m_cohort.choices[earlier][candidate] == school)
            return ChoiceResult::Repeated; // R6
    }
    if ((m_cohort.flags[candidate] & ChoicesLate) != 0)
        return ChoiceResult::Late; // R7
    if (!m_cohort.schools[static_cast<std::size_t>(school)].qualified)
        return ChoiceResult::NotQualified; // R5
    if (m_bars.contains(pairOf(static_cast<std::int32_t>(candidate), school)))
        return ChoiceResult::Barred; // R22
    return ChoiceResult::Empty;
}

ChoiceFact CheckFacts::choice(std::size_t candidate, std::size_t choice) const
{
    const std::int32_t school = m_cohort.choices[choice][candidate];
    if (school == EmptyCell)
        return {};
    const ChoiceResult fault = faultOf(candidate, choice);
    if (fault != ChoiceResult::Empty)
        return {ChoiceFact::Kind::Void, fault, none};
    const std::int32_t district = m_cohort.district[candidate];
    const std::int32_t bucket =
        district < 0 ? none : m_bucketOf[static_cast<std::size_t>(district)][static_cast<std::size_t>(school)];
    if (bucket == none || m_cohort.buckets[static_cast<std::size_t>(bucket)].seats <= 0)
        return {ChoiceFact::Kind::NoSeats, fault, none};
    return {ChoiceFact::Kind::Valid, fault, bucket};
}

std::int32_t CheckFacts::freeSeats(std::size_t bucket) const
{
    const CohortBucket &row = m_cohort.buckets[bucket];
    return row.held >= row.seats ? 0 : row.seats - row.held;
}

CheckOrder::CheckOrder(const Cohort &cohort, bool withInterview) : m_cohort(cohort), m_withInterview(withInterview)
{
    if (!withInterview)
        return;
    for (const CohortInterview &interview : cohort.interviews)
        m_interviews.emplace(pairOf(interview.candidate, interview.school), interview.score);
}

std::int64_t CheckOrder::worth(const RankingKey &key, std::int32_t candidate, std::int32_t school) const
{
    const auto row = static_cast<std::size_t>(candidate);
    if (key.kind == RankingKey::Kind::Interview) {
        const auto found = m_interviews.find(pairOf(candidate, school));
        return found == m_interviews.end() ? -1 : found->second;
    }
    if (key.kind == RankingKey::Kind::Evaluation)
        return m_cohort.evaluation[row];
    if (key.kind == RankingKey::Kind::Total)
        return m_cohort.total[row];
    bool isThere = false;
    std::int64_t sum = 0;
    for (const Subject subject : key.subjects) {
        const std::int32_t score = m_cohort.scores[static_cast<std::size_t>(subject)][row];
        if (score == none)
            continue;
        isThere = true;
        sum += score;
    }
    return isThere ? sum : -1;
}

const DigestBytes &CheckOrder::lot(std::int32_t candidate)
{
    const auto found = m_lots.find(candidate);
    if (found != m_lots.end())
        return found->second;
    const std::string text =
        m_cohort.lotSeed + ":" + std::string(m_cohort.numbers[static_cast<std::size_t>(candidate)]);
    return m_lots.emplace(candidate, Digest::of(QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))))
        .first->second;
}

bool CheckOrder::before(std::int32_t left, std::int32_t right, std::int32_t school)
{
    for (const RankingKey &key : m_cohort.ranking) {
        if (key.kind == RankingKey::Kind::Interview && !m_withInterview)
            continue;
        if (key.kind == RankingKey::Kind::Number)
            break;
        if (key.kind == RankingKey::Kind::Lot) {
            const DigestBytes &ofLeft = lot(left);
            const DigestBytes &ofRight = lot(right);
            if (ofLeft != ofRight)
                return ofLeft < ofRight;
            continue;
        }
        const std::int64_t ofLeft = worth(key, left, school);
        const std::int64_t ofRight = worth(key, right, school);
        if (ofLeft != ofRight)
            return ofLeft > ofRight;
    }
    return m_cohort.numbers[static_cast<std::size_t>(left)] < m_cohort.numbers[static_cast<std::size_t>(right)];
}

bool CheckOrder::isLotNeeded(std::int32_t left, std::int32_t right, std::int32_t school) const
{
    for (const RankingKey &key : m_cohort.ranking) {
        if (key.kind == RankingKey::Kind::Interview && !m_withInterview)
            continue;
        if (key.kind == RankingKey::Kind::Lot || key.kind == RankingKey::Kind::Number)
            return key.kind == RankingKey::Kind::Lot;
        if (worth(key, left, school) != worth(key, right, school))
            return false;
    }
    return false;
}

void FaultList::bucket(Fault::Check check, std::size_t bucket)
{
    const CohortBucket &row = m_cohort.buckets[bucket];
    std::string where = m_cohort.schools[static_cast<std::size_t>(row.school)].code;
    if (!row.districtText.empty())
        where += " " + row.districtText;
    add(check, std::move(where));
}

void FaultList::add(Fault::Check check, std::string where)
{
    if (m_report.faults.size() < mostFaults)
        m_report.faults.push_back({check, std::move(where)});
}

} // namespace hengzhao::admission
