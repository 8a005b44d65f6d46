#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Feeds what reads files with spoilt ones: builds the targets of tests/fuzz with clang, and runs each for its share of
# the time. What breaks one is left in build/fuzz/findings; what reaches new code is kept in build/fuzz/corpus.
# usage: fuzz.sh HOURS | --seconds SECONDS-PER-TARGET
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

targets=(csv xlsx dbf rules)
case "${1:-}" in
--seconds) seconds=${2:?seconds per target} ;;
[0-9]*) seconds=$(($1 * 3600 / ${#targets[@]})) ;;
*)
    echo "usage: ${0##*/} HOURS | --seconds SECONDS-PER-TARGET" >&2
    exit 2
    ;;
esac

folder=build/fuzz
mkdir -p "$folder/findings"
log=$folder/build.log
if ! { cmake --preset fuzz -D CMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld && cmake --build --preset fuzz; } >"$log" 2>&1; then
    cat "$log"
    exit 1
fi

# A file is tamed within ten seconds and half a gigabyte; the sanitizers themselves take about as much once more.
limits=(-timeout=10 -malloc_limit_mb=512 -rss_limit_mb=1024 -max_len=65536)
failed=()
fuzz() {
    local name=$1 log=$folder/fuzz_$1.log
    local seeds=("tests/fuzz/corpus/$name")
    if [[ $name == xlsx ]]; then
        seeds+=(tests/files/samples)
    fi
    mkdir -p "$folder/corpus/$name"
    if ! "$folder/bin/fuzz_$name" "${limits[@]}" -max_total_time="$seconds" -print_final_stats=1 \
        -artifact_prefix="$folder/findings/$name-" "$folder/corpus/$name" "${seeds[@]}" >"$log" 2>&1; then
        failed+=("$name")
        tail -n 40 "$log"
    fi
    sed -n "s/^stat::number_of_executed_units: /$name: files tried: /p" "$log"
}

for name in "${targets[@]}"; do
    fuzz "$name"
done
if ((${#failed[@]} > 0)); then
    echo "Findings in $folder/findings: ${failed[*]}" >&2
    exit 1
fi
