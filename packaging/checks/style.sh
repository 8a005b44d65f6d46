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

# clang-format takes longer to start than to look at a file, so each call gets many.
wrongly_laid_out() {
    printf '%s\0' "${cpp[@]}" |
        { xargs -0 -P "$(nproc)" -n 40 clang-format --dry-run -Werror 2>&1 || true; } |
        sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: error: .*/\1/p' | LC_ALL=C sort -u
}

# The next four read all files in one process: starting one for each file took longer than the looking.
without_licence() {
    awk 'FNR == 1 { if (NR > 1 && !found) print before; before = FILENAME; found = 0 }
         FNR <= 5 && /SPDX-License-Identifier: GPL-3.0-or-later/ { found = 1 }
         END { if (!found) print before }' "${source_files[@]}"
}

without_last_line_end() {
    tail -q -c 1 "${text_files[@]}" | tr -d '\n' | grep -q . || return 0
    local file
    for file in "${text_files[@]}"; do
        if [[ -s $file && -n $(tail -c 1 "$file") ]]; then
            echo "$file"
        fi
    done
}

too_long() {
    printf '%s\n' "${cpp[@]}" | grep -E '^(app|ui|models)/' | xargs -d '\n' wc -l |
        awk '$2 != "total" && $1 > 500 { print $2 ": " $1 }'
}

without_guard() {
    local headers
    mapfile -t headers < <(printf '%s\n' "${cpp[@]}" | grep '\.h$')
    occurrences -L -x '#pragma once' "${headers[@]}" | grep -vx /dev/null || true
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
