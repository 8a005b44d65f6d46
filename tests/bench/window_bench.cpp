// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/people_desk.h"
#include "models/tables/grid_table.h"
#include "tests/bench/bench_season.h"
#include "tests/bench/dashboard_bench.h"
#include "tests/bench/sizes.h"
#include "tests/bench/whatif_page_bench.h"
#include "ui/lists/list_page.h"
#include "ui/parts/grid.h"
#include "ui/people/people_page.h"

#include <sqlite3.h>

#include <QApplication>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <map>
#include <numeric>

namespace hengzhao::bench
{

namespace
{

qint64 rowsOf(BenchSeason &bench, const char *sql)
{
    office::Office office = bench.open(bench.runPath());
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
    BenchSeason &bench = BenchSeason::of(state.range(0));
    const qint64 rows = rowsOf(bench, countRows);
    Best first;
    Best whole;
    for (auto _ : state) {
        state.PauseTiming();
        ui::OpenSeason season;
        const ui::Answer<Result<void>> opening = season.open(bench.runPath(), benchOfficer(), bench.clock());
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
        first.add(millisecondsNow() - begin);
        while (qint64(page->grid().table().table().rows()) < rows)
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        page->repaint();
        whole.add(millisecondsNow() - begin);
        state.PauseTiming();
        // Of the first time: what is freed later stays with the process.
        if (!state.counters.contains("memory_mb")) {
            state.counters["memory_mb"] = processMegabytes("VmRSS:");
            state.counters["most_memory_mb"] = processMegabytes("VmHWM:");
        }
        page.reset();
        state.ResumeTiming();
    }
    state.counters["first_rows_ms"] = first.milliseconds();
    state.counters["best_ms"] = whole.milliseconds();
}

void people_page(benchmark::State &state)
{
    openPage<ui::PeoplePage>(state, "SELECT count(*) FROM candidate WHERE ended IS NULL");
}
BENCHMARK(people_page)->Apply(twoSizes)->Iterations(3);

void list_page(benchmark::State &state)
{
    openPage<ui::ListPage>(state, "SELECT (SELECT count(*) FROM admission) + (SELECT count(*) FROM former_admission)");
}
BENCHMARK(list_page)->Apply(twoSizes)->Iterations(3);

/// What a program reads that shows candidates and does no more: one pass of SQLite's C interface over their table.
void people_page_baseline(benchmark::State &state)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(BenchSeason::of(state.range(0)).runPath().toUtf8().constData(), &database, SQLITE_OPEN_READONLY,
                        nullptr) != SQLITE_OK)
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
BENCHMARK(people_page_baseline)->Apply(twoSizes)->Iterations(3);

/// Read once for all works of one size.
std::shared_ptr<const Table> people(const benchmark::State &state)
{
    static std::map<std::int64_t, std::shared_ptr<const Table>> tables;
    std::shared_ptr<const Table> &table = tables[state.range(0)];
    if (!table) {
        BenchSeason &bench = BenchSeason::of(state.range(0));
        office::Office office = bench.open(bench.runPath());
        table = std::make_shared<const Table>(sure(office::PeopleDesk(office).candidates()));
    }
    return table;
}

/// The first click on a column's title: whatever its order needs is worked out.
void sortBy(benchmark::State &state, const char *key)
{
    for (auto _ : state) {
        state.PauseTiming();
        tables::GridTable grid;
        grid.setTable(people(state));
        const int column = grid.table().indexOf(QLatin1String(key));
        state.ResumeTiming();
        grid.sort(column, Qt::DescendingOrder);
    }
}

/// Rows pass as they do under a turning wheel, each picture painted before the next: what 60 of them a second leave for
/// one is 16.7 ms.
void scroll(benchmark::State &state)
{
    ui::Grid grid((QString()));
    grid.setTable(people(state));
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
BENCHMARK(scroll)->Apply(twoSizes)->Iterations(1'000);

/// Names of which each hundredth has more than Chinese characters.
void sort_mixed_names(benchmark::State &state)
{
    auto table = std::make_shared<Table>(*people(state));
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
BENCHMARK(sort_mixed_names)->Apply(twoSizes);

/// The same order of totals as ordinary code makes it.
void sort_total_baseline(benchmark::State &state)
{
    const TableColumn &cells = people(state)->column(QStringLiteral("total"));
    std::vector<std::int64_t> totals(people(state)->rows());
    for (size_t row = 0; row < totals.size(); ++row)
        totals[row] = cells.numbers[row];
    std::vector<std::uint32_t> rows(totals.size());
    for (auto _ : state) {
        std::iota(rows.begin(), rows.end(), std::uint32_t{0});
        std::stable_sort(rows.begin(), rows.end(),
                         [&totals](std::uint32_t a, std::uint32_t b) { return totals[a] > totals[b]; });
    }
}
BENCHMARK(sort_total_baseline)->Apply(twoSizes);

void filterBy(benchmark::State &state, const char *key, const char *text)
{
    tables::GridTable grid;
    grid.setTable(people(state));
    const int column = grid.table().indexOf(QLatin1String(key));
    int kept = 0;
    for (auto _ : state) {
        grid.setFilter(column, QString::fromUtf8(text));
        kept = grid.rowCount();
    }
    state.counters["rows"] = kept;
}
/// The same part of a name looked for in a list of texts, as ordinary code keeps them.
void filter_name_baseline(benchmark::State &state)
{
    const TableColumn &cells = people(state)->column(QStringLiteral("name"));
    QStringList names;
    for (size_t row = 0; row < people(state)->rows(); ++row)
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
BENCHMARK(filter_name_baseline)->Apply(twoSizes);

void registerByColumn()
{
    benchmark::RegisterBenchmark("sort_total", sortBy, "total")->Apply(twoSizes);
    benchmark::RegisterBenchmark("sort_name", sortBy, "name")->Apply(twoSizes);
    benchmark::RegisterBenchmark("sort_number", sortBy, "candidate_no")->Apply(twoSizes);
    benchmark::RegisterBenchmark("sort_school", sortBy, "junior_school")->Apply(twoSizes);
    benchmark::RegisterBenchmark("filter_name", filterBy, "name", "伟")->Apply(twoSizes);
    benchmark::RegisterBenchmark("filter_initials", filterBy, "name", "zw")->Apply(twoSizes);
    benchmark::RegisterBenchmark("filter_number", filterBy, "candidate_no", "0042")->Apply(twoSizes);
    benchmark::RegisterBenchmark("filter_total", filterBy, "total", ">=400")->Apply(twoSizes);
    benchmark::RegisterBenchmark("filter_school", filterBy, "junior_school", "第一")->Apply(twoSizes);
}

} // namespace

} // namespace hengzhao::bench

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    hengzhao::bench::registerByColumn();
    hengzhao::bench::registerDashboards();
    hengzhao::bench::registerWhatIfPage();
    benchmark::Initialize(&argc, argv);
    const QApplication application(argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
