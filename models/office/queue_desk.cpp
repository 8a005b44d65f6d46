// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/queue_desk.h"

#include "models/admission/match.h"
#include "models/office/permission.h"
#include "models/office/word_column.h"
#include "models/store/directory_names.h"
#include "models/store/scenario_store.h"
#include "models/wording/cell_words.h"
#include "models/wording/name_words.h"
#include "models/wording/term_words.h"

#include <algorithm>
#include <tuple>

namespace hengzhao::office
{

namespace
{

using admission::Cohort;
using admission::none;
using admission::Outcome;
using admission::Queue;

/// One who asked for a bucket.
struct Asker {
    size_t row = 0;
    int choice = 0;
    ChoiceResult result = ChoiceResult::Empty;
    int place = 0;
};

/// Calls `found(row, choice, result)` for every choice of the pool that names a school; choices count from 0.
template <typename Found>
void forEachAsker(const KeptRun &kept, std::int32_t school, Found found)
{
    const Cohort &cohort = kept.reading.cohort;
    const Outcome &outcome = *kept.outcome;
    for (size_t k = 0; k < cohort.choiceCount(); ++k) {
        for (size_t row = 0; row < cohort.size(); ++row) {
            if (cohort.choices[k][row] == school && outcome.standing[row] == Standing::InPool)
                found(row, k, outcome.results[k][row]);
        }
    }
}

void count(BucketQueue &queue, ChoiceResult result)
{
    ++queue.asked;
    switch (result) {
    case ChoiceResult::Taken:
        ++queue.taken;
        break;
    case ChoiceResult::Outranked:
        ++queue.outranked;
        break;
    case ChoiceResult::SeatsTaken:
        ++queue.seatsTaken;
        break;
    case ChoiceResult::NoSeats:
        ++queue.noSeats;
        break;
    default:
        ++queue.placedEarlier;
        break;
    }
}

/// The queue that the last seat went by: the last one in which anybody was taken, else in which anybody competed.
const Queue *lastQueue(const Outcome &outcome, size_t bucket, int &round)
{
    const Queue *last = nullptr;
    const size_t rounds = outcome.queues.size() / std::max<size_t>(1, outcome.buckets);
    for (size_t k = 0; k < rounds; ++k) {
        const Queue &queue = outcome.queues[k * outcome.buckets + bucket];
        const bool isLater = queue.taken > 0 || (queue.competed > 0 && (last == nullptr || last->taken == 0));
        if (!isLater)
            continue;
        last = &queue;
        round = outcome.mode == BatchMode::ChoiceFirst ? static_cast<int>(k) + 1 : 0;
    }
    return last;
}

void addCutoff(BucketQueue &queue, const KeptRun &kept, size_t bucket)
{
    const Cohort &cohort = kept.reading.cohort;
    const Queue *const last = lastQueue(*kept.outcome, bucket, queue.round);
    if (last == nullptr || last->lastTaken == none || queue.waiting() == 0)
        return;
    const std::int32_t total = cohort.total[static_cast<size_t>(last->lastTaken)];
    queue.lastTotal = total == none ? std::nullopt : Score::fromHundredths(total);
    queue.lotDecided = last->lotDecided;
    if (last->firstRefused == none)
        return;
    const std::int32_t school = cohort.buckets[bucket].school;
    const admission::Difference parted = admission::difference(cohort, last->lastTaken, last->firstRefused, school,
                                                               kept.run.mode != BatchMode::ScoreFirst);
    if (parted.key == none)
        return;
    const RankingKey &key = cohort.ranking[parted.key];
    queue.key = key.text();
    if (key.kind == RankingKey::Kind::Lot || key.kind == RankingKey::Kind::Number)
        return;
    queue.lastValue = admission::keyText(cohort, key, last->lastTaken, school);
    queue.firstRefusedValue = admission::keyText(cohort, key, last->firstRefused, school);
}

std::int32_t bucketAt(const KeptRun &kept, BucketId bucket)
{
    const auto &buckets = kept.reading.keys.buckets;
    const auto found = std::find(buckets.begin(), buckets.end(), bucket.value());
    return found == buckets.end() ? none : static_cast<std::int32_t>(found - buckets.begin());
}

/// Whose seats were won first stands first, then who stood in the queues, then who came too late.
std::vector<Asker> askersInOrder(const KeptRun &kept, std::int32_t bucket)
{
    const Cohort &cohort = kept.reading.cohort;
    const std::int32_t school = cohort.buckets[static_cast<size_t>(bucket)].school;
    std::vector<Asker> askers;
    forEachAsker(kept, school, [&](size_t row, size_t k, ChoiceResult result) {
        if (!isVoid(result) && cohort.bucketOf(cohort.district[row], school) == bucket)
            askers.push_back({row, static_cast<int>(k) + 1, result, (*kept.outcome).places[k][row]});
    });
    const bool isByRounds = kept.run.mode == BatchMode::ChoiceFirst;
    const auto key = [&](const Asker &asker) {
        const int queued = asker.place > 0 ? 0 : asker.result == ChoiceResult::NotReached ? 2 : 1;
        return std::tuple(queued, isByRounds ? asker.choice : 0, asker.place, -std::int64_t(cohort.total[asker.row]),
                          cohort.numbers[asker.row]);
    };
    std::sort(askers.begin(), askers.end(),
              [&key](const Asker &left, const Asker &right) { return key(left) < key(right); });
    return askers;
}

Tone toneOf(ChoiceResult result)
{
    return result == ChoiceResult::Taken ? Tone::Good : result == ChoiceResult::NotReached ? Tone::Neutral : Tone::Bad;
}

Result<KeptRun> keptWithOutcome(Office &office, int batch)
{
    const Result<RunFacts> run = matchedRunInForce(office, batch);
    if (!run)
        return failure(run.error());
    Result<KeptRun> kept = readKeptRun(office.database(), *run);
    if (kept && !kept->outcome)
        return failure(kept->outcome.error());
    return kept;
}

} // namespace

BucketQueue SchoolQueues::total() const
{
    BucketQueue sum;
    for (const BucketQueue &queue : buckets) {
        sum.seats += queue.seats;
        sum.asked += queue.asked;
        sum.taken += queue.taken;
        sum.outranked += queue.outranked;
        sum.seatsTaken += queue.seatsTaken;
        sum.noSeats += queue.noSeats;
        sum.placedEarlier += queue.placedEarlier;
    }
    return sum;
}

Result<SchoolQueues> QueueDesk::schoolAt(const KeptRun &kept, std::int32_t school)
{
    const Result<QHash<QString, QString>> schools = store::schoolNames(m_office.database());
    const Result<QHash<QString, QString>> districts = store::districtNames(m_office.database());
    if (!schools || !districts)
        return failure(schools ? districts.error() : schools.error());
    const Cohort &cohort = kept.reading.cohort;
    SchoolQueues queues{kept.run, QString::fromStdString(cohort.schools[static_cast<size_t>(school)].code), {}, {}};
    queues.schoolName = schools->value(queues.schoolCode, queues.schoolCode);
    std::vector<size_t> places;
    for (size_t b = 0; b < cohort.buckets.size(); ++b) {
        if (cohort.buckets[b].school == school)
            places.push_back(b);
    }
    std::sort(places.begin(), places.end(), [&cohort](size_t left, size_t right) {
        const auto key = [&cohort](size_t place) {
            const std::string &district = cohort.buckets[place].districtText;
            return std::pair(district == "*", std::string_view(district));
        };
        return key(left) < key(right);
    });
    QHash<std::int32_t, qsizetype> rowOf;
    for (const size_t place : places) {
        BucketQueue queue;
        queue.bucket = BucketId(kept.reading.keys.buckets[place]);
        queue.district = QString::fromStdString(cohort.buckets[place].districtText);
        queue.districtName = districts->value(queue.district);
        queue.seats = std::max(0, cohort.buckets[place].seats - cohort.buckets[place].held);
        rowOf.insert(static_cast<std::int32_t>(place), queues.buckets.size());
        queues.buckets.append(queue);
    }
    forEachAsker(kept, school, [&](size_t row, size_t, ChoiceResult result) {
        const auto found = rowOf.constFind(cohort.bucketOf(cohort.district[row], school));
        if (isVoid(result))
            ++queues.voidChoices;
        else if (found == rowOf.constEnd())
            ++queues.withoutBucket;
        else
            count(queues.buckets[*found], result);
    });
    for (size_t i = 0; i < places.size(); ++i)
        addCutoff(queues.buckets[static_cast<qsizetype>(i)], kept, places[i]);
    return queues;
}

Result<SchoolQueues> QueueDesk::school(int batch, const QString &schoolCode)
{
    const Result<KeptRun> kept = keptWithOutcome(m_office, batch);
    if (!kept)
        return failure(kept.error());
    const std::string code = schoolCode.toStdString();
    const auto &schools = kept->reading.cohort.schools;
    const auto found = std::find_if(schools.begin(), schools.end(),
                                    [&code](const admission::CohortSchool &school) { return school.code == code; });
    if (found == schools.end())
        return failure(ErrorCode::UnknownSchool, {schoolCode});
    return schoolAt(*kept, static_cast<std::int32_t>(found - schools.begin()));
}

Result<SchoolQueues> QueueDesk::schoolOf(int batch, BucketId bucket)
{
    const Result<KeptRun> kept = keptWithOutcome(m_office, batch);
    if (!kept)
        return failure(kept.error());
    const std::int32_t place = bucketAt(*kept, bucket);
    if (place == none)
        return failure(ErrorCode::RowChanged);
    return schoolAt(*kept, kept->reading.cohort.buckets[static_cast<size_t>(place)].school);
}

Result<BucketView> QueueDesk::bucket(int batch, BucketId bucket)
{
    const Result<KeptRun> kept = keptWithOutcome(m_office, batch);
    if (!kept)
        return failure(kept.error());
    const std::int32_t place = bucketAt(*kept, bucket);
    const auto filling = store::QueueStore(m_office.database()).filling(kept->run.id, bucket.value());
    if (!filling)
        return failure(filling.error());
    if (place == none || !*filling)
        return failure(ErrorCode::RowChanged);
    const std::vector<Asker> askers = askersInOrder(*kept, place);
    const Cohort &cohort = kept->reading.cohort;
    QList<qint64> ids;
    for (const Asker &asker : askers)
        ids.append(cohort.ids[asker.row]);
    const Result<QHash<qint64, QString>> names = store::candidateNames(m_office.database(), ids);
    if (!names)
        return failure(names.error());
    const bool mayName = mayNameCandidates(m_office);
    BucketView view{**filling, {}, {}};
    TableColumn standing = columnOf("standing", ColumnKind::Number);
    TableColumn number = columnOf("candidate_no", ColumnKind::Text);
    TableColumn name = columnOf("name", ColumnKind::Text);
    TableColumn choice = columnOf("choice", ColumnKind::Word);
    TableColumn total = columnOf("total", ColumnKind::Score);
    TableColumn result = columnOf("result", ColumnKind::Word);
    for (const Asker &asker : askers) {
        const qint64 id = cohort.ids[asker.row];
        view.places.ids.push_back(id);
        view.numbers.append(QString::fromStdString(std::string(cohort.numbers[asker.row])));
        addNumber(standing, asker.place > 0 ? std::optional(asker.place) : std::nullopt);
        number.texts.append(view.numbers.last());
        name.texts.append(mayName ? names->value(id) : maskedName(names->value(id)));
        addWord(choice, wording::choiceWord(asker.choice));
        const std::int32_t points = cohort.total[asker.row];
        total.numbers.append(points == none ? TableColumn::none : std::int64_t(points));
        const bool hasCompeted = asker.place > 0;
        addWord(result,
                hasCompeted ? wording::takenWord(asker.result == ChoiceResult::Taken) : wording::word(asker.result),
                toneOf(asker.result));
    }
    view.places.columns = {standing, name, choice, total, result, number};
    return view;
}

} // namespace hengzhao::office
