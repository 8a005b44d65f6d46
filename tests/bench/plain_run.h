// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_season.h"

#include <QString>

namespace hengzhao::bench
{

/// Makes a season file one that the plain program can write into: without the guards of single rows.
void makePlain(const QString &path);

/// The baseline of a batch: the same work as one writes it at first on SQLite's C interface. Reads every candidate and
/// form, sorts, gives places, writes as many rows into the same tables, in one transaction with full syncs. It knows no
/// standing, no void choices, no buckets of districts, no reasons, no lots, no certificate and no audit record.
void runPlain(const QString &path, const RunCounts &counts);

/// Writes the admissions as csv, as one does it at first: one query with every name, a row of the answer a line.
void writePlainList(const QString &path, const QString &csv);

/// What a program reads that shows the admissions and does no more: one pass over the same query into texts and
/// numbers. Answers with how many rows there were.
std::int64_t readPlainList(const QString &path);

} // namespace hengzhao::bench
