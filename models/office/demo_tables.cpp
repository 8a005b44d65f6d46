// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/part_progress.h"
#include "models/files/gbk_encoder.h"
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
QStringList headerOf(const QString &kind, const QStringList &keys, files::Headers headers)
{
    QStringList header;
    const QList<files::Column> columns = files::columnsOf(kind, static_cast<int>(keys.size()));
    for (const QString &key : keys) {
        const auto column = std::find_if(columns.begin(), columns.end(),
                                         [&key](const files::Column &one) { return one.english == key; });
        header.append(column == columns.end() ? key : files::headerText(*column, headers));
    }
    return header;
}

/// A text as GBK can hold it: offices write a geta mark where a character of a name is missing.
QString inGbk(const QString &text, const files::GbkEncoder &encoder)
{
    if (encoder.encode(text))
        return text;
    QString held;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const QString character = text.mid(at, length);
        held += encoder.encode(character) ? character : QStringLiteral("〓");
        at += length - 1;
    }
    return held;
}

Result<void> writeRows(files::RowSource &rows, const QString &kind, const QString &path, Progress &progress)
{
    Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(path);
    if (!sink)
        return failure(sink.error());
    const files::Headers headers = files::headersFor(path, files::Headers::Chinese);
    const files::GbkEncoder encoder;
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
            row.append(headers == files::Headers::Dbf ? inGbk(cell.toString(), encoder) : cell.toString());
        if (const Result<void> added = (*sink)->add(rows.row() == 1 ? headerOf(kind, row, headers) : row); !added)
            return added;
        if (rows.row() % rowsBetweenLooks != 0)
            continue;
        if (progress.isCancelled())
            return failure(ErrorCode::Cancelled);
        progress.advance(rows.part());
    }
}

} // namespace

Result<QStringList> SeasonDesk::writeDemoTables(const DemoRequest &request, const QString &folder,
                                                const QString &format, Progress &progress)
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
        const QString name =
            QStringLiteral("%1-%2.%3").arg(written.size() + 1, 2, 10, QLatin1Char('0')).arg(kind, format);
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
