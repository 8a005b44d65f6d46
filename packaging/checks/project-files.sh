# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the checks. They run from the root of the tree.
# shellcheck shell=bash

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2

# Every file of the project, tracked or new; works in an unpacked archive too. Arguments: folders or patterns.
project_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files --cached --others --exclude-standard --deduplicate -- "$@" | while IFS= read -r file; do
            # A file deleted but not yet committed as deleted is still listed.
            if [[ -f $file ]]; then
                printf '%s\n' "$file"
            fi
        done
    else
        find . -type f -not -path './build/*' -not -path './.git/*' -not -name '*.hzs*' -printf '%P\n' |
            LC_ALL=C sort | matching "$@"
    fi
}

# The lines that equal an argument, lie in the folder it names, or fit it as a pattern.
matching() {
    local file pattern
    while IFS= read -r file; do
        if (($# == 0)); then
            printf '%s\n' "$file"
            continue
        fi
        for pattern in "$@"; do
            # shellcheck disable=SC2053
            if [[ $file == $pattern || $file == "${pattern%/}"/* ]]; then
                printf '%s\n' "$file"
                break
            fi
        done
    done
}

trouble=0

# complain TITLE < <(...): prints standard input under a title, if there is any, and remembers that the check failed.
# Not in a pipe: what is remembered in a subshell is forgotten.
complain() {
    local found shown=30
    mapfile -t found
    if ((${#found[@]} == 0)); then
        return
    fi
    printf '%s:\n' "$1" >&2
    printf '    %s\n' "${found[@]:0:shown}" >&2
    if ((${#found[@]} > shown)); then
        printf '    and %d more\n' $((${#found[@]} - shown)) >&2
    fi
    trouble=1
}
