// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/certificate.h"
#include "models/admission/checker.h"
#include "models/admission/match.h"
#include "models/admission/seating.h"

#include <benchmark/benchmark.h>

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

double millisecondsSince(double begin)
{
    return milliseconds() - begin;
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

/// Both in turn, so that whatever else the machine does falls on both.
void matchAgainstBaseline(benchmark::State &state, bool districts)
{
    const Instance instance = makeInstance(static_cast<std::int32_t>(state.range(0)), districts);
    double plainBest = 1e9;
    double engineBest = 1e9;
    double orderBest = 1e9;
    for (auto _ : state) {
        const double plainBegin = milliseconds();
        benchmark::DoNotOptimize(plainMatch(instance.plain));
        plainBest = std::min(plainBest, millisecondsSince(plainBegin));

        const double engineBegin = milliseconds();
        const Order order(instance.cohort);
        orderBest = std::min(orderBest, millisecondsSince(engineBegin));
        Outcome outcome;
        match(instance.cohort, order, outcome);
        benchmark::DoNotOptimize(outcome);
        const double engine = millisecondsSince(engineBegin);
        engineBest = std::min(engineBest, engine);
        state.SetIterationTime(engine / 1000);
    }
    state.counters["baseline_ms"] = plainBest;
    state.counters["order_ms"] = orderBest;
    state.counters["engine_ms"] = engineBest;
    state.counters["ratio"] = engineBest / plainBest;
}

void timeMatch(benchmark::State &state)
{
    matchAgainstBaseline(state, false);
}

void timeMatchWithDistricts(benchmark::State &state)
{
    matchAgainstBaseline(state, true);
}

/// What-if: another quota, the same order.
void timePass(benchmark::State &state)
{
    Instance instance = makeInstance(static_cast<std::int32_t>(state.range(0)), state.range(1) != 0);
    instance.cohort.mode = static_cast<BatchMode>(state.range(2));
    const Order order(instance.cohort);
    Seating seating;
    seat(instance.cohort, order, seating);
    const std::vector<PlainKey> plain = plainOrder(instance.plain);
    PlainOutcome plainOutcome;
    double plainBest = 1e9;
    double best = 1e9;
    for (auto _ : state) {
        const double plainBegin = milliseconds();
        plainPass(instance.plain, plain, plainOutcome);
        plainBest = std::min(plainBest, millisecondsSince(plainBegin));
        instance.cohort.buckets[7].seats ^= 1;
        const double begin = milliseconds();
        seat(instance.cohort, order, seating);
        best = std::min(best, millisecondsSince(begin));
    }
    state.counters["baseline_ms"] = plainBest;
    state.counters["engine_ms"] = best;
    state.counters["ratio"] = best / plainBest;
}

void timeCertificate(benchmark::State &state)
{
    const Instance instance = makeInstance(static_cast<std::int32_t>(state.range(0)), true);
    const Outcome outcome = match(instance.cohort);
    double inputs = 1e9;
    double decisions = 1e9;
    for (auto _ : state) {
        const double begin = milliseconds();
        benchmark::DoNotOptimize(inputsDigest(instance.cohort, outcome));
        inputs = std::min(inputs, millisecondsSince(begin));
        const double next = milliseconds();
        benchmark::DoNotOptimize(outcomeDigest(instance.cohort, outcome));
        decisions = std::min(decisions, millisecondsSince(next));
    }
    state.counters["inputs_ms"] = inputs;
    state.counters["outcome_ms"] = decisions;
}

void timeCheck(benchmark::State &state)
{
    Instance instance = makeInstance(static_cast<std::int32_t>(state.range(0)), true);
    instance.cohort.mode = static_cast<BatchMode>(state.range(1));
    const Outcome outcome = match(instance.cohort);
    for (auto _ : state) {
        const CheckReport report = check(instance.cohort, outcome);
        if (!report.holds())
            state.SkipWithError("the checker found a fault");
    }
}

// Registered here and not by BENCHMARK, which would leave a variable a benchmark behind.
void registerBenchmarks()
{
    benchmark::RegisterBenchmark("BM_match", timeMatch)
        ->Arg(10'000)
        ->Arg(100'000)
        ->Arg(1'000'000)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("BM_matchWithDistricts", timeMatchWithDistricts)
        ->Arg(1'000'000)
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("BM_pass", timePass)
        ->ArgNames({"size", "districts", "mode"})
        ->Args({1'000'000, 0, 0})
        ->Args({1'000'000, 1, 0})
        ->Args({1'000'000, 1, 1})
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("BM_certificate", timeCertificate)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("BM_check", timeCheck)
        ->ArgNames({"size", "mode"})
        ->Args({1'000'000, 0})
        ->Args({1'000'000, 1})
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
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
