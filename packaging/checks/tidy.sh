# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by tidy-changed.sh and tidy-all.sh.
# shellcheck shell=bash

tidy_folder=build/tidy

# A build folder of its own, only for the compile commands: g++'s precompiled headers mean nothing to clang. The files of
# a room are joined, a few at a time: what they include is then read once for all of them.
prepare_tidy() {
    local log
    log=$(mktemp)
    if ! cmake -S . -B "$tidy_folder" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_UNITY_BUILD=ON \
        -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF \
        -DHENGZHAO_TESTS=ON -DHENGZHAO_BENCH=ON >"$log" 2>&1; then
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

# compiled_files FILE...: what the build compiles of these files, or has joined them into; each line once.
compiled_files() {
    local file
    for file in "$@"; do
        if grep -qF "\"file\": \"$PWD/$file\"" "$tidy_folder/compile_commands.json"; then
            printf '%s\n' "$PWD/$file"
        else
            grep -rlF --include='unity_*.cxx' "#include \"$PWD/$file\"" "$tidy_folder" | sed "s|^|$PWD/|" || true
        fi
    done | LC_ALL=C sort -u
}

# tidy FILE...: fails if clang-tidy finds anything in them or in what they are joined with.
tidy() {
    local compiled
    mapfile -t compiled < <(compiled_files "$@")
    if ((${#compiled[@]} == 0)); then
        echo "clang-tidy: no compiled file among them"
        return 0
    fi
    local log status=0
    log=$(mktemp)
    # A joined file includes sources, which is what it is for.
    printf '%s\0' "${compiled[@]}" |
        xargs -0 -P "$(nproc)" -n 1 clang-tidy --quiet -p "$tidy_folder" --checks=-bugprone-suspicious-include \
            --header-filter='/(app|models|ui|tests)/[^.]*\.(h|cpp)$' >"$log" 2>&1 || status=1
    grep -vE '^[0-9]+ warnings?( and [0-9]+ errors?)? (generated|treated)' "$log" | awk 'NF' >&2 || true
    rm -f "$log"
    echo "clang-tidy: $# files, read as ${#compiled[@]}"
    return "$status"
}
