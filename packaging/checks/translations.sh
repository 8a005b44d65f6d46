#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The Chinese translation is complete and says nothing that the program no longer says.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/project-files.sh"

catalogue=translations/hengzhao_zh_CN.ts
if [[ ! -f $catalogue ]]; then
    echo "$catalogue is missing" >&2
    exit 1
fi

lupdate=$(command -v lupdate6 || true)
for folder in "$(qmake6 -query QT_HOST_BINS 2>/dev/null || true)" /usr/lib/qt6/bin; do
    if [[ -z $lupdate && -x $folder/lupdate ]]; then
        lupdate=$folder/lupdate
    fi
done
if [[ -z $lupdate ]]; then
    echo "lupdate of Qt 6 is missing (package qt6-l10n-tools)" >&2
    exit 1
fi

spoken=()
for folder in models app ui; do
    if [[ -d $folder ]]; then
        spoken+=("$folder")
    fi
done

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if ! "$lupdate" -silent -no-obsolete -locations none "${spoken[@]}" \
    -source-language en -target-language zh_CN -ts "$scratch/fresh.ts" >"$scratch/log" 2>&1; then
    cat "$scratch/log" >&2
    exit 1
fi

differences() {
    python3 -B - "$scratch/fresh.ts" "$catalogue" <<'PYTHON'
import sys
import xml.etree.ElementTree as tree


def messages(path):
    """Each message, and the state of its translation: none, "unfinished", "vanished" or "obsolete"."""
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            texts = [context.findtext("name"), message.findtext("source"), message.findtext("comment", "")]
            found[(*texts, message.get("numerus", "no"))] = message.find("translation").get("type")
    return found


def say(what, message):
    context, source, comment, _ = message
    print(f"{what}: [{context}] {source!r} {comment}".rstrip())


said, known = messages(sys.argv[1]), messages(sys.argv[2])
if not said:
    print("no text found in the sources: the check itself is broken")
for message in sorted(said.keys() - known.keys()):
    say("missing", message)
for message in sorted(known.keys() - said.keys()):
    say("too much", message)
for message in sorted(known.keys() & said.keys()):
    if known[message] is not None:
        say(known[message], message)
PYTHON
}

complain "$catalogue is not complete, or does not fit the sources (target update_translations)" < <(differences)

exit "$trouble"
