// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/vault/audit_chain.h"

#include "models/domain/digest.h"

namespace hengzhao::vault
{

namespace
{

void addField(QByteArray &bytes, const QByteArray &field)
{
    bytes += QByteArray::number(field.size());
    bytes += ':';
    bytes += field;
    bytes += '\n';
}

} // namespace

QByteArray canonicalBytes(const AuditRecord &record)
{
    QByteArray bytes;
    addField(bytes, QByteArray::number(record.number));
    addField(bytes, QByteArray::number(record.session));
    addField(bytes, QByteArray::number(record.position));
    addField(bytes, record.at.toUtf8());
    addField(bytes, record.actor.toUtf8());
    addField(bytes, record.command.toUtf8());
    addField(bytes, record.subject.toUtf8());
    addField(bytes, record.detail);
    addField(bytes, record.previous);
    return bytes;
}

QByteArray recordHash(const AuditRecord &record)
{
    return toHex(Digest::of(canonicalBytes(record)));
}

QByteArray chainStart()
{
    return QByteArray(64, '0');
}

} // namespace hengzhao::vault
