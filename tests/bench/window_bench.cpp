// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/batch_desk.h"
#include "models/office/people_desk.h"
#include "models/tables/grid_table.h"
#include "tests/bench/bench_season.h"
#include "ui/lists/list_page.h"
#include "ui/parts/grid.h"
#include "ui/people/people_page.h"

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <QApplication>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace hengzhao::bench
{

namespace
{

/// The bench's season with batch 1 run, so that the lists have rows.
QString runSeason()
{
    static const QString path = [] {
        BenchSeason &season = BenchSeason::one();
        office::Office office = season.open(season.path());
        NoProgress progress;
        office::BatchRequest request;
        request.backup = false;
        if (sure(office.database().number("SELECT count(*) FROM run")).value_or(0) == 0)
            sure(office::BatchDesk(office).run(request, progress));
        return season.path();
    }();
    return path;
}

qint64 rowsOf(const char *sql)
{
    office::Office office = BenchSeason::one().open(runSeason());
    return sure(office.database().number(sql)).value_or(0);
}

/// A line of what Linux says of this process, such as "VmRSS:", in megabytes; 0 elsewhere.
double processMegabytes(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &each : status.readAll().split('\n')) {
        if (each.startsWith(line))
            return each.mid(qsizetype(qstrlen(line))).trimmed().split(' ').first().toDouble() / 1024.0;
    }
    return 0;
}

/// Opens a season for each measurement, then a page: until its first rows stand, and until all do.
template <typename PageOf>
void openPage(benchmark::State &state, const char *countRows)
{
    const qint64 rows = rowsOf(countRows);
    double first = 1e12;
    double whole = 1e12;
    for (auto _ : state) {
        state.PauseTiming();
        ui::OpenSeason season;
        const ui::Answer<Result<void>> opening = season.open(runSeason(), benchOfficer(), BenchSeason::one().clock());
        while (!opening.isHere())
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        auto page = std::make_unique<PageOf>(season);
        page->resize(1180, 680);
        state.ResumeTiming();
        const double begin = millisecondsNow();
        page->show();
        while (page->isLoading())
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        page->repaint();
        first = std::min(first, millisecondsNow() - begin);
        while (qint64(page->grid().table().table().rows()) < rows)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        page->repaint();
        whole = std::min(whole, millisecondsNow() - begin);
        state.PauseTiming();
        // Of the first time: what is freed later stays with the process.
        if (!state.counters.contains("memory_mb")) {
            state.counters["memory_mb"] = processMegabytes("VmRSS:");
            state.counters["most_memory_mb"] = processMegabytes("VmHWM:");
        }
        page.reset();
        state.ResumeTiming();
    }
    state.counters["first_rows_ms"] = first;
    state.counters["all_rows_ms"] = whole;
}

void BM_peoplePage(benchmark::State &state)
{
    openPage<ui::PeoplePage>(state, "SELECT count(*) FROM candidate WHERE ended IS NULL");
}
BENCHMARK(BM_peoplePage)->Unit(benchmark::kMillisecond)->Iterations(3);

void BM_listPage(benchmark::State &state)
{
    openPage<ui::ListPage>(state, "SELECT (SELECT count(*) FROM admission) + (SELECT count(*) FROM former_admission)");
}
BENCHMARK(BM_listPage)->Unit(benchmark::kMillisecond)->Iterations(3);

/// What a program reads that shows candidates and does no more: one pass of SQLite's C interface over their table.
void BM_plainRead(benchmark::State &state)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(runSeason().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return state.SkipWithError("the season cannot be opened");
    for (auto _ : state) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(database,
                           "SELECT id, candidate_no, name, sex, district_id, junior_school_id, category, graduated,"
                           " applied_general, total FROM candidate WHERE ended IS NULL ORDER BY id",
                           -1, &statement, nullptr);
        std::vector<std::string> texts;
        std::vector<std::int64_t> numbers;
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int column : {1, 2, 6})
                texts.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
            for (int column : {0, 3, 4, 5, 7, 8, 9})
                numbers.push_back(sqlite3_column_int64(statement, column));
        }
        sqlite3_finalize(statement);
        benchmark::DoNotOptimize(texts.data());
        benchmark::DoNotOptimize(numbers.data());
    }
    sqlite3_close(database);
}
BENCHMARK(BM_plainRead)->Unit(benchmark::kMillisecond)->Iterations(3);

std::shared_ptr<const Table> people()
{
    static const auto table = [] {
        office::Office office = BenchSeason::one().open(runSeason());
        return std::make_shared<const Table>(sure(office::PeopleDesk(office).candidates()));
    }();
    return table;
}

