// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/import/program_order.h"

#include "models/admission/ranking.h"
#include "models/store/cohort_store.h"

#include <algorithm>

namespace hengzhao::office
{

namespace
{

/// What one stands by: larger numbers first, then the smaller lot, then the smaller candidate number.
struct Standing {
    std::vector<std::int32_t> numbers;
    DigestBytes lot;
    std::string_view number;
    qint64 candidateId;

    [[nodiscard]] bool isBefore(const Standing &other) const
    {
        if (numbers != other.numbers)
            return numbers > other.numbers;
        return lot != other.lot ? lot < other.lot : number < other.number;
    }
};

std::vector<Standing> standings(const admission::Cohort &cohort, const QHash<qint64, Score> &interviews)
{
    const admission::RankingParts parts = admission::partsOf(cohort.ranking, false);
    admission::Lots lots(cohort.lotSeed);
    std::vector<Standing> all;
    for (std::size_t row = 0; row < cohort.size(); ++row) {
        Standing standing{{}, {}, cohort.numbers[row], cohort.ids[row]};
        for (const RankingKey &key : parts.before)
            standing.numbers.push_back(admission::numberOf(cohort, key, row));
        standing.numbers.push_back(interviews.value(cohort.ids[row]).hundredths());
        if (parts.last == RankingKey::Kind::Lot)
            standing.lot = lots.of(standing.number);
        all.push_back(std::move(standing));
    }
    return all;
}

} // namespace

Result<QList<qint64>> orderForProgram(store::Database &database, const RuleBook &book, AuditNumber asOf,
                                      const QHash<qint64, Score> &interviews)
{
    store::CohortRequest request;
    request.asOf = asOf;
    request.only = interviews.keys();
    const Result<store::CohortReading> reading = store::CohortStore(database).read(book, request);
    if (!reading)
        return failure(reading.error());
    std::vector<Standing> all = standings(reading->cohort, interviews);
    std::sort(all.begin(), all.end(), [](const Standing &left, const Standing &right) { return left.isBefore(right); });
    QList<qint64> order;
    for (const Standing &standing : all)
        order.append(standing.candidateId);
    return order;
}

} // namespace hengzhao::office
