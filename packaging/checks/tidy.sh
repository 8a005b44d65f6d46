# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by tidy-changed.sh and tidy-all.sh.
# shellcheck shell=bash

tidy_folder=build/tidy

# A build folder of its own, only for the compile commands: g++'s precompiled headers mean nothing to clang.
prepare_tidy() {
    local log
    log=$(mktemp)
    if ! cmake -S . -B "$tidy_folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON \
        -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF -DHENGZHAO_TESTS=ON -DHENGZHAO_BENCH=ON >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    # Files that include their own .moc need it made. In the tests that is one call of moc each, run by itself: as a
    # target it would have the libraries built first.
    local mocs
    mapfile -t mocs < <(ninja -C "$tidy_folder" -t targets all |
        sed -n 's/^\(tests\/.*\.moc\): CUSTOM_COMMAND.*/\1/p')
    if ((${#mocs[@]} > 0)) && ! ninja -C "$tidy_folder" -t commands -s "${mocs[@]}" | bash -e >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
    rm -f "$log"
}

# tidy FILE...: those of the files that the build compiles; fails if clang-tidy finds anything.
tidy() {
    local file compiled=()
    for file in "$@"; do
        if grep -qF "\"file\": \"$PWD/$file\"" "$tidy_folder/compile_commands.json"; then
            compiled+=("$file")
        fi
    done
    if ((${#compiled[@]} == 0)); then
        echo "clang-tidy: no compiled file among them"
        return 0
    fi
    local log status=0
    log=$(mktemp)
    printf '%s\0' "${compiled[@]}" |
        xargs -0 -P "$(nproc)" -n 1 clang-tidy --quiet -p "$tidy_folder" >"$log" 2>&1 || status=1
    grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? (generated|treated)' "$log" | awk 'NF' >&2 || true
    rm -f "$log"
    echo "clang-tidy: ${#compiled[@]} files"
    return "$status"
}
