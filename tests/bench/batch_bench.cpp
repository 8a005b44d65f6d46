// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/batch_desk.h"
#include "tests/bench/bench_season.h"
#include "tests/bench/plain_run.h"

#include <benchmark/benchmark.h>

#include <QFile>

#include <algorithm>

namespace hengzhao::bench
{

namespace
{

/// Batch 1 from opening the season to its commit, reasons, certificate and audit record included.
office::BatchReport runBatch(const QString &path)
{
    office::Office office = BenchSeason::one().open(path);
    NoProgress progress;
    office::BatchRequest request;
    request.backup = false;
    return sure(office::BatchDesk(office).run(request, progress));
}

/// Both in turn on a fresh copy each, so that whatever else the machine does falls on both.
void BM_batch(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::one();
    const QString plain = season.copy(QStringLiteral("plain-pristine.hzs"));
    makePlain(plain);
    const QString plainCopy = season.fileIn(QStringLiteral("plain.hzs"));
    double best = 1e12;
    double plainBest = 1e12;
    office::BatchReport report;
    for (auto _ : state) {
        const QString path = season.copy(QStringLiteral("batch.hzs"));
        const double begin = millisecondsNow();
        report = runBatch(path);
        const double taken = millisecondsNow() - begin;
        best = std::min(best, taken);
        state.SetIterationTime(taken / 1000);

        removeSeason(plainCopy);
        if (!QFile::copy(plain, plainCopy))
            qFatal("cannot copy to %s", qPrintable(plainCopy));
        const double plainBegin = millisecondsNow();
        runPlain(plainCopy, {report.run.pool, report.run.preAdmitted});
        plainBest = std::min(plainBest, millisecondsNow() - plainBegin);
    }
    removeSeason(plain);
    removeSeason(plainCopy);
    state.counters["read_ms"] = report.times.read;
    state.counters["match_ms"] = report.times.match;
    state.counters["write_ms"] = report.times.write;
    state.counters["batch_ms"] = best;
    state.counters["baseline_ms"] = plainBest;
    state.counters["times_baseline"] = best / plainBest;
}
BENCHMARK(BM_batch)->Iterations(5)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace hengzhao::bench
