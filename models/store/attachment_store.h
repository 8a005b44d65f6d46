// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/attachment.h"
#include "models/store/transaction.h"

namespace hengzhao::store
{

/// What an attachment hangs on: a table's word, such as "filing", and the row's id.
struct AttachmentOwner {
    QString word;
    qint64 id = 0;
};

/// A file that hangs on something, without its bytes.
struct Attachment {
    qint64 id = 0;
    /// What it is for, as its owner names it, such as "commitment".
    QString kind;
    QString name;
    QString note;
    AttachmentType type = AttachmentType::Pdf;
    qint64 size = 0;
    /// SHA-256 of its bytes, in hexadecimal.
    QString digest;
};

/// Attachments, their bytes kept once for each content.
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Attachment>> of(const AttachmentOwner &owner) const;
    /// Nothing where there is none, or where it has been taken away.
    [[nodiscard]] Result<std::optional<Attachment>> byId(qint64 id) const;
    [[nodiscard]] Result<QByteArray> content(const QString &digest) const;

    [[nodiscard]] Result<qint64> add(const AttachmentOwner &owner, const Attachment &attachment,
                                     const QByteArray &content, Transaction &transaction);
    /// It stays on the record, and no longer hangs there.
    [[nodiscard]] Result<void> end(qint64 id, Transaction &transaction);

private:
    Database &m_database;
};

} // namespace hengzhao::store
