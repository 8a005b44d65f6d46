// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/office/trial_season.h"

#include "models/office/list_desk.h"

#include <QDir>

namespace hengzhao::office
{

[[nodiscard]] inline ListRequest listOf(const char *what, files::Headers headers = files::Headers::English)
{
    ListRequest request;
    request.what = QLatin1String(what);
    request.headers = headers;
    return request;
}

[[nodiscard]] inline Result<QList<WrittenList>> write(TrialSeason &season, ListRequest request)
{
    if (request.path.isEmpty())
        request.path = season.folder.filePath(QStringLiteral("out/list.csv"));
    QDir(season.folder.path()).mkpath(QStringLiteral("out"));
    NoProgress progress;
    return ListDesk(*season.office).write(request, progress);
}

/// What stands behind the byte order mark, which every csv of ours begins with.
[[nodiscard]] inline QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("no file");
    const QByteArray bytes = file.readAll();
    return bytes.startsWith("\xEF\xBB\xBF") ? QString::fromUtf8(bytes.sliced(3)) : QStringLiteral("no byte order mark");
}

/// The rows without the header; every line ends as the contract says.
[[nodiscard]] inline QStringList rowsOf(const QString &path)
{
    const QString text = contentOf(path);
    if (!text.endsWith(QStringLiteral("\r\n")))
        return {QStringLiteral("not a csv of ours: ") + text};
    return text.chopped(2).split(QStringLiteral("\r\n")).sliced(1);
}

[[nodiscard]] inline QStringList rowsOf(TrialSeason &season, const ListRequest &request)
{
    const Result<QList<WrittenList>> written = write(season, request);
    if (!written)
        return {QString(codeName(written.error().code))};
    const QStringList rows = rowsOf(written->first().path);
    return written->first().rows == rows.size() ? rows : QStringList{QStringLiteral("another number of rows")};
}

/// The first cells of rows, "1 3".
[[nodiscard]] inline QString numbersOf(const QStringList &rows)
{
    QStringList numbers;
    for (const QString &row : rows)
        numbers.append(row.section(QLatin1Char(','), 0, 0));
    return numbers.join(QLatin1Char(' '));
}

} // namespace hengzhao::office
