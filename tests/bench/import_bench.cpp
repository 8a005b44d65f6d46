// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csv_sink.h"
#include "models/office/demo/demo_city.h"
#include "models/office/import_desk.h"
#include "models/office/season_desk.h"
#include "tests/bench/bench_season.h"
#include "tests/bench/sizes.h"

#include <QProcess>
#include <QStandardPaths>

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
QString seasonWithPlaces(BenchSeason &bench, const office::DemoCity &city)
{
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

double importCandidates(BenchSeason &bench, const QString &season, const QString &csv)
{
    office::Office office = bench.open(season);
    NoProgress progress;
    office::ImportRequest request;
    request.kind = QStringLiteral("candidates");
    request.path = csv;
    const double begin = millisecondsNow();
    sure(office::ImportDesk(office).importFile(request, progress));
    return millisecondsNow() - begin;
}

/// The shell's own import of the same file into a table of texts; below zero where it fails.
double importWithShell(BenchSeason &bench, const QString &shell, const QString &csv)
{
    const QString database = bench.fileIn(QStringLiteral("shell.db"));
    removeSeason(database);
    QProcess process;
    const double begin = millisecondsNow();
    process.start(shell, {database, QStringLiteral(".import --csv %1 candidate").arg(csv)});
    const bool done = process.waitForFinished(-1) && process.exitCode() == 0;
    const double taken = millisecondsNow() - begin;
    removeSeason(database);
    return done ? taken : -1;
}

/// The demo city's candidates as a csv, written beside the season.
QString candidatesCsv(BenchSeason &bench, const office::DemoCity &city)
{
    const QString csv = bench.fileIn(QStringLiteral("candidates.csv"));
    writeCsv(*city.table(QStringLiteral("candidates")), csv);
    return csv;
}

/// The candidates' file through the desk, every check, message and digest included.
void import_candidates(benchmark::State &state)
{
    BenchSeason &bench = BenchSeason::of(state.range(0));
    const office::DemoCity city(bench.candidates(), seed, year);
    const QString csv = candidatesCsv(bench, city);
    Best best;
    for (auto _ : state) {
        const QString season = seasonWithPlaces(bench, city);
        const double taken = importCandidates(bench, season, csv);
        removeSeason(season);
        best.add(taken);
        state.SetIterationTime(taken / 1000);
    }
    state.counters["best_ms"] = best.milliseconds();
}
BENCHMARK(import_candidates)->Apply(everySize)->Iterations(3)->UseManualTime();

/// The same file through the database shell.
void import_candidates_baseline(benchmark::State &state)
{
    const QString shell = QStandardPaths::findExecutable(QStringLiteral("sqlite3"));
    if (shell.isEmpty())
        return state.SkipWithError("the baseline needs the program sqlite3, which is not there");
    BenchSeason &bench = BenchSeason::of(state.range(0));
    const office::DemoCity city(bench.candidates(), seed, year);
    const QString csv = candidatesCsv(bench, city);
    Best best;
    for (auto _ : state) {
        const double taken = importWithShell(bench, shell, csv);
        if (taken < 0)
            return state.SkipWithError("the shell could not import the file");
        best.add(taken);
        state.SetIterationTime(taken / 1000);
    }
    state.counters["best_ms"] = best.milliseconds();
}
BENCHMARK(import_candidates_baseline)->Apply(everySize)->Iterations(3)->UseManualTime();

} // namespace

} // namespace hengzhao::bench
