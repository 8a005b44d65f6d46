#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lays a built tree out as an AppDir, which runs on any Linux with the same or a newer C library, tries it there, and makes
# an AppImage of it where appimagetool is installed. Fetches nothing.
# usage: appimage.sh [BUILD [FOLDER]]      BUILD defaults to build/release, FOLDER to BUILD/appimage
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

build=$(realpath "${1:-build/release}")
folder=$(realpath -m "${2:-$build/appimage}")
place=$folder/Hengzhao.AppDir

stop() {
    echo "FAILED: $*" >&2
    exit 1
}

for program in patchelf ldd qtpaths6; do
    command -v "$program" >/dev/null || stop "$program is missing (Debian: patchelf, libc-bin, qt6-base-dev-tools)"
done
[[ -x $build/bin/hengzhao && -x $build/bin/hengzhao-cli ]] || stop "$build has no programs; build the release preset first"

# What every desktop has and must come from it: the C library, the drivers of its screen, its fonts. The list is that of
# the AppImage project, as far as our libraries touch it.
own_of_system='^(ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|anl|nss_.*|stdc\+\+|gcc_s|GL|EGL|GLX|GLdispatch|OpenGL|GLESv2'
own_of_system+='|drm|gbm|glapi|vulkan|X11|X11-xcb|xcb|SM|ICE|asound|fontconfig|freetype|harfbuzz|fribidi|expat|uuid|z'
own_of_system+='|com_err|gpg-error|p11-kit|usb-1\.0|wayland-client))\.so(\..*)?$'

stage() {
    rm -rf "$place"
    mkdir -p "$folder"
    DESTDIR=$place cmake --install "$build" --prefix /usr --strip >"$folder/install.log" 2>&1 || {
        cat "$folder/install.log" >&2
        stop "cmake --install"
    }
}

# The plugins that a window on X11 or without a screen, a season's database, a picture or a printer asks for. An input
# method is one of the things a Chinese desktop cannot do without; what of them is installed here goes along.
carry_plugins() {
    local from kind
    from=$(qtpaths6 --query QT_INSTALL_PLUGINS)
    mkdir -p "$place/usr/plugins"
    for kind in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-\*.so sqldrivers/libqsqlite.so \
        xcbglintegrations/\*.so platforminputcontexts/\*.so imageformats/libqjpeg.so imageformats/libqico.so \
        printsupport/\*.so wayland-shell-integration/\*.so; do
        local file
        for file in "$from"/$kind; do
            if [[ -f $file ]]; then
                install -D -m 644 "$file" "$place/usr/plugins/${file#"$from"/}"
            fi
        done
    done
    for kind in platforms/libqxcb.so sqldrivers/libqsqlite.so; do
        [[ -f $place/usr/plugins/$kind ]] || stop "Qt's plugin $kind is not installed here"
    done
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$place/usr/bin/qt.conf"
}

binaries() {
    find "$place/usr" -type f \( -name '*.so' -o -name '*.so.*' -o -path '*/bin/*' -o -path '*/lib/hengzhao/*' \) \
        ! -name qt.conf
}

