// SPDX-FileCopyrightText: 2026 The Hengzhao authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace hengzhao::vault
{

/// One record of the audit chain, as it is hashed. Times are UTC in ISO 8601 with milliseconds; `detail` is compact
/// JSON with sorted keys.
struct AuditRecord {
    qint64 number = 0;
    qint64 session = 0;
    /// Place within the session's chain, from 1.
    qint64 position = 0;
    QString at;
    QString actor;
    QString command;
    QString subject;
    QByteArray detail;
    /// Hash of the session's record before, in hexadecimal; 64 zeros for the first.
    QByteArray previous;
};

/// The bytes a record is hashed over, fixed for all time: the fields above in that order, UTF-8, each with its length
/// in bytes as decimal digits and a colon before it and a line feed behind it.
[[nodiscard]] QByteArray canonicalBytes(const AuditRecord &record);

/// SHA-256 of the canonical bytes, in hexadecimal.
[[nodiscard]] QByteArray recordHash(const AuditRecord &record);

/// What stands as `previous` of a session's first record.
[[nodiscard]] QByteArray chainStart();

} // namespace hengzhao::vault
