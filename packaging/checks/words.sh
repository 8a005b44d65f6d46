#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What must not stand in a file: unfinished work, paths of one machine, and words that belong to one room only.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/project-files.sh"

mapfile -t own < <(project_files app ui models packaging)
mapfile -t all < <(project_files | grep -vE '^LICENSE$|\.(csv|tsv|ts|png|svg|gz)$')
mapfile -t models < <(project_files models)
mapfile -t code < <(project_files app ui models | grep -E '\.(cpp|h)$')
mapfile -t outside_store < <(printf '%s\n' "${code[@]}" | grep -v '^models/store/')

if ((${#code[@]} == 0 || ${#models[@]} == 0)); then
    echo "no C++ file found: the check itself is broken" >&2
    exit 1
fi

# occurrences PATTERN FILE...: grep whose "found nothing" is no failure.
occurrences() {
    grep -nIP "$@" /dev/null || [[ $? == 1 ]]
}

# The same, but a line that is a comment may say the word.
occurrences_in_code() {
    occurrences "$@" | { grep -vP '^[^:]+:\d+:\s*//' || true; }
}

sql='select\b.*\bfrom\b|insert\s+(or\s+\w+\s+)?into\b|update\s+\w+\s+set\b|delete\s+from\b'
sql+='|(create|drop|alter)\s+(unique\s+|temp\s+|virtual\s+)?(table|index|trigger|view)\b|pragma\s+\w'
sql+='|begin\s+(immediate|exclusive)\b|attach\s+database\b|vacuum\s+into\b'

sql_outside_store() {
    # As it begins a string, or as it stands on a line of a raw string.
    occurrences "(?i)\"\\s*($sql)" "${outside_store[@]}"
    occurrences '^\s*(SELECT|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX|TRIGGER|VIEW)|PRAGMA)\b' \
        "${outside_store[@]}"
    occurrences_in_code '\bQSql\w+|\bsqlite3\w*|\bpg_conn\b|\bPQ(exec|connect|putCopy)\w*' "${outside_store[@]}"
}

complain "unfinished work" < <(occurrences '\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b' "${own[@]}")
complain "path of one machine" < <(occurrences '(?<![\w.}])/(work|home|root|Users)/\w|\b[A-Z]:\\+Users\b' "${all[@]}")
complain "SQL outside models/store" < <(sql_outside_store | LC_ALL=C sort -u)
complain "QSaveFile commits short writes on a full disk; use models/files/atomic_write.h" \
    < <(occurrences_in_code '\bQSaveFile\b' "${code[@]}")
complain "widgets below ui" < <(occurrences_in_code 'QtWidgets|Qt6?::Widgets' "${models[@]}")

exit "$trouble"
