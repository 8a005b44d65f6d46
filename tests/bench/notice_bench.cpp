// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/demo_confirmations.h"
#include "models/office/notice_desk.h"
#include "tests/bench/bench_season.h"

#include <QFile>
#include <QFileInfo>

#include <benchmark/benchmark.h>

namespace hengzhao::bench
{

namespace
{

/// Notices of all who confirmed, numbers given, codes drawn, on the record: on a fresh copy each time, so that every
/// one is a first print.
void write_notices(benchmark::State &state)
{
    BenchSeason &season = BenchSeason::of(state.range(0));
    const QString run = season.runPath();
    office::NoticeRequest request;
    request.path = season.fileIn(QStringLiteral("notices.pdf"));
    office::WrittenNotices written;
    NoProgress progress;
    for (auto _ : state) {
        state.PauseTiming();
        const QString path = season.fileIn(QStringLiteral("notices.hzs"));
        removeSeason(path);
        if (!QFile::copy(run, path))
            qFatal("cannot copy to %s", qPrintable(path));
        office::Office office = season.open(path);
        sure(office::addDemoConfirmations(office));
        state.ResumeTiming();
        written = sure(office::NoticeDesk(office).write(request, progress));
    }
    state.counters["notices"] = static_cast<double>(written.issued);
    state.counters["megabytes"] = static_cast<double>(QFileInfo(request.path).size()) / 1e6;
}
BENCHMARK(write_notices)->Arg(16'000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace hengzhao::bench
