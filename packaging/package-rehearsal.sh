#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian package in a bare Debian 12, runs both programs there, and removes it again.
# usage: package-rehearsal.sh PACKAGE BASE
# BASE is a bare system as chroot-rehearsal.sh keeps it; the rehearsal itself runs in a fresh copy, BASE.package.
set -euo pipefail

package=$(realpath "${1:?"usage: ${0##*/} PACKAGE BASE"}")
base=$(realpath "${2:?"usage: ${0##*/} PACKAGE BASE"}")
room=$base.package

stop() {
    echo "FAILED: $*" >&2
    exit 1
}

((EUID == 0)) || stop "only root can make a chroot"
[[ -x $base/usr/bin/apt-get ]] || stop "$base is no Debian system; chroot-rehearsal.sh makes one"

leave() {
    umount "$room/proc" 2>/dev/null || true
    rm -rf --one-file-system "$room"
}
trap leave EXIT
rm -rf --one-file-system "$room"
cp -a "$base" "$room"
cp /etc/resolv.conf "$room/etc/resolv.conf" 2>/dev/null || true
mkdir -p "$room/proc"
mount -t proc proc "$room/proc"
cp "$package" "$room/srv/hengzhao.deb"

inside() {
    chroot "$room" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        QT_QPA_PLATFORM=offscreen "$@"
}

echo "== installed"
inside apt-get -qq -o Dpkg::Use-Pty=0 update || stop "apt-get update"
inside apt-get -qq -o Dpkg::Use-Pty=0 install --yes --no-install-recommends /srv/hengzhao.deb >"$base.install.log" 2>&1 ||
    stop "it cannot be installed; see $base.install.log"
echo "== run"
inside hengzhao-cli --quiet --season /srv/demo.hzs season demo --candidates 5000 >/dev/null || stop "season demo"
inside hengzhao-cli --quiet --season /srv/demo.hzs batch run 1 --no-backup >/dev/null || stop "batch run"
inside hengzhao-cli --quiet --season /srv/demo.hzs batch verify 1 || stop "batch verify"
inside hengzhao-cli --quiet --season /srv/demo.hzs export admissions /srv/list.pdf || stop "export"
inside hengzhao --lang zh --pictures /srv/pictures /srv/demo.hzs 2>/dev/null || stop "the window"
pictures=$(find "$room/srv/pictures" -name '*.png' | wc -l)
((pictures > 0)) || stop "the window drew nothing"
echo "the window drew $pictures pictures"
echo "== removed"
inside apt-get -qq -o Dpkg::Use-Pty=0 purge --yes hengzhao >>"$base.install.log" 2>&1 || stop "it cannot be removed"
left=$(find "$room/usr" -name '*hengzhao*' ! -path '*/dpkg/*')
[[ -z $left ]] || stop "left behind: $left"
[[ -s $room/srv/demo.hzs ]] || stop "a season went with the program"
echo "installed, run and removed; seasons stay"
