#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hengzhao authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every benchmark of a build in a process of its own and prints a table of them. packaging/bench.sh calls it.

Names are work/size, and work_baseline/size for what the work is measured by (tests/bench/README.md). The time is the counter
best_ms where a benchmark has one, else the mean of its iterations. The memory is the most that the process has held, its
inputs included.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass

NAME = re.compile(r"(?P<work>\w+?)(?P<baseline>_baseline)?/(?P<size>\d+)(/.*)?")
MILLISECONDS = {"ns": 1e-6, "us": 1e-3, "ms": 1.0, "s": 1e3}


@dataclass(frozen=True)
class Work:
    """One benchmark of one program."""

    program: pathlib.Path
    full_name: str
    work: str
    is_baseline: bool
    size: int


@dataclass(frozen=True)
class Figure:
    """What was measured, or why it was not."""

    milliseconds: float = 0.0
    megabytes: float = 0.0
    trouble: str = ""


def works_of(program):
    """The benchmarks of a program, and the names that do not keep to the rule."""
    listed = subprocess.run([program, "--benchmark_list_tests"], check=True, stdout=subprocess.PIPE, text=True).stdout
    works, strange = [], []
    for name in listed.split():
        parts = NAME.fullmatch(name)
        if parts is None:
            strange.append(f"{program.name}: {name}")
        else:
            works.append(Work(program, name, parts["work"], parts["baseline"] is not None, int(parts["size"])))
    return works, strange


def measured(work, options):
    """Runs one benchmark alone; wait4 tells the most memory that its process has held."""
    with tempfile.NamedTemporaryFile(suffix=".json") as answer:
        command = [str(work.program), f"--benchmark_filter=^{re.escape(work.full_name)}$",
                   f"--benchmark_out={answer.name}", "--benchmark_out_format=json",
                   f"--benchmark_min_time={options.min_time}"]
        with open(options.log, "ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            return Figure(trouble=f"status {process.returncode}")
        runs = json.load(answer).get("benchmarks", [])
    if not runs:
        return Figure(trouble="nothing was run")
    if runs[0].get("error_occurred"):
        return Figure(trouble=runs[0].get("error_message", "an error"))
    time = runs[0].get("best_ms", runs[0]["real_time"] * MILLISECONDS[runs[0]["time_unit"]])
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Figure(time, usage.ru_maxrss / unit)


def time_text(figure):
    """Three figures that count."""
    if figure is None or figure.trouble:
        return ""
    if figure.milliseconds >= 1000:
        return f"{figure.milliseconds / 1000:.2f} s"
    return f"{figure.milliseconds:.{max(0, 2 - len(str(int(figure.milliseconds))) + 1)}f} ms"


def row_of(work, size, figure, baseline):
    """The cells of a line of the table."""
    if figure.trouble:
        return [work, f"{size:,}", figure.trouble, "", "", ""]
    ratio = ""
    if baseline is not None and not baseline.trouble and baseline.milliseconds > 0:
        ratio = f"{figure.milliseconds / baseline.milliseconds:.2f}"
    elif baseline is not None:
        ratio = baseline.trouble
    return [work, f"{size:,}", time_text(figure), f"{figure.megabytes:.0f} MB", time_text(baseline), ratio]


def table(figures):
    """A markdown table with its columns aligned, works in the order in which they were run."""
    rows = [["work", "size", "time", "memory", "baseline", "ratio"]]
    for (work, size, is_baseline), figure in figures.items():
        if not is_baseline:
            rows.append(row_of(work, size, figure, figures.get((work, size, True))))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |" for row in rows]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)


def growth(figures):
    """Lines of work, size and milliseconds, of the works that were measured at three sizes or more."""
    by_work = {}
    for (work, size, is_baseline), figure in figures.items():
        if not is_baseline and not figure.trouble and figure.milliseconds > 0:
            by_work.setdefault(work, []).append((size, figure.milliseconds))
    return "".join(f"{work}\t{size}\t{milliseconds:.6f}\n" for work, points in by_work.items() if len(points) >= 3
                   for size, milliseconds in sorted(points))


def read_options():
    parser = argparse.ArgumentParser(description="Runs every benchmark of a build and prints a table.")
    parser.add_argument("programs", type=pathlib.Path, help="the folder with programs named *_bench")
    parser.add_argument("results", type=pathlib.Path, help="takes table.md, figures.json, growth.tsv and log.txt")
    parser.add_argument("--sizes", default="", help="only these, with commas between")
    parser.add_argument("--only", default="", help="only works whose name this pattern is found in")
    parser.add_argument("--min-time", default="0.5", help="the least seconds of a benchmark that counts its own turns")
    options = parser.parse_args()
    options.log = options.results / "log.txt"
    return options


def chosen(works, options):
    """The works that were asked for, each baseline right after its work: what else the machine does falls on both."""
    sizes = {int(size) for size in options.sizes.split(",") if size}
    wanted = [work for work in works if (not sizes or work.size in sizes) and re.search(options.only, work.work)]
    order = {}
    for work in wanted:
        order.setdefault(work.work, len(order))
    return sorted(wanted, key=lambda work: (order[work.work], work.size, work.is_baseline))


def main():
    options = read_options()
    options.results.mkdir(parents=True, exist_ok=True)
    options.log.write_bytes(b"")
    works, strange = [], []
    for program in sorted(options.programs.glob("*_bench")):
        those, odd = works_of(program.resolve())
        works += those
        strange += odd
    figures = {}
    for work in chosen(works, options):
        figure = measured(work, options)
        figures[(work.work, work.size, work.is_baseline)] = figure
        print(f"{work.full_name}: {figure.trouble or time_text(figure)}", file=sys.stderr)
    (options.results / "table.md").write_text(table(figures) + "\n", encoding="utf-8")
    (options.results / "growth.tsv").write_text(growth(figures), encoding="utf-8")
    (options.results / "figures.json").write_text(json.dumps(
        [{"work": work, "size": size, "baseline": is_baseline, "ms": figure.milliseconds, "mb": figure.megabytes,
          "trouble": figure.trouble} for (work, size, is_baseline), figure in figures.items()], indent=1) + "\n",
        encoding="utf-8")
    print(table(figures))
    for name in strange:
        print(f"not run, its name is not work/size: {name}", file=sys.stderr)
    troubles = [f"{work}/{size}: {figure.trouble}" for (work, size, _), figure in figures.items() if figure.trouble]
    for trouble in troubles:
        print(trouble, file=sys.stderr)
    return 1 if troubles or strange or not figures else 0


if __name__ == "__main__":
    sys.exit(main())
