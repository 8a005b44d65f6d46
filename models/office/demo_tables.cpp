// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/part_progress.h"
#include "models/files/row_sink.h"
#include "models/files/table_columns.h"
#include "models/files/write_table.h"
#include "models/office/demo/demo_city.h"
#include "models/office/season_desk.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace hengzhao::office
{

namespace
{

constexpr qint64 rowsBetweenLooks = 4096;

/// The header as an office writes it.
QStringList chineseHeader(const QString &kind, const QStringList &keys)
{
    QStringList header;
    const QList<files::Column> columns = files::columnsOf(kind, static_cast<int>(keys.size()));
    for (const QString &key : keys) {
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&key](const files::Column &one) { return one.english == key; });
        header.append(column == columns.end() ? key : column->chinese);
    }
    return header;
}

Result<void> writeRows(files::RowSource &rows, const QString &kind, const QString &path, Progress &progress)
{
    Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(path);
    if (!sink)
        return failure(sink.error());
    std::vector<QStringView> cells;
    QStringList row;
    for (;;) {
        const Result<bool> more = rows.next(cells);
        if (!more)
            return failure(more.error());
        if (!*more)
            return (*sink)->finish();
        row.clear();
        for (const QStringView cell : cells)
            row.append(cell.toString());
        if (const Result<void> added = (*sink)->add(rows.row() == 1 ? chineseHeader(kind, row) : row); !added)
            return added;
        if (rows.row() % rowsBetweenLooks != 0)
            continue;
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        progress.advance(rows.part());
    }
}

} // namespace

Result<QStringList> SeasonDesk::writeDemoTables(const DemoRequest &request, const QString &folder, Progress &progress)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::FolderReadOnly, {folder});
    const DemoCity city(request.candidates, request.seed, request.year);
    const QStringList kinds = demoKinds(request.stage);
    QStringList written;
    for (const QString &kind : kinds) {
        const std::unique_ptr<files::RowSource> rows = city.table(kind);
        if (!rows)
            continue;
        const auto done = static_cast<double>(written.size());
        const auto all = static_cast<double>(kinds.size());
        PartProgress part(progress, done / all, (done + 1) / all);
        // In the order in which a season is filled.
        const QString name = QStringLiteral("%1-%2.csv").arg(written.size() + 1, 2, 10, QLatin1Char('0')).arg(kind);
        const QString path = QDir(folder).filePath(name);
        if (const Result<void> kept = writeRows(*rows, kind, path, part); !kept) {
            for (const QString &before : written)
                QFile::remove(before);
            return failure(kept.error());
        }
        written.append(path);
    }
    progress.advance(1.0);
    return written;
}

} // namespace hengzhao::office
