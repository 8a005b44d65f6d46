#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# clang-tidy over the files that a change touches.
# usage: tidy-changed.sh [BASE]
# BASE defaults to where the branch left origin/main, else to the commit before the last one. Where there is neither, the
# whole tree counts as changed. Tests are read one by one, each as long as a whole piece of a room: of more than
# HENGZHAO_TIDY_LIMIT changed ones (default 16) so many are looked at, spread over all; tidy-all.sh looks at all.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/project-files.sh"
source packaging/checks/tidy.sh

limit=${HENGZHAO_TIDY_LIMIT:-16}
base=${1:-}
if [[ -z $base ]] && git rev-parse --verify --quiet HEAD >/dev/null 2>&1; then
    head=$(git rev-parse HEAD)
    base=$(git merge-base HEAD origin/main 2>/dev/null || true)
    if [[ -z $base || $base == "$head" ]]; then
        base=$(git rev-parse --verify --quiet HEAD~1 || true)
    fi
fi
if [[ -n $base ]] && ! git rev-parse --verify --quiet "$base^{commit}" >/dev/null; then
    echo "no such commit: $base" >&2
    exit 2
fi

changed_paths() {
    if [[ -n $base ]]; then
        git diff --name-only --diff-filter=d "$base" --
        git ls-files --others --exclude-standard
    else
        project_files
    fi
}

# A changed header is looked at through the source file of its name.
changed_sources() {
    local path
    changed_paths | while IFS= read -r path; do
        case $path in
        app/*.cpp | models/*.cpp | ui/*.cpp | tests/*.cpp) echo "$path" ;;
        app/*.h | models/*.h | ui/*.h | tests/*.h)
            if [[ -f ${path%.h}.cpp ]]; then
                echo "${path%.h}.cpp"
            fi
            ;;
        esac
    done | LC_ALL=C sort -u
}

mapfile -t files < <(changed_sources)
if ((${#files[@]} == 0)); then
    echo "clang-tidy: no C++ file changed since ${base:-the beginning}"
    exit 0
fi
mapfile -t rooms < <(printf '%s\n' "${files[@]}" | grep -v '^tests/' || true)
mapfile -t tests < <(printf '%s\n' "${files[@]}" | grep '^tests/' || true)
if ((${#tests[@]} > limit)); then
    chosen=()
    for ((i = 0; i < limit; ++i)); do
        chosen+=("${tests[i * ${#tests[@]} / limit]}")
    done
    echo "clang-tidy: $limit of ${#tests[@]} changed tests; packaging/checks/tidy-all.sh looks at all"
    tests=("${chosen[@]}")
fi
prepare_tidy
tidy "${rooms[@]}" "${tests[@]}"
