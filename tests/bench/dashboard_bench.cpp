// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/dashboard_bench.h"

#include "tests/bench/bench_season.h"
#include "tests/bench/sizes.h"
#include "ui/figures/dashboard_page.h"
#include "ui/figures/figure_chart.h"
#include "ui/parts/grid.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace hengzhao::bench
{

namespace
{

/// Lets the window's thread work until the figure stands; the longest that it did not come back, in milliseconds.
double letItWork(ui::DashboardPage &page, const QString &figure)
{
    double longest = 0;
    do {
        const double begin = millisecondsNow();
        QApplication::processEvents(QEventLoop::AllEvents, 1);
        longest = std::max(longest, millisecondsNow() - begin);
    } while (page.isLoading() || page.chart().panel().scope.figure != figure);
    const double begin = millisecondsNow();
    page.repaint();
    return std::max(longest, millisecondsNow() - begin);
}

/// From the button under the whereabouts until the list of those nothing is known of stands.
void dashboard_unknown(benchmark::State &state)
{
    BenchSeason &bench = BenchSeason::of(state.range(0));
    ui::OpenSeason season;
    const ui::Answer<Result<void>> opening = season.open(bench.runPath(), benchOfficer(), bench.clock());
    while (!opening.isHere())
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    Best painted;
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        ui::DashboardPage page(season);
        page.resize(1180, 680);
        page.lookAt(QStringLiteral("whereabouts"));
        page.show();
        letItWork(page, QStringLiteral("whereabouts"));
        const QList<QPushButton *> buttons = page.findChildren<QPushButton *>();
        const auto list = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == ui::DashboardPage::tr("List the unknown");
        });
        state.ResumeTiming();
        const double begin = millisecondsNow();
        (*list)->click();
        longest = std::max(longest, letItWork(page, QStringLiteral("unknown")));
        painted.add(millisecondsNow() - begin);
        state.counters["rows"] = page.grid().table().rowCount();
    }
    state.counters["longest_block_ms"] = longest;
    state.counters["best_ms"] = painted.milliseconds();
}

/// Opens the season for each measurement, then the dashboards, and goes to one figure: until its picture is painted.
void openFigure(benchmark::State &state, const QString &figure)
{
    BenchSeason &bench = BenchSeason::of(state.range(0));
    Best painted;
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        ui::OpenSeason season;
        const ui::Answer<Result<void>> opening = season.open(bench.runPath(), benchOfficer(), bench.clock());
        while (!opening.isHere())
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        ui::DashboardPage page(season);
        page.resize(1180, 680);
        state.ResumeTiming();
        const double begin = millisecondsNow();
        page.lookAt(figure);
        page.show();
        longest = std::max(longest, letItWork(page, figure));
        painted.add(millisecondsNow() - begin);
    }
    state.counters["longest_block_ms"] = longest;
    state.counters["best_ms"] = painted.milliseconds();
}

} // namespace

void registerDashboards()
{
    benchmark::RegisterBenchmark("dashboard_unknown", dashboard_unknown)->Apply(twoSizes)->Iterations(3);
    for (const QString &figure : office::panelFigures()) {
        const std::string name = "dashboard_" + figure.toStdString();
        benchmark::RegisterBenchmark(name.c_str(), openFigure, figure)->Apply(twoSizes)->Iterations(3);
    }
}

} // namespace hengzhao::bench
