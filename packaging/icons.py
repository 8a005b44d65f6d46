#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the icons of Windows and macOS, and the 128-pixel picture, of resources/icons/hengzhao.svg.

usage: icons.py        needs rsvg-convert (Debian: librsvg2-bin)

Both forms are boxes with a png for each size: an .ico lists them at its head, an .icns gives each a name of four letters.
"""

import pathlib
import struct
import subprocess

ICONS = pathlib.Path(__file__).resolve().parent.parent / "resources" / "icons"
ICO_SIZES = [16, 24, 32, 48, 64, 256]
# Size in pixels of each kind; those for screens of double density stand beside the plain ones.
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256, b"ic14": 512,
              b"ic09": 512}


def png(size):
    """The icon as a png of so many pixels."""
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(ICONS / "hengzhao.svg")]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def ico():
    """A directory of 16 bytes a picture, then the pictures; 0 stands for 256."""
    pictures = [png(size) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return directory + b"".join(pictures)


def icns():
    """Blocks of a kind, a length that counts the block's head, and a png."""
    blocks = b""
    for kind, size in ICNS_KINDS.items():
        picture = png(size)
        blocks += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


def main():
    (ICONS / "hengzhao-128.png").write_bytes(png(128))
    (ICONS / "hengzhao.ico").write_bytes(ico())
    (ICONS / "hengzhao.icns").write_bytes(icns())


if __name__ == "__main__":
    main()
