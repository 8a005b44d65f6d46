// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/lists/file_register.h"

#include "models/domain/digest.h"
#include "models/files/table_columns.h"
#include "models/files/write_table.h"

#include <QFile>
#include <QFileInfo>

namespace hengzhao::office
{

Result<QString> fileDigest(const QString &path)
{
    constexpr qint64 piece = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path});
    Digest digest;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece))
        digest.add(bytes);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path});
    return QString::fromLatin1(toHex(digest.finish()));
}

QString registerPath(const ListRequest &request)
{
    const QFileInfo target(request.path);
    return QStringLiteral("%1/%2-register.csv").arg(target.path(), target.completeBaseName());
}

Result<void> writeRegister(const ListRequest &request, const QList<WrittenList> &written, const QString &time)
{
    const Result<std::unique_ptr<files::RowSink>> sink = files::writeTable(registerPath(request));
    if (!sink)
        return failure(sink.error());
    QStringList header;
    for (const files::Column &column : files::columnsOf(u"register"))
        header.append(files::headerText(column, request.headers));
    if (const Result<void> added = (*sink)->add(header); !added)
        return added;
    for (const WrittenList &file : written) {
        const Result<QString> digest = fileDigest(file.path);
        if (!digest)
            return failure(digest.error());
        const QStringList row{QFileInfo(file.path).fileName(),
                              request.title.isEmpty() ? request.what : request.title,
                              file.of,
                              QString::number(file.rows),
                              time,
                              *digest};
        if (const Result<void> added = (*sink)->add(row); !added)
            return added;
    }
    return (*sink)->finish();
}

} // namespace hengzhao::office
