// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/bucket_table.h"

#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/wording/cell_words.h"
#include "models/wording/name_words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace hengzhao::office
{

namespace
{

/// What became of one bucket in all rounds.
struct Filling {
    std::int64_t seats = 0;
    std::int64_t taken = 0;
    /// The last round in which somebody was taken, where there are rounds; and the total of the last one taken.
    std::optional<int> round;
    std::optional<std::int32_t> lastTotal;
};

Filling fillingOf(const admission::Cohort &cohort, const admission::Outcome &outcome, size_t bucket)
{
    Filling filling;
    filling.seats = cohort.buckets[bucket].seats - cohort.buckets[bucket].held;
    const size_t rounds = outcome.queues.size() / std::max<size_t>(1, outcome.buckets);
    for (size_t round = 0; round < rounds; ++round) {
        const admission::Queue &queue = outcome.queues[round * outcome.buckets + bucket];
        if (queue.taken == 0)
            continue;
        filling.taken += queue.taken;
        if (outcome.mode == BatchMode::ChoiceFirst)
            filling.round = static_cast<int>(round + 1);
        const std::int32_t total = cohort.total[static_cast<size_t>(queue.lastTaken)];
        filling.lastTotal = total != admission::none ? std::optional(total) : std::nullopt;
    }
    return filling;
}

/// By school, the bucket for all other districts last.
std::vector<size_t> inOrderOfSchools(const admission::Cohort &cohort)
{
    std::vector<size_t> order(cohort.buckets.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const auto key = [&cohort](size_t place) {
        const admission::CohortBucket &bucket = cohort.buckets[place];
        return std::tuple(std::string_view(cohort.schools[static_cast<size_t>(bucket.school)].code),
                          bucket.districtText == "*", std::string_view(bucket.districtText));
    };
    std::sort(order.begin(), order.end(), [&key](size_t left, size_t right) { return key(left) < key(right); });
    return order;
}

} // namespace

Result<Table> expectedBuckets(store::Database &database, const store::CohortReading &reading,
                              const admission::Outcome &outcome)
{
    const Result<QHash<QString, QString>> schools = store::schoolNames(database);
    const Result<QHash<QString, QString>> districts = store::districtNames(database);
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    const admission::Cohort &cohort = reading.cohort;
    Table table;
    TableColumn schoolCode = columnOf("school_code", ColumnKind::Text);
    TableColumn schoolName = columnOf("school_name", ColumnKind::Word);
    TableColumn seatsFor = columnOf("bucket", ColumnKind::Word);
    TableColumn seats = columnOf("seats", ColumnKind::Number);
    TableColumn taken = columnOf("taken", ColumnKind::Number);
    TableColumn round = columnOf("round", ColumnKind::Number);
    TableColumn lastTotal = columnOf("last_total", ColumnKind::Score);
    TableColumn state = columnOf("state", ColumnKind::Word);
    for (const size_t bucket : inOrderOfSchools(cohort)) {
        const Filling filling = fillingOf(cohort, outcome, bucket);
        const QString code =
            QString::fromStdString(cohort.schools[static_cast<size_t>(cohort.buckets[bucket].school)].code);
        const QString district = QString::fromStdString(cohort.buckets[bucket].districtText);
        const std::int64_t free = std::max<std::int64_t>(0, filling.seats - filling.taken);
        table.ids.push_back(reading.keys.buckets[bucket]);
        schoolCode.texts.append(code);
        addWord(schoolName, schools->value(code));
        addWord(seatsFor, wording::bucketWord(district, districts->value(district)));
        seats.numbers.append(filling.seats);
        taken.numbers.append(filling.taken);
        addNumber(round, filling.round);
        addNumber(lastTotal, free == 0 ? filling.lastTotal : std::nullopt);
        addWord(state, wording::freeSeatsWord(free), free == 0 ? Tone::Neutral : Tone::Good);
    }
    table.columns = {schoolCode, schoolName, seatsFor, seats, taken, round, lastTotal, state};
    return table;
}

} // namespace hengzhao::office
