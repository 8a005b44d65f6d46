#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes initials.txt and surnames.tsv from ICU's transliterators.

Run in this folder, with uconv (Debian: icu-devtools) on the path:  python3 make_initials.py

initials.txt: the first letter of each character's usual reading, U+3400 to U+4DBF and then U+4E00 to U+9FFF, 64
characters a line, '.' where there is none. surnames.tsv: the characters that a surname reads with another letter.
overrides.tsv is kept by hand: surnames, mostly compound ones, that ICU reads wrongly.
"""
import subprocess

BLOCKS = ((0x3400, 0x4DC0), (0x4E00, 0xA000))
LINE = 64


def initials(transliterator, characters):
    text = "\n".join(characters)
    done = subprocess.run(["uconv", "-f", "utf-8", "-t", "utf-8", "-x", transliterator], input=text.encode(),
                          capture_output=True, check=True)
    lines = done.stdout.decode().split("\n")
    assert len(lines) == len(characters)
    return ["." if not "a" <= line[:1] <= "z" else line[0] for line in lines]


characters = [chr(code) for first, end in BLOCKS for code in range(first, end)]
plain = initials("Han-Latin; Latin-ASCII; Lower()", characters)
surname = initials("Han-Latin/Names; Latin-ASCII; Lower()", characters)
with open("initials.txt", "w", encoding="ascii", newline="\n") as file:
    for start in range(0, len(plain), LINE):
        file.write("".join(plain[start:start + LINE]) + "\n")
with open("surnames.tsv", "w", encoding="utf-8", newline="\n") as file:
    for character, usual, as_name in zip(characters, plain, surname):
        if usual != as_name:
            file.write(f"{character}\t{as_name}\n")
