// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/certificate.h"
#include "models/admission/checker.h"
#include "models/admission/match.h"
#include "models/admission/seating.h"
#include "tests/bench/sizes.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <ctime>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <malloc.h>

using namespace hengzhao;
using namespace hengzhao::admission;

namespace
{

constexpr std::int32_t schoolCount = 200;
constexpr std::int32_t districtCount = 12;
constexpr std::int32_t halfPointTotals = 1463;
constexpr std::int32_t subjectPoints = 120;

/// Time this thread has computed, so that what else the machine does counts less.
double milliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// The baseline: the quickest plain program for the same task we know, with everything fixed that the engine must ask
// for: one packed key, no standing, no void choices, no reasons, no lots, no districts.

struct PlainCohort {
    std::vector<std::uint32_t> total; // half points
    std::array<std::vector<std::uint32_t>, 3> ties;
    std::array<std::vector<std::uint32_t>, 2> choices;
    std::vector<std::int32_t> seats;
};

struct PlainOutcome {
    std::vector<std::int32_t> school;
    std::vector<std::int32_t> round;
    std::vector<std::int32_t> place;
};

struct PlainKey {
    std::uint64_t key;
    std::uint32_t row;
};

std::vector<PlainKey> plainOrder(const PlainCohort &cohort)
{
    constexpr int digitBits = 11;
    constexpr std::size_t digits = 1 << digitBits;
    const std::size_t size = cohort.total.size();
    std::vector<PlainKey> from(size);
    std::vector<PlainKey> to(size);
    for (std::size_t i = 0; i < size; ++i) {
        std::uint64_t key = 2047 - cohort.total[i];
        for (const std::vector<std::uint32_t> &tie : cohort.ties)
            key = key << 7 | (127 - tie[i]);
        from[i] = {key, static_cast<std::uint32_t>(i)};
    }
    for (int shift = 0; shift < 33; shift += digitBits) {
        std::array<std::uint32_t, digits> begins{};
        for (const PlainKey &item : from)
            ++begins[item.key >> shift & (digits - 1)];
        std::uint32_t begin = 0;
        for (std::uint32_t &count : begins) {
            const std::uint32_t here = count;
            count = begin;
            begin += here;
        }
        for (const PlainKey &item : from)
            to[begins[item.key >> shift & (digits - 1)]++] = item;
        from.swap(to);
    }
    return from;
}

void plainPass(const PlainCohort &cohort, const std::vector<PlainKey> &order, PlainOutcome &outcome)
{
    outcome.school.assign(order.size(), -1);
    outcome.round.assign(order.size(), 0);
    outcome.place.assign(order.size(), 0);
    std::vector<std::int32_t> free = cohort.seats;
    for (std::size_t k = 0; k < cohort.choices.size(); ++k) {
        std::vector<std::int32_t> taken(free.size(), 0);
        for (const PlainKey &item : order) {
            const std::uint32_t school = cohort.choices[k][item.row];
            if (outcome.round[item.row] != 0 || free[school] == 0)
                continue;
            --free[school];
            outcome.school[item.row] = static_cast<std::int32_t>(school);
            outcome.round[item.row] = static_cast<std::int32_t>(k + 1);
            outcome.place[item.row] = ++taken[school];
        }
    }
}

PlainOutcome plainMatch(const PlainCohort &cohort)
{
    PlainOutcome outcome;
    plainPass(cohort, plainOrder(cohort), outcome);
    return outcome;
}

struct Instance {
    Cohort cohort;
    PlainCohort plain;
};

/// A few schools draw most of the wishes.
std::int32_t drawnSchool(std::mt19937 &dice)
{
    const double part = static_cast<double>(dice()) / static_cast<double>(std::mt19937::max());
    return std::min(schoolCount - 1, static_cast<std::int32_t>(part * part * schoolCount));
}

void addSeats(Instance &instance, std::int32_t size, bool districts)
{
    for (std::int32_t s = 0; s < schoolCount; ++s) {
        const auto seats = static_cast<std::int32_t>(0.9 * size / schoolCount);
        instance.plain.seats.push_back(seats);
        if (!districts)
            instance.cohort.buckets.push_back({s, std::string(), seats, 0});
        for (std::int32_t d = 0; districts && d < districtCount; ++d)
            instance.cohort.buckets.push_back(
                {s, instance.cohort.districts[static_cast<std::size_t>(d)].code, seats / districtCount + 1, 0});
    }
    layOutBuckets(instance.cohort);
}

void addCandidate(Instance &instance, std::mt19937 &dice, std::int32_t i)
{
    Cohort &cohort = instance.cohort;
    cohort.ids.push_back(i + 1);
    cohort.numbers.append(std::to_string(210430400000000LL + i));
    cohort.district.push_back(static_cast<std::int32_t>(dice() % districtCount));
    cohort.flags.push_back(CurrentGraduate | Graduated);
    const auto total = static_cast<std::uint32_t>(dice() % halfPointTotals);
    cohort.total.push_back(static_cast<std::int32_t>(total) * 50);
    instance.plain.total.push_back(total);
    for (std::size_t subject = 0; subject < subjectCount; ++subject) {
        const auto score = static_cast<std::uint32_t>(dice() % (subjectPoints + 1));
        cohort.scores[subject].push_back(static_cast<std::int32_t>(score) * 100);
        if (subject < 3)
            instance.plain.ties[subject].push_back(score);
    }
    cohort.evaluation.push_back(41000);
    const std::int32_t first = drawnSchool(dice);
    const std::int32_t second = (first + 1 + drawnSchool(dice) % (schoolCount - 1)) % schoolCount;
    for (const auto &[k, school] : {std::pair(0U, first), std::pair(1U, second)}) {
        cohort.choices[k].push_back(school);
        instance.plain.choices[k].push_back(static_cast<std::uint32_t>(school));
    }
}

Instance makeInstance(std::int32_t size, bool districts)
{
    Instance instance;
    Cohort &cohort = instance.cohort;
    cohort.lotSeed = "bench";
    cohort.rules = "{}";
    for (const char16_t *key : {u"total", u"chinese", u"math", u"english", u"lot"})
        cohort.ranking.append(RankingKey::parse(key).value());
    for (std::int32_t d = 0; d < districtCount; ++d) {
        cohort.lineAreas.push_back({std::to_string(d), none});
        cohort.districts.push_back({std::to_string(430401 + d), d});
    }
    for (std::int32_t s = 0; s < schoolCount; ++s)
        cohort.schools.push_back({std::to_string(1000 + s), true});
    cohort.choices.resize(2);
    addSeats(instance, size, districts);
    std::mt19937 dice(20210720);
    for (std::int32_t i = 0; i < size; ++i)
        addCandidate(instance, dice, i);
    return instance;
}

/// The shortest turn in time of this thread.
class Turns
{
public:
    explicit Turns(benchmark::State &state) : m_state(state) {}
    ~Turns() { m_state.counters["best_ms"] = m_best; }
    Turns(const Turns &) = delete;
    Turns &operator=(const Turns &) = delete;

