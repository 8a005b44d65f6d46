// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/what_if.h"
#include "models/store/line_store.h"
#include "tests/bench/bench_season.h"

#include <benchmark/benchmark.h>

#include <algorithm>

namespace hengzhao::bench
{

namespace
{

/// One change tried at a time, half a point or one seat away from the last, as an officer moves a number.
void attempt(benchmark::State &state, const office::WhatIfRequest (&requests)[2])
{
    BenchSeason &season = BenchSeason::one();
    office::Office office = season.open(season.path());
    const double opening = millisecondsNow();
    office::WhatIf whatIf = sure(office::WhatIf::open(office));
    state.counters["open_ms"] = millisecondsNow() - opening;
    double best = 1e12;
    size_t turn = 0;
    for (auto _ : state) {
        const double begin = millisecondsNow();
        benchmark::DoNotOptimize(sure(whatIf.attempt(requests[turn])));
        best = std::min(best, millisecondsNow() - begin);
        turn ^= 1;
    }
    state.counters["step_ms"] = best;
}

void BM_whatIfLine(benchmark::State &state)
{
    office::Office office = BenchSeason::one().open(BenchSeason::one().path());
    const store::LineArea area = sure(store::LineStore(office.database()).areas()).first();
    office::WhatIfRequest requests[2];
    requests[0].lines = {{area.name, Score::fromHundredths(42000).value()}};
    requests[1].lines = {{area.name, Score::fromHundredths(42050).value()}};
    attempt(state, requests);
}
BENCHMARK(BM_whatIfLine)->Unit(benchmark::kMillisecond);

void BM_whatIfSeats(benchmark::State &state)
{
    office::Office office = BenchSeason::one().open(BenchSeason::one().path());
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
BENCHMARK(BM_whatIfSeats)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace hengzhao::bench
