// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csv_sink.h"
#include "models/office/demo/demo_city.h"
#include "models/office/import_desk.h"
#include "models/office/season_desk.h"
#include "tests/bench/bench_season.h"

#include <benchmark/benchmark.h>

#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace hengzhao::bench
{

namespace
{

constexpr quint64 seed = 1;
constexpr int year = 2021;

void writeCsv(files::RowSource &rows, const QString &path)
{
    const std::unique_ptr<files::RowSink> sink = sure(files::CsvSink::create(path));
    std::vector<QStringView> cells;
    while (sure(rows.next(cells))) {
        QStringList texts;
        for (const QStringView cell : cells)
            texts.append(cell.toString());
        sure(sink->add(texts));
    }
    sure(sink->finish());
}

/// A season that waits for its candidates.
QString seasonWithPlaces(const office::DemoCity &city)
{
    BenchSeason &bench = BenchSeason::one();
    const QString path = bench.fileIn(QStringLiteral("import.hzs"));
    removeSeason(path);
    const RuleBookReading rules = sure(office::readRules(city.rules()));
    office::Office office = sure(office::Office::create(path, *rules.book, true, benchOfficer(), bench.clock()));
    NoProgress progress;
    for (const char *kind : {"districts", "junior-schools"}) {
        const std::unique_ptr<files::RowSource> rows = city.table(QLatin1String(kind));
        office::ImportRequest request;
        request.kind = QLatin1String(kind);
        sure(office::ImportDesk(office).importRows(request, *rows, progress));
    }
    return path;
}

double importCandidates(const QString &season, const QString &csv)
{
    office::Office office = BenchSeason::one().open(season);
    NoProgress progress;
    office::ImportRequest request;
    request.kind = QStringLiteral("candidates");
    request.path = csv;
    const double begin = millisecondsNow();
    sure(office::ImportDesk(office).importFile(request, progress));
    return millisecondsNow() - begin;
}

/// The shell's own import of the same file into a table of texts; below zero where it fails.
double importWithShell(const QString &shell, const QString &csv)
{
    const QString database = BenchSeason::one().fileIn(QStringLiteral("shell.db"));
    removeSeason(database);
    QProcess process;
    const double begin = millisecondsNow();
    process.start(shell, {database, QStringLiteral(".import --csv %1 candidate").arg(csv)});
    const bool done = process.waitForFinished(-1) && process.exitCode() == 0;
    const double taken = millisecondsNow() - begin;
    removeSeason(database);
    return done ? taken : -1;
}

/// The candidates' file through the desk, every check, message and digest included, and through the database shell.
void BM_importCandidates(benchmark::State &state)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        return state.SkipWithError("the baseline needs the program sqlite3, which is not there");
    const office::DemoCity city(candidatesWanted(), seed, year);
    const QString csv = BenchSeason::one().fileIn(QStringLiteral("candidates.csv"));
    writeCsv(*city.table(QStringLiteral("candidates")), csv);
    double best = 1e12;
    double shellBest = 1e12;
    for (auto _ : state) {
        const QString season = seasonWithPlaces(city);
        const double taken = importCandidates(season, csv);
        removeSeason(season);
        best = std::min(best, taken);
        state.SetIterationTime(taken / 1000);
        const double shellTaken = importWithShell(shell, csv);
        if (shellTaken < 0)
            return state.SkipWithError("the shell could not import the file");
        shellBest = std::min(shellBest, shellTaken);
    }
    state.counters["import_ms"] = best;
    state.counters["shell_ms"] = shellBest;
    state.counters["times_shell"] = best / shellBest;
}
BENCHMARK(BM_importCandidates)->Iterations(3)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

} // namespace hengzhao::bench
