#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Puts every source of app, models and ui before MinGW's compiler, with the headers of this system's Qt and libraries: what
# only POSIX has shows here. It proves neither that it links nor that it runs on Windows.
# usage: windows.sh [FILE...]      needs g++-mingw-w64-x86-64-posix
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/project-files.sh"

compiler=x86_64-w64-mingw32-g++-posix
command -v "$compiler" >/dev/null || {
    echo "not checked: $compiler is not installed" >&2
    exit 2
}
headers=$(qtpaths6 --query QT_INSTALL_HEADERS)

# This system's own headers must not take the place of MinGW's: only those of the libraries are shown to it.
shown=$(mktemp -d)
trap 'rm -rf "$shown"' EXIT
multiarch=$(dirname "$headers")
for name in tl sqlite3.h freexl.h sodium.h sodium cairo unicode xlsxwriter.h xlsxwriter zip.h shapefil.h qcustomplot.h; do
    ln -s "/usr/include/$name" "$shown/$name"
done
ln -s "$multiarch/zipconf.h" "$shown/zipconf.h"
mkdir "$shown/openssl"
ln -s /usr/include/openssl/*.h "$multiarch"/openssl/*.h "$shown/openssl/"

options=(-std=c++20 -fsyntax-only -Wall -Wextra -DNOMINMAX -DWIN32_LEAN_AND_MEAN -D_WIN32_WINNT=0x0A00
    -DQT_NO_CAST_FROM_ASCII -DQT_NO_CAST_TO_ASCII -DQT_NO_KEYWORDS -DQT_NO_FOREACH -DQT_NO_VERSION_TAGGING
    '-DHENGZHAO_VERSION="0"' -DHENGZHAO_SYSTEM_SQLITE -I. -isystem "$headers" -isystem "$shown" -isystem "$shown/cairo")
for module in QtCore QtGui QtWidgets QtSql QtPrintSupport QtSvg; do
    options+=(-isystem "$headers/$module")
done

files=("$@")
if ((${#files[@]} == 0)); then
    mapfile -t files < <(project_files app models ui | grep '\.cpp$' | grep -v '_posix\.cpp$')
fi
printf '%s\0' "${files[@]}" | xargs -0 -P "$(nproc)" -n 1 "$compiler" "${options[@]}"
echo "MinGW's compiler takes ${#files[@]} files"
