// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/match.h"
#include "models/admission/order_columns.h"
#include "models/admission/ranking.h"
#include "models/domain/evaluation.h"

#include <algorithm>

namespace hengzhao::admission
{

namespace
{

/// One look through all of them: few questions are asked of a cohort that is not being run.
std::int32_t interviewScore(const Cohort &cohort, std::int32_t candidate, std::int32_t school)
{
    const auto found = std::find_if(cohort.interviews.begin(), cohort.interviews.end(), [&](const auto &interview) {
        return interview.candidate == candidate && interview.school == school;
    });
    return found == cohort.interviews.end() ? none : found->score;
}

int threeWay(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

/// The number of a numeric key or of the interview.
std::int32_t anyNumber(const Cohort &cohort, const RankingKey &key, std::int32_t candidate, std::int32_t school)
{
    return key.kind == RankingKey::Kind::Interview ? interviewScore(cohort, candidate, school)
                                                   : numberOf(cohort, key, static_cast<std::size_t>(candidate));
}

int compareByKey(const Cohort &cohort, const RankingKey &key, std::int32_t left, std::int32_t right,
                 std::int32_t school)
{
    const std::string_view leftNumber = cohort.numbers[static_cast<std::size_t>(left)];
    const std::string_view rightNumber = cohort.numbers[static_cast<std::size_t>(right)];
    if (key.kind == RankingKey::Kind::Number)
        return threeWay(leftNumber <=> rightNumber);
    if (key.kind == RankingKey::Kind::Lot) {
        Lots lots(cohort.lotSeed);
        const DigestBytes leftLot = lots.of(leftNumber);
        return threeWay(leftLot <=> lots.of(rightNumber));
    }
    return threeWay(anyNumber(cohort, key, right, school) <=> anyNumber(cohort, key, left, school));
}

QString pointsText(std::int32_t hundredths)
{
    return QStringLiteral("%1.%2").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

} // namespace

bool Order::Columns::lotParts(const Cohort &cohort, std::int32_t left, std::int32_t right, std::int32_t school,
                              bool withInterview) const
{
    for (const RankingKey &key : keys) {
        if (key.kind == RankingKey::Kind::Lot)
            return true;
        if (key.kind == RankingKey::Kind::Number)
            return false;
        if (key.kind == RankingKey::Kind::Interview) {
            if (withInterview && interviews.score(left, school) != interviews.score(right, school))
                return false;
        } else if (numberOf(cohort, key, static_cast<std::size_t>(left)) !=
                   numberOf(cohort, key, static_cast<std::size_t>(right))) {
            return false;
        }
    }
    return false;
}

Difference difference(const Cohort &cohort, std::int32_t left, std::int32_t right, std::int32_t school,
                      bool withInterview)
{
    for (qsizetype i = 0; i < cohort.ranking.size(); ++i) {
        const RankingKey &key = cohort.ranking[i];
        if (key.kind == RankingKey::Kind::Interview && !withInterview)
            continue;
        const int order = compareByKey(cohort, key, left, right, school);
        if (order != 0)
            return {static_cast<std::int32_t>(i), order};
    }
    return {};
}

QString keyText(const Cohort &cohort, const RankingKey &key, std::int32_t candidate, std::int32_t school)
{
    const std::string_view number = cohort.numbers[static_cast<std::size_t>(candidate)];
    if (key.kind == RankingKey::Kind::Number)
        return QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
    if (key.kind == RankingKey::Kind::Lot)
        return QString::fromLatin1(toHex(Lots(cohort.lotSeed).of(number)).first(8));
    const std::int32_t value = anyNumber(cohort, key, candidate, school);
    if (value < 0)
        return {};
    if (key.kind == RankingKey::Kind::Evaluation) {
        const std::optional<Evaluation> evaluation = Evaluation::fromPacked(value);
        return evaluation ? evaluation->text() : QString();
    }
    return pointsText(value);
}

bool partedByLot(const Cohort &cohort, const Outcome &outcome, std::int32_t candidate)
{
    const auto row = static_cast<std::size_t>(candidate);
    const std::int32_t bucket = outcome.bucket[row];
    if (bucket == none)
        return false;
    const Queue &queue = outcome.queue(bucket, static_cast<std::size_t>(outcome.round[row]));
    if (queue.firstRefused == none)
        return false;
    const std::int32_t school = cohort.buckets[static_cast<std::size_t>(bucket)].school;
    const Difference parted =
        difference(cohort, candidate, queue.firstRefused, school, outcome.mode != BatchMode::ScoreFirst);
    return parted.key != none && cohort.ranking[parted.key].kind == RankingKey::Kind::Lot;
}

} // namespace hengzhao::admission
