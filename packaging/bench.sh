#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs every benchmark, each in a process of its own, prints a table of work, size, time, memory, baseline and ratio, and
# draws how the main works grow from 10,000 to 1,000,000. Judges nothing; fails where a benchmark cannot run.
# usage: bench.sh [--quick] [--build BUILD] [--only PATTERN] [--sizes N,N...]
# --quick takes 10,000 alone. BUILD is one that stands already; without it the release preset is built.
# Results lie in BUILD/bench: table.md, figures.json, growth.tsv, growth.png, log.txt; and the seasons, made once.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=
sizes=10000,30000,100000,300000,1000000
options=()
while (($# > 0)); do
    case $1 in
    --quick)
        sizes=10000
        options+=(--min-time 0.05)
        ;;
    --build) build=${2:?"--build needs a folder"} && shift ;;
    --only) options+=(--only "${2:?"--only needs a pattern"}") && shift ;;
    --sizes) sizes=${2:?"--sizes needs numbers"} && shift ;;
    *)
        sed -n 's/^# usage: /usage: /p' "$0" >&2
        exit 2
        ;;
    esac
    shift
done

if [[ -z $build ]]; then
    build=build/release
    mkdir -p build
    if ! { cmake --preset release -D HENGZHAO_BENCH=ON && cmake --build --preset release; } >build/bench.log 2>&1; then
        tail -n 40 build/bench.log >&2
        exit 1
    fi
fi
results=$(realpath -m "$build/bench")
export HENGZHAO_BENCH_SEASONS=$results/seasons
mkdir -p "$HENGZHAO_BENCH_SEASONS"

# Made before, so that what making them takes counts for no benchmark. Under another name until they are whole.
cli=$build/bin/hengzhao-cli
for size in ${sizes//,/ }; do
    season=$HENGZHAO_BENCH_SEASONS/season-$size.hzs
    run=$HENGZHAO_BENCH_SEASONS/run-$size.hzs
    if [[ ! -f $run ]]; then
        rm -f "$season"* "$run"* "$HENGZHAO_BENCH_SEASONS"/new.hzs*
        "$cli" --quiet --season "$HENGZHAO_BENCH_SEASONS/new.hzs" season demo --candidates "$size" >/dev/null
        mv "$HENGZHAO_BENCH_SEASONS/new.hzs" "$season"
        cp "$season" "$HENGZHAO_BENCH_SEASONS/new.hzs"
        "$cli" --quiet --season "$HENGZHAO_BENCH_SEASONS/new.hzs" batch run 1 --no-backup >/dev/null
        mv "$HENGZHAO_BENCH_SEASONS/new.hzs" "$run"
    fi
done

status=0
python3 -B tests/bench/run_benches.py "$build/bin" "$results" --sizes "$sizes" "${options[@]}" || status=$?
if [[ -s $results/growth.tsv && -x $build/bin/plot_growth ]]; then
    "$build/bin/plot_growth" "$results/growth.tsv" "$results/growth.png" && echo "growth: $results/growth.png"
fi
exit "$status"
