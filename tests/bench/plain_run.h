// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hengzhao::bench
{

/// How many rows the run it stands beside writes.
struct PlainCounts {
    qint64 decisions = 0;
    qint64 admissions = 0;
};

/// Makes a season file one that the plain program can write into: without the guards of single rows.
void makePlain(const QString &path);

/// The baseline of a batch: the same work as one writes it at first on SQLite's C interface. Reads every candidate and
/// form, sorts, gives places, writes as many rows into the same tables, in one transaction with full syncs. It knows no
/// standing, no void choices, no buckets of districts, no reasons, no lots, no certificate and no audit record.
void runPlain(const QString &path, const PlainCounts &counts);

} // namespace hengzhao::bench
