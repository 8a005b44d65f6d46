// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/attachment_store.h"

#include "models/store/rows.h"

namespace hengzhao::store
{

namespace
{

constexpr const char *columns = "SELECT a.id, a.kind, a.name, a.note, c.type, length(c.content), a.digest"
                                " FROM attachment a JOIN attachment_content c ON c.digest = a.digest"
                                " WHERE a.ended IS NULL";

Attachment attachmentOf(Statement &row)
{
    return {row.integer(0),
            row.text(1),
            row.text(2),
            row.text(3),
            parseAttachmentType(row.text(4)).value_or(AttachmentType::Pdf),
            row.integer(5),
            row.text(6)};
}

} // namespace

Result<QList<Attachment>> AttachmentStore::of(const AttachmentOwner &owner) const
{
    return readRows<Attachment>(m_database,
                                QByteArray(columns) + " AND a.owner = ? AND a.owner_id = ? ORDER BY a.kind, a.id",
                                attachmentOf, owner.word, owner.id);
}

Result<std::optional<Attachment>> AttachmentStore::byId(qint64 id) const
{
    const Result<QList<Attachment>> found =
        readRows<Attachment>(m_database, QByteArray(columns) + " AND a.id = ?", attachmentOf, id);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QByteArray> AttachmentStore::content(const QString &digest) const
{
    const Result<QList<QByteArray>> found = readRows<QByteArray>(
        m_database, "SELECT content FROM attachment_content WHERE digest = ?",
        [](Statement &row) { return row.bytes(0); }, digest);
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::SeasonDamaged, {m_database.path(), QStringLiteral("attachment_content")});
    return found->first();
}

Result<qint64> AttachmentStore::add(const AttachmentOwner &owner, const Attachment &attachment,
                                    const QByteArray &content, Transaction &transaction)
{
    Database &database = transaction.database();
    if (const Result<void> kept = database.run("INSERT INTO attachment_content (digest, type, content) VALUES (?, ?, ?)"
                                               " ON CONFLICT (digest) DO NOTHING",
                                               attachment.digest, codeName(attachment.type), content);
        !kept)
        return failure(kept.error());
    const Result<std::optional<qint64>> last = database.number("SELECT max(id) FROM attachment");
    if (!last)
        return failure(last.error());
    const qint64 id = last->value_or(0) + 1;
    const Result<void> hung = database.run(
        "INSERT INTO attachment (id, owner, owner_id, kind, name, note, digest, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        id, owner.word, owner.id, attachment.kind, attachment.name, attachment.note, attachment.digest,
        transaction.number().value());
    if (!hung)
        return failure(hung.error());
    return id;
}

Result<void> AttachmentStore::end(qint64 id, Transaction &transaction)
{
    return transaction.database().run("UPDATE attachment SET ended = ? WHERE id = ? AND ended IS NULL",
                                      transaction.number().value(), id);
}

} // namespace hengzhao::store
