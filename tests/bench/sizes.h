// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

namespace hengzhao::bench
{

/// Sizes of the works whose growth is drawn.
inline void everySize(benchmark::internal::Benchmark *work)
{
    for (const int size : {10'000, 30'000, 100'000, 300'000, 1'000'000})
        work->Arg(size);
    work->Unit(benchmark::kMillisecond);
}

/// Of the others: one for a quick look, and the one that the aims are about.
inline void twoSizes(benchmark::internal::Benchmark *work)
{
    work->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
}

} // namespace hengzhao::bench