    template <typename Work>
    void time(const Work &work)
    {
        const double begin = milliseconds();
        work();
        const double taken = milliseconds() - begin;
        m_best = std::min(m_best, taken);
        m_state.SetIterationTime(taken / 1000);
    }

private:
    benchmark::State &m_state;
    double m_best = std::numeric_limits<double>::max();
};

std::int32_t sizeOf(const benchmark::State &state)
{
    return static_cast<std::int32_t>(state.range(0));
}

void timeMatch(benchmark::State &state, bool districts)
{
    const Instance instance = makeInstance(sizeOf(state), districts);
    Turns turns(state);
    for (auto _ : state) {
        turns.time([&instance] {
            const Order order(instance.cohort);
            Outcome outcome;
            match(instance.cohort, order, outcome);
            benchmark::DoNotOptimize(outcome);
        });
    }
}

void timePlainMatch(benchmark::State &state, bool districts)
{
    const Instance instance = makeInstance(sizeOf(state), districts);
    Turns turns(state);
    for (auto _ : state)
        turns.time([&instance] { benchmark::DoNotOptimize(plainMatch(instance.plain)); });
}

/// What-if: another quota, the same order.
void timeSeats(benchmark::State &state, bool districts, BatchMode mode)
{
    Instance instance = makeInstance(sizeOf(state), districts);
    instance.cohort.mode = mode;
    const Order order(instance.cohort);
    Seating seating;
    seat(instance.cohort, order, seating);
    Turns turns(state);
    for (auto _ : state) {
        instance.cohort.buckets[7].seats ^= 1;
        turns.time([&] { seat(instance.cohort, order, seating); });
    }
}

void timePlainSeats(benchmark::State &state, bool districts)
{
    const Instance instance = makeInstance(sizeOf(state), districts);
    const std::vector<PlainKey> plain = plainOrder(instance.plain);
    PlainOutcome outcome;
    Turns turns(state);
    for (auto _ : state)
        turns.time([&] { plainPass(instance.plain, plain, outcome); });
}

void timeCertificate(benchmark::State &state, bool inputs)
{
    const Instance instance = makeInstance(sizeOf(state), true);
    const Outcome outcome = match(instance.cohort);
    Turns turns(state);
    for (auto _ : state) {
        turns.time([&] {
            if (inputs)
                benchmark::DoNotOptimize(inputsDigest(instance.cohort, outcome));
            else
                benchmark::DoNotOptimize(outcomeDigest(instance.cohort, outcome));
        });
    }
}

void timeCheck(benchmark::State &state, BatchMode mode)
{
    Instance instance = makeInstance(sizeOf(state), true);
    instance.cohort.mode = mode;
    const Outcome outcome = match(instance.cohort);
    Turns turns(state);
    for (auto _ : state) {
        turns.time([&] {
            if (!check(instance.cohort, outcome).holds())
                state.SkipWithError("the checker found a fault");
        });
    }
}

template <typename Work, typename... Arguments>
benchmark::internal::Benchmark *timed(const char *name, const Work &work, Arguments... arguments)
{
    return benchmark::RegisterBenchmark(name, work, arguments...)->UseManualTime();
}

// Registered here and not by BENCHMARK, which would leave a variable a benchmark behind.
void registerBenchmarks()
{
    using bench::everySize;
    using bench::twoSizes;
    timed("match", timeMatch, false)->Apply(everySize);
    timed("match_baseline", timePlainMatch, false)->Apply(everySize);
    timed("match_districts", timeMatch, true)->Apply(twoSizes);
    timed("match_districts_baseline", timePlainMatch, true)->Apply(twoSizes);
    timed("seats", timeSeats, false, BatchMode::ChoiceFirst)->Apply(twoSizes);
    timed("seats_baseline", timePlainSeats, false)->Apply(twoSizes);
    timed("seats_districts", timeSeats, true, BatchMode::ChoiceFirst)->Apply(twoSizes);
    timed("seats_districts_baseline", timePlainSeats, true)->Apply(twoSizes);
    timed("seats_score_first", timeSeats, true, BatchMode::ScoreFirst)->Apply(twoSizes);
    timed("certificate_inputs", timeCertificate, true)->Apply(twoSizes);
    timed("certificate_outcome", timeCertificate, false)->Apply(twoSizes);
    timed("check", timeCheck, BatchMode::ChoiceFirst)->Apply(twoSizes);
    timed("check_score_first", timeCheck, BatchMode::ScoreFirst)->Apply(twoSizes);
}

} // namespace

int main(int argc, char **argv)
{
    // Fresh pages cost engine and baseline alike, and more on one machine than on another: memory once had is kept.
    mallopt(M_MMAP_MAX, 0);
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    registerBenchmarks();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
