#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Tries run.sh and test.sh on a bare Debian 12, as root, in a chroot.
# usage: chroot-rehearsal.sh BASE [MIRROR]
# BASE takes the bare system and is kept for the next time; the rehearsal itself runs in a fresh copy, BASE.rehearsal.
# MIRROR defaults to the first one that this machine's apt uses for Debian.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/checks/project-files.sh"

release=bookworm
base=${1:-}
mirror=${2:-}

stop() {
    echo "FAILED: $*" >&2
    exit 1
}

[[ -n $base ]] || stop "usage: ${0##*/} BASE [MIRROR]"
((EUID == 0)) || stop "only root can make a chroot"
command -v debootstrap >/dev/null || stop "debootstrap is missing"
base=$(realpath -m "$base")
[[ $base != / ]] || stop "the base cannot be the root of this machine"
rehearsal=$base.rehearsal

# The mirror in both forms of apt's lists: "URIs:" paragraphs, and "deb" lines.
mirror_of_this_machine() {
    local list
    for list in /etc/apt/sources.list.d/*.sources; do
        if [[ -f $list ]]; then
            awk -v release="$release" 'BEGIN { RS = ""; FS = "\n" } {
                uri = ""; fits = 0
                for (i = 1; i <= NF; ++i) {
                    if ($i ~ /^URIs:/) { split($i, words, /[ \t]+/); uri = words[2] }
                    if ($i ~ "^Suites:.*[ \t]" release "([ \t]|$)") fits = 1
                }
                if (fits && uri != "") print uri
            }' "$list"
        fi
    done
    for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        if [[ -f $list ]]; then
            sed -nE "s/^deb[[:blank:]]+(\[[^]]*\][[:blank:]]+)?([^[:blank:]]+)[[:blank:]]+$release[[:blank:]].*/\2/p" "$list"
        fi
    done
}

if [[ -z $mirror ]]; then
    mirror=$(mirror_of_this_machine | sed -n 1p)
    [[ -n $mirror ]] || stop "no mirror found in this machine's apt lists; name one"
fi

if [[ ! -x $base/usr/bin/apt-get ]]; then
    echo "== bare system"
    debootstrap --variant=minbase "$release" "$base" "$mirror" >"$base.log" 2>&1 || stop "debootstrap; see $base.log"
fi

leave() {
    if mountpoint --quiet "$rehearsal/proc"; then
        umount "$rehearsal/proc"
    fi
}
trap leave EXIT

leave
rm -rf --one-file-system "$rehearsal"
cp -a "$base" "$rehearsal"
mount -t proc proc "$rehearsal/proc"
cp -L /etc/resolv.conf "$rehearsal/etc/resolv.conf"
cp -L /etc/hosts "$rehearsal/etc/hosts"

# An archive of the files, without the history: the commands must work from that too.
place=/srv/hengzhao
mkdir -p "$rehearsal$place"
project_files | tar -c --no-recursion --owner=0 --group=0 -T - | tar -x -C "$rehearsal$place"

# inside SCRIPT: runs it in the chroot with a bare environment, and says how long it took.
inside() {
    local began=$SECONDS status=0
    echo "== $1"
    chroot "$rehearsal" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin TERM=dumb \
        bash "$place/$1" </dev/null || status=$?
    took+=("$1: status $status, $((SECONDS - began)) s")
    ((status == 0)) || failed+=("$1")
}

took=()
failed=()
inside packaging/run.sh
inside packaging/run.sh
inside packaging/test.sh

echo "== took"
printf '    %s\n' "${took[@]}"
((${#failed[@]} == 0)) || stop "${failed[*]}"
