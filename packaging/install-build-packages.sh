#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building needs on Debian 12; with "test" also what the tests and static checks need.
# usage: install-build-packages.sh run|test
set -euo pipefail

run_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite
    libgl-dev libopengl-dev libvulkan-dev
    libqcustomplot-dev libqt6svg6-dev fonts-noto-cjk
    libexpected-dev libsqlite3-dev libicu-dev libssl-dev libsodium-dev libcairo2-dev libzip-dev libxlsxwriter-dev
    libshp-dev libfreexl-dev libqrencode-dev libexpat1-dev zlib1g-dev
)
test_packages=(
    librapidcheck-dev libbenchmark-dev
    clang clang-tidy clang-format libclang-rt-14-dev lld
    sqlite3 git python3 xvfb xauth poppler-utils zbar-tools
)

case "${1:-}" in
run) wanted=("${run_packages[@]}") ;;
test) wanted=("${run_packages[@]}" "${test_packages[@]}") ;;
*)
    echo "usage: ${0##*/} run|test" >&2
    exit 2
    ;;
esac

if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian. Install what corresponds to: ${wanted[*]}" >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    # One package may be known for several architectures; one installed is enough.
    if ! dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed; then
        missing+=("$package")
    fi
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

if ((EUID != 0)); then
    echo "Missing packages. As root: apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 1
fi

echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
apt_options=(-qq -o Dpkg::Use-Pty=0 -o Acquire::Retries=3)
apt-get "${apt_options[@]}" update
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! apt-get "${apt_options[@]}" install --yes --no-install-recommends "${missing[@]}" >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
