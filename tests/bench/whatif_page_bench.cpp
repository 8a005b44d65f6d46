// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/whatif_page_bench.h"

#include "tests/bench/bench_season.h"
#include "tests/bench/sizes.h"
#include "ui/whatif/change_card.h"
#include "ui/whatif/whatif_page.h"

#include <QApplication>
#include <QSlider>

#include <algorithm>
#include <vector>

namespace hengzhao::bench
{

namespace
{

void workFor(double milliseconds)
{
    const double begin = millisecondsNow();
    while (millisecondsNow() - begin < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 1);
}

/// From the mouse that moves to the figures and pictures that stand: the slider of the first line, a point a step.
void whatif_page_step(benchmark::State &state)
{
    constexpr double drawingOfCurve = 5'000;
    BenchSeason &bench = BenchSeason::of(state.range(0));
    ui::OpenSeason season;
    const ui::Answer<Result<void>> opening = season.open(bench.path(), benchOfficer(), bench.clock());
    while (!opening.isHere())
        workFor(1);
    ui::WhatIfPage page(season);
    page.resize(1180, 680);
    page.show();
    while (page.isLoading() || !page.isSettled())
        workFor(1);
    workFor(drawingOfCurve);
    auto *slider = page.changes().findChild<QSlider *>();
    const int middle = (slider->minimum() + slider->maximum()) / 2;
    std::vector<double> steps;
    for (auto _ : state) {
        const double begin = millisecondsNow();
        slider->setValue(middle + static_cast<int>(steps.size() % 20));
        while (!page.isSettled())
            QApplication::processEvents(QEventLoop::AllEvents, 1);
        page.repaint();
        steps.push_back(millisecondsNow() - begin);
    }
    std::sort(steps.begin(), steps.end());
    state.counters["best_ms"] = steps.front();
    state.counters["median_ms"] = steps[steps.size() / 2];
    state.counters["p99_ms"] = steps[steps.size() * 99 / 100];
}

} // namespace

void registerWhatIfPage()
{
    benchmark::RegisterBenchmark("whatif_page_step", whatif_page_step)->Apply(twoSizes)->Iterations(200);
}

} // namespace hengzhao::bench
