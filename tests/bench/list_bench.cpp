// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/list_desk.h"
#include "tests/bench/bench_season.h"
#include "tests/bench/plain_run.h"
#include "tests/bench/sizes.h"

namespace hengzhao::bench
{

namespace
{

/// The admissions as the page shows them, names and all.
void read_list(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.runPath());
    std::size_t rows = 0;
    for (auto _ : state)
        rows = sure(office::ListDesk(office).admissions(false)).rows();
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(read_list)->Apply(everySize);

void read_list_baseline(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    std::int64_t rows = 0;
    for (auto _ : state)
        rows = readPlainList(season.runPath());
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(read_list_baseline)->Apply(everySize);

/// The admissions as csv, through the desk: guarded against formulas, flushed to the disk, on record.
void export_csv(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    office::Office office = season.open(season.runPath());
    office::ListRequest request;
    request.what = QStringLiteral("admissions");
    request.path = season.fileIn(QStringLiteral("admissions.csv"));
    NoProgress progress;
    qint64 rows = 0;
    for (auto _ : state)
        rows = sure(office::ListDesk(office).write(request, progress)).first().rows;
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(export_csv)->Apply(everySize);

void export_csv_baseline(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    for (auto _ : state)
        writePlainList(season.runPath(), season.fileIn(QStringLiteral("plain.csv")));
}
BENCHMARK(export_csv_baseline)->Apply(everySize);

} // namespace

} // namespace hengzhao::bench
