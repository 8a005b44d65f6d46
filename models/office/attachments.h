// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/office.h"
#include "models/store/attachment_store.h"

#include <QJsonObject>

namespace hengzhao::office
{

using store::Attachment;
using store::AttachmentOwner;

/// A file as somebody wants it to hang on something.
struct NewAttachment {
    /// What it is for, as its owner names it.
    QString kind;
    QString path;
    QString note = {};
};

/// A file read and found fit: its bytes, and what is to be kept of it. Refused are files that are missing, empty,
/// larger than `largestAttachment`, of no known type, or of another type than their name says.
struct ReadAttachment {
    Attachment attachment;
    QByteArray content;
};
[[nodiscard]] Result<ReadAttachment> readAttachment(const NewAttachment &wanted);

/// What an audit record says of one.
[[nodiscard]] QJsonObject recordOf(const Attachment &attachment);

/// What hangs on things, for whoever may see the things. Adding and taking away are their desks' work, which know who
/// may do it and until when.
class Attachments
{
public:
    explicit Attachments(Office &office) : m_office(office) {}

    [[nodiscard]] Result<QList<Attachment>> of(const AttachmentOwner &owner)
    {
        return store::AttachmentStore(m_office.database()).of(owner);
    }
    [[nodiscard]] Result<QByteArray> content(qint64 id);
    /// Writes one into a folder, under its name or, where that is taken by other bytes, one beside it. Where it is.
    [[nodiscard]] Result<QString> writeTo(const QString &folder, qint64 id);

private:
    Office &m_office;
};

} // namespace hengzhao::office
