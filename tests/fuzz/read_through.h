// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/files/rows_of_file.h"

#include <QTemporaryDir>

#include <algorithm>

namespace hengzhao::files
{

/// A file's place, one for the whole run.
inline QString inputPath(const char *ending)
{
    static const QTemporaryDir folder;
    return folder.filePath(QLatin1String(ending));
}

/// Reads a table to its end or to what is wrong with it. Rows come in their order, and every cell can be looked at;
/// what is wrong stays wrong.
inline void readThrough(const QString &path, const QString &encoding = {})
{
    const Result<std::unique_ptr<RowSource>> source = readTable(path, {{}, encoding});
    if (!source)
        return;
    std::vector<QStringView> cells;
    qint64 last = 0;
    qsizetype digest = 0;
    Result<bool> more = true;
    while ((more = (*source)->next(cells)) && *more) {
        for (const QStringView cell : cells)
            digest += std::count(cell.begin(), cell.end(), u'x');
        if ((*source)->row() <= last || digest < 0)
            qFatal("row %lld after row %lld", static_cast<long long>((*source)->row()), static_cast<long long>(last));
        last = (*source)->row();
    }
    if (!more && (*source)->next(cells))
        qFatal("a table that was refused goes on");
}

} // namespace hengzhao::files
