#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed (as root on Debian 12), builds, and opens the window on the demo season. Without a display it
# runs the main job there instead: batch 1, its proof, the reason for one candidate who was not placed, the figures, and
# the lists as files.
# usage: run.sh [FOLDER]      FOLDER takes the demo season and the lists (default: ~/.local/share/hengzhao/demo)
set -euo pipefail

folder=${1:-${XDG_DATA_HOME:-${HOME:?}/.local/share}/hengzhao/demo}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."

locale=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
language=en
if [[ $locale == zh* ]]; then
    language=zh
fi
if [[ ${locale,,} != *utf-8 && ${locale,,} != *utf8 ]]; then
    export LC_ALL=C.UTF-8
fi

# say CHINESE ENGLISH
say() {
    local text=$2
    if [[ $language == zh ]]; then
        text=$1
    fi
    printf '%s\n' "$text"
}

stop() {
    say "$@" >&2
    exit 1
}

bash packaging/install-build-packages.sh run || stop "缺少编译所需的软件包。" "Packages needed for building are missing."

say "正在编译（第一次需要几分钟）……" "Building (the first time takes a few minutes) ..."
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
mkdir -p build
log=build/run.log
options=()
target=hengzhao-cli
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    target=hengzhao
fi
if [[ ! -f build/release/CMakeCache.txt ]]; then
    # A build folder that has the tests already keeps them.
    options=(-D HENGZHAO_TESTS=OFF -D HENGZHAO_BENCH=OFF)
fi
if ! cmake --preset release "${options[@]}" >"$log" 2>&1 ||
    ! cmake --build --preset release --parallel "$(nproc)" --target "$target" >>"$log" 2>&1; then
    tail -n 40 "$log" >&2
    stop "编译失败，详见 $PWD/$log。" "The build failed; see $PWD/$log."
fi

if [[ $target == hengzhao ]]; then
    say "正在打开演示招生年度……" "Opening the demo season ..."
    exec build/release/bin/hengzhao --demo
fi

season=$folder/demo.hzs
lists=(admissions unplaced vacancies)

hengzhao() {
    build/release/bin/hengzhao-cli --season "$season" --lang "$language" "$@"
}

# job CHINESE ENGLISH ARGUMENT...: one command of the program under a title that shows how to repeat it.
job() {
    local chinese=$1 english=$2
    shift 2
    echo
    say "— $chinese（hengzhao-cli $*）" "— $english (hengzhao-cli $*)"
    hengzhao "$@" || stop "这一步失败：$chinese" "This step failed: $english"
}

# Only the demo's own files are made anew.
rm -f "$season" "$season-wal" "$season-shm"
for list in "${lists[@]}"; do
    rm -f "$folder/$list.csv"
done

job "制作演示招生年度" "A demo season" season demo
job "年度概况" "The season" season info
job "第一批预录" "Batch 1" batch run 1 --no-backup
job "独立核验" "The independent proof" batch verify 1
for list in "${lists[@]}"; do
    hengzhao --quiet export "$list" "$folder/$list.csv" --batch 1 >/dev/null ||
        stop "导出失败：$list" "The export failed: $list"
done

# The first candidate of the list of those not placed. The number stands first, and holds no comma.
candidate=$(sed -n "2{s/^[\"']*//;s/[\",\r].*//;p;q}" "$folder/unplaced.csv")
if [[ -n $candidate ]]; then
    job "一名未录取考生的原因" "Why one candidate was not placed" explain "$candidate"
else
    echo
    say "没有未录取的考生。" "Nobody was left without a place."
fi
job "普职比" "Vocational and general shares" figures share
job "计划完成情况" "How far the plans are filled" figures completion

echo
say "招生年度文件和名单在此文件夹：" "The season and the lists lie in this folder:"
printf '    %s\n' "$folder"
for file in demo.hzs "${lists[@]/%/.csv}"; do
    printf '    %s\n' "$file"
done
