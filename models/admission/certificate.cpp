// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/certificate.h"

#include "models/admission/canonical_lines.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <tuple>

namespace hengzhao::admission
{

namespace
{

std::string_view schoolCode(const Cohort &cohort, std::int32_t school)
{
    return school < 0 ? std::string_view() : std::string_view(cohort.schools[static_cast<std::size_t>(school)].code);
}

/// Indices of 0 to `count` in the order of what `fieldsOf` gives for each.
template <typename FieldsOf>
std::vector<std::size_t> sortedBy(std::size_t count, FieldsOf fieldsOf)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t left, std::size_t right) { return fieldsOf(left) < fieldsOf(right); });
    return order;
}

/// The lines of one run's inputs, section by section.
class InputLines
{
public:
    InputLines(const Cohort &cohort, const Outcome &outcome)
        : m_cohort(cohort), m_outcome(outcome), m_pool(rowsByNumber(cohort))
    {
        std::erase_if(m_pool, [&](std::uint32_t row) { return outcome.standing[row] != Standing::InPool; });
    }

    DigestBytes digest()
    {
        m_lines.text(m_cohort.rules).endLine();
        writeDistricts();
        writeSchools();
        writeBuckets();
        for (std::uint32_t row : m_pool)
            writeCandidate(row);
        for (std::uint32_t row : m_pool)
            writeChoices(row);
        writeInterviews();
        m_lines.text("batch").number(m_cohort.batch).endLine();
        m_lines.text("mode").text(codeName(m_cohort.mode)).endLine();
        return m_lines.finish();
    }

private:
    void writeDistricts()
    {
        const auto codeOf = [this](std::size_t i) -> const std::string & { return m_cohort.districts[i].code; };
        for (std::size_t i : sortedBy(m_cohort.districts.size(), codeOf)) {
            const std::int32_t area = m_cohort.districts[i].lineArea;
            m_lines.text("district").text(codeOf(i));
            m_lines.text(area < 0 ? std::string_view()
                                  : std::string_view(m_cohort.lineAreas[static_cast<std::size_t>(area)].name));
            m_lines.endLine();
        }
    }

    void writeSchools()
    {
        for (std::size_t i : schoolsInOrder())
            m_lines.text("school").text(m_cohort.schools[i].code).number(m_cohort.schools[i].qualified).endLine();
    }

    void writeBuckets()
    {
        const auto nameOf = [this](std::size_t i) {
            return std::tuple<std::string_view, std::string_view>(schoolCode(m_cohort, m_cohort.buckets[i].school),
                                                                  m_cohort.buckets[i].districtText);
        };
        for (std::size_t i : sortedBy(m_cohort.buckets.size(), nameOf)) {
            const CohortBucket &bucket = m_cohort.buckets[i];
            m_lines.text("bucket").text(schoolCode(m_cohort, bucket.school)).text(bucket.districtText);
            m_lines.number(bucket.seats).number(bucket.held).endLine();
        }
    }

    void writeCandidate(std::uint32_t row)
    {
        const std::int32_t district = m_cohort.district[row];
        m_lines.text("candidate").text(m_cohort.numbers[row]);
        m_lines.text(district < 0 ? std::string_view()
                                  : std::string_view(m_cohort.districts[static_cast<std::size_t>(district)].code));
        m_lines.numberOrNone(m_cohort.total[row]);
        for (const std::vector<std::int32_t> &scores : m_cohort.scores)
            m_lines.numberOrNone(scores[row]);
        m_lines.numberOrNone(m_cohort.evaluation[row]);
        m_lines.number((m_cohort.flags[row] & CurrentGraduate) != 0);
        m_lines.number((m_cohort.flags[row] & Graduated) != 0).endLine();
    }

    void writeChoices(std::uint32_t row)
    {
        for (std::size_t k = 0; k < m_cohort.choiceCount(); ++k) {
            const std::int32_t school = m_cohort.choices[k][row];
            if (school == EmptyCell)
                continue;
            const ChoiceResult result = m_outcome.results[k][row];
            m_lines.text("choice").text(m_cohort.numbers[row]).number(static_cast<std::int64_t>(k + 1));
            m_lines.text(school < 0 ? std::string_view("?") : schoolCode(m_cohort, school));
            m_lines.text(isVoid(result) ? codeName(result) : QLatin1String("valid")).endLine();
        }
    }

    void writeInterviews()
    {
        for (const CohortInterview &interview : interviewsInOrder()) {
            m_lines.text("interview").text(m_cohort.numbers[static_cast<std::size_t>(interview.candidate)]);
            m_lines.text(schoolCode(m_cohort, interview.school)).number(interview.score).endLine();
        }
    }

    /// Those of the pool, by where candidate and school stand in their own orders.
    [[nodiscard]] std::vector<CohortInterview> interviewsInOrder() const
    {
        std::vector<CohortInterview> interviews = m_cohort.interviews;
        std::erase_if(interviews, [this](const CohortInterview &interview) {
            return m_outcome.standing[static_cast<std::size_t>(interview.candidate)] != Standing::InPool;
        });
        if (interviews.empty())
            return interviews;
        std::vector<std::uint32_t> candidatePlace(m_cohort.size());
        for (std::uint32_t place = 0; std::uint32_t row : m_pool)
            candidatePlace[row] = place++;
        std::vector<std::uint32_t> schoolPlace(m_cohort.schools.size());
        for (std::uint32_t place = 0; std::size_t school : schoolsInOrder())
            schoolPlace[school] = place++;
        std::sort(interviews.begin(), interviews.end(), [&](const CohortInterview &left, const CohortInterview &right) {
            const auto placesOf = [&](const CohortInterview &interview) {
                return std::pair(candidatePlace[static_cast<std::size_t>(interview.candidate)],
                                 schoolPlace[static_cast<std::size_t>(interview.school)]);
            };
            return placesOf(left) < placesOf(right);
        });
        return interviews;
    }

    [[nodiscard]] std::vector<std::size_t> schoolsInOrder() const
    {
        return sortedBy(m_cohort.schools.size(),
                        [this](std::size_t i) -> const std::string & { return m_cohort.schools[i].code; });
    }

    const Cohort &m_cohort;
    const Outcome &m_outcome;
    std::vector<std::uint32_t> m_pool;
    CanonicalLines m_lines;
};

} // namespace

DigestBytes inputsDigest(const Cohort &cohort, const Outcome &outcome)
{
    return InputLines(cohort, outcome).digest();
}

DigestBytes outcomeDigest(const Cohort &cohort, const Outcome &outcome)
{
    CanonicalLines lines;
    for (std::uint32_t row : rowsByNumber(cohort)) {
        if (outcome.standing[row] != Standing::InPool)
            continue;
        const std::int32_t bucket = outcome.bucket[row];
        lines.text(cohort.numbers[row]);
        if (bucket < 0) {
            lines.text(std::string_view()).text(std::string_view());
        } else {
            const CohortBucket &taken = cohort.buckets[static_cast<std::size_t>(bucket)];
            lines.text(schoolCode(cohort, taken.school)).text(taken.districtText);
        }
        lines.number(outcome.round[row]).number(outcome.place[row]).text(codeName(outcome.reason[row])).endLine();
    }
    return lines.finish();
}

} // namespace hengzhao::admission
