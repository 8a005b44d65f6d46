#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is needed (as root on Debian 12), builds, and runs every check and test. The last thing printed is the
# summary of ctest; the exit status is 0 only if everything passed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Lets ccache work with precompiled headers.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
export CMAKE_BUILD_PARALLEL_LEVEL

# step TITLE COMMAND...: says what runs, how long it took, and whether it passed.
step() {
    local title=$1 began=$SECONDS status=0
    shift
    echo "== $title"
    "$@" || status=$?
    if ((status == 0)); then
        echo "== $title: passed ($((SECONDS - began)) s)"
    else
        echo "== $title: FAILED ($((SECONDS - began)) s)"
    fi
    return "$status"
}

stop() {
    echo "FAILED: $*" >&2
    exit 1
}

# Two hundred programs are linked, by the quickest linker there is.
configure() {
    local log=build/configure-$1.log
    mkdir -p build
    cmake --preset "$@" -D CMAKE_EXE_LINKER_FLAGS=-fuse-ld=lld -D CMAKE_SHARED_LINKER_FLAGS=-fuse-ld=lld >"$log" 2>&1 || {
        cat "$log"
        return 1
    }
}

build() {
    cmake --build --preset "$1" -- --quiet
}

# The windows are left out: the graphics libraries leak by design. The law of the house needs no second look.
test_sanitized() {
    local log=build/ctest-asan.log
    if ! ctest --preset asan --parallel 2 --label-exclude '^(ui|house|bench)$' >"$log" 2>&1; then
        cat "$log"
        return 1
    fi
    sed -n 's/^100% tests passed.* out of \([0-9]*\)$/\1 tests passed under the sanitizers/p' "$log"
}

step "packages" bash packaging/install-build-packages.sh test || stop "packages"

failed=()
for check in style words translations; do
    step "check: $check" bash "packaging/checks/$check.sh" || failed+=("check $check")
done
((${#failed[@]} == 0)) || stop "${failed[*]}"

step "release: configure" configure release -D HENGZHAO_TESTS=ON -D HENGZHAO_BENCH=ON \
    -D HENGZHAO_WARNINGS_AS_ERRORS=ON || stop "release: configure"
step "release: build" build release || stop "release: build"
step "sanitizers: configure" configure asan -D HENGZHAO_TESTS=ON -D HENGZHAO_BENCH=OFF || stop "sanitizers: configure"
step "sanitizers: build" build asan || stop "sanitizers: build"
step "sanitizers: tests" test_sanitized || stop "sanitizers: tests"
step "fuzzing" bash packaging/fuzz.sh --seconds 5 || stop "fuzzing"
step "check: tidy-changed" bash packaging/checks/tidy-changed.sh || stop "clang-tidy"

step "package" bash packaging/package.sh build/release || stop "package"

echo "== release: tests"
exec ctest --preset release --parallel 2
