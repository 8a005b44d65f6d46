#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What an office suite makes of our files, and we of its: LibreOffice opens tables that the program wrote, and finds
# every cell as it was, identity numbers, leading zeros and moments among them; tables that it saved itself fill a season
# with the same digests. Not part of the tests: LibreOffice is large, and slow to start.
# usage: office-suite.sh [FOLDER with hengzhao-cli], build/release/bin unless said otherwise
set -euo pipefail
programs=$(realpath "${1:-$(dirname "${BASH_SOURCE[0]}")/../../build/release/bin}")
cli=$programs/hengzhao-cli

if ! command -v soffice >/dev/null; then
    echo "NOT CHECKED: no LibreOffice here (packages libreoffice-calc-nogui and libreoffice-base-drivers)"
    exit 0
fi
if [[ ! -x $cli ]]; then
    echo "there is no $cli" >&2
    exit 2
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
export HOME=$scratch
kinds=(districts junior-schools graduates schools programs plans general-plans candidates choices interviews lines general)

# Its dbf driver takes no encoding from a file: an officer chooses GBK in a dialog, which has this number.
gbk=67

# convert FORMAT FILE...: into the folder named as the format
convert() {
    local format=$1
    shift
    local reads=()
    if [[ $1 == *.dbf ]]; then
        reads=("--infilter=dBase:$gbk")
    fi
    soffice --headless "${reads[@]}" --convert-to "$format" --outdir "made-${format%%:*}-$(basename "$(dirname "$1")")" "$@" \
        >>log 2>&1 || {
        cat log >&2
        exit 1
    }
}

# fill SEASON FOLDER: a season of the folder's tables, and the digests of what was imported
fill() {
    local kind file
    "$cli" --quiet --season "$1.hzs" season create --open --year 2021 >/dev/null
    for kind in "${kinds[@]}"; do
        file=$(find "$2" -name "??-$kind.*" -print -quit)
        if [[ -n $file ]]; then
            "$cli" --quiet --season "$1.hzs" import "$kind" "$file" >log 2>&1 || {
                cat log >&2
                echo "$file is refused" >&2
                exit 1
            }
        fi
    done
    sqlite3 "$1.hzs" 'SELECT kind, digest FROM import_record ORDER BY kind' >"$1.digests"
}

for format in csv xlsx dbf; do
    "$cli" --quiet season demo --candidates 300 --tables "ours-$format" --format "$format" >/dev/null
done

# As shown, in UTF-8, every text between quotes: numbers stand without.
shown='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false'
convert "$shown" ours-xlsx/*.xlsx
convert "$shown" ours-dbf/*.dbf

python3 -B - <<'PYTHON'
import csv
import glob
import os
import sys


def rows(path, skip_header=False):
    with open(path, encoding="utf-8-sig", newline="") as file:
        table = [[cell.strip() for cell in row] for row in csv.reader(file)]
    return table[1:] if skip_header else table


def held(cell):
    """A cell as GBK holds it: a geta mark where a character of a name is missing."""
    return "".join(c if c.encode("gbk", "ignore") else "〓" for c in cell)


def unguarded(cell):
    return cell[1:] if cell.startswith("'") else cell


failed = False
cells = 0
for path in sorted(glob.glob("ours-csv/*.csv")):
    name = os.path.basename(path)
    ours = [[unguarded(cell) for cell in row] for row in rows(path)]
    for folder, want in (
        ("made-csv-ours-xlsx", ours),
        ("made-csv-ours-dbf", [[held(cell) for cell in row] for row in ours[1:]]),
    ):
        found = rows(os.path.join(folder, name), folder.endswith("dbf"))
        for number, (a, b) in enumerate(zip(want, found)):
            if a != b:
                print(f"{folder}/{name}, row {number + 1}: {a} became {b}", file=sys.stderr)
                failed = True
                break
        if len(want) != len(found):
            print(f"{folder}/{name}: {len(want)} rows became {len(found)}", file=sys.stderr)
            failed = True
        cells += sum(map(len, want))
print(f"LibreOffice shows {cells} cells as we wrote them" if not failed else "LibreOffice shows other cells")
sys.exit(failed)
PYTHON

convert xlsx ours-xlsx/*.xlsx
convert xls ours-xlsx/*.xlsx
convert "dbf:dBase:$gbk" ours-dbf/*.dbf
fill ours ours-xlsx
fill ours-gbk ours-dbf
for made in xlsx xls; do
    fill "$made" "made-$made-ours-xlsx"
    diff ours.digests "$made.digests" || {
        echo "a season of LibreOffice's $made differs" >&2
        exit 1
    }
done
fill dbf made-dbf-ours-dbf
diff ours-gbk.digests dbf.digests || {
    echo "a season of LibreOffice's dbf differs" >&2
    exit 1
}
echo "seasons filled from LibreOffice's xlsx, xls and dbf have the digests of ours"
