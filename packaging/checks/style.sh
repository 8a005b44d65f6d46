#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The form of every file: layout, line ends, licence lines, length.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/project-files.sh"

mapfile -t cpp < <(project_files '*.cpp' '*.h')
mapfile -t shell < <(project_files '*.sh' .ci/run)
mapfile -t other < <(project_files '*CMakeLists.txt' '*.cmake' '*.py' '*.sql' .clang-tidy)
mapfile -t prose < <(project_files '*.md' '*.yaml' '*.yml')
source_files=("${cpp[@]}" "${shell[@]}" "${other[@]}")
text_files=("${source_files[@]}" "${prose[@]}")

if ((${#cpp[@]} == 0 || ${#shell[@]} == 0)); then
    echo "no source file found: the check itself is broken" >&2
    exit 1
fi

# occurrences OPTION... PATTERN FILE...: grep whose "found nothing" is no failure.
occurrences() {
    grep "$@" /dev/null || [[ $? == 1 ]]
}

wrongly_laid_out() {
    # shellcheck disable=SC2016
    printf '%s\0' "${cpp[@]}" |
        xargs -0 -P "$(nproc)" -n 1 bash -c 'clang-format --dry-run -Werror "$1" >/dev/null 2>&1 || echo "$1"' - |
        LC_ALL=C sort
}

without_licence() {
    local file
    for file in "${source_files[@]}"; do
        head -n 5 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"
    done
}

without_last_line_end() {
    local file
    for file in "${text_files[@]}"; do
        if [[ -s $file && -n $(tail -c 1 "$file") ]]; then
            echo "$file"
        fi
    done
}

too_long() {
    local file lines
    for file in "${cpp[@]}"; do
        if [[ $file =~ ^(app|ui|models)/ ]]; then
            lines=$(wc -l <"$file")
            if ((lines > 500)); then
                echo "$file: $lines"
            fi
        fi
    done
}

without_guard() {
    local file
    for file in "${cpp[@]}"; do
        if [[ $file == *.h ]] && ! grep -qx '#pragma once' "$file"; then
            echo "$file"
        fi
    done
}

not_shell() {
    local file
    for file in "${shell[@]}"; do
        bash -n "$file" 2>&1 || true
    done
}

complain "not laid out as .clang-format says (clang-format -i mends it)" < <(wrongly_laid_out)
complain "blanks at the end of a line" < <(occurrences -nE '[[:blank:]]+$' "${text_files[@]}")
complain "tab" < <(occurrences -nP '\t' "${text_files[@]}")
complain "lines that end with CR LF" < <(occurrences -lP '\r$' "${text_files[@]}")
complain "no SPDX licence line at its head" < <(without_licence)
complain "the last line does not end" < <(without_last_line_end)
complain "more than 500 lines: split it by subject" < <(too_long)
complain "header without #pragma once" < <(without_guard)
complain "shell script that does not parse" < <(not_shell)

exit "$trouble"
