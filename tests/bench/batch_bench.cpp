// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/batch_desk.h"
#include "tests/bench/bench_season.h"
#include "tests/bench/plain_run.h"
#include "tests/bench/sizes.h"

#include <QFile>

namespace hengzhao::bench
{

namespace
{

/// Batch 1 from opening the season to its commit, reasons, certificate and audit record included.
office::BatchReport runBatch(BenchSeason &season, const QString &path)
{
    office::Office office = season.open(path);
    NoProgress progress;
    office::BatchRequest request;
    request.backup = false;
    return sure(office::BatchDesk(office).run(request, progress));
}

/// On a fresh copy each time.
void batch(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    Best best;
    office::BatchReport report;
    for (auto _ : state) {
        const QString path = season.copy(QStringLiteral("batch.hzs"));
        const double begin = millisecondsNow();
        report = runBatch(season, path);
        const double taken = millisecondsNow() - begin;
        best.add(taken);
        state.SetIterationTime(taken / 1000);
    }
    state.counters["best_ms"] = best.milliseconds();
    state.counters["read_ms"] = report.times.read;
    state.counters["match_ms"] = report.times.match;
    state.counters["write_ms"] = report.times.write;
}
BENCHMARK(batch)->Apply(everySize)->Iterations(5)->UseManualTime();

/// The plain program (plain_run.h), into as many rows.
void batch_baseline(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    const RunCounts counts = runCounts(season);
    const QString plain = season.copy(QStringLiteral("plain-pristine.hzs"));
    makePlain(plain);
    const QString copy = season.fileIn(QStringLiteral("plain.hzs"));
    Best best;
    for (auto _ : state) {
        removeSeason(copy);
        if (!QFile::copy(plain, copy))
            qFatal("cannot copy to %s", qPrintable(copy));
        const double begin = millisecondsNow();
        runPlain(copy, counts);
        const double taken = millisecondsNow() - begin;
        best.add(taken);
        state.SetIterationTime(taken / 1000);
    }
    state.counters["best_ms"] = best.milliseconds();
}
BENCHMARK(batch_baseline)->Apply(everySize)->Iterations(5)->UseManualTime();

} // namespace

} // namespace hengzhao::bench
