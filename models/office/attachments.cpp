// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/attachments.h"

#include "models/domain/digest.h"
#include "models/files/atomic_write.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace hengzhao::office
{

Result<ReadAttachment> readAttachment(const NewAttachment &wanted)
{
    const QFileInfo info(wanted.path);
    const QString shown = info.fileName();
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {wanted.path});
    if (!info.isFile())
        return failure(ErrorCode::FileUnreadable, {wanted.path});
    // Asked before a byte is read: the file may be larger than memory.
    if (info.size() > largestAttachment)
        return failure(ErrorCode::AttachmentTooLarge, {shown, QString::number(largestAttachment / 1024 / 1024)});
    QFile file(wanted.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {wanted.path});
    const QByteArray content = file.read(largestAttachment + 1);
    if (content.size() > largestAttachment)
        return failure(ErrorCode::AttachmentTooLarge, {shown, QString::number(largestAttachment / 1024 / 1024)});
    if (content.isEmpty())
        return failure(ErrorCode::AttachmentEmpty, {shown});
    const std::optional<AttachmentType> type = attachmentTypeOf(content);
    if (!type)
        return failure(ErrorCode::AttachmentTypeUnknown, {shown});
    if (!hasEndingOf(shown, *type))
        return failure(ErrorCode::AttachmentTypeDiffers, {shown, codeName(*type)});
    const QString digest = QString::fromLatin1(toHex(Digest::of(content)));
    return ReadAttachment{
        {0, wanted.kind, safeAttachmentName(shown, *type), wanted.note.trimmed(), *type, content.size(), digest},
        content};
}

QJsonObject recordOf(const Attachment &attachment)
{
    return {{QStringLiteral("kind"), attachment.kind},
            {QStringLiteral("name"), attachment.name},
            {QStringLiteral("digest"), attachment.digest}};
}

Result<QByteArray> Attachments::content(qint64 id)
{
    const store::AttachmentStore attachments(m_office.database());
    const Result<std::optional<Attachment>> found = attachments.byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::RowChanged);
    return attachments.content((*found)->digest);
}

Result<QString> Attachments::writeTo(const QString &folder, qint64 id)
{
    const store::AttachmentStore attachments(m_office.database());
    const Result<std::optional<Attachment>> found = attachments.byId(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(ErrorCode::RowChanged);
    const Result<QByteArray> bytes = attachments.content((*found)->digest);
    if (!bytes)
        return failure(bytes.error());
    const QDir place(folder);
    QString path = place.filePath((*found)->name);
    if (QFile::exists(path))
        path = place.filePath((*found)->digest.first(8) + QLatin1Char('-') + (*found)->name);
    if (const Result<void> written = files::atomicWrite(path, *bytes); !written)
        return failure(written.error());
    return path;
}

} // namespace hengzhao::office