/// The first click on a column's title: whatever its order needs is worked out.
void sortBy(benchmark::State &state, const char *key)
{
    for (auto _ : state) {
        state.PauseTiming();
        tables::GridTable grid;
        grid.setTable(people());
        const int column = grid.table().indexOf(QLatin1String(key));
        state.ResumeTiming();
        grid.sort(column, Qt::DescendingOrder);
    }
}
BENCHMARK_CAPTURE(sortBy, total, "total")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortBy, name, "name")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortBy, number, "candidate_no")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sortBy, school, "junior_school")->Unit(benchmark::kMillisecond);

/// Rows pass as they do under a turning wheel, each picture painted before the next: what 60 of them a second leave for
/// one is 16.7 ms.
void BM_scroll(benchmark::State &state)
{
    ui::Grid grid((QString()));
    grid.setTable(people());
    grid.resize(1180, 680);
    grid.show();
    QApplication::processEvents();
    QScrollBar *bar = grid.view().verticalScrollBar();
    double longest = 0;
    for (auto _ : state) {
        const double begin = millisecondsNow();
        bar->setValue((bar->value() + 3) % bar->maximum());
        grid.view().viewport()->repaint();
        longest = std::max(longest, millisecondsNow() - begin);
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(BM_scroll)->Unit(benchmark::kMillisecond)->Iterations(1'000);

/// Names of which each hundredth has more than Chinese characters.
void BM_sortMixedNames(benchmark::State &state)
{
    auto table = std::make_shared<Table>(*people());
    TableColumn &names = table->columns[table->indexOf(QStringLiteral("name"))];
    PackedTexts mixed;
    for (size_t row = 0; row < table->rows(); ++row)
        mixed.append(names.texts.text(row) + (row % 100 == 0 ? QStringLiteral("·买买提") : QString()));
    names.texts = std::move(mixed);
    for (auto _ : state) {
        state.PauseTiming();
        tables::GridTable grid;
        grid.setTable(table);
        state.ResumeTiming();
        grid.sort(table->indexOf(QStringLiteral("name")), Qt::AscendingOrder);
    }
}
BENCHMARK(BM_sortMixedNames)->Unit(benchmark::kMillisecond);

/// The same order of totals as ordinary code makes it.
void BM_plainSort(benchmark::State &state)
{
    const TableColumn &cells = people()->column(QStringLiteral("total"));
    std::vector<std::int64_t> totals(people()->rows());
    for (size_t row = 0; row < totals.size(); ++row)
        totals[row] = cells.numbers[row];
    std::vector<std::uint32_t> rows(totals.size());
    for (auto _ : state) {
        std::iota(rows.begin(), rows.end(), std::uint32_t{0});
        std::stable_sort(rows.begin(), rows.end(),
                         [&totals](std::uint32_t a, std::uint32_t b) { return totals[a] > totals[b]; });
    }
}
BENCHMARK(BM_plainSort)->Unit(benchmark::kMillisecond);

void filterBy(benchmark::State &state, const char *key, const char *text)
{
    tables::GridTable grid;
    grid.setTable(people());
    const int column = grid.table().indexOf(QLatin1String(key));
    int kept = 0;
    for (auto _ : state) {
        grid.setFilter(column, QString::fromUtf8(text));
        kept = grid.rowCount();
    }
    state.counters["rows"] = kept;
}
BENCHMARK_CAPTURE(filterBy, name, "name", "伟")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterBy, initials, "name", "zw")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterBy, number, "candidate_no", "0042")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterBy, total, "total", ">=400")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(filterBy, school, "junior_school", "第一")->Unit(benchmark::kMillisecond);

/// The same part of a name looked for in a list of texts, as ordinary code keeps them.
void BM_plainFilter(benchmark::State &state)
{
    const TableColumn &cells = people()->column(QStringLiteral("name"));
    QStringList names;
    for (size_t row = 0; row < people()->rows(); ++row)
        names.append(cells.text(row));
    const QString wanted = QStringLiteral("伟");
    for (auto _ : state) {
        std::vector<std::uint32_t> rows;
        for (qsizetype row = 0; row < names.size(); ++row) {
            if (names[row].contains(wanted, Qt::CaseInsensitive))
                rows.push_back(static_cast<std::uint32_t>(row));
        }
        benchmark::DoNotOptimize(rows.data());
    }
}
BENCHMARK(BM_plainFilter)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace hengzhao::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    benchmark::Initialize(&argc, argv);
    const QApplication application(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