# Every library they need, and those need in turn: ldd follows the chain by itself.
carry_libraries() {
    local library name missing
    mkdir -p "$place/usr/lib"
    missing=$(binaries | xargs -d '\n' ldd 2>/dev/null | awk '/not found/ { print $1 }' | LC_ALL=C sort -u)
    [[ -z $missing ]] || stop "not installed here: $missing"
    while IFS= read -r library; do
        name=${library##*/}
        if ! [[ $name =~ $own_of_system ]]; then
            install -m 644 "$library" "$place/usr/lib/$name"
        fi
    done < <(binaries | xargs -d '\n' ldd 2>/dev/null | awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | LC_ALL=C sort -u)
}

# Libraries are found by where the file lies that asks for them, and not by a variable that every program started from
# here would inherit. Of the old kind (--force-rpath), which counts for what a library needs in turn.
tie_together() {
    local file up
    while IFS= read -r file; do
        up=$(realpath --relative-to="$(dirname "$file")" "$place/usr/lib")
        patchelf --force-rpath --set-rpath "\$ORIGIN/$up" "$file"
    done < <(binaries)
}

write_entry() {
    cp "$place/usr/share/applications/cn.hengzhao.Hengzhao.desktop" "$place/usr/share/icons/hicolor/128x128/apps/hengzhao.png" \
        "$place/"
    ln -sf hengzhao.png "$place/.DirIcon"
    # Called by another name, as by a link, the image is the program of that name.
    cat >"$place/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
name=$(basename "${ARGV0:-$0}")
if [ "$name" = hengzhao-cli ]; then
    exec "$here/usr/bin/hengzhao-cli" "$@"
fi
if [ "${1:-}" = --cli ]; then
    shift
    exec "$here/usr/bin/hengzhao-cli" "$@"
fi
exec "$here/usr/bin/hengzhao" "$@"
RUN
    chmod 755 "$place/AppRun"
}

# Where this may be done (root, and a kernel that allows it), the command runs without this system's Qt and without the
# system's copies of all that the AppDir carries, but for the few that mount itself needs. In any case the linker's own
# list has to prove that they are not used.
without_system_copies() {
    # shellcheck disable=SC2016
    local hide='while IFS= read -r file; do mount --bind /dev/null "$file"; done <"$1"; mount -t tmpfs none "$2"; shift 2; "$@"'
    if ((EUID == 0)) && unshare --mount true 2>/dev/null; then
        unshare --mount bash -c "$hide" hide "$folder/copies" "$(qtpaths6 --query QT_INSTALL_PLUGINS)" "$@"
    else
        "$@"
    fi
}

list_copies() {
    local library
    ldconfig -p | awk '{ print $NF }' | while IFS= read -r library; do
        if [[ -f $place/usr/lib/${library##*/} ]]; then
            realpath "$library"
        fi
    done | LC_ALL=C sort -u >"$folder/carried"
    ldd "$(command -v mount)" | awk '$3 ~ /^\// { print $3 }' | xargs realpath | LC_ALL=C sort -u |
        LC_ALL=C comm -23 "$folder/carried" - >"$folder/copies"
}

# A season made, run and proved, a list of it as PDF, and the window drawn, with an empty environment.
try_it() {
    local room=$folder/trial loaded library
    rm -rf "$room"
    mkdir -m 700 "$room"
    list_copies
    local run=(without_system_copies env -i "PATH=/usr/bin:/bin" "HOME=$room" "XDG_RUNTIME_DIR=$room" LC_ALL=C.UTF-8
        QT_QPA_PLATFORM=offscreen "$place/AppRun")
    "${run[@]}" --version
    local command=("${run[@]}" --cli --quiet --season "$room/demo.hzs")
    "${command[@]}" season demo --candidates 5000 >/dev/null || stop "season demo"
    "${command[@]}" batch run 1 --no-backup >/dev/null || stop "batch run"
    "${command[@]}" batch verify 1 >/dev/null || stop "batch verify"
    "${command[@]}" export admissions "$room/list.pdf" >/dev/null || stop "export"
    "${run[@]}" --lang zh --pictures "$room/pictures" "$room/demo.hzs" 2>/dev/null || stop "the window"
    echo "batch run and proved, list written; the window drew $(find "$room/pictures" -name '*.png' | wc -l) pictures"
    loaded=$(env -i LD_TRACE_LOADED_OBJECTS=1 "$place/usr/bin/hengzhao" |
        awk '$2 == "=>" && $3 ~ /^\// { print $3 }' | grep -v "^$place/" || true)
    while IFS= read -r library; do
        if [[ -n $library && -f $place/usr/lib/${library##*/} ]]; then
            stop "taken from the system instead of the AppDir: $library"
        fi
    done <<<"$loaded"
    rm -rf "$room"
}

needed_c_library() {
    binaries | xargs -d '\n' objdump -T 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | LC_ALL=C sort -u -V | tail -n 1
}

stage
carry_plugins
carry_libraries
tie_together
write_entry
try_it
echo "AppDir: $place ($(du -sm "$place" | cut -f 1) MB, $(find "$place/usr/lib" -maxdepth 1 -type f | wc -l) libraries," \
    "needs $(needed_c_library)); its AppRun starts the program"

if command -v appimagetool >/dev/null; then
    image=$folder/Hengzhao-$(uname -m).AppImage
    ARCH=$(uname -m) appimagetool --no-appstream "$place" "$image" >"$folder/appimagetool.log" 2>&1 || {
        cat "$folder/appimagetool.log" >&2
        stop "appimagetool"
    }
    echo "AppImage: $image ($(stat -c %s "$image") bytes)"
else
    echo "no AppImage made: appimagetool is not in the PATH (it comes from the AppImage project; with it, it needs its" \
        "runtime file too where there is no network: --runtime-file)"
fi
