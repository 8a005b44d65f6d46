// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/closing_cutoffs.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

struct Applicant {
    std::int32_t candidate = none;
    std::size_t choice = 0;
};

class ClosingCutoffs
{
public:
    ClosingCutoffs(const Cohort &cohort, const CheckFacts &facts, CheckOrder &order)
        : m_choices(cohort.choiceCount()), m_applicants(cohort.buckets.size()), m_standing(cohort.choiceCount()),
          m_open(cohort.buckets.size()), m_asking(cohort.buckets.size(), 0), m_bucket(cohort.choiceCount()),
          m_resting(cohort.size(), cohort.choiceCount())
    {
        gather(cohort, facts);
        for (std::size_t b = 0; b < m_applicants.size(); ++b) {
            line(b, cohort.buckets[b].school, order);
            m_free.push_back(facts.freeSeats(b));
        }
    }

    std::vector<std::size_t> close()
    {
        for (std::size_t row = 0; row < m_resting.size(); ++row)
            ask(row, 0);
        while (!m_crowded.empty()) {
            const std::size_t bucket = m_crowded.back();
            m_crowded.pop_back();
            while (m_asking[bucket] > m_free[bucket])
                closeByOne(bucket);
        }
        return std::move(m_resting);
    }

private:
    void gather(const Cohort &cohort, const CheckFacts &facts)
    {
        for (std::size_t k = 0; k < m_choices; ++k) {
            m_bucket[k].assign(cohort.size(), none);
            m_standing[k].assign(cohort.size(), 0);
            for (std::size_t row = 0; row < cohort.size(); ++row) {
                const ChoiceFact fact = facts.choice(row, k);
                if (fact.kind != ChoiceFact::Kind::Valid || facts.standing(row) != Standing::InPool)
                    continue;
                m_bucket[k][row] = fact.bucket;
                m_applicants[static_cast<std::size_t>(fact.bucket)].push_back({static_cast<std::int32_t>(row), k});
            }
        }
    }

    void line(std::size_t bucket, std::int32_t school, CheckOrder &order)
    {
        std::vector<Applicant> &applicants = m_applicants[bucket];
        std::sort(applicants.begin(), applicants.end(), [&](const Applicant &left, const Applicant &right) {
            return order.before(left.candidate, right.candidate, school);
        });
        for (std::size_t i = 0; i < applicants.size(); ++i)
            m_standing[applicants[i].choice][static_cast<std::size_t>(applicants[i].candidate)] = i;
        m_open[bucket] = applicants.size();
    }

    /// The candidate rests at the first choice from `choice` on whose cut-off is not above them.
    void ask(std::size_t row, std::size_t choice)
    {
        for (; choice < m_choices; ++choice) {
            if (m_bucket[choice][row] == none)
                continue;
            const auto bucket = static_cast<std::size_t>(m_bucket[choice][row]);
            if (m_standing[choice][row] >= m_open[bucket])
                continue;
            if (++m_asking[bucket] == m_free[bucket] + 1)
                m_crowded.push_back(bucket);
            break;
        }
        m_resting[row] = choice;
    }

    /// The last place that is still open closes; who rests there goes on.
    void closeByOne(std::size_t bucket)
    {
        const Applicant last = m_applicants[bucket][--m_open[bucket]];
        const auto row = static_cast<std::size_t>(last.candidate);
        if (m_resting[row] != last.choice)
            return;
        --m_asking[bucket];
        ask(row, last.choice + 1);
    }

    std::size_t m_choices;
    std::vector<std::vector<Applicant>> m_applicants;
    /// By choice and candidate: where they stand among the applicants of that bucket.
    std::vector<std::vector<std::size_t>> m_standing;
    /// How many of a bucket's applicants stand above its cut-off.
    std::vector<std::size_t> m_open;
    std::vector<std::int32_t> m_asking;
    std::vector<std::int32_t> m_free;
    std::vector<std::vector<std::int32_t>> m_bucket;
    std::vector<std::size_t> m_resting;
    std::vector<std::size_t> m_crowded;
};

} // namespace

std::vector<std::size_t> restingChoices(const Cohort &cohort, const CheckFacts &facts, CheckOrder &order)
{
    return ClosingCutoffs(cohort, facts, order).close();
}

} // namespace hengzhao::admission
