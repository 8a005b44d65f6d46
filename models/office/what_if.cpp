// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if.h"

#include "models/admission/reorder.h"
#include "models/office/kept_run.h"
#include "models/store/admission_store.h"
#include "models/store/directory_names.h"
#include "models/store/line_store.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace hengzhao::office
{

namespace
{

using admission::Cohort;
using admission::CohortBucket;
using admission::none;

/// The first batch that is not closed: the one whose run would come next.
Result<BatchRule> nextBatch(store::Database &database, const RuleBook &book)
{
    int last = 0;
    for (const BatchRule &rule : book.batches()) {
        if (rule.mode == BatchMode::Supplement)
            continue;
        last = rule.batch;
        const Result<bool> closed = store::AdmissionStore(database).isClosed(rule.batch);
        if (!closed)
            return failure(closed.error());
        if (!*closed)
            return rule;
    }
    return failure(ErrorCode::BatchClosed, {QString::number(last)});
}

void setFlag(Cohort &cohort, size_t row, admission::CandidateFlag flag, bool holds)
{
    const unsigned without = cohort.flags[row] & ~static_cast<unsigned>(flag);
    cohort.flags[row] = static_cast<std::uint16_t>(without | (holds ? static_cast<unsigned>(flag) : 0U));
}

bool hasFlag(const Cohort &cohort, size_t row, admission::CandidateFlag flag)
{
    return (cohort.flags[row] & flag) != 0;
}

/// A step is a pass over everybody: it takes half the time where the rows stand in the order of the pass.
admission::Ordered ordered(Cohort cohort)
{
    admission::Order order(cohort);
    return admission::inOrder(std::move(cohort), std::move(order));
}

/// `total` seats over buckets in proportion to what they have, by largest remainder, ties to the earlier (R17).
std::vector<int> inProportion(int total, const std::vector<int> &present)
{
    const qint64 sum = std::accumulate(present.begin(), present.end(), qint64(0));
    std::vector<int> shares(present.size(), 0);
    if (sum == 0 || present.empty()) {
        if (!shares.empty())
            shares.front() = total;
        return shares;
    }
    std::vector<std::pair<qint64, size_t>> remainders;
    int given = 0;
    for (size_t i = 0; i < present.size(); ++i) {
        const qint64 exact = qint64(total) * present[i];
        shares[i] = static_cast<int>(exact / sum);
        given += shares[i];
        remainders.emplace_back(-(exact % sum), i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (size_t i = 0; given < total; ++i, ++given)
        ++shares[remainders[i].second];
    return shares;
}

std::optional<Score> scoreOf(std::int32_t hundredths)
{
    return hundredths == none ? std::nullopt : Score::fromHundredths(hundredths);
}

/// What a bucket's queues come to, those of a later round after those of an earlier one.
struct QueueEnd {
    qint64 placed = 0;
    /// The row of the last one taken.
    std::int32_t last = none;
};

std::vector<QueueEnd> queueEnds(const admission::Seating &seating, size_t buckets)
{
    std::vector<QueueEnd> ends(buckets);
    for (size_t i = 0; i < seating.queues.size(); ++i) {
        const admission::Queue &queue = seating.queues[i];
        if (queue.taken == 0)
            continue;
        ends[i % buckets].placed += queue.taken;
        ends[i % buckets].last = queue.lastTaken;
    }
    return ends;
}

} // namespace

WhatIf::WhatIf(int batch, store::CohortReading reading, Places places, const Targets &targets)
    : m_batch(batch), m_targets(targets), m_places(std::move(places)), m_ordered(ordered(std::move(reading.cohort))),
      m_counter(batch)
{
    presumeGeneral();
    const Cohort &cohort = m_ordered.cohort;
    m_areas = cohort.lineAreas;
    m_buckets = cohort.buckets;
    m_flags = cohort.flags;
    admission::seat(cohort, m_ordered.order, m_before);
    m_figuresBefore = figuresOf(m_before, m_counter.count(cohort, m_before));
    nameBuckets();
}

Result<WhatIf::Places> WhatIf::readPlaces(store::Database &database)
{
    const Result<QList<store::LineArea>> areas = store::LineStore(database).areas();
    const Result<QHash<QString, QString>> districts = store::districtNames(database);
    const Result<QHash<QString, QString>> schools = store::schoolNames(database);
    const Result<QHash<QString, QString>> lyingIn = store::schoolDistricts(database);
    if (!areas || !districts)
        return failure(!areas ? areas.error() : districts.error());
    if (!schools || !lyingIn)
        return failure(!schools ? schools.error() : lyingIn.error());
    Places places{*districts, *schools, *lyingIn, {}};
    for (const store::LineArea &area : *areas) {
        if (area.generalResult)
            places.areasWithResult.append(area.name);
    }
    return places;
}

Result<WhatIf> WhatIf::open(Office &office)
{
    store::Database &database = office.database();
    const Result<RuleBook> book = office.ruleBook();
    if (!book)
        return failure(book.error());
    const Result<BatchRule> rule = nextBatch(database, *book);
    if (!rule)
        return failure(rule.error());
    const store::CohortStore cohorts(database);
    const Result<AuditNumber> now = cohorts.lastNumber();
    if (!now)
        return failure(now.error());
    const Result<Places> places = readPlaces(database);
    if (!places)
        return failure(places.error());
    Result<store::CohortReading> reading = cohorts.read(*book, {rule->batch, rule->mode, *now, {}, {}});
    if (!reading)
        return failure(reading.error());
    return WhatIf(rule->batch, std::move(*reading), *places, book->targets());
}

Result<std::optional<RunInForce>> WhatIf::inForce(Office &office, int batch)
{
    const Result<std::optional<store::RunFacts>> run = store::RunStore(office.database()).inForce(batch);
    if (!run)
        return failure(run.error());
    if (!*run)
        return std::optional<RunInForce>();
    Result<RunInputs> inputs = readInputs(office.database(), **run);
    Result<Places> places = readPlaces(office.database());
    if (!inputs || !places)
        return failure(inputs ? places.error() : inputs.error());
    // A run presumes nothing of anybody.
    for (const admission::CohortLineArea &area : inputs->reading.cohort.lineAreas)
        places->areasWithResult.append(QString::fromStdString(area.name));
    const WhatIf then(batch, std::move(inputs->reading), *places, inputs->book.targets());
    return std::optional(RunInForce{(*run)->id, then.before()});
}

void WhatIf::presumeGeneral()
{
    // Where no general result has come yet, whoever is in the general pool is taken to stay there (R11, R12).
    Cohort &cohort = m_ordered.cohort;
    for (size_t row = 0; row < cohort.size(); ++row) {
        const auto &area =
            cohort.lineAreas[static_cast<size_t>(cohort.districts[static_cast<size_t>(cohort.district[row])].lineArea)];
        if (area.line == none || m_places.areasWithResult.contains(QString::fromStdString(area.name)))
            continue;
        if (hasFlag(cohort, row, admission::AppliedGeneral) && cohort.total[row] >= area.line)
            setFlag(cohort, row, admission::AdmittedGeneral, true);
    }
}

Result<size_t> WhatIf::areaIndex(const QString &area) const
{
    const Cohort &cohort = m_ordered.cohort;
    const std::string name = area.toStdString();
    QStringList known;
    for (size_t i = 0; i < cohort.lineAreas.size(); ++i) {
        if (cohort.lineAreas[i].name == name)
            return i;
        known.append(QString::fromStdString(cohort.lineAreas[i].name));
    }
    return failure(ErrorCode::UnknownLineArea, {area, known.join(QStringLiteral(", "))});
}

Result<qint64> WhatIf::applyLine(const LineChange &change)
{
    Cohort &cohort = m_ordered.cohort;
    const Result<size_t> index = areaIndex(change.area);
    if (!index)
        return failure(index.error());
    admission::CohortLineArea &area = cohort.lineAreas[*index];
    const std::int32_t after = change.score.hundredths();
    std::vector<std::uint16_t> isOfArea;
    for (const admission::CohortDistrict &district : cohort.districts)
        isOfArea.push_back(district.lineArea == static_cast<std::int32_t>(*index) ? 1 : 0);
    // Without branches: which district comes next follows no pattern a processor could guess.
    const std::int32_t lineBefore = area.line != none ? area.line : std::numeric_limits<std::int32_t>::max();
    qint64 presumed = 0;
    for (size_t row = 0; row < cohort.size(); ++row) {
        const unsigned flags = cohort.flags[row];
        const unsigned applies = isOfArea[static_cast<size_t>(cohort.district[row])] &
                                 static_cast<unsigned>((flags & admission::AppliedGeneral) != 0);
        const auto wasAbove = static_cast<unsigned>(cohort.total[row] >= lineBefore);
        const auto isAbove = static_cast<unsigned>(cohort.total[row] >= after);
        const unsigned rises = applies & isAbove & ~wasAbove;
        const unsigned falls = applies & wasAbove & ~isAbove;
        const auto isGeneral = static_cast<unsigned>((flags & admission::AdmittedGeneral) != 0);
        cohort.flags[row] = static_cast<std::uint16_t>((flags | rises * admission::AdmittedGeneral) &
                                                       ~(falls * admission::AdmittedGeneral));
        presumed += rises & ~isGeneral;
    }
    area.line = after;
    return presumed;
}

Result<void> WhatIf::applySeats(const SeatsChange &change)
{
    Cohort &cohort = m_ordered.cohort;
    const std::string code = change.schoolCode.toStdString();
    if (std::none_of(cohort.schools.begin(), cohort.schools.end(),
                     [&code](const admission::CohortSchool &school) { return school.code == code; }))
        return failure(ErrorCode::UnknownSchool, {change.schoolCode});
    std::vector<CohortBucket *> buckets;
    for (CohortBucket &bucket : cohort.buckets) {
        if (cohort.schools[static_cast<size_t>(bucket.school)].code == code &&
            (!change.district || bucket.districtText == change.district->toStdString()))
            buckets.push_back(&bucket);
    }
    if (buckets.empty() && change.district)
        return failure(ErrorCode::UnknownDistrict, {*change.district});
    if (buckets.empty()) // no plan, so nothing that could have seats
        return failure(ErrorCode::UnknownSchool, {change.schoolCode});
    std::vector<int> present;
    present.reserve(buckets.size());
    for (const CohortBucket *bucket : buckets)
        present.push_back(bucket->seats);
    const std::vector<int> shares = inProportion(change.seats, present);
    for (size_t i = 0; i < buckets.size(); ++i)
        buckets[i]->seats = shares[i];
    return {};
}

WhatIfFigures WhatIf::figuresOf(const admission::Seating &seating, const std::vector<SideCount> &sides) const
{
    const Cohort &cohort = m_ordered.cohort;
    WhatIfFigures figures{
        seating.mode, seating.pool, seating.preAdmitted, seating.voidChoices, {}, seating.lotDecided, {}, {}};
    for (std::int64_t count : seating.byRound)
        figures.byRound.append(qint64(count));
    for (size_t d = 0; d < cohort.districts.size(); ++d) {
        figures::ShareRow share;
        share.key = QString::fromStdString(cohort.districts[d].code);
        share.name = m_places.districtNames.value(share.key);
        share.vocational = sides[d].vocational;
        share.general = sides[d].general;
        figures.districts.append(share);
        figures.unplacedOf.append(sides[d].unplaced);
    }
    return figures;
}

void WhatIf::nameBuckets()
{
    const Cohort &cohort = m_ordered.cohort;
    const std::vector<QueueEnd> ends = queueEnds(m_before, cohort.buckets.size());
    for (size_t b = 0; b < cohort.buckets.size(); ++b) {
        const CohortBucket &bucket = cohort.buckets[b];
        BucketEffect effect;
        effect.schoolCode = QString::fromStdString(cohort.schools[static_cast<size_t>(bucket.school)].code);
        effect.schoolName = m_places.schoolNames.value(effect.schoolCode, effect.schoolCode);
        effect.districtText = QString::fromStdString(bucket.districtText);
        effect.districtName = m_places.districtNames.value(effect.districtText);
        effect.seatsBefore = bucket.seats;
        effect.placedBefore = ends[b].placed;
        if (ends[b].last != none)
            effect.cutoffBefore = scoreOf(cohort.total[static_cast<size_t>(ends[b].last)]);
        m_bucketsBefore.append(effect);
    }
}

void WhatIf::addBuckets(WhatIfReport &report, const MoveCount &moves) const
{
    const Cohort &cohort = m_ordered.cohort;
    const std::vector<QueueEnd> ends = queueEnds(m_after, cohort.buckets.size());
    report.buckets = m_bucketsBefore;
    for (size_t b = 0; b < cohort.buckets.size(); ++b) {
        BucketEffect &effect = report.buckets[static_cast<qsizetype>(b)];
        effect.seatsAfter = m_seatsAfter[b];
        effect.placedAfter = ends[b].placed;
        if (ends[b].last != none)
            effect.cutoffAfter = scoreOf(cohort.total[static_cast<size_t>(ends[b].last)]);
        effect.came = moves.cameToBucket[b];
        effect.left = moves.leftBucket[b];
    }
}

const admission::Order &WhatIf::orderBy(const QList<RankingKey> &ranking)
{
    if (ranking == m_ordered.cohort.ranking)
        return m_ordered.order;
    if (!m_other || m_other->ranking != ranking) {
        const QList<RankingKey> present = std::exchange(m_ordered.cohort.ranking, ranking);
        m_other.emplace(OtherOrder{ranking, admission::Order(m_ordered.cohort)});
        m_ordered.cohort.ranking = present;
    }
    return m_other->order;
}

Result<qint64> WhatIf::change(const WhatIfRequest &request)
{
    qint64 presumed = 0;
    for (const LineChange &line : request.lines) {
        const Result<qint64> applied = applyLine(line);
        if (!applied)
            return applied;
        presumed += *applied;
    }
    for (const SeatsChange &seats : request.seats) {
        if (const Result<void> applied = applySeats(seats); !applied)
            return failure(applied.error());
    }
    return presumed;
}

/// Only what a change can touch: the order and the columns it was made from stay.
void WhatIf::restore(const WhatIfRequest &request)
{
    Cohort &cohort = m_ordered.cohort;
    if (!request.lines.isEmpty()) {
        cohort.lineAreas = m_areas;
        std::copy(m_flags.begin(), m_flags.end(), cohort.flags.begin());
    }
    for (size_t b = 0; b < m_buckets.size(); ++b)
        cohort.buckets[b].seats = m_buckets[b].seats;
    cohort.mode = m_figuresBefore.mode;
}

Result<qint64> WhatIf::seatAfter(const WhatIfRequest &request, std::vector<SideCount> &sides)
{
    Cohort &cohort = m_ordered.cohort;
    const QList<RankingKey> present = cohort.ranking;
    const QList<RankingKey> wanted = request.ranking ? totalRanking(*request.ranking) : present;
    const admission::Order &order = orderBy(wanted);
    cohort.mode = request.mode.value_or(cohort.mode);
    const Result<qint64> presumed = change(request);
    if (presumed) {
        cohort.ranking = wanted;
        admission::seat(cohort, order, m_after);
        cohort.ranking = present;
        sides = m_counter.count(cohort, m_after);
        m_seatsAfter.resize(cohort.buckets.size());
        for (size_t b = 0; b < cohort.buckets.size(); ++b)
            m_seatsAfter[b] = cohort.buckets[b].seats;
    }
    restore(request);
    return presumed;
}

Result<WhatIfReport> WhatIf::attempt(const WhatIfRequest &request)
{
    std::vector<SideCount> sides;
    const Result<qint64> presumed = seatAfter(request, sides);
    if (!presumed)
        return failure(presumed.error());
    const MoveCount moves = countMoves(m_ordered.cohort, m_before, m_after);
    WhatIfReport report;
    report.batch = m_batch;
    report.before = m_figuresBefore;
    report.after = figuresOf(m_after, sides);
    report.presumedGeneral = *presumed;
    report.changed = moves.whole.all();
    report.moves = moves.whole;
    report.movesOf = QList<Moves>(moves.byDistrict.begin(), moves.byDistrict.end());
    report.atEarlierChoice = moves.atEarlierChoice;
    addBuckets(report, moves);
    return report;
}

Result<QList<MovedCandidate>> WhatIf::moved(const WhatIfRequest &request, qsizetype most)
{
    std::vector<SideCount> sides;
    if (const Result<qint64> presumed = seatAfter(request, sides); !presumed)
        return failure(presumed.error());
    const Cohort &cohort = m_ordered.cohort;
    QList<MovedCandidate> found;
    for (size_t row = 0; row < cohort.size() && found.size() < most; ++row) {
        if (m_before.bucket[row] == m_after.bucket[row])
            continue;
        const std::string_view number = cohort.numbers[row];
        const std::string &district = cohort.districts[static_cast<size_t>(cohort.district[row])].code;
        found.append({cohort.ids[row], QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())),
                      m_places.districtNames.value(QString::fromStdString(district)), m_before.bucket[row],
                      m_after.bucket[row]});
    }
    return found;
}

} // namespace hengzhao::office
