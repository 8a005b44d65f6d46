// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/admission/match.h"
#include "models/office/what_if_search.h"
#include "models/store/cohort_store.h"
#include "models/store/line_store.h"
#include "tests/bench/bench_season.h"
#include "tests/bench/sizes.h"

#include <algorithm>
#include <vector>

namespace hengzhao::bench
{

namespace
{

/// One change tried at a time, half a point or one seat away from the last, as an officer moves a number.
void attempt(benchmark::State &state, const office::WhatIfRequest (&requests)[2])
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.path());
    const double opening = millisecondsNow();
    office::WhatIf whatIf = sure(office::WhatIf::open(office));
    state.counters["open_ms"] = millisecondsNow() - opening;
    std::vector<double> steps;
    size_t turn = 0;
    for (auto _ : state) {
        const double begin = millisecondsNow();
        benchmark::DoNotOptimize(sure(whatIf.attempt(requests[turn])));
        steps.push_back(millisecondsNow() - begin);
        turn ^= 1;
    }
    std::sort(steps.begin(), steps.end());
    state.counters["best_ms"] = steps.front();
    state.counters["median_ms"] = steps[steps.size() / 2];
    state.counters["p99_ms"] = steps[steps.size() * 99 / 100];
}

/// What a step costs that keeps nothing from the one before: everybody put in order and matched again. Reading the
/// season and counting what changed are no part of it.
void matchAlone(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.path());
    const store::CohortStore store(office.database());
    store::CohortRequest request;
    request.asOf = sure(store.lastNumber());
    const store::CohortReading reading = sure(store.read(sure(office.ruleBook()), request));
    Best best;
    for (auto _ : state) {
        const double begin = millisecondsNow();
        benchmark::DoNotOptimize(admission::match(reading.cohort));
        best.add(millisecondsNow() - begin);
    }
    state.counters["best_ms"] = best.milliseconds();
}

void what_if_line(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.path());
    const store::LineArea area = sure(store::LineStore(office.database()).areas()).first();
    office::WhatIfRequest requests[2];
    requests[0].lines = {{area.name, Score::fromHundredths(42000).value()}};
    requests[1].lines = {{area.name, Score::fromHundredths(42050).value()}};
    attempt(state, requests);
}
BENCHMARK(what_if_line)->Apply(everySize);

void what_if_line_baseline(benchmark::State &state)
{
    matchAlone(state);
}
BENCHMARK(what_if_line_baseline)->Apply(everySize);

void what_if_seats(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.path());
    store::Statement school =
        sure(office.database().prepare("SELECT s.code, sum(b.seats) FROM school s JOIN bucket b ON b.school_id = s.id"
                                       " GROUP BY s.id ORDER BY sum(b.seats) DESC LIMIT 1"));
    if (!sure(school.step()))
        return state.SkipWithError("the season has no plan");
    const QString code = school.text(0);
    const int seats = static_cast<int>(school.integer(1));
    office::WhatIfRequest requests[2];
    requests[0].seats = {{code, std::nullopt, seats - seats / 10}};
    requests[1].seats = {{code, std::nullopt, seats - seats / 10 - 1}};
    attempt(state, requests);
}
BENCHMARK(what_if_seats)->Apply(everySize);

void what_if_seats_baseline(benchmark::State &state)
{
    matchAlone(state);
}
BENCHMARK(what_if_seats_baseline)->Apply(everySize);

/// What it would take to bring a district into the band: about a dozen steps.
void reach(benchmark::State &state, office::ReachBy by)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.path());
    office::WhatIf whatIf = sure(office::WhatIf::open(office));
    const QList<figures::ShareRow> districts = whatIf.before().districts;
    Best best;
    for (auto _ : state) {
        // Of the districts the one that takes longest: one that is in the band already takes a single step.
        double longest = 0;
        for (const figures::ShareRow &district : districts) {
            const double begin = millisecondsNow();
            benchmark::DoNotOptimize(sure(office::reachBand(whatIf, district.key, by)));
            longest = std::max(longest, millisecondsNow() - begin);
        }
        best.add(longest);
    }
    state.counters["best_ms"] = best.milliseconds();
}

void what_if_reach_line(benchmark::State &state)
{
    reach(state, office::ReachBy::Line);
}
BENCHMARK(what_if_reach_line)->Apply(everySize);

void what_if_reach_seats(benchmark::State &state)
{
    reach(state, office::ReachBy::Seats);
}
BENCHMARK(what_if_reach_seats)->Apply(everySize);

} // namespace

} // namespace hengzhao::bench
