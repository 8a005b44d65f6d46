#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the Debian package of a built tree and checks it, with those of the checkers that are installed.
# usage: package.sh [BUILD]      BUILD defaults to build/release
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=${1:-build/release}
status=0

# check PROGRAM ARGUMENT...: runs a checker, or says that it is not there.
check() {
    if ! command -v "$1" >/dev/null; then
        echo "not checked: $1 is not installed"
    elif ! "$@"; then
        status=1
    fi
}

check desktop-file-validate packaging/desktop/cn.hengzhao.Hengzhao.desktop
check appstreamcli validate --no-net packaging/desktop/cn.hengzhao.Hengzhao.metainfo.xml

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! (cd "$build" && cpack -G DEB) >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi
package=$(sed -n 's/^CPack: - package: \(.*\) generated\.$/\1/p' "$log")
held=$(dpkg -c "$package")
for wanted in bin/hengzhao-cli lib/hengzhao/hengzhao-xls share/man/man1/hengzhao-cli.1.gz share/doc/hengzhao/copyright share/mime/packages/hengzhao.xml; do
    if ! grep -q " \./usr/$wanted\$" <<<"$held"; then
        echo "missing in the package: /usr/$wanted" >&2
        status=1
    fi
done
check lintian --allow-root --fail-on error "$package"
echo "package: $package ($(stat -c %s "$package") bytes)"
exit "$status"
