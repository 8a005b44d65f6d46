// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/read_table.h"
#include "models/files/write_table.h"

#include <QFile>
#include <QList>
#include <QStringList>

namespace hengzhao::files
{

using Rows = QList<QStringList>;

/// Every row of a table file, or the error that stopped the reading.
inline Result<Rows> rowsOfFile(const QString &path, const ReadOptions &options = {})
{
    Result<std::unique_ptr<RowSource>> source = readTable(path, options);
    if (!source)
        return failure(source.error());
    Rows rows;
    std::vector<QStringView> cells;
    for (;;) {
        const Result<bool> another = (*source)->next(cells);
        if (!another)
            return failure(another.error());
        if (!*another)
            return rows;
        QStringList row;
        for (const QStringView cell : cells)
            row.append(cell.toString());
        rows.append(row);
    }
}

/// A row of cells.
inline QStringList texts(std::initializer_list<const char *> cells)
{
    QStringList row;
    for (const char *cell : cells)
        row.append(QString::fromUtf8(cell));
    return row;
}

/// A table file of these rows, or why there is none.
inline Result<void> writeRows(const QString &path, const Rows &rows, const TableHead &head = {})
{
    Result<std::unique_ptr<RowSink>> sink = writeTable(path, head);
    if (!sink)
        return failure(sink.error());
    for (const QStringList &row : rows) {
        if (Result<void> added = (*sink)->add(row); !added)
            return added;
    }
    return (*sink)->finish();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file %s cannot be written", qPrintable(path));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace hengzhao::files
