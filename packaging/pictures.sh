#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Takes a picture of every page of the built window program, on a demo season after its first batch: in both languages,
# light and dark, at 1366x768 and 1920x1080. Needs no display.
# usage: pictures.sh FOLDER [BUILD]      BUILD defaults to build/release
set -euo pipefail

folder=${1:?"usage: ${0##*/} FOLDER [BUILD]"}
build=${2:-$(dirname "${BASH_SOURCE[0]}")/../build/release}
mkdir -p "$folder"
season=$folder/demo.hzs

export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 USER=officer
export XDG_CONFIG_HOME=$folder/settings QT_LOGGING_RULES="*.warning=false"
if [[ ! -e $season ]]; then
    "$build/bin/hengzhao-cli" --quiet season demo --season "$season"
    "$build/bin/hengzhao-cli" --quiet batch run 1 --season "$season" --no-backup
fi
for language in zh en; do
    for colours in light dark; do
        options=(--lang "$language")
        if [[ $colours == dark ]]; then
            options+=(--dark)
        fi
        "$build/bin/hengzhao" "${options[@]}" --pictures "$folder/$language-$colours" "$season"
        echo "$folder/$language-$colours: $(find "$folder/$language-$colours" -name '*.png' | wc -l) pictures"
    done
done
